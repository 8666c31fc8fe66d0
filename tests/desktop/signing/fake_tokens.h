// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/token_sources.h"

#include <mutex>

namespace okno::desktop::test {

// What a scripted reader holds; changed by the test while the worker's thread reads it.
struct FakeReader {
    std::mutex mutex;
    std::optional<core::Error> fault; // of the whole module
    QList<signing::TokenInfo> tokens;
    QList<signing::TokenCertificate> certificates; // of every token
    QByteArray pin = "12345678";
    QByteArray adminPin = "87654321";
    int triesLeft = 10;
    int logins = 0; // how often a PIN was tried
    bool removeOnSign = false;
    std::optional<core::Error> signFault;
    std::function<core::Result<QByteArray>(const signing::SignatureScheme&, const QByteArray&)> signs;
    std::atomic_bool held = false; // every verb waits while this is on
    bool touched = false; // changed() says so once
};

class FakeProvider final : public signing::TokenProvider {
public:
    explicit FakeProvider(std::shared_ptr<FakeReader> reader) : m_reader(std::move(reader)) { }
    core::Result<QList<signing::TokenInfo>> tokens() override;
    core::Result<QList<signing::TokenCertificate>> certificates(const QString& token) override;
    core::Result<> login(const QString& token, const QCA::SecureArray& pin) override;
    void logout(const QString& token) override;
    core::Result<QByteArray> signDigest(
        const QString&, const QString&, const signing::SignatureScheme& scheme, const QByteArray& digest) override;
    core::Result<> changePin(const QString&, const QCA::SecureArray&, const QCA::SecureArray&) override;
    core::Result<> unblock(const QString&, const QCA::SecureArray&, const QCA::SecureArray&) override;
    bool changed() override;

private:
    [[nodiscard]] std::unique_lock<std::mutex> hold() const;
    core::Result<> tryPin(const QByteArray& pin);
    std::shared_ptr<FakeReader> m_reader;
};

[[nodiscard]] signing::TokenInfo fakeToken(const QString& id = QStringLiteral("t"));

} // namespace okno::desktop::test
