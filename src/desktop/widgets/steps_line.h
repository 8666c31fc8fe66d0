// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace okno::desktop {

struct StepMark {
    enum class State { Done, Now, Ahead, Stopped };
    QString title;
    QString date; // ready to read: «3 ноября», «до 12 ноября»
    State state = State::Ahead;
    bool operator==(const StepMark&) const = default;
};

// «Где заявление сейчас»: steps with their dates, done, now and ahead. A row while it fits, a column when it does not.
class StepsLine : public QWidget {
    Q_OBJECT
public:
    explicit StepsLine(QWidget* parent = nullptr);
    void setSteps(const std::vector<StepMark>& steps);
    [[nodiscard]] const std::vector<StepMark>& steps() const { return m_steps; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isRow(int width) const;
    [[nodiscard]] int textHeight(const StepMark& step, int width) const;
    void paintMark(QPainter& painter, const QRect& rect, const StepMark& step, int number) const;
    void paintText(QPainter& painter, const QRect& rect, const StepMark& step) const;

    std::vector<StepMark> m_steps;
};

} // namespace okno::desktop
