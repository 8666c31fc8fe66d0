// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/slot.h"

#include "softtoken/sealed.h"

namespace okno::softtoken {
namespace {

bool fits(View pin)
{
    return pin.size() >= leastPin && pin.size() <= mostPin;
}

std::string newSerial()
{
    std::string out;
    for (const unsigned char octet : randomBytes(8)) {
        out += "0123456789ABCDEF"[octet >> 4];
        out += "0123456789ABCDEF"[octet & 15];
    }
    return out;
}

} // namespace

Slot::Slot(CK_SLOT_ID id, std::filesystem::path file) : m_id(id), m_file(std::move(file))
{
    look();
}

void Slot::look()
{
    const auto stamp = m_file.stamp();
    if (!stamp) {
        remove();
        m_presence = m_id == 0 && !m_held && !wasUsed(m_file.folder()) ? Presence::Blank : Presence::Absent;
        return;
    }
    if (stamp == m_stamp)
        return;
    // Read between the two looks, so that a stamp never stands for other bytes than these.
    const auto bytes = m_file.read();
    if (m_file.stamp() != stamp || !bytes) {
        m_stamp.reset();
        if (!bytes)
            remove();
        else
            look();
        return;
    }
    auto token = decode(*bytes);
    if (!token || token->serial != m_token.serial)
        remove();
    m_stamp = stamp;
    m_presence = token ? Presence::Ready : bytes->empty() ? Presence::Blank : Presence::Unreadable;
    m_held = m_held || token;
    if (token)
        m_token = std::move(*token);
}

void Slot::remove()
{
    if (m_presence == Presence::Ready)
        ++m_generation;
    logout();
    m_presence = Presence::Absent;
    m_stamp.reset();
    m_token = {};
}

CK_RV Slot::ready() const
{
    switch (m_presence) {
    case Presence::Absent:
        return CKR_TOKEN_NOT_PRESENT;
    case Presence::Ready:
        return CKR_OK;
    case Presence::Blank:
    case Presence::Unreadable:
        break;
    }
    return CKR_TOKEN_NOT_RECOGNIZED;
}

CK_RV Slot::initialize(View pin, std::string label, Limits limits)
{
    if (m_presence == Presence::Absent)
        return CKR_TOKEN_NOT_PRESENT;
    if (m_presence == Presence::Unreadable)
        return CKR_TOKEN_NOT_RECOGNIZED;
    Bytes master;
    if (m_presence == Presence::Ready) {
        if (const CK_RV answer = checkPin(&Token::administrator, pin, master); answer != CKR_OK)
            return answer;
    } else if (!fits(pin)) {
        return CKR_PIN_LEN_RANGE;
    }
    Token fresh;
    fresh.label = std::move(label);
    fresh.serial = newSerial();
    fresh.user = {{}, limits.user, limits.user};
    fresh.administrator = {sealWithPin(pin, randomBytes(keyOctets)), limits.administrator, limits.administrator};
    const FolderLock lock(m_file.folder());
    m_file.write(encode(fresh));
    look();
    return CKR_OK;
}

CK_RV Slot::change(const std::function<CK_RV(Token&)>& edit)
{
    const FolderLock lock(m_file.folder());
    const std::string serial = m_token.serial;
    m_stamp.reset(); // a clock too coarse to tell two writes apart must not cost a try
    look();
    if (m_presence != Presence::Ready || m_token.serial != serial)
        return CKR_DEVICE_REMOVED;
    Token edited = m_token;
    if (const CK_RV answer = edit(edited); answer != CKR_OK)
        return answer;
    if (edited != m_token) {
        m_file.write(encode(edited));
        look();
    }
    return CKR_OK;
}

CK_RV Slot::checkPin(Pin Token::* which, View pin, Bytes& master)
{
    // Two processes that try at once spend two tries.
    const CK_RV spent = change([&](Token& token) -> CK_RV {
        if (!(token.*which).isSet())
            return CKR_USER_PIN_NOT_INITIALIZED;
        if ((token.*which).tries == 0)
            return CKR_PIN_LOCKED;
        --(token.*which).tries;
        return CKR_OK;
    });
    if (spent != CKR_OK)
        return spent;
    auto opened = openWithPin(pin, (m_token.*which).sealed);
    if (!opened)
        return CKR_PIN_INCORRECT;
    master = std::move(*opened);
    return change([&](Token& token) {
        (token.*which).tries = (token.*which).most;
        return CKR_OK;
    });
}

CK_RV Slot::login(CK_USER_TYPE user, View pin)
{
    Bytes master;
    const CK_RV answer = checkPin(user == CKU_SO ? &Token::administrator : &Token::user, pin, master);
    if (answer != CKR_OK)
        return answer;
    m_master = std::move(master);
    m_who = user;
    return CKR_OK;
}

void Slot::logout()
{
    m_who.reset();
    m_master = {};
}

CK_RV Slot::resetUserPin(View pin)
{
    if (!fits(pin))
        return CKR_PIN_LEN_RANGE;
    const Bytes sealed = sealWithPin(pin, m_master);
    return change([&](Token& token) {
        token.user = {sealed, token.user.most, token.user.most};
        token.mustChangePin = true;
        return CKR_OK;
    });
}

CK_RV Slot::changePin(CK_USER_TYPE user, View oldPin, View newPin)
{
    if (!fits(newPin))
        return CKR_PIN_LEN_RANGE;
    const auto which = user == CKU_SO ? &Token::administrator : &Token::user;
    Bytes master;
    if (const CK_RV answer = checkPin(which, oldPin, master); answer != CKR_OK)
        return answer;
    const Bytes sealed = sealWithPin(newPin, master);
    return change([&](Token& token) {
        (token.*which).sealed = sealed;
        if (user == CKU_USER)
            token.mustChangePin = false;
        return CKR_OK;
    });
}

Bytes Slot::sealSecret(const Token& token, CK_OBJECT_HANDLE id, View secret) const
{
    return seal(m_master, secret, token.contextOf(id));
}

CK_RV Slot::openSecret(const Object& object, Bytes& out) const
{
    if (!isUser())
        return CKR_USER_NOT_LOGGED_IN;
    auto secret = open(m_master, object.sealed, m_token.contextOf(object.id));
    if (!secret)
        return CKR_DEVICE_ERROR;
    out = std::move(*secret);
    return CKR_OK;
}

} // namespace okno::softtoken
