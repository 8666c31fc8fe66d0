// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QDialog>

class QPushButton;

namespace okno::desktop {

class PasswordField;

// Kept by whoever opens the dialog: opening it anew is no way around the pause.
struct ExitTries {
    int wrong = 0;
    QDeadlineTimer pause;
};

// The administrator's way out of a public terminal. A wrong code makes one wait, longer each time.
class ExitCodeDialog : public QDialog {
    Q_OBJECT
public:
    ExitCodeDialog(const QString& hash, ExitTries& tries, QWidget* parent);

private:
    void check();

    QString m_hash;
    ExitTries& m_tries;
    PasswordField* m_code = nullptr;
    QPushButton* m_enter = nullptr;
};

} // namespace okno::desktop
