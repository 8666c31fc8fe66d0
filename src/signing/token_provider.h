// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "signing/signing_key.h"

#include <QList>
#include <QString>
#include <QtCrypto>

namespace okno::signing {

// What is known about a PIN before it is asked for. PKCS#11 tells no number of tries, only these three.
enum class PinTries { Plenty, Few, Last };

// Who asks for a PIN.
enum class PinEntry {
    Here, // this program, and hands it over
    Reader, // the reader, on its own keys: pass an empty one
    System, // a window of the key's own program, when it has one at all: pass an empty one; changed there, too
};

struct PinState {
    bool exists = true; // a PIN has been set
    bool locked = false;
    bool mustChange = false;
    PinEntry entry = PinEntry::Here;
    PinTries tries = PinTries::Plenty;
    int least = 0; // characters
    int most = 0;
    bool operator==(const PinState&) const = default;
};

struct TokenInfo {
    QString id; // for the other verbs; stays while the token is in
    QString label;
    QString model;
    QString serial;
    QString maker;
    QString module; // the file of its program, or of the key
    bool initialized = true;
    PinState pin;
    bool operator==(const TokenInfo&) const = default;
};

struct TokenCertificate {
    QString id; // CKA_ID in hex, or the like: which key belongs to it
    QString label;
    Certificate certificate;
    bool operator==(const TokenCertificate&) const = default;
};

// The verbs of everything that holds keys. All of them may take seconds: call them in a TokenWorker, not in a window's
// thread. One provider is used by one thread. Every failure is a typed error; PinWrong carries `tries` in words, and no
// verb tries a second time by itself. A PIN is never kept.
class TokenProvider {
public:
    virtual ~TokenProvider() = default;

    // What is in the readers now. SigningModuleMissing or SigningModuleFailed when that cannot be told.
    [[nodiscard]] virtual core::Result<QList<TokenInfo>> tokens() = 0;
    // Read before any log-in where the token allows it.
    [[nodiscard]] virtual core::Result<QList<TokenCertificate>> certificates(const QString& token) = 0;
    // Errors: PinWrong, PinLocked, PinLength, PinMustChange, TokenAbsent, TokenRemoved, TokenUninitialized.
    virtual core::Result<> login(const QString& token, const QCA::SecureArray& pin) = 0;
    virtual void logout(const QString& token) = 0;
    // After login. `certificate` is TokenCertificate::id. Errors: KeyMissing, MechanismMissing, TokenRemoved, …
    [[nodiscard]] virtual core::Result<QByteArray> signDigest(
        const QString& token, const QString& certificate, const SignatureScheme& scheme, const QByteArray& digest) = 0;
    virtual core::Result<> changePin(
        const QString& token, const QCA::SecureArray& oldPin, const QCA::SecureArray& newPin) = 0;
    // With the administrator's PIN (PUK): sets a new user's PIN.
    virtual core::Result<> unblock(
        const QString& token, const QCA::SecureArray& adminPin, const QCA::SecureArray& newPin) = 0;
    // True when a token came or went since the last call. Cheap: it is polled.
    [[nodiscard]] virtual bool changed() = 0;
};

// A key of a provider, for sign(). The provider outlives it and has been logged in to.
class TokenKey final : public SigningKey {
public:
    TokenKey(TokenProvider& provider, QString token, TokenCertificate certificate)
        : m_provider(provider)
        , m_token(std::move(token))
        , m_certificate(std::move(certificate))
    {
    }
    [[nodiscard]] const Certificate& certificate() const override { return m_certificate.certificate; }
    [[nodiscard]] core::Result<QByteArray> sign(const SignatureScheme& scheme, const QByteArray& digest) override
    {
        return m_provider.signDigest(m_token, m_certificate.id, scheme, digest);
    }

private:
    TokenProvider& m_provider;
    QString m_token;
    TokenCertificate m_certificate;
};

} // namespace okno::signing
