// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/appimage_installer.h"
#include "client/background.h"
#include "client/package_file.h"
#include "client/sync_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTimer>
#include <fcntl.h>
#include <unistd.h>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

QString folderOf(const QString& path)
{
    return QFileInfo(path).path();
}

// A copy with the permissions of the image, on the disk when this returns.
Result<QString> copyBeside(const QString& file, const QString& image, const signing::UpdatePackage& package)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return ErrorCode::UpdateBroken;
    QTemporaryFile copy(folderOf(image) + QStringLiteral("/.okno-update-XXXXXX"));
    if (!copy.open())
        return ErrorCode::UpdateReadOnly;
    if (const Result<> same = comparePackage(source, package, &copy); !same)
        return same.error();
    if (!copy.setPermissions(QFile::permissions(image) | QFile::ExeOwner) || !syncFile(copy))
        return ErrorCode::LocalStoreFailed;
    copy.setAutoRemove(false);
    return copy.fileName(); // closed here: nobody may hold it for writing when it is started
}

bool takePlace(const QString& copy, const QString& image)
{
    if (std::rename(QFile::encodeName(copy).constData(), QFile::encodeName(image).constData()) != 0)
        return false;
    const int folder = ::open(QFile::encodeName(folderOf(image)).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return true;
}

// The trial sees neither this program's window nor what it keeps.
QProcessEnvironment trialEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"APPIMAGE", "APPDIR", "ARGV0", "OWD", "TARGET_APPIMAGE", "OKNO_AUTOMATION"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

} // namespace

AppImageInstaller::AppImageInstaller(const QString& image, std::chrono::milliseconds limit, QObject* parent)
    : PackageInstaller(parent)
    , m_image(image)
    , m_limit(limit)
{
}

AppImageInstaller::~AppImageInstaller()
{
    cancel();
}

std::optional<Error> AppImageInstaller::obstacle() const
{
    const QByteArray folder = QFile::encodeName(folderOf(m_image));
    if (::access(folder.constData(), W_OK | X_OK) == 0)
        return std::nullopt;
    return Error(ErrorCode::UpdateReadOnly);
}

void AppImageInstaller::install(const QString& file, const signing::UpdatePackage& package)
{
    cancel();
    m_package = package;
    inBackground(
        this, [file, image = m_image, package] { return copyBeside(file, image, package); },
        [this, generation = m_generation](const Result<QString>& copy) {
            if (generation == m_generation)
                tryOut(copy);
            else if (copy)
                QFile::remove(*copy);
        });
}

void AppImageInstaller::tryOut(const Result<QString>& copy)
{
    if (!copy)
        return end(copy.error());
    m_copy = *copy;
    const auto folder = std::make_shared<QTemporaryDir>();
    m_trial = std::make_unique<QProcess>();
    m_trial->setProgram(m_copy);
    m_trial->setArguments({QStringLiteral("--self-test"), QStringLiteral("--data"), folder->path()});
    m_trial->setProcessEnvironment(trialEnvironment());
    m_trial->setStandardInputFile(QProcess::nullDevice());
    // Above all not the pipe that holds the mount of the image that runs now.
    m_trial->setUnixProcessParameters(QProcess::UnixProcessFlag::CloseFileDescriptors);
    connect(m_trial.get(), &QProcess::finished, this, [this, folder] { tried(); });
    connect(m_trial.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(Error(ErrorCode::UpdateFailed, {}, {}, QStringLiteral("it does not start")));
    });
    QTimer::singleShot(m_limit, m_trial.get(),
        [this] { end(Error(ErrorCode::UpdateFailed, {}, {}, QStringLiteral("its self-test does not end"))); });
    m_trial->start();
}

void AppImageInstaller::tried()
{
    const QString said = QString::fromUtf8(m_trial->readAllStandardOutput()).trimmed();
    const bool passed = m_trial->exitStatus() == QProcess::NormalExit && m_trial->exitCode() == 0;
    if (!passed || said != QStringLiteral("okno %1: ok").arg(m_package.version))
        return end(Error(ErrorCode::UpdateFailed, {}, {},
            QStringLiteral("its self-test ended with %1: %2").arg(m_trial->exitCode()).arg(said.left(200))));
    if (!takePlace(m_copy, m_image))
        return end(ErrorCode::UpdateReadOnly);
    m_copy.clear();
    end(core::Done());
}

void AppImageInstaller::cancel()
{
    ++m_generation;
    if (m_trial) {
        m_trial->disconnect(this);
        m_trial->kill();
        // Waits for its end by itself; called from one of its own signals it must not go at once.
        QProcess* trial = m_trial.release();
        if (trial->state() == QProcess::NotRunning)
            trial->deleteLater();
        else
            connect(trial, &QProcess::finished, trial, &QObject::deleteLater);
    }
    if (!m_copy.isEmpty())
        QFile::remove(std::exchange(m_copy, QString()));
}

void AppImageInstaller::end(const Result<>& result)
{
    cancel();
    Q_EMIT installed(result);
}

} // namespace okno::client
