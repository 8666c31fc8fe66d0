// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/package_installer.h"

#include <QProcess>
#include <chrono>

namespace okno::client {

// Replaces the AppImage that runs: a copy of the new one is written beside it, made durable and tried out by
// `--self-test`; only when it answers with the version that was signed does it take the old one's place, in one step.
// Until then the old one stands where it stood.
class AppImageInstaller final : public PackageInstaller {
    Q_OBJECT

public:
    // `image`: the path of the AppImage. `limit`: how long the new one may take to try itself out.
    explicit AppImageInstaller(
        const QString& image, std::chrono::milliseconds limit = std::chrono::minutes(3), QObject* parent = nullptr);
    ~AppImageInstaller() override;

    [[nodiscard]] QString platform() const override { return signing::linuxAppImage; }
    [[nodiscard]] QString suffix() const override { return QStringLiteral(".AppImage"); }
    [[nodiscard]] QString place() const override { return m_image; }
    [[nodiscard]] std::optional<core::Error> obstacle() const override;
    [[nodiscard]] bool needsExit() const override { return false; }
    void install(const QString& file, const signing::UpdatePackage& package) override;
    void cancel() override;

private:
    void tryOut(const core::Result<QString>& copy);
    void tried();
    void end(const core::Result<>& result);

    QString m_image;
    std::chrono::milliseconds m_limit;
    signing::UpdatePackage m_package;
    QString m_copy; // beside the image
    std::unique_ptr<QProcess> m_trial;
    quint64 m_generation = 0; // of install() and cancel(): late copies of another one are removed
};

} // namespace okno::client
