// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/tokens/pkcs11_module.h"

namespace okno::signing {

// Prepares a token of a PKCS#11 module: label and PINs, keys made on the token, certificates. For teaching tokens and
// tests: whatever the token held is gone. Used by one thread; blocks.
class TokenSetup {
public:
    // Initialises the token in this slot. SigningModuleMissing, SigningModuleFailed, TokenAbsent, PinLength, …
    [[nodiscard]] static core::Result<std::unique_ptr<TokenSetup>> begin(const Pkcs11Module& module, CK_SLOT_ID slot,
        const QString& label, const QByteArray& adminPin, const QByteArray& userPin);
    ~TokenSetup();
    TokenSetup(const TokenSetup&) = delete;
    TokenSetup& operator=(const TokenSetup&) = delete;

    enum class Kind { Gost256, Rsa2048 };
    // A new pair of keys; its SubjectPublicKeyInfo, DER.
    [[nodiscard]] core::Result<QByteArray> makeKey(Kind kind, const QByteArray& id, const QString& label);
    // `subject`: of the certificate, DER.
    core::Result<> putCertificate(
        const QByteArray& der, const QByteArray& subject, const QByteArray& id, const QString& label);

private:
    TokenSetup(const CK_FUNCTION_LIST& call, CK_SESSION_HANDLE session) : m_call(call), m_session(session) { }
    [[nodiscard]] core::Result<QByteArray> attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const;

    const CK_FUNCTION_LIST& m_call;
    CK_SESSION_HANDLE m_session;
};

} // namespace okno::signing
