// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "server/handlers/demo_centre.h"

#include <vector>

namespace okno::server {

// One teaching token of the demonstration.
struct DemoToken {
    QString login; // of the account that it belongs to
    QString label; // what okno shows of it
    DemoSubject subject;
    bool withRsa = false; // besides the GOST key
};

// DATA/demo-signing, made once: the root of a teaching centre (root.cer) and a token of okno-softtoken for each person
// (tokens/0.okt, …), PIN 12345678, for unblocking 87654321. The root is put into the folder of trust, not marked as
// accredited. Removing the folder makes new ones at the next start.
class DemoSigning {
public:
    DemoSigning(const QString& dataFolder, QString trustFolder);
    // `module`: okno-softtoken.so. Leaves what is there as it is. StorageFailed, or an error of the module.
    [[nodiscard]] core::Result<> make(
        const std::vector<DemoToken>& tokens, const QString& module, const QDateTime& now);
    [[nodiscard]] bool isMade() const;
    [[nodiscard]] QString tokenFolder() const { return m_folder + QStringLiteral("/tokens"); }
    // Beside oknod, where a build has it, or where the package puts it; empty when it is not installed.
    [[nodiscard]] static QString module();

private:
    QString m_folder;
    QString m_trust;
};

inline const QByteArray demoPin = QByteArrayLiteral("12345678");
inline const QByteArray demoAdminPin = QByteArrayLiteral("87654321");

} // namespace okno::server
