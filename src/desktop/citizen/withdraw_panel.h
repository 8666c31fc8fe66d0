// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace okno::desktop {

class ErrorLine;
class MultilineField;

// The question before an application is taken back, asked in its place because it cannot be undone; with a reason.
class WithdrawPanel : public QFrame {
    Q_OBJECT
public:
    explicit WithdrawPanel(QWidget* parent = nullptr);
    void ask();
    void setBusy(bool busy);
    void setError(const QString& text);
    void close();

Q_SIGNALS:
    // The reason may be empty.
    void confirmed(const QString& reason);

private:
    MultilineField* m_reason = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace okno::desktop
