// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/accounts.h"

namespace okno::server::storage {
namespace {

#define OKNO_ACCOUNT_COLUMNS                                                                                           \
    u"SELECT id, role, level, surname, given, patronymic, email, phone, snils, user_name, region_code, agency_id,"     \
    u" office, language, password, blocked, created_at, last_login_at, version"
#define OKNO_SELECT_ACCOUNT OKNO_ACCOUNT_COLUMNS u" FROM accounts"

AccountRow readAccount(const Row& row)
{
    AccountRow account;
    account.id = row.text(0);
    account.role = core::roleFromWire(row.text(1)).value_or(core::Role::Citizen);
    account.level = core::accountLevelFromWire(row.text(2)).value_or(core::AccountLevel::Simplified);
    account.name = {row.text(3), row.text(4), row.text(5)};
    account.email = row.maybeText(6);
    account.phone = row.maybeText(7);
    account.snils = row.maybeText(8);
    account.userName = row.maybeText(9);
    account.regionCode = row.maybeText(10);
    account.agencyId = row.maybeText(11);
    account.position = row.maybeText(12);
    account.language = row.text(13);
    account.password = row.text(14);
    account.blocked = row.flag(15);
    account.createdAt = row.time(16);
    account.lastLoginAt = row.maybeTime(17);
    account.version = static_cast<int>(row.number(18));
    return account;
}

std::optional<QString> emailKey(const AccountRow& row)
{
    return row.email ? std::optional(row.email->toLower()) : std::nullopt;
}

QString searchText(const AccountRow& row)
{
    return folded(QStringList{row.name.full(), row.email.value_or(QString()), row.phone.value_or(QString()),
        row.snils.value_or(QString()), row.userName.value_or(QString())}
            .join(u' '));
}

std::optional<core::Error> taken(Connection& db, const AccountRow& row)
{
    const auto another = [&](QStringView sql, const std::optional<QString>& value) {
        return value && db.number(sql, {*value, row.id}) > 0;
    };
    if (another(u"SELECT COUNT(*) FROM accounts WHERE email_key = ? AND id <> ?", emailKey(row)))
        return core::Error(core::ErrorCode::LoginTaken, QStringLiteral("/email"));
    if (another(u"SELECT COUNT(*) FROM accounts WHERE phone = ? AND id <> ?", row.phone))
        return core::Error(core::ErrorCode::LoginTaken, QStringLiteral("/phone"));
    if (another(u"SELECT COUNT(*) FROM accounts WHERE snils = ? AND id <> ?", row.snils))
        return core::Error(core::ErrorCode::LoginTaken, QStringLiteral("/snils"));
    if (another(u"SELECT COUNT(*) FROM accounts WHERE user_name = ? AND id <> ?", row.userName))
        return core::Error(core::ErrorCode::LoginTaken, QStringLiteral("/login"));
    return std::nullopt;
}

std::optional<QString> nonEmpty(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

QString folded(const QString& text)
{
    return text.toLower().replace(u'ё', u'е');
}

QString containing(const QString& word)
{
    QString escaped = folded(word);
    escaped.replace(QStringLiteral("!"), QStringLiteral("!!"))
        .replace(QStringLiteral("%"), QStringLiteral("!%"))
        .replace(QStringLiteral("_"), QStringLiteral("!_"));
    return u'%' + escaped + u'%';
}

std::optional<AccountRow> findAccount(Connection& db, const QString& id)
{
    return db.first(OKNO_SELECT_ACCOUNT u" WHERE id = ?", {id}, readAccount);
}

std::optional<AccountRow> findAccount(Connection& db, const core::Login& login)
{
    switch (login.kind) {
    case core::LoginKind::Email:
        return db.first(OKNO_SELECT_ACCOUNT u" WHERE email_key = ?", {login.value}, readAccount);
    case core::LoginKind::Phone:
        return db.first(OKNO_SELECT_ACCOUNT u" WHERE phone = ?", {login.value}, readAccount);
    case core::LoginKind::Snils:
        return db.first(OKNO_SELECT_ACCOUNT u" WHERE snils = ?", {login.value}, readAccount);
    case core::LoginKind::Name:
        return db.first(OKNO_SELECT_ACCOUNT u" WHERE user_name = ?", {login.value}, readAccount);
    }
    return std::nullopt;
}

core::Result<> insertAccount(Connection& db, const AccountRow& row)
{
    if (const auto error = taken(db, row))
        return *error;
    db.run(u"INSERT INTO accounts (id, role, level, surname, given, patronymic, email, email_key, phone, snils,"
           u" user_name, region_code, agency_id, office, language, password, blocked, search, created_at,"
           u" last_login_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {row.id, core::toWire(row.role), core::toWire(row.level), row.name.surname, row.name.given,
            maybe(nonEmpty(row.name.patronymic)), maybe(row.email), maybe(emailKey(row)), maybe(row.phone),
            maybe(row.snils), maybe(row.userName), maybe(row.regionCode), maybe(row.agencyId), maybe(row.position),
            row.language, row.password, row.blocked ? 1 : 0, searchText(row), toStored(row.createdAt),
            maybe(row.lastLoginAt), row.version});
    return core::Done();
}

core::Result<> updateAccount(Connection& db, AccountRow& row)
{
    if (const auto error = taken(db, row))
        return *error;
    row.version += 1;
    db.run(u"UPDATE accounts SET role = ?, level = ?, surname = ?, given = ?, patronymic = ?, email = ?, email_key = ?,"
           u" phone = ?, snils = ?, user_name = ?, region_code = ?, agency_id = ?, office = ?, language = ?,"
           u" password = ?, blocked = ?, search = ?, version = ? WHERE id = ?",
        {core::toWire(row.role), core::toWire(row.level), row.name.surname, row.name.given,
            maybe(nonEmpty(row.name.patronymic)), maybe(row.email), maybe(emailKey(row)), maybe(row.phone),
            maybe(row.snils), maybe(row.userName), maybe(row.regionCode), maybe(row.agencyId), maybe(row.position),
            row.language, row.password, row.blocked ? 1 : 0, searchText(row), row.version, row.id});
    return core::Done();
}

void noteLogin(Connection& db, const QString& id, const QDateTime& at)
{
    db.run(u"UPDATE accounts SET last_login_at = ? WHERE id = ?", {toStored(at), id});
}

void updatePassword(Connection& db, const QString& id, const QString& password)
{
    db.run(u"UPDATE accounts SET password = ?, version = version + 1 WHERE id = ?", {password, id});
}

std::vector<AccountRow> listAccounts(Connection& db, const AccountFilter& filter)
{
    QString sql = QStringView(OKNO_SELECT_ACCOUNT).toString() + QStringLiteral(" WHERE 1 = 1");
    Args args;
    if (!filter.after.isEmpty()) {
        sql += QStringLiteral(" AND id < ?");
        args << filter.after;
    }
    if (filter.role) {
        sql += QStringLiteral(" AND role = ?");
        args << core::toWire(*filter.role);
    }
    for (const QString& word : filter.words.split(u' ', Qt::SkipEmptyParts)) {
        sql += QStringLiteral(" AND search LIKE ? ESCAPE '!'");
        args << containing(word);
        if (args.size() > 8)
            break;
    }
    sql += QStringLiteral(" ORDER BY id DESC LIMIT ?");
    args << filter.limit;
    return db.list(sql, args, readAccount);
}

qint64 countAccounts(Connection& db)
{
    return db.number(u"SELECT COUNT(*) FROM accounts");
}

std::vector<OfficialRow> listOfficials(Connection& db, const OfficialFilter& filter)
{
    QString sql = QStringView(OKNO_ACCOUNT_COLUMNS).toString()
        + QStringLiteral(", (SELECT COUNT(*) FROM applications WHERE assignee_id = accounts.id AND final = 0)"
                         " FROM accounts WHERE agency_id = ? AND blocked = 0");
    Args args{filter.agencyId};
    if (filter.role) {
        sql += QStringLiteral(" AND role = ?");
        args << core::toWire(*filter.role);
    } else {
        sql += QStringLiteral(" AND role IN ('clerk', 'supervisor')");
    }
    if (!filter.afterId.isEmpty()) {
        sql += QStringLiteral(" AND (surname, id) > (?, ?)");
        args << filter.afterSurname << filter.afterId;
    }
    sql += QStringLiteral(" ORDER BY surname, id LIMIT ?");
    args << filter.limit;
    return db.list(
        sql, args, [](const Row& row) { return OfficialRow{readAccount(row), static_cast<int>(row.number(19))}; });
}

} // namespace okno::server::storage
