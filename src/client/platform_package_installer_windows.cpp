// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/background.h"
#include "client/package_file.h"
#include "client/package_installer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

// A file that nobody else can write to, replace or remove while this is open.
std::shared_ptr<QFile> openHeld(const QString& path)
{
    auto* handle = CreateFileW(reinterpret_cast<const wchar_t*>(QDir::toNativeSeparators(path).utf16()), GENERIC_READ,
        FILE_SHARE_READ, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return nullptr;
    const int descriptor = _open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_RDONLY | _O_BINARY);
    auto file = std::make_shared<QFile>();
    if (descriptor < 0 || !file->open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle))
        return nullptr;
    return file;
}

QString systemProgram(const wchar_t* name)
{
    wchar_t folder[MAX_PATH];
    const UINT length = GetSystemDirectoryW(folder, MAX_PATH);
    return QDir(QString::fromWCharArray(folder, static_cast<qsizetype>(length)))
        .filePath(QString::fromWCharArray(name));
}

// Hands the package to Windows Installer, which asks for the rights of an administrator itself, keeps the settings and
// refuses an older package. This program ends meanwhile, so that its files can be replaced.
class MsiInstaller final : public PackageInstaller {
public:
    explicit MsiInstaller(const QString& folder) : m_folder(folder) { }

    [[nodiscard]] QString platform() const override { return signing::windowsMsi; }
    [[nodiscard]] QString suffix() const override { return QStringLiteral(".msi"); }
    [[nodiscard]] QString place() const override { return QDir::toNativeSeparators(m_folder); }
    [[nodiscard]] std::optional<Error> obstacle() const override { return std::nullopt; }
    [[nodiscard]] bool needsExit() const override { return true; }

    void install(const QString& file, const signing::UpdatePackage& package) override
    {
        m_held = openHeld(file);
        if (!m_held) {
            Q_EMIT installed(ErrorCode::UpdateBroken);
            return;
        }
        inBackground(
            this, [held = m_held, package] { return comparePackage(*held, package); },
            [this, file, generation = m_generation](const Result<>& same) {
                if (generation == m_generation)
                    Q_EMIT installed(same ? start(file) : same);
            });
    }
    void cancel() override
    {
        ++m_generation;
        m_held.reset();
    }

private:
    static Result<> start(const QString& file)
    {
        if (QProcess::startDetached(systemProgram(L"msiexec.exe"),
                {QStringLiteral("/i"), QDir::toNativeSeparators(file), QStringLiteral("/qb")}))
            return core::Done();
        return Error(ErrorCode::UpdateFailed, {}, {}, QStringLiteral("msiexec does not start"));
    }

    QString m_folder;
    std::shared_ptr<QFile> m_held; // until the end of this program: what was compared is what is installed
    quint64 m_generation = 0;
};

} // namespace

std::unique_ptr<PackageInstaller> installerOfThisProgram()
{
    // What the MSI has written of itself (installer/windows/okno.wxs.in).
    const QSettings setup(QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Okno\\Setup"), QSettings::NativeFormat);
    const QString folder = setup.value(QStringLiteral("folder")).toString();
    const QString here = QCoreApplication::applicationDirPath();
    if (folder.isEmpty() || QDir(folder).canonicalPath().compare(QDir(here).canonicalPath(), Qt::CaseInsensitive) != 0)
        return nullptr;
    return std::make_unique<MsiInstaller>(here);
}

} // namespace okno::client
