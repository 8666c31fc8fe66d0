// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "client/connectivity.h"
#include "client/delivery.h"
#include "client/draft_table.h"
#include "client/local_store.h"
#include "client/retry.h"
#include "client/session.h"
#include "client/store_file.h"
#include "core/clock.h"

#include <QHash>
#include <QLockFile>
#include <QSqlQuery>
#include <QTimer>
#include <QVariant>

namespace okno::client {
namespace {

using core::Done;
using core::Error;
using core::ErrorCode;
using table::DraftState;
using namespace std::chrono_literals;

constexpr int goneTries = 3;

// What is known of an item only while the program runs.
struct Course {
    OutboxItem::State state = OutboxItem::State::Waiting;
    int percent = 0;
    std::optional<Error> problem;
    std::optional<QDateTime> nextTryAt;
    Pauses pauses;
    int gone = 0; // how often the server had lost the files
};

} // namespace

struct Outbox::Private {
    ApiClient* api = nullptr;
    LocalStore* store = nullptr;
    Session* session = nullptr;
    Connectivity* connectivity = nullptr;
    QHash<QString, Course> courses;
    Delivery* delivery = nullptr;
    std::unique_ptr<QLockFile> lock; // one program at a time sends for an account
    std::chrono::milliseconds firstPause = 2000ms;
    QTimer timer;
    int durable = 0; // writes to the disk that are awaited before anything is sent

    [[nodiscard]] QSqlDatabase database() const { return store->accountDatabase(); }

    Course& course(const QString& id)
    {
        auto found = courses.find(id);
        if (found == courses.end()) {
            found = courses.insert(id, Course());
            found->pauses = Pauses(firstPause);
        }
        return *found;
    }

    [[nodiscard]] OutboxItem describe(const Draft& draft) const
    {
        OutboxItem item;
        item.id = draft.id;
        item.serviceId = draft.serviceId;
        item.title = draft.title;
        item.isRemarkAnswer = draft.remark.has_value();
        if (draft.remark)
            item.applicationId = draft.remark->applicationId;
        item.files = static_cast<int>(draft.files.size());
        const Course course = courses.value(draft.id);
        item.state = course.state;
        item.percent = course.percent;
        item.problem = course.problem;
        item.nextTryAt = course.nextTryAt;
        QSqlQuery row(database());
        row.prepare(QStringLiteral("SELECT queued_at, body IS NULL FROM outbox WHERE draft_id = ?"));
        row.addBindValue(draft.id);
        if (row.exec() && row.next()) {
            item.queuedAt = core::timeFromWire(row.value(0).toString());
            item.mayRecall = row.value(1).toBool();
        }
        return item;
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        QSqlQuery query(database());
        if (store->hasAccount()
            && query.exec(QStringLiteral("SELECT draft_id FROM outbox ORDER BY queued_at, draft_id"))) {
            while (query.next())
                ids << query.value(0).toString();
        }
        return ids;
    }

    void drop()
    {
        if (Delivery* old = std::exchange(delivery, nullptr)) {
            old->disconnect();
            old->deleteLater();
        }
    }
};

Outbox::Outbox(ApiClient* api, LocalStore* store, Session* session, Connectivity* connectivity, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->api = api;
    d->store = store;
    d->session = session;
    d->connectivity = connectivity;
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &Outbox::proceed);
    connect(store, &LocalStore::accountChanged, this, &Outbox::accountChanged);
    connect(session, &Session::stateChanged, this, [this] { retryNow(); });
    connect(connectivity, &Connectivity::changed, this, [this](bool online) {
        if (online)
            retryNow();
    });
}

Outbox::~Outbox() = default;

void Outbox::setFirstPause(std::chrono::milliseconds pause)
{
    d->firstPause = pause;
}

void Outbox::accountChanged()
{
    d->drop();
    d->courses.clear();
    d->lock.reset();
    d->timer.stop();
    if (d->store->hasAccount()) {
        d->lock = std::make_unique<QLockFile>(d->store->filesFolder() + QLatin1StringView("/../outbox.lock"));
        d->lock->setStaleLockTime(0);
        makeDurable();
    }
    Q_EMIT listChanged();
}

// A loss of power must not lose the key after something was sent with it.
void Outbox::makeDurable()
{
    ++d->durable;
    d->store->makeDurable(this, [this](const core::Result<>&) {
        --d->durable;
        proceed();
    });
}

core::Result<> Outbox::submit(const QString& draftId)
{
    if (!d->store->hasAccount())
        return ErrorCode::LocalStoreFailed;
    QSqlDatabase database = d->database();
    if (!database.transaction())
        return ErrorCode::LocalStoreFailed;
    core::Result<> moved = table::moveDraft(database, draftId, DraftState::Draft, DraftState::Outbox);
    core::Result<int> queued = 0;
    if (moved)
        queued = run(database, QStringLiteral("INSERT INTO outbox (draft_id, key, queued_at) VALUES (?, ?, ?)"),
            {draftId, newKey(), core::toWire(core::SystemClock().now())});
    if (!moved || !queued || !database.commit()) {
        database.rollback();
        return !moved ? moved.error() : !queued ? queued.error() : Error(ErrorCode::LocalStoreFailed);
    }
    d->courses.remove(draftId);
    Q_EMIT listChanged();
    tell(draftId);
    makeDurable();
    return Done{};
}

std::vector<OutboxItem> Outbox::items() const
{
    std::vector<OutboxItem> items;
    for (const QString& id : d->ids()) {
        if (const auto one = item(id))
            items.push_back(*one);
    }
    return items;
}

std::optional<OutboxItem> Outbox::item(const QString& id) const
{
    if (!d->store->hasAccount())
        return std::nullopt;
    const std::optional<Draft> draft = table::readDraft(d->database(), id, DraftState::Outbox);
    if (!draft)
        return std::nullopt;
    return d->describe(*draft);
}

core::Result<> Outbox::recall(const QString& id)
{
    const std::optional<OutboxItem> found = item(id);
    if (!found)
        return ErrorCode::NotFound;
    if (!found->mayRecall)
        return ErrorCode::WrongStatus;
    return giveBack(id, std::nullopt);
}

core::Result<> Outbox::giveBack(const QString& id, const std::optional<Error>& refusal)
{
    if (d->delivery && d->delivery->id() == id)
        d->drop();
    QSqlDatabase database = d->database();
    if (!database.transaction())
        return ErrorCode::LocalStoreFailed;
    const QVariant column = refusal ? QVariant(table::refusalColumn(*refusal)) : QVariant();
    const bool ok = table::moveDraft(database, id, DraftState::Outbox, DraftState::Draft).ok()
        && run(database, QStringLiteral("UPDATE drafts SET refusal = ? WHERE id = ?"), {column, id}).ok()
        // What was refused is mended and signed anew; what was only called back is signed already.
        && (!refusal || table::dropSignatures(database, id).ok())
        && run(database, QStringLiteral("DELETE FROM outbox WHERE draft_id = ?"), {id}).ok() && database.commit();
    if (!ok) {
        database.rollback();
        return ErrorCode::LocalStoreFailed;
    }
    d->courses.remove(id);
    Q_EMIT listChanged();
    proceed();
    return Done{};
}

void Outbox::retryNow()
{
    for (Course& course : d->courses) {
        course.nextTryAt.reset();
        course.pauses.reset();
    }
    proceed();
}

void Outbox::proceed()
{
    d->timer.stop();
    if (d->delivery || d->durable > 0 || !d->store->hasAccount() || !d->session->isLoggedIn()
        || !d->connectivity->isOnline())
        return;
    const QStringList ids = d->ids();
    if (ids.isEmpty())
        return;
    if (!d->lock->isLocked() && !d->lock->tryLock(0)) {
        d->timer.start(5s); // another window of this person is sending
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 wait = -1;
    for (const QString& id : ids) {
        const qint64 left = now.msecsTo(d->course(id).nextTryAt.value_or(now));
        if (left <= 0) {
            deliver(id);
            return;
        }
        wait = wait < 0 ? left : std::min(wait, left);
    }
    d->timer.start(std::chrono::milliseconds(wait));
}

void Outbox::deliver(const QString& id)
{
    const std::optional<Draft> draft = table::readDraft(d->database(), id, DraftState::Outbox);
    if (!draft)
        return;
    using State = OutboxItem::State;
    const auto note = [this, id](State state, int percent) {
        Course& course = d->course(id);
        if (course.state == state && course.percent == percent)
            return;
        course.state = state;
        course.percent = percent;
        course.problem.reset();
        course.nextTryAt.reset();
        tell(id);
    };
    auto* delivery = new Delivery(d->api, d->store, *draft, this);
    d->delivery = delivery;
    connect(delivery, &Delivery::uploading, this, [note](int percent) { note(State::Uploading, percent); });
    connect(delivery, &Delivery::sending, this, [note] { note(State::Sending, 100); });
    connect(delivery, &Delivery::accepted, this, [this, id](const api::Application& application) {
        d->drop();
        settle(id, application);
    });
    connect(delivery, &Delivery::refused, this, [this, id](const Error& refusal) {
        d->drop();
        if (giveBack(id, refusal))
            Q_EMIT returned(id, refusal);
    });
    connect(delivery, &Delivery::failed, this, [this, id](const Error& error) {
        d->drop();
        postpone(id, error);
    });
    delivery->start();
}

void Outbox::settle(const QString& id, const api::Application& application)
{
    // Should this fail, the same key brings the same number at the next start.
    runLogged(d->database(), QStringLiteral("DELETE FROM drafts WHERE id = ? AND state = 'outbox'"), {id});
    d->courses.remove(id);
    Q_EMIT sent(id, application);
    Q_EMIT listChanged();
    proceed();
}

void Outbox::postpone(const QString& id, const Error& error)
{
    Course& course = d->course(id);
    course.state = OutboxItem::State::Waiting;
    if (error.code == ErrorCode::UploadGone && ++course.gone > goneTries) {
        if (giveBack(id, error))
            Q_EMIT returned(id, error);
        return;
    }
    course.problem = error;
    // Logging in and the line coming back end the pause.
    const std::chrono::seconds asked(error.params.value(QStringLiteral("seconds")).toInt());
    const std::chrono::milliseconds pause = std::max<std::chrono::milliseconds>(course.pauses.next(), asked);
    course.nextTryAt = QDateTime::currentDateTimeUtc().addMSecs(pause.count());
    tell(id);
    proceed();
}

void Outbox::tell(const QString& id)
{
    if (const auto one = item(id))
        Q_EMIT changed(*one);
}

} // namespace okno::client
