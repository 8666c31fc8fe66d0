// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/manage_accounts.h"

#include "core/snils.h"
#include "server/services/case_record.h"
#include "server/services/profile.h"
#include "server/services/submit_application.h"
#include "server/storage/cursor.h"

namespace okno::server {
namespace {

core::Error joined(const std::vector<core::Error>& faults)
{
    core::Error first = faults.front();
    first.more.assign(faults.begin() + 1, faults.end());
    return first;
}

bool needsAgency(core::Role role)
{
    return role == core::Role::Clerk || role == core::Role::Supervisor;
}

std::optional<QString> nonEmpty(const std::optional<QString>& text)
{
    return text && !text->trimmed().isEmpty() ? std::optional(text->trimmed()) : std::nullopt;
}

const QString operatorName = QStringLiteral("okno-admin");

} // namespace

core::Result<api::Page<api::Account>> ManageAccounts::list(
    const QString& words, const QString& role, const QString& cursor, int limit) const
{
    const QString name = QStringLiteral("accounts");
    const core::Result<QJsonArray> after = storage::readCursor(name, cursor, 1);
    if (!after)
        return after.error();
    storage::AccountFilter filter{words, std::nullopt, after->at(0).toString(), limit + 1};
    if (!role.isEmpty()) {
        filter.role = core::roleFromWire(role);
        if (!filter.role)
            return core::Error(core::ErrorCode::InvalidField, QStringLiteral("/role"));
    }
    return m_database.read([&](storage::Connection& db) -> core::Result<api::Page<api::Account>> {
        api::Page<api::Account> page;
        for (const storage::AccountRow& row : storage::listAccounts(db, filter)) {
            if (static_cast<int>(page.items.size()) == limit) {
                page.next = storage::makeCursor(name, {page.items.back().id});
                break;
            }
            page.items.push_back(toAccount(row));
        }
        return page;
    });
}

core::Result<storage::AccountRow> ManageAccounts::check(const api::NewAccount& account) const
{
    std::vector<core::Error> faults;
    const auto invalid = [&](const char* pointer) {
        faults.emplace_back(core::ErrorCode::InvalidField, QString::fromLatin1(pointer));
    };
    const auto login = core::parseLogin(account.login);
    if (!login || login->kind != core::LoginKind::Name)
        invalid("/login");
    if (account.role == core::Role::Citizen)
        invalid("/role");
    if (!core::isNamePart(account.surname.trimmed()))
        invalid("/surname");
    if (!core::isNamePart(account.given.trimmed()))
        invalid("/given");
    const auto patronymic = nonEmpty(account.patronymic);
    if (patronymic && !core::isNamePart(*patronymic))
        invalid("/patronymic");
    if (needsAgency(account.role)) {
        if (!account.agencyId)
            faults.emplace_back(core::ErrorCode::MissingField, QStringLiteral("/agencyId"));
        else if (!m_shelf.agency(*account.agencyId, QStringLiteral("ru")))
            invalid("/agencyId");
    } else if (account.agencyId) {
        invalid("/agencyId");
    }
    storage::AccountRow row;
    row.role = account.role;
    row.level = core::AccountLevel::Confirmed;
    row.name = {account.surname.trimmed(), account.given.trimmed(), patronymic.value_or(QString())};
    if (login)
        row.userName = login->value;
    row.agencyId = account.agencyId;
    row.position = nonEmpty(account.position);
    if (row.position && row.position->size() > 200)
        invalid("/position");
    if (const core::Result<> strong = checkPassword(account.password, personalWords(row)); !strong)
        faults.push_back(strong.error());
    if (!faults.empty())
        return joined(faults);
    return row;
}

core::Result<api::Account> ManageAccounts::store(storage::Transaction& transaction, storage::AccountRow row,
    const std::optional<QString>& actorId, const QString& actorName) const
{
    row.id = transaction.newId();
    row.createdAt = transaction.now();
    if (const core::Result<> stored = storage::insertAccount(transaction.db(), row); !stored)
        return stored.error();
    transaction.record({actorId, actorName, QStringLiteral("account.added"), QStringLiteral("account/") + row.id,
        {{QStringLiteral("role"), core::toWire(row.role)},
            {QStringLiteral("agency"), row.agencyId.value_or(QString())}}});
    return toAccount(row);
}

void ManageAccounts::add(const Actor& actor, const api::NewAccount& account, const RequestKey& key,
    std::function<void(core::Result<Answer>)> done)
{
    if (m_idempotency.repeats(actor, key, done))
        return;
    core::Result<storage::AccountRow> row = check(account);
    if (!row)
        return done(row.error());
    m_passwords.hash(account.password,
        [this, actor, key, row = std::move(row).value(), done](const core::Result<QString>& hash) mutable {
            if (!hash)
                return done(hash.error());
            row.password = *hash;
            m_idempotency.run(
                actor, key,
                [this, actor, row](storage::Transaction& transaction) -> core::Result<Answer> {
                    const auto who = storage::findAccount(transaction.db(), actor.accountId);
                    const core::Result<api::Account> added =
                        store(transaction, row, actor.accountId, who ? displayName(*who) : QString());
                    if (!added)
                        return added.error();
                    return Answer{api::toText(*added), etagOf(added->version)};
                },
                done);
        });
}

core::Result<> ManageAccounts::apply(
    storage::AccountRow& row, const api::AccountChange& change, const QString& hash, QJsonArray& changed) const
{
    std::vector<core::Error> faults;
    const bool citizen = row.role == core::Role::Citizen;
    if (change.role) {
        if (citizen || *change.role == core::Role::Citizen)
            faults.emplace_back(core::ErrorCode::InvalidField, QStringLiteral("/role"));
        row.role = *change.role;
        changed.append(QStringLiteral("role"));
    }
    if (change.agencyId) {
        row.agencyId = nonEmpty(change.agencyId);
        changed.append(QStringLiteral("agencyId"));
    }
    const bool known = row.agencyId && m_shelf.agency(*row.agencyId, QStringLiteral("ru"));
    if ((change.role || change.agencyId) && (needsAgency(row.role) ? !known : row.agencyId.has_value()))
        faults.emplace_back(core::ErrorCode::InvalidField, QStringLiteral("/agencyId"));
    if (change.position) {
        row.position = nonEmpty(change.position);
        changed.append(QStringLiteral("position"));
    }
    if (change.blocked) {
        row.blocked = *change.blocked;
        changed.append(*change.blocked ? QStringLiteral("blocked") : QStringLiteral("unblocked"));
    }
    if (!hash.isEmpty()) {
        row.password = hash;
        changed.append(QStringLiteral("password"));
    }
    if (!faults.empty())
        return joined(faults);
    return core::Done();
}

void ManageAccounts::change(const Actor& actor, const QString& id, const QString& ifMatch,
    const api::AccountChange& change, std::function<void(core::Result<api::Account>)> done)
{
    if (id == actor.accountId && (change.blocked || change.role))
        return done(core::Error(
            core::ErrorCode::Forbidden, change.blocked ? QStringLiteral("/blocked") : QStringLiteral("/role")));
    const auto store = [this, actor, id, ifMatch, change, done](const core::Result<QString>& hash) {
        if (!hash)
            return done(hash.error());
        m_database.write<api::Account>(
            [this, actor, id, ifMatch, change, hash = *hash](
                storage::Transaction& transaction) -> core::Result<api::Account> {
                auto row = storage::findAccount(transaction.db(), id);
                if (!row)
                    return core::ErrorCode::NotFound;
                if (const core::Result<> same = checkVersion(row->version, ifMatch); !same)
                    return same.error();
                QJsonArray changed;
                if (const core::Result<> applied = apply(*row, change, hash, changed); !applied)
                    return applied.error();
                if (const core::Result<> stored = storage::updateAccount(transaction.db(), *row); !stored)
                    return stored.error();
                if (row->blocked || change.password || change.role || change.agencyId)
                    storage::deleteSessions(transaction.db(), id);
                const auto who = storage::findAccount(transaction.db(), actor.accountId);
                transaction.record(
                    {actor.accountId, who ? displayName(*who) : QString(), QStringLiteral("account.changed"),
                        QStringLiteral("account/") + id, {{QStringLiteral("fields"), changed}}});
                return toAccount(*row);
            },
            [this, id, done](core::Result<api::Account> result) {
                if (m_sessions)
                    m_sessions->forget(id);
                done(std::move(result));
            });
    };
    if (!change.password)
        return store(QString());
    if (const core::Result<> strong = checkPassword(*change.password, {}); !strong)
        return done(strong.error());
    m_passwords.hash(*change.password, store);
}

core::Result<api::Account> ManageAccounts::addNow(const api::NewAccount& account)
{
    core::Result<storage::AccountRow> row = check(account);
    if (!row)
        return row.error();
    const core::Result<QString> hash = m_passwords.hashNow(account.password);
    if (!hash)
        return hash.error();
    row->password = *hash;
    return m_database.writeNow<api::Account>([this, row = std::move(row).value()](storage::Transaction& transaction) {
        return store(transaction, row, std::nullopt, operatorName);
    });
}

core::Result<api::Account> ManageAccounts::changeNow(const QString& login, const api::AccountChange& change)
{
    QString hash;
    if (change.password) {
        if (const core::Result<> strong = checkPassword(*change.password, {}); !strong)
            return strong.error();
        const core::Result<QString> made = m_passwords.hashNow(*change.password);
        if (!made)
            return made.error();
        hash = *made;
    }
    return m_database.writeNow<api::Account>(
        [this, login, change, hash](storage::Transaction& transaction) -> core::Result<api::Account> {
            const auto parsed = core::parseLogin(login);
            auto row = parsed ? storage::findAccount(transaction.db(), *parsed) : std::nullopt;
            if (!row)
                return core::ErrorCode::NotFound;
            QJsonArray changed;
            if (const core::Result<> applied = apply(*row, change, hash, changed); !applied)
                return applied.error();
            if (const core::Result<> stored = storage::updateAccount(transaction.db(), *row); !stored)
                return stored.error();
            storage::deleteSessions(transaction.db(), row->id);
            transaction.record({std::nullopt, operatorName, QStringLiteral("account.changed"),
                QStringLiteral("account/") + row->id, {{QStringLiteral("fields"), changed}}});
            return toAccount(*row);
        });
}

core::Result<api::Account> ManageAccounts::setSnilsNow(const QString& login, const QString& snils)
{
    const auto number = core::Snils::parse(snils);
    if (!number)
        return core::Error(core::ErrorCode::InvalidField, QStringLiteral("/snils"));
    return m_database.writeNow<api::Account>([login, number](
                                                 storage::Transaction& transaction) -> core::Result<api::Account> {
        const auto parsed = core::parseLogin(login);
        auto row = parsed ? storage::findAccount(transaction.db(), *parsed) : std::nullopt;
        if (!row || row->role == core::Role::Citizen)
            return core::ErrorCode::NotFound;
        row->snils = number->digits();
        if (const core::Result<> stored = storage::updateAccount(transaction.db(), *row); !stored)
            return stored.error();
        transaction.record({std::nullopt, operatorName, QStringLiteral("account.changed"),
            QStringLiteral("account/") + row->id, {{QStringLiteral("fields"), QJsonArray{QStringLiteral("snils")}}}});
        return toAccount(*row);
    });
}

core::Result<api::Page<api::JournalRecord>> ReadJournal::run(
    const Actor& actor, storage::JournalFilter filter, const QString& cursor, int limit) const
{
    const QString name = QStringLiteral("journal");
    const core::Result<QJsonArray> after = storage::readCursor(name, cursor, 1);
    if (!after)
        return after.error();
    if (actor.role == core::Role::Supervisor)
        filter.agencyId = actor.agencyId;
    return m_database.read([&](storage::Connection& db) -> core::Result<api::Page<api::JournalRecord>> {
        api::Page<api::JournalRecord> page;
        for (api::JournalRecord& record : storage::listJournal(db, filter, after->at(0).toInteger(), limit + 1)) {
            if (static_cast<int>(page.items.size()) == limit) {
                page.next = storage::makeCursor(name, {page.items.back().seq});
                break;
            }
            page.items.push_back(std::move(record));
        }
        return page;
    });
}

} // namespace okno::server
