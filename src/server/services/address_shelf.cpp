// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/address_shelf.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <sys/stat.h>

Q_LOGGING_CATEGORY(lcAddress, "okno.address")

namespace okno::server {
namespace {

// Tells a file from what replaced it; empty when there is none.
QByteArray markOf(const QString& path)
{
    if (path.startsWith(u':'))
        return QFile::exists(path) ? path.toUtf8() : QByteArray();
    struct stat facts{};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return {};
    return path.toUtf8() + '|' + QByteArray::number(quint64(facts.st_ino)) + '|'
        + QByteArray::number(qint64(facts.st_size)) + '|' + QByteArray::number(qint64(facts.st_mtim.tv_sec)) + '.'
        + QByteArray::number(qint64(facts.st_mtim.tv_nsec));
}

} // namespace

AddressEdition::AddressEdition(std::shared_ptr<const address::Base> base, const QString& path)
    : m_base(std::move(base))
    , m_path(path)
    , m_info(m_base->info())
{
}

AddressEdition::~AddressEdition()
{
    QFile::remove(m_path);
}

AddressShelf::AddressShelf(AddressPlaces places) : m_places(std::move(places)) { }

AddressShelf::~AddressShelf()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void AddressShelf::start()
{
    QDir(m_places.folder).removeRecursively(); // what a former run left
    look();
    m_thread = std::thread([this] {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, m_places.interval, [this] { return m_stopping; })) {
            lock.unlock();
            look();
            lock.lock();
        }
    });
}

std::shared_ptr<const AddressEdition> AddressShelf::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_current;
}

void AddressShelf::put(std::shared_ptr<const AddressEdition> edition)
{
    {
        const std::lock_guard lock(m_mutex);
        m_current.swap(edition);
    }
    // The one before goes here, outside the lock, unless somebody reads it.
}

void AddressShelf::look()
{
    QString file = m_places.source;
    QByteArray mark = markOf(file);
    if (mark.isEmpty() && !m_places.fallback.isEmpty()) {
        file = m_places.fallback;
        mark = markOf(file);
    }
    if (mark == m_mark)
        return;
    if (mark.isEmpty()) {
        qCInfo(lcAddress, "there is no address base any more");
        put(nullptr);
        m_mark = mark;
        return;
    }
    const std::shared_ptr<const AddressEdition> edition = take(file);
    if (markOf(file) != mark)
        return; // it was written while it was read: next time
    m_mark = mark;
    if (edition)
        put(edition);
}

std::shared_ptr<const AddressEdition> AddressShelf::take(const QString& file)
{
    const auto refuse = [&file](const QString& copy, const char* why) {
        qCWarning(lcAddress, "the address base %s cannot be used: %s", qUtf8Printable(file), why);
        QFile::remove(copy);
        return nullptr;
    };
    QDir().mkpath(m_places.folder);
    const QString copy = m_places.folder + QStringLiteral("/%1.okna").arg(++m_count);
    QFile::remove(copy);
    if (!QFile::copy(file, copy))
        return refuse(copy, "it cannot be copied into the data folder");
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    {
        const auto whole = address::Base::open(copy);
        const core::Result<> sound = whole ? (*whole)->verify() : core::Result<>(whole.error());
        if (!sound)
            return refuse(copy, core::wireName(sound.error().code));
    }
    // Mapped anew: checking has touched every page, serving needs few of them.
    const auto base = address::Base::open(copy);
    if (!base)
        return refuse(copy, core::wireName(base.error().code));
    auto edition = std::make_shared<const AddressEdition>(*base, copy);
    qCInfo(lcAddress, "the address base of %s is served: %lld bytes",
        qUtf8Printable(edition->info().date.toString(Qt::ISODate)), static_cast<long long>(edition->info().fileSize));
    return edition;
}

} // namespace okno::server
