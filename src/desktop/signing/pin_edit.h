// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QtCrypto>

namespace okno::desktop {

// A line whose characters never become a QString of their own: what is typed goes into locked memory at once, and the
// line itself holds only as many dots. Nothing can be copied out of it, dragged, undone or looked at.
class PinEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PinEdit(QWidget* parent = nullptr);
    ~PinEdit() override;

    // UTF-8.
    [[nodiscard]] QCA::SecureArray pin() const { return m_pin; }
    [[nodiscard]] int characters() const { return m_characters; }
    void wipe();

Q_SIGNALS:
    // The person typed; never with what.
    void pinEdited();
    void typedLetter(const QString& letter, Qt::KeyboardModifiers modifiers);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void append(const QString& text);
    void removeLast();
    void showDots();

    QCA::SecureArray m_pin;
    int m_characters = 0;
};

} // namespace okno::desktop
