// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/token_file.h"

#include <functional>

namespace okno::softtoken {

inline constexpr CK_ULONG leastPin = 4, mostPin = 32; // octets

// How often a PIN may be wrong, set when a token is initialised.
struct Limits {
    std::uint8_t user = 10, administrator = 10;
};

// A reader with the token that is in it, and who is logged in to it in this process. Not for two threads at once.
class Slot {
public:
    enum class Presence { Absent, Blank, Ready, Unreadable };

    Slot(CK_SLOT_ID id, std::filesystem::path file);

    // Looks at the file. Without one there is a blank token in slot 0 of a folder that was never used.
    void look();
    [[nodiscard]] CK_SLOT_ID id() const { return m_id; }
    [[nodiscard]] Presence presence() const { return m_presence; }
    // CKR_TOKEN_NOT_PRESENT, CKR_TOKEN_NOT_RECOGNIZED, or CKR_OK.
    [[nodiscard]] CK_RV ready() const;
    [[nodiscard]] const Token& token() const { return m_token; }
    // Differs after the token was out, or another one is in.
    [[nodiscard]] unsigned generation() const { return m_generation; }

    // Makes a new token; an initialised one is erased by who knows the administrator's PIN.
    [[nodiscard]] CK_RV initialize(View pin, std::string label, Limits limits);
    // Every try is on the disk before the PIN is looked at: ending the process saves nobody a try.
    [[nodiscard]] CK_RV login(CK_USER_TYPE user, View pin);
    void logout();
    [[nodiscard]] bool isUser() const { return m_who == CKU_USER; }
    [[nodiscard]] bool isAdministrator() const { return m_who == CKU_SO; }
    [[nodiscard]] bool isAnybody() const { return m_who.has_value(); }

    // By the administrator, who is logged in: a new PIN with all its tries.
    [[nodiscard]] CK_RV resetUserPin(View pin);
    [[nodiscard]] CK_RV changePin(CK_USER_TYPE user, View oldPin, View newPin);

    // Changes the token on the disk when `edit` says CKR_OK; other processes wait.
    [[nodiscard]] CK_RV change(const std::function<CK_RV(Token&)>& edit);
    [[nodiscard]] Bytes sealSecret(const Token& token, CK_OBJECT_HANDLE id, View secret) const;
    [[nodiscard]] CK_RV openSecret(const Object& object, Bytes& out) const;

private:
    [[nodiscard]] CK_RV checkPin(Pin Token::* which, View pin, Bytes& master);
    void remove();

    CK_SLOT_ID m_id;
    TokenFile m_file;
    Presence m_presence = Presence::Absent;
    std::optional<TokenFile::Stamp> m_stamp;
    Token m_token;
    unsigned m_generation = 0;
    bool m_held = false; // a token was in: the folder that went with it is no new folder
    std::optional<CK_USER_TYPE> m_who;
    Bytes m_master;
};

} // namespace okno::softtoken
