// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <functional>
#include <optional>

namespace okno::client {

// Where a secret outlives the program: the keychain of the system, or a stand-in of a test. Answers come later.
class SecretStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    // Unavailable when there is no keychain; nothing when it holds no such name.
    using Read = std::function<void(core::Result<std::optional<QByteArray>>)>;
    using Wrote = std::function<void(core::Result<>)>;

    virtual void read(const QString& name, Read then) = 0;
    virtual void write(const QString& name, const QByteArray& secret, Wrote then) = 0;
    virtual void remove(const QString& name) = 0;
};

// libsecret or KWallet on Linux, the credential store on Windows, by qtkeychain.
class SystemKeychain final : public SecretStore {
    Q_OBJECT

public:
    using SecretStore::SecretStore;
    void read(const QString& name, Read then) override;
    void write(const QString& name, const QByteArray& secret, Wrote then) override;
    void remove(const QString& name) override;
};

} // namespace okno::client
