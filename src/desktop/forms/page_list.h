// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <vector>

class QVBoxLayout;

namespace okno::desktop {

// One page of a form as the list at the left tells it.
struct PageMark {
    enum class State { Empty, Partly, Done, Faulty };
    QString title;
    QString note; // «осталось полей: 3»
    State state = State::Empty;
    bool operator==(const PageMark&) const = default;
};

// A line of the list: a number or a tick, the title, what is left.
class PageMarkButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PageMarkButton(int number, QWidget* parent = nullptr);
    void setMark(const PageMark& mark);
    [[nodiscard]] const PageMark& mark() const { return m_mark; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int m_number;
    PageMark m_mark;
};

// The pages of a form with ✓ and what is left; Up and Down walk through them.
class PageList : public QFrame {
    Q_OBJECT
public:
    explicit PageList(QWidget* parent = nullptr);
    void setMarks(const std::vector<PageMark>& marks);
    void setCurrent(int page);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] std::vector<PageMark> marks() const;

Q_SIGNALS:
    void chosen(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_column = nullptr;
    std::vector<PageMarkButton*> m_buttons;
    int m_current = 0;
};

} // namespace okno::desktop
