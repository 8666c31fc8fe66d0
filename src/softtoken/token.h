// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/attributes.h"

#include <cstdint>
#include <string>

namespace okno::softtoken {

struct Object {
    CK_OBJECT_HANDLE id = 0; // of this token, never given twice
    Attributes attributes; // what may be shown
    Bytes sealed; // a private key's secret part under the token's master key
    [[nodiscard]] bool isPrivate() const { return flagIn(attributes, CKA_PRIVATE).value_or(false); }
    bool operator==(const Object&) const = default;
};

// One of the two PINs. Each opens the master key, so the administrator can set a new user's PIN and keep the keys.
struct Pin {
    Bytes sealed; // the master key under this PIN; empty when there is no PIN yet
    std::uint8_t tries = 10; // left
    std::uint8_t most = 10;
    [[nodiscard]] bool isSet() const { return !sealed.empty(); }
    bool operator==(const Pin&) const = default;
};

// All that a token's file holds.
struct Token {
    std::string label;
    std::string serial; // 16 hexadecimal digits
    Pin user, administrator;
    bool mustChangePin = false; // the administrator chose the user's PIN
    std::uint64_t lastId = 0;
    std::vector<Object> objects;

    [[nodiscard]] Object* find(CK_OBJECT_HANDLE id);
    [[nodiscard]] CK_OBJECT_HANDLE add(Attributes attributes);
    // What a sealed key of this token is bound to.
    [[nodiscard]] Bytes contextOf(CK_OBJECT_HANDLE id) const;
    bool operator==(const Token&) const = default;
};

[[nodiscard]] Bytes encode(const Token& token);
// Nothing when the bytes are no token of ours, or of another version.
[[nodiscard]] std::optional<Token> decode(View bytes);

} // namespace okno::softtoken
