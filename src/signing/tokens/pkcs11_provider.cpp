// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokens/pkcs11_provider.h"

#include "signing/tokens/pkcs11_objects.h"

#include <QCoreApplication>

namespace okno::signing {
namespace {

template <typename Text> QString textOf(const Text& padded)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(padded), sizeof padded).trimmed();
}

QString triesInWords(PinTries tries)
{
    switch (tries) {
    case PinTries::Last:
        return QCoreApplication::translate("Token", "одна, последняя");
    case PinTries::Few:
        return QCoreApplication::translate("Token", "мало");
    case PinTries::Plenty:
        break;
    }
    return QCoreApplication::translate("Token", "несколько");
}

PinState pinOf(const CK_TOKEN_INFO& info)
{
    PinState pin;
    pin.exists = info.flags & CKF_USER_PIN_INITIALIZED;
    pin.locked = info.flags & CKF_USER_PIN_LOCKED;
    pin.mustChange = info.flags & CKF_USER_PIN_TO_BE_CHANGED;
    pin.entry = info.flags & CKF_PROTECTED_AUTHENTICATION_PATH ? PinEntry::Reader : PinEntry::Here;
    pin.tries = info.flags & CKF_USER_PIN_FINAL_TRY ? PinTries::Last
        : info.flags & CKF_USER_PIN_COUNT_LOW       ? PinTries::Few
                                                    : PinTries::Plenty;
    pin.least = static_cast<int>(qMin<CK_ULONG>(info.ulMinPinLen, 255));
    pin.most = static_cast<int>(qMin<CK_ULONG>(info.ulMaxPinLen, 255));
    return pin;
}

core::Result<> lengthFits(const PinState& state, const QCA::SecureArray& pin)
{
    // Octets are no less than characters: what is too short in octets is too short.
    if (state.entry != PinEntry::Here || (pin.size() >= state.least && (state.most == 0 || pin.size() <= state.most)))
        return core::Done();
    return core::Error(
        core::ErrorCode::PinLength, {}, {{QStringLiteral("least"), state.least}, {QStringLiteral("most"), state.most}});
}

CK_UTF8CHAR* pinBytes(const QCA::SecureArray& pin)
{
    // PKCS #11 takes a pointer to changeable bytes and changes nothing.
    return pin.isEmpty() ? nullptr : reinterpret_cast<CK_UTF8CHAR*>(const_cast<char*>(pin.constData()));
}

CK_ULONG pinSize(const QCA::SecureArray& pin)
{
    return static_cast<CK_ULONG>(pin.size());
}

core::Result<std::vector<CK_SLOT_ID>> presentSlots(const Pkcs11Module& module)
{
    // Between the two questions a token may come: ask again.
    for (int attempt = 0; attempt < 4; ++attempt) {
        CK_ULONG count = 0;
        CK_RV answer = module.call().C_GetSlotList(CK_TRUE, nullptr, &count);
        std::vector<CK_SLOT_ID> slots(qMin<CK_ULONG>(count, 256));
        count = static_cast<CK_ULONG>(slots.size());
        if (answer == CKR_OK && !slots.empty())
            answer = module.call().C_GetSlotList(CK_TRUE, slots.data(), &count);
        if (answer == CKR_BUFFER_TOO_SMALL)
            continue;
        if (answer != CKR_OK)
            return errorOf(answer, "C_GetSlotList");
        slots.resize(qMin(static_cast<size_t>(count), slots.size()));
        return slots;
    }
    return core::ErrorCode::SigningModuleFailed;
}

} // namespace

Pkcs11Provider::~Pkcs11Provider()
{
    for (const auto& [token, session] : m_sessions) {
        const size_t module = static_cast<size_t>(token.section(u':', 0, 0).toULongLong());
        m_modules[module]->call().C_CloseSession(session);
    }
}

core::Result<> Pkcs11Provider::load()
{
    if (!m_loaded) {
        m_loaded = true;
        m_fault = core::ErrorCode::SigningModuleMissing;
        for (const QString& file : std::as_const(m_files)) {
            auto module = Pkcs11Module::load(file);
            if (module)
                m_modules.push_back(std::move(module).value());
            else
                m_fault = module.error();
        }
    }
    return m_modules.empty() ? core::Result<>(m_fault) : core::Done();
}

core::Result<TokenInfo> Pkcs11Provider::infoOf(const Slot& slot) const
{
    CK_TOKEN_INFO info{};
    if (const CK_RV answer = slot.module->call().C_GetTokenInfo(slot.id, &info); answer != CKR_OK)
        return errorOf(answer, "C_GetTokenInfo");
    TokenInfo out;
    out.id = slot.token;
    out.label = textOf(info.label);
    out.model = textOf(info.model);
    out.serial = textOf(info.serialNumber);
    out.maker = textOf(info.manufacturerID);
    out.module = slot.module->file();
    out.initialized = info.flags & CKF_TOKEN_INITIALIZED;
    out.pin = pinOf(info);
    return out;
}

core::Result<QList<TokenInfo>> Pkcs11Provider::tokens()
{
    if (const core::Result<> loaded = load(); !loaded)
        return loaded.error();
    QList<TokenInfo> out;
    std::optional<core::Error> fault;
    for (size_t i = 0; i < m_modules.size(); ++i) {
        const auto slots = presentSlots(*m_modules[i]);
        if (!slots) {
            fault = slots.error();
            continue;
        }
        for (const CK_SLOT_ID id : *slots) {
            const auto info = infoOf({m_modules[i].get(), id, QStringLiteral("%1:%2").arg(i).arg(id)});
            if (info)
                out << *info;
            else if (info.error().code != core::ErrorCode::TokenAbsent
                && info.error().code != core::ErrorCode::TokenRemoved)
                fault = info.error();
        }
    }
    if (out.isEmpty() && fault)
        return *fault;
    return out;
}

core::Result<Pkcs11Provider::Slot> Pkcs11Provider::slotOf(const QString& token)
{
    if (const core::Result<> loaded = load(); !loaded)
        return loaded.error();
    bool known = false, number = false;
    const auto module = static_cast<size_t>(token.section(u':', 0, 0).toULongLong(&known));
    const auto id = static_cast<CK_SLOT_ID>(token.section(u':', 1, 1).toULongLong(&number));
    if (!known || !number || module >= m_modules.size())
        return core::ErrorCode::TokenAbsent;
    return Slot{m_modules[module].get(), id, token};
}

core::Result<CK_SESSION_HANDLE> Pkcs11Provider::sessionOf(const Slot& slot)
{
    const auto open = m_sessions.find(slot.token);
    CK_SESSION_INFO info{};
    if (open != m_sessions.end()) {
        if (slot.module->call().C_GetSessionInfo(open->second, &info) == CKR_OK)
            return open->second;
        // The token was out since: what was logged in is so no longer.
        m_sessions.erase(open);
    }
    CK_SESSION_HANDLE session = 0;
    const CK_RV answer = slot.module->call().C_OpenSession(slot.id, CKF_SERIAL_SESSION, nullptr, nullptr, &session);
    if (answer != CKR_OK)
        return errorOf(answer, "C_OpenSession");
    m_sessions.emplace(slot.token, session);
    return session;
}

void Pkcs11Provider::closeAll(const Slot& slot)
{
    slot.module->call().C_CloseAllSessions(slot.id);
    m_sessions.erase(slot.token);
}

core::Result<QList<TokenCertificate>> Pkcs11Provider::certificates(const QString& token)
{
    const auto slot = slotOf(token);
    if (!slot)
        return slot.error();
    const auto session = sessionOf(*slot);
    return session ? readCertificates(slot->module->call(), *session)
                   : core::Result<QList<TokenCertificate>>(session.error());
}

core::Error Pkcs11Provider::pinError(CK_RV answer, const char* verb, const Slot& slot) const
{
    core::Error error = errorOf(answer, verb);
    const auto info = infoOf(slot);
    if (error.code == core::ErrorCode::PinWrong && info) {
        if (info->pin.locked)
            error.code = core::ErrorCode::PinLocked;
        else
            error.params.insert(QStringLiteral("tries"), triesInWords(info->pin.tries));
    }
    if (error.code == core::ErrorCode::PinLength && info) {
        error.params.insert(QStringLiteral("least"), info->pin.least);
        error.params.insert(QStringLiteral("most"), info->pin.most);
    }
    return error;
}

core::Result<> Pkcs11Provider::logIn(
    const Slot& slot, CK_SESSION_HANDLE session, CK_USER_TYPE who, const QCA::SecureArray& pin) const
{
    const CK_FUNCTION_LIST& call = slot.module->call();
    CK_RV answer = call.C_Login(session, who, pinBytes(pin), pinSize(pin));
    if (answer == CKR_USER_ALREADY_LOGGED_IN) {
        // Whoever logs in again has to know the PIN again.
        call.C_Logout(session);
        answer = call.C_Login(session, who, pinBytes(pin), pinSize(pin));
    }
    return answer == CKR_OK ? core::Result<>(core::Done()) : pinError(answer, "C_Login", slot);
}

core::Result<> Pkcs11Provider::login(const QString& token, const QCA::SecureArray& pin)
{
    const auto slot = slotOf(token);
    if (!slot)
        return slot.error();
    const auto info = infoOf(*slot);
    if (!info)
        return info.error();
    if (!info->initialized || !info->pin.exists)
        return core::ErrorCode::TokenUninitialized;
    if (info->pin.locked)
        return core::ErrorCode::PinLocked;
    if (const core::Result<> fits = lengthFits(info->pin, pin); !fits)
        return fits;
    const auto session = sessionOf(*slot);
    return session ? logIn(*slot, *session, CKU_USER, pin) : core::Result<>(session.error());
}

void Pkcs11Provider::logout(const QString& token)
{
    const auto slot = slotOf(token);
    if (slot && m_sessions.contains(token)) {
        slot->module->call().C_Logout(m_sessions.at(token));
        closeAll(*slot);
    }
}

core::Result<QByteArray> Pkcs11Provider::signDigest(
    const QString& token, const QString& certificate, const SignatureScheme& scheme, const QByteArray& digest)
{
    const auto slot = slotOf(token);
    if (!slot)
        return slot.error();
    // Without the session of the log-in there is nobody to sign: the token was taken out.
    if (!m_sessions.contains(token))
        return core::ErrorCode::TokenRemoved;
    return signOnToken(
        slot->module->call(), m_sessions.at(token), QByteArray::fromHex(certificate.toLatin1()), scheme, digest);
}

core::Result<> Pkcs11Provider::changePin(
    const QString& token, const QCA::SecureArray& oldPin, const QCA::SecureArray& newPin)
{
    const auto slot = slotOf(token);
    if (!slot)
        return slot.error();
    const auto info = infoOf(*slot);
    if (!info)
        return info.error();
    if (info->pin.locked)
        return core::ErrorCode::PinLocked;
    if (const core::Result<> fits = lengthFits(info->pin, newPin); !fits)
        return fits;
    const CK_FUNCTION_LIST& call = slot->module->call();
    CK_SESSION_HANDLE session = 0;
    CK_RV answer = call.C_OpenSession(slot->id, CKF_SERIAL_SESSION | CKF_RW_SESSION, nullptr, nullptr, &session);
    if (answer != CKR_OK)
        return errorOf(answer, "C_OpenSession");
    answer = call.C_SetPIN(session, pinBytes(oldPin), pinSize(oldPin), pinBytes(newPin), pinSize(newPin));
    call.C_CloseSession(session);
    return answer == CKR_OK ? core::Result<>(core::Done()) : pinError(answer, "C_SetPIN", *slot);
}

core::Result<> Pkcs11Provider::unblock(
    const QString& token, const QCA::SecureArray& adminPin, const QCA::SecureArray& newPin)
{
    const auto slot = slotOf(token);
    if (!slot)
        return slot.error();
    const auto info = infoOf(*slot);
    if (!info)
        return info.error();
    if (const core::Result<> fits = lengthFits(info->pin, newPin); !fits)
        return fits;
    // The administrator may not log in while a session that only reads is open (PKCS #11, 5.6.8).
    closeAll(*slot);
    const CK_FUNCTION_LIST& call = slot->module->call();
    CK_SESSION_HANDLE session = 0;
    CK_RV answer = call.C_OpenSession(slot->id, CKF_SERIAL_SESSION | CKF_RW_SESSION, nullptr, nullptr, &session);
    if (answer != CKR_OK)
        return errorOf(answer, "C_OpenSession");
    answer = call.C_Login(session, CKU_SO, pinBytes(adminPin), pinSize(adminPin));
    core::Result<> done = core::Done();
    if (answer != CKR_OK) {
        done = errorOf(answer, "C_Login"); // the tries of the user's PIN say nothing about this one
    } else {
        answer = call.C_InitPIN(session, pinBytes(newPin), pinSize(newPin));
        if (answer != CKR_OK)
            done = errorOf(answer, "C_InitPIN");
        call.C_Logout(session);
    }
    call.C_CloseSession(session);
    return done;
}

bool Pkcs11Provider::changed()
{
    if (!load())
        return false;
    QStringList now;
    for (size_t i = 0; i < m_modules.size(); ++i) {
        const auto slots = presentSlots(*m_modules[i]);
        for (const CK_SLOT_ID id : slots.valueOr({})) {
            const auto info = infoOf({m_modules[i].get(), id, QStringLiteral("%1:%2").arg(i).arg(id)});
            now << QStringLiteral("%1:%2:%3").arg(i).arg(id).arg(info ? info->serial : QString());
        }
    }
    const bool differs = m_looked && now != m_seen;
    m_looked = true;
    m_seen = now;
    return differs;
}

} // namespace okno::signing
