// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/settings.h"
#include "signing/certificate/crl.h"
#include "signing/certificate/revocation.h"
#include "signing/certificate/trust_store.h"

#include <QString>
#include <memory>
#include <mutex>

namespace okno::server {

// What a folder of trust held at one moment; never changes.
struct TrustState {
    signing::TrustStore store;
    signing::CrlSource lists;
    QStringList faults; // names of files that hold nothing of use
};

// The certificates that the administrator trusts: FOLDER/*.cer|crt|pem|der (roots and intermediates),
// FOLDER/accredited/* (roots that are marked as accredited) and FOLDER/crl/*.crl|pem|der. Read again when a file has
// come, gone or changed, so that nothing needs a restart. Safe from any thread.
class TrustFolder {
public:
    explicit TrustFolder(QString folder) : m_folder(std::move(folder)) { }

    [[nodiscard]] std::shared_ptr<const TrustState> current() const;
    [[nodiscard]] const QString& path() const { return m_folder; }

private:
    // Names, sizes and times of all its files: another one means that it must be read again.
    [[nodiscard]] QByteArray fingerprint() const;
    [[nodiscard]] std::shared_ptr<const TrustState> read() const;

    QString m_folder;
    mutable std::mutex m_mutex;
    mutable QByteArray m_seen;
    mutable std::shared_ptr<const TrustState> m_state;
};

// The folder of the settings, or `trust` in the data folder.
[[nodiscard]] QString trustFolder(const SigningSettings& settings, const QString& dataFolder);

} // namespace okno::server
