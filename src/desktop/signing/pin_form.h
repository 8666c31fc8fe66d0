// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/token_state.h"
#include "signing/token_worker.h"

#include <QWidget>

class QPushButton;

namespace okno::desktop {

class ErrorLine;
class PinField;
class TokenDesk;

// A new PIN for a token: with the present one, or with the administrator's (PUK) when it is locked. Each press of the
// button is one try.
class PinForm : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Change, Unblock };
    // `name`: the objectName; its fields are name.current, name.new, name.repeat.
    PinForm(TokenDesk& desk, Kind kind, const QString& name, QWidget* parent = nullptr);
    ~PinForm() override;

    // Which token, with its PIN as it stands now. What is typed stays while it is the same token.
    void setToken(const TokenEntry& token);
    void start();
    void wipe();

Q_SIGNALS:
    void done();
    // The token went: this form will go with it, and its words must be read elsewhere.
    void lost(const QString& words);

private:
    void submit();
    void onAnswer(const core::Result<>& answer);
    [[nodiscard]] bool check();
    void setBusy(bool busy);

    TokenDesk& m_desk;
    Kind m_kind;
    QString m_token;
    PinField* m_current = nullptr;
    PinField* m_new = nullptr;
    PinField* m_repeat = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_save = nullptr;
    signing::TokenWorker::Call m_call;
};

} // namespace okno::desktop
