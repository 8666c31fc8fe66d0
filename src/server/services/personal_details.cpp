// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/personal_details.h"

#include "forms/address_answer.h"
#include "server/services/case_record.h"
#include "server/services/sessions.h"
#include "server/storage/accounts.h"
#include "server/storage/details.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace okno::server {
namespace {

constexpr int longestText = 300;
constexpr int longestAddress = 500;
const QDate firstBirthDate(1900, 1, 1);
constexpr int mostEasternOffset = 12 * 3600; // Kamchatka has today first

bool fits(const QString& text, const char* pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

// A day that has been, not before `first`.
bool isPast(const QString& text, QDate first, QDate today)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return text.size() == 10 && date.isValid() && date >= first && date <= today;
}

bool isAddress(const QJsonObject& json)
{
    const forms::AddressAnswer address = forms::AddressAnswer::fromJson(json);
    if (address.text.trimmed().isEmpty() || forms::AddressAnswer::fromJson(address.toJson()) != address)
        return false;
    for (const QString& part : {address.text, address.code, address.index, address.region, address.district,
             address.city, address.settlement, address.street, address.house, address.flat, address.base}) {
        if (part.size() > longestAddress)
            return false;
    }
    return true;
}

std::vector<core::Error> faultsOf(const api::NewPersonalDetails& details, QDate today)
{
    std::vector<core::Error> faults;
    const auto check = [&faults](bool right, const char* pointer) {
        if (!right)
            faults.emplace_back(core::ErrorCode::InvalidField, QString::fromLatin1(pointer));
    };
    if (details.birthDate)
        check(isPast(*details.birthDate, firstBirthDate, today), "/birthDate");
    if (details.passport) {
        const api::IdentityDocument& passport = *details.passport;
        check(fits(passport.number, "^[0-9]{10}$"), "/passport/number");
        if (passport.issuedOn)
            check(isPast(*passport.issuedOn, firstBirthDate, today), "/passport/issuedOn");
        if (passport.issuedBy)
            check(!passport.issuedBy->trimmed().isEmpty() && passport.issuedBy->size() <= longestText,
                "/passport/issuedBy");
        if (passport.departmentCode)
            check(fits(*passport.departmentCode, "^[0-9]{3}-[0-9]{3}$"), "/passport/departmentCode");
    }
    if (details.address)
        check(isAddress(*details.address), "/address");
    return faults;
}

// Kept without what is not ours: an address has the parts that forms know.
QJsonObject stored(const api::NewPersonalDetails& details)
{
    api::NewPersonalDetails clean = details;
    if (clean.address)
        clean.address = forms::AddressAnswer::fromJson(*clean.address).toJson().toObject();
    return api::toJson(clean);
}

core::Result<api::PersonalDetails> answerOf(const storage::DetailsRow& row)
{
    const auto kept = api::fromAnswer<api::NewPersonalDetails>(row.content);
    if (!kept)
        return core::ErrorCode::Internal;
    return api::PersonalDetails{kept->birthDate, kept->passport, kept->address, row.version};
}

QJsonArray changedFields(const QJsonObject& before, const QJsonObject& after)
{
    QJsonArray fields;
    for (const QString& name : {QStringLiteral("birthDate"), QStringLiteral("passport"), QStringLiteral("address")}) {
        if (before.value(name) != after.value(name))
            fields.append(name);
    }
    return fields;
}

} // namespace

core::Result<api::PersonalDetails> PersonalDetails::read(const Actor& actor) const
{
    return m_database.read([&](storage::Connection& db) -> core::Result<api::PersonalDetails> {
        return answerOf(storage::findDetails(db, actor.accountId).value_or(storage::DetailsRow()));
    });
}

void PersonalDetails::put(const Actor& actor, const QString& ifMatch, const api::NewPersonalDetails& details,
    std::function<void(core::Result<api::PersonalDetails>)> done)
{
    const QDate today = m_clock.now().toUTC().addSecs(mostEasternOffset).date();
    if (std::vector<core::Error> faults = faultsOf(details, today); !faults.empty()) {
        core::Error first = faults.front();
        first.more.assign(faults.begin() + 1, faults.end());
        return done(first);
    }
    m_database.write<api::PersonalDetails>(
        [actor, ifMatch, content = stored(details)](
            storage::Transaction& transaction) -> core::Result<api::PersonalDetails> {
            const auto account = storage::findAccount(transaction.db(), actor.accountId);
            if (!account)
                return core::ErrorCode::Unauthenticated;
            storage::DetailsRow row = storage::findDetails(transaction.db(), account->id)
                                          .value_or(storage::DetailsRow{account->id, {}, {}, 0});
            if (const core::Result<> same = checkVersion(row.version, ifMatch); !same)
                return same.error();
            const QJsonArray changed = changedFields(row.content, content);
            if (changed.isEmpty())
                return answerOf(row);
            row.content = content;
            row.changedAt = transaction.now();
            row.version += 1;
            storage::saveDetails(transaction.db(), row);
            transaction.record({account->id, displayName(*account), QStringLiteral("account.details_changed"),
                QStringLiteral("account/") + account->id, {{QStringLiteral("fields"), changed}}});
            return answerOf(row);
        },
        std::move(done));
}

} // namespace okno::server
