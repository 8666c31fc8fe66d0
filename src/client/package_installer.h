// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/update/package.h"

#include <QObject>
#include <memory>
#include <optional>

namespace okno::client {

// Puts a newer package in the place of the running program, in the way of the system that it runs on.
class PackageInstaller : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // What it installs: signing::linuxAppImage, signing::windowsMsi.
    [[nodiscard]] virtual QString platform() const = 0;
    // The ending that the file must have, with its dot.
    [[nodiscard]] virtual QString suffix() const = 0;
    // What will be replaced, for people.
    [[nodiscard]] virtual QString place() const = 0;
    // Why nothing can be installed for this person: UpdateReadOnly. Asked anew each time.
    [[nodiscard]] virtual std::optional<core::Error> obstacle() const = 0;
    // Whether the program must end for it: install() then only starts the system's own installer.
    [[nodiscard]] virtual bool needsExit() const = 0;

    // `file` holds `package`; its bytes are compared once more with what was signed. Ends with installed(), later.
    virtual void install(const QString& file, const signing::UpdatePackage& package) = 0;
    // Without a word; what runs stays as it was.
    virtual void cancel() = 0;

Q_SIGNALS:
    // UpdateBroken, UpdateFailed, UpdateReadOnly, LocalStoreFailed.
    void installed(const okno::core::Result<>& result);
};

// What installed the running program, when it can replace it; null when that is the system's package manager or
// nobody. platform_package_installer_*.cpp
[[nodiscard]] std::unique_ptr<PackageInstaller> installerOfThisProgram();

} // namespace okno::client
