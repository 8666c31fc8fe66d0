// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/update_download.h"

#include "client/background.h"
#include "client/package_file.h"
#include "client/sync_file.h"

#include <QDir>
#include <QFile>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

// Looks at what has come and gives it its name; a wrong one is removed.
Result<QString> admit(const QString& part, const QString& path, const signing::UpdatePackage& package)
{
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite))
        return ErrorCode::LocalStoreFailed;
    if (const Result<> same = comparePackage(file, package); !same) {
        file.remove();
        return same.error();
    }
    const bool kept = syncFile(file) && (file.close(), file.rename(path));
    if (!kept)
        return ErrorCode::LocalStoreFailed;
    return path;
}

} // namespace

UpdateDownload::UpdateDownload(
    ApiClient* api, const QString& folder, std::chrono::milliseconds silence, QObject* parent)
    : QObject(parent)
    , m_download(api, silence)
    , m_folder(folder)
{
    connect(&m_download, &ResumableDownload::progress, this, &UpdateDownload::progress);
    connect(&m_download, &ResumableDownload::finished, this, &UpdateDownload::fetched);
}

bool UpdateDownload::isRunning() const
{
    return m_running;
}

void UpdateDownload::cancel()
{
    ++m_generation;
    m_running = false;
    m_download.cancel();
}

void UpdateDownload::start(const signing::UpdatePackage& package, const QString& suffix)
{
    if (isRunning())
        return;
    m_running = true;
    m_package = package;
    m_path = m_folder + u'/' + package.sha256 + suffix;
    m_part = m_folder + u'/' + package.sha256 + QStringLiteral(".part");
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString& other : QDir(m_folder).entryList(QDir::Files)) {
        if (!other.startsWith(package.sha256) && !other.endsWith(u".lock"))
            QFile::remove(m_folder + u'/' + other);
    }
    if (QFile::exists(m_path)) {
        // It came before: it is looked at again as if it came now.
        QFile::remove(m_part);
        QFile::rename(m_path, m_part);
    }
    if (QFile(m_part).size() >= package.size)
        compare();
    else
        fetch();
}

void UpdateDownload::fetch()
{
    ResumableFile file;
    file.route = QStringLiteral("/v1/updates/%1/package").arg(m_package.sha256);
    file.part = m_part;
    file.size = m_package.size;
    m_download.start(file);
    Q_EMIT progress(QFile(m_part).size(), m_package.size);
}

void UpdateDownload::fetched(const Result<ResumedFile>& file)
{
    if (file)
        compare();
    else if (file.error().code == ErrorCode::FileTooLarge)
        end(Error(ErrorCode::UpdateBroken, {}, {}, QStringLiteral("longer than what was signed")));
    else
        end(file.error());
}

void UpdateDownload::compare()
{
    inBackground(
        this, [part = m_part, path = m_path, package = m_package] { return admit(part, path, package); },
        [this, generation = m_generation](const Result<QString>& path) {
            if (generation == m_generation)
                end(path);
        });
}

void UpdateDownload::end(const Result<QString>& result)
{
    cancel();
    Q_EMIT finished(result);
}

} // namespace okno::client
