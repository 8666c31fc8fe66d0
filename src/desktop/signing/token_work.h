// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/certificate_picker.h"
#include "desktop/widgets/card.h"

class QLabel;

namespace okno::client {
class Signing;
}

namespace okno::desktop {

class PinForm;
class TrialForm;

// Whether this program can change or unblock the token's PIN: not that of a file, nor one that belongs to Windows.
[[nodiscard]] bool hasOwnPin(const TokenEntry& token);

// The card of what a person does with one token: a test signature, a new PIN, unlocking, opening a key file. One form
// at a time; what was typed is wiped when it is left, and it ends by itself when its token goes.
class TokenWork : public Card {
    Q_OBJECT
public:
    enum class Kind { None, Trial, Change, Unblock, OpenFile };

    // `server`: whom a test signature asks about its certificate; null: nobody.
    TokenWork(TokenDesk& desk, client::Signing* server, QWidget* parent = nullptr);

    // Kind::None ends. What is impossible with the token of follow() does not begin.
    void begin(Kind kind);
    // What is chosen now: a token (may be null, only read here) and the certificate to sign with.
    void follow(const TokenEntry* token, const std::optional<ChosenCertificate>& with);
    [[nodiscard]] Kind kind() const { return m_kind; }
    // The form that is open; null when none is.
    [[nodiscard]] QWidget* form() const;

Q_SIGNALS:
    // What has come of it, when the form has gone with its words.
    void said(const QString& words);

private:
    void leave();
    void end(const QString& words);

    TokenDesk& m_desk;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    TrialForm* m_trial = nullptr;
    PinForm* m_change = nullptr;
    PinForm* m_unblock = nullptr;
    QWidget* m_file = nullptr; // made anew for each file
    Kind m_kind = Kind::None;
};

} // namespace okno::desktop
