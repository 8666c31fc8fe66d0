// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/update_shelf.h"

#include "server/storage/sha256.h"
#include "server/storage/updates.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>
#include <unistd.h>

namespace okno::server {
namespace {

using core::Error;
using core::ErrorCode;

constexpr qint64 pieceBytes = 1 << 20;
constexpr qsizetype leastBeginning = 8;
const QString operatorName = QStringLiteral("okno-admin");

Error cannotWrite(const QString& path)
{
    return {ErrorCode::StorageFailed, {}, {}, QStringLiteral("cannot write %1").arg(path)};
}

storage::JournalEntry entry(const char* action, const api::Update& update)
{
    return {std::nullopt, operatorName, QString::fromLatin1(action), QStringLiteral("update/") + update.sha256,
        {{QStringLiteral("platform"), update.platform}, {QStringLiteral("version"), update.version}}};
}

} // namespace

QString OfferedPackage::fileName() const
{
    const QString& version = update.version;
    if (update.platform == signing::linuxAppImage)
        return QStringLiteral("Okno-%1-x86_64.AppImage").arg(version);
    if (update.platform == signing::windowsMsi)
        return QStringLiteral("Okno-%1-x64.msi").arg(version);
    return QStringLiteral("okno-%1-%2").arg(version, update.platform);
}

core::Result<api::Updates> UpdateShelf::offered(const QString& platform, const QString& version) const
{
    // Asked of the same check that guards what is signed.
    if (!signing::UpdatePackage{platform, QStringLiteral("0.0.0"), 1, QString(64, u'0')}.isWellFormed())
        return Error(ErrorCode::InvalidField, QStringLiteral("/platform"));
    if (!signing::isVersion(version))
        return Error(ErrorCode::InvalidField, QStringLiteral("/version"));
    return m_database.read([&](storage::Connection& db) -> core::Result<api::Updates> {
        std::vector<api::Update> all = storage::listUpdates(db, platform);
        std::erase_if(all, [&](const api::Update& update) {
            return !signing::isNewer(update.version, version) || QFileInfo(pathOf(update.sha256)).size() != update.size;
        });
        const auto newest = std::max_element(all.begin(), all.end(),
            [](const api::Update& a, const api::Update& b) { return signing::isNewer(b.version, a.version); });
        api::Updates answer;
        if (newest != all.end())
            answer.items.push_back(*newest);
        return answer;
    });
}

core::Result<OfferedPackage> UpdateShelf::package(const QString& sha256) const
{
    return m_database.read([&](storage::Connection& db) -> core::Result<OfferedPackage> {
        const auto update = storage::findUpdate(db, sha256);
        if (!update || QFileInfo(pathOf(sha256)).size() != update->size)
            return ErrorCode::NotFound;
        return OfferedPackage{*update, pathOf(sha256)};
    });
}

// The copy is what is checked: its bytes are the signed ones, whatever becomes of the file that was given.
core::Result<> UpdateShelf::keep(const QString& file, const signing::UpdatePackage& package) const
{
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnreadable, {}, {}, file);
    const Error broken(ErrorCode::UpdateBroken, {}, {}, QStringLiteral("the file is not what was signed"));
    if (source.size() != package.size)
        return broken;
    QTemporaryFile copy(m_folder + QStringLiteral("/coming-XXXXXX"));
    if (!QDir().mkpath(m_folder) || !copy.open())
        return cannotWrite(m_folder);
    storage::Sha256 hash;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceBytes);
        if (piece.isEmpty())
            return Error(ErrorCode::FileUnreadable, {}, {}, file);
        hash.add(piece);
        if (copy.write(piece) != piece.size())
            return cannotWrite(m_folder);
    }
    if (hash.finish().toHex() != package.sha256.toLatin1())
        return broken;
    if (!copy.flush() || ::fsync(copy.handle()) != 0)
        return cannotWrite(m_folder);
    // oknod reads it under its own account; it is for everybody anyway.
    copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const QString path = pathOf(package.sha256);
    if (std::rename(QFile::encodeName(copy.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return cannotWrite(path);
    copy.setAutoRemove(false);
    return core::Done();
}

core::Result<api::Update> UpdateShelf::publishNow(const QString& file, const signing::SignedPackage& package,
    const signing::UpdateKeys& keys, const api::UpdateNotes& notes)
{
    if (const core::Result<> trusted = keys.verify(package); !trusted)
        return trusted.error();
    if (notes.ru.size() > api::updateNotesMax)
        return Error(ErrorCode::InvalidField, QStringLiteral("/notes/ru"));
    if (notes.en.size() > api::updateNotesMax)
        return Error(ErrorCode::InvalidField, QStringLiteral("/notes/en"));
    const signing::UpdatePackage& what = package.package;
    if (const core::Result<> kept = keep(file, what); !kept)
        return kept.error();
    const api::Update offer{what.platform, what.version, what.size, what.sha256,
        QString::fromLatin1(package.signature.toBase64()), notes, {}};
    const auto published = m_database.writeNow<api::Update>([offer](storage::Transaction& transaction) {
        for (const api::Update& other : storage::listUpdates(transaction.db(), offer.platform)) {
            if (other.version == offer.version && other.sha256 != offer.sha256)
                return core::Result<api::Update>(ErrorCode::UpdateTaken);
        }
        api::Update update = offer;
        update.publishedAt = transaction.now();
        storage::deleteUpdate(transaction.db(), update.sha256);
        storage::insertUpdate(transaction.db(), update);
        transaction.record(entry("update.published", update));
        return core::Result<api::Update>(update);
    });
    if (!published && !this->package(what.sha256))
        QFile::remove(pathOf(what.sha256));
    return published;
}

core::Result<std::vector<api::Update>> UpdateShelf::listNow() const
{
    return m_database.read(
        [](storage::Connection& db) -> core::Result<std::vector<api::Update>> { return storage::listUpdates(db, {}); });
}

core::Result<api::Update> UpdateShelf::withdrawNow(const QString& beginning)
{
    const auto withdrawn =
        m_database.writeNow<api::Update>([beginning](storage::Transaction& transaction) -> core::Result<api::Update> {
            std::vector<api::Update> meant = storage::listUpdates(transaction.db(), {});
            std::erase_if(meant, [&](const api::Update& update) { return !update.sha256.startsWith(beginning); });
            if (beginning.size() < leastBeginning || meant.size() != 1)
                return ErrorCode::NotFound;
            storage::deleteUpdate(transaction.db(), meant.front().sha256);
            transaction.record(entry("update.withdrawn", meant.front()));
            return meant.front();
        });
    if (withdrawn)
        QFile::remove(pathOf(withdrawn->sha256)); // whoever reads it just now reads on
    return withdrawn;
}

} // namespace okno::server
