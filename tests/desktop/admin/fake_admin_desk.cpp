// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/fake_admin_desk.h"

#include <QTimeZone>

namespace okno::desktop {
namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

api::Account account(const char* id, core::Role role, const char* login, const char* surname, const char* given,
    const char* patronymic, const char* agency, const char* position)
{
    const QDateTime added(QDate(2026, 9, 1), QTime(6, 0), QTimeZone::UTC);
    api::Account made{text(id), role, text(login), text(surname), text(given), text(patronymic), {}, {}, false, added,
        added.addDays(81), 1};
    if (*agency)
        made.agencyId = text(agency);
    if (*position)
        made.position = text(position);
    return made;
}

template <typename T> api::Page<T> pageOf(const std::vector<T>& all, const QString& cursor, int limit)
{
    api::Page<T> page;
    const auto first = static_cast<std::size_t>(cursor.toInt());
    const auto last = std::min(all.size(), first + static_cast<std::size_t>(limit));
    for (std::size_t i = first; i < last; ++i)
        page.items.push_back(all[i]);
    if (last < all.size())
        page.next = QString::number(last);
    return page;
}

} // namespace

FakeAdminDesk::FakeAdminDesk() : serverTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC)
{
    using core::Role;
    accounts = {
        account("admin", Role::Administrator, "admin", "Громов", "Илья", "Андреевич", "", "Администратор системы"),
        account(
            "petrova", Role::Clerk, "petrova", "Петрова", "Анна", "Сергеевна", "tymovsk-archive", "Главный архивист"),
        account("semenov", Role::Clerk, "semenov", "Семёнов", "Кирилл", "Львович", "tymovsk-archive", "Архивист"),
        account("orlova", Role::Supervisor, "orlova", "Орлова", "Нина", "Михайловна", "tymovsk-archive",
            "Начальник архива"),
        account("ivanova", Role::Citizen, "maria.ivanova@mail.ru", "Иванова", "Мария", "Петровна", "", "")};
    accounts[2].blocked = true;
    accounts[1].lastLoginAt.reset();
    const char* const actions[] = {"application.refused", "application.remark", "application.taken",
        "application.submitted", "session.began", "account.changed", "session.refused"};
    for (int i = 0; i < 120; ++i) {
        api::JournalRecord record;
        record.seq = 1000 - i;
        record.at = serverTime.addSecs(-i * 600);
        record.actorName = text(i % 3 == 0 ? "Петрова Анна Сергеевна"
                : i % 3 == 1               ? "Семёнов Кирилл Львович"
                                           : "Иванова Мария Петровна");
        record.action = text(actions[i % 7]);
        record.subject =
            text(i % 7 < 4 ? "application/01JDA2K8Q4W6X9Y0Z1A2B3C4D5" : "account/01JDA2K8Q4W6X9Y0Z1A2B3C4E6");
        record.data = QJsonObject{{text("number"), text("2026-000118")}, {text("step"), text("register")},
            {text("outcome"), text("redirect")}, {text("reason"), text("Такие сведения хранит орган ЗАГС.")}};
        record.hash = QString(64, QLatin1Char("0123456789abcdef"[i % 16]));
        records.push_back(record);
    }
}

template <typename T> void FakeAdminDesk::reply(const char* call, const Answer<T>& answer, core::Result<T> result)
{
    calls.append(QString::fromLatin1(call));
    if (failNext.contains(QString::fromLatin1(call)))
        result = failNext.take(QString::fromLatin1(call));
    answer(result);
}

void FakeAdminDesk::listAccounts(
    const AccountQuery& query, const QString& cursor, int limit, Answer<api::Page<api::Account>> answer)
{
    std::vector<api::Account> found;
    for (const api::Account& one : accounts) {
        const QString words = one.surname + u' ' + one.given + u' ' + one.login;
        if (words.contains(query.text, Qt::CaseInsensitive)
            && (query.role.isEmpty() || core::toWire(one.role) == query.role))
            found.push_back(one);
    }
    reply<api::Page<api::Account>>("accounts", answer, pageOf(found, cursor, limit));
}

void FakeAdminDesk::addAccount(const api::NewAccount& data, const QByteArray& key, Answer<api::Account> answer)
{
    lastAdded = data;
    keys.append(key);
    api::Account added;
    added.id = data.login;
    added.role = data.role;
    added.login = data.login;
    added.surname = data.surname;
    added.given = data.given;
    added.patronymic = data.patronymic;
    added.agencyId = data.agencyId;
    added.position = data.position;
    added.createdAt = serverTime;
    added.version = 1;
    if (!failNext.contains(QStringLiteral("add")))
        accounts.push_back(added);
    reply<api::Account>("add", answer, added);
}

void FakeAdminDesk::changeAccount(
    const QString& id, int version, const api::AccountChange& change, Answer<api::Account> answer)
{
    lastChange = change;
    for (api::Account& one : accounts) {
        if (one.id != id)
            continue;
        if (one.version != version) {
            reply<api::Account>("change", answer, core::Error(core::ErrorCode::VersionMismatch));
            return;
        }
        one.role = change.role.value_or(one.role);
        one.blocked = change.blocked.value_or(one.blocked);
        if (change.agencyId)
            one.agencyId = change.agencyId;
        if (change.position)
            one.position = change.position;
        ++one.version;
        reply<api::Account>("change", answer, one);
        return;
    }
    reply<api::Account>("change", answer, core::Error(core::ErrorCode::NotFound));
}

void FakeAdminDesk::listJournal(
    const JournalQuery& query, const QString& cursor, int limit, Answer<api::Page<api::JournalRecord>> answer)
{
    lastJournal = query;
    std::vector<api::JournalRecord> found;
    for (const api::JournalRecord& record : records) {
        if ((query.action.isEmpty() || record.action == query.action)
            && (query.subject.isEmpty() || record.subject == query.subject))
            found.push_back(record);
    }
    reply<api::Page<api::JournalRecord>>("journal", answer, pageOf(found, cursor, limit));
}

void FakeAdminDesk::listAgencies(Answer<std::vector<api::Choice>> answer)
{
    reply<std::vector<api::Choice>>("agencies", answer,
        std::vector<api::Choice>{{text("tymovsk-archive"), text("Архивный отдел Тымовского городского округа"), 1},
            {text("tymovsk-zags"), text("Отдел ЗАГС Тымовского района"), 1}});
}

void FakeAdminDesk::about(Answer<api::About> answer)
{
    reply<api::About>("about", answer,
        api::About{text("Тымовский городской округ"), text("0.1.0"), true, text("6500000000000"), serverTime});
}

void FakeAdminDesk::limits(Answer<api::Limits> answer)
{
    reply<api::Limits>("limits", answer,
        api::Limits{104'857'600, 40, {text("application/pdf"), text("image/jpeg"), text("image/png")}, 1'048'576, 300,
            259'200, 5, 60, 6, 8, 1'800, 86'400, 200});
}

} // namespace okno::desktop
