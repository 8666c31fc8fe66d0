// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/secret_store.h"

#include <QMap>

namespace okno::test {

// A keychain that lives as long as the test; or one that is not there.
class MemorySecrets final : public client::SecretStore {
public:
    QMap<QString, QByteArray> secrets;
    bool absent = false;

    void read(const QString& name, Read then) override
    {
        QMetaObject::invokeMethod(
            this,
            [this, name, then = std::move(then)] {
                if (absent)
                    then(core::ErrorCode::Unavailable);
                else if (secrets.contains(name))
                    then(std::optional(secrets.value(name)));
                else
                    then(std::optional<QByteArray>());
            },
            Qt::QueuedConnection);
    }
    void write(const QString& name, const QByteArray& secret, Wrote then) override
    {
        QMetaObject::invokeMethod(
            this,
            [this, name, secret, then = std::move(then)] {
                if (absent) {
                    then(core::ErrorCode::Unavailable);
                    return;
                }
                secrets.insert(name, secret);
                then(core::Done{});
            },
            Qt::QueuedConnection);
    }
    void remove(const QString& name) override { secrets.remove(name); }
};

} // namespace okno::test
