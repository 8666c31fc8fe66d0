// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/package_installer.h"

#include <QFile>

namespace okno::test {

// Does nothing but remember; the test says how it ends.
class FakeInstaller final : public client::PackageInstaller {
public:
    [[nodiscard]] QString platform() const override { return signing::linuxAppImage; }
    [[nodiscard]] QString suffix() const override { return QStringLiteral(".AppImage"); }
    [[nodiscard]] QString place() const override { return QStringLiteral("/home/maria/Окно/Okno.AppImage"); }
    [[nodiscard]] std::optional<core::Error> obstacle() const override { return blocked; }
    [[nodiscard]] bool needsExit() const override { return exit; }
    void install(const QString& file, const signing::UpdatePackage& package) override
    {
        QFile opened(file);
        bytes = opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
        asked = package;
    }
    void cancel() override { ++cancelled; }

    std::optional<core::Error> blocked;
    bool exit = false;
    QByteArray bytes; // of the file that was to be installed
    signing::UpdatePackage asked;
    int cancelled = 0;
};

} // namespace okno::test
