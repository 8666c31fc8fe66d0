// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace okno::desktop {

class PinField;
class TokenDesk;

// The password of a key file: without it nobody sees what certificates are inside. Kept no longer than it takes.
class KeyFileForm : public QWidget {
    Q_OBJECT
public:
    KeyFileForm(TokenDesk& desk, const QString& token, const QString& name, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened();

private:
    PinField* m_password = nullptr;
};

} // namespace okno::desktop
