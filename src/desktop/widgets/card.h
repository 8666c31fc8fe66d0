// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace okno::desktop {

// A white rounded surface with room inside; put anything into column().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column = nullptr;
};

// A card that is one big button: icon, title, a line or two of text. Enter and Space press it.
class ActionCard : public Card {
    Q_OBJECT
public:
    ActionCard(const QString& iconName, const QString& title, const QString& text = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setText(const QString& text);
    [[nodiscard]] QString title() const;
    // A small line under the text, e.g. the agency.
    void setNote(const QString& note);

public Q_SLOTS:
    void click();

Q_SIGNALS:
    void clicked();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString m_iconName;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace okno::desktop
