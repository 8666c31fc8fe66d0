// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/profile.h"

#include "core/snils.h"
#include "server/services/case_record.h"

namespace okno::server {

QStringList personalWords(const storage::AccountRow& account)
{
    QStringList words{account.name.surname, account.name.given, account.name.patronymic};
    for (const auto& word : {account.email, account.phone, account.snils, account.userName}) {
        if (word)
            words << *word << word->section(u'@', 0, 0);
    }
    words.removeAll(QString());
    return words;
}

core::Result<api::Person> Profile::read(const Actor& actor) const
{
    return m_database.read([&](storage::Connection& db) -> core::Result<api::Person> {
        const auto account = storage::findAccount(db, actor.accountId);
        if (!account)
            return core::ErrorCode::Unauthenticated;
        return toPerson(*account, m_shelf, actor.language);
    });
}

void Profile::change(const Actor& actor, const QString& ifMatch, const api::PersonChange& change,
    std::function<void(core::Result<api::Person>)> done)
{
    m_database.write<api::Person>(
        [this, actor, ifMatch, change](storage::Transaction& transaction) -> core::Result<api::Person> {
            auto account = storage::findAccount(transaction.db(), actor.accountId);
            if (!account)
                return core::ErrorCode::Unauthenticated;
            if (const core::Result<> same = checkVersion(account->version, ifMatch); !same)
                return same.error();
            std::vector<core::Error> faults;
            QJsonArray changed;
            const auto invalid = [&](const char* name) {
                faults.emplace_back(core::ErrorCode::InvalidField, QString(u'/' + QString::fromLatin1(name)));
            };
            const auto setName = [&](const std::optional<QString>& value, QString& target, const char* name,
                                     bool mayBeEmpty) {
                if (!value)
                    return;
                const QString text = value->trimmed();
                if ((text.isEmpty() && mayBeEmpty) || core::isNamePart(text)) {
                    target = text;
                    changed.append(QString::fromLatin1(name));
                } else {
                    invalid(name);
                }
            };
            setName(change.surname, account->name.surname, "surname", false);
            setName(change.given, account->name.given, "given", false);
            setName(change.patronymic, account->name.patronymic, "patronymic", true);
            if (change.snils) {
                const auto snils = core::Snils::parse(*change.snils);
                if (!snils || (account->snils && account->snils != snils->digits())) {
                    invalid("snils");
                } else {
                    account->snils = snils->digits();
                    if (account->level == core::AccountLevel::Simplified)
                        account->level = core::AccountLevel::Standard;
                    changed.append(QStringLiteral("snils"));
                }
            }
            if (change.regionCode) {
                const Place place = Place::fromCode(*change.regionCode);
                const bool known =
                    !m_shelf.classifiers(QStringLiteral("ru")).regionTitle(place.region, place.municipality).isEmpty();
                if (known) {
                    account->regionCode = change.regionCode;
                    changed.append(QStringLiteral("regionCode"));
                } else {
                    invalid("regionCode");
                }
            }
            if (change.language) {
                if (change.language == u"ru" || change.language == u"en") {
                    account->language = *change.language;
                    changed.append(QStringLiteral("language"));
                } else {
                    invalid("language");
                }
            }
            if (!faults.empty()) {
                core::Error first = faults.front();
                first.more.assign(faults.begin() + 1, faults.end());
                return first;
            }
            if (const core::Result<> stored = storage::updateAccount(transaction.db(), *account); !stored)
                return stored.error();
            transaction.record({account->id, displayName(*account), QStringLiteral("account.changed"),
                QStringLiteral("account/") + account->id, {{QStringLiteral("fields"), changed}}});
            return toPerson(*account, m_shelf, actor.language);
        },
        std::move(done));
}

void ChangePassword::run(const Actor& actor, const api::PasswordChange& change, const QString& address,
    std::function<void(core::Result<>)> done)
{
    const auto account = m_database.read([&](storage::Connection& db) -> core::Result<storage::AccountRow> {
        const auto found = storage::findAccount(db, actor.accountId);
        if (!found)
            return core::ErrorCode::Unauthenticated;
        if (const auto locked = m_guesses.locked(db, found->id, address, m_clock.now()))
            return *locked;
        return *found;
    });
    if (!account)
        return done(account.error());
    if (const core::Result<> strong = checkPassword(change.password, personalWords(*account)); !strong)
        return done(strong.error());

    const auto store = [this, actor, account = *account, done](const core::Result<QString>& hash) {
        if (!hash)
            return done(hash.error());
        m_database.write<core::Done>(
            [actor, account, hash = *hash](storage::Transaction& transaction) -> core::Result<> {
                storage::updatePassword(transaction.db(), account.id, hash);
                storage::deleteSessions(transaction.db(), account.id, actor.sessionId);
                transaction.record({account.id, displayName(account), QStringLiteral("account.password_changed"),
                    QStringLiteral("account/") + account.id, {}});
                return core::Done();
            },
            [this, actor, done](core::Result<> result) {
                m_sessions.forget(actor.accountId);
                done(std::move(result));
            });
    };
    m_passwords.verify(change.current, account->password,
        [this, account = *account, address, password = change.password, store, done](const core::Result<bool>& same) {
            if (!same)
                return done(same.error());
            if (*same)
                return m_passwords.hash(password, store);
            m_database.write<core::Done>(
                [this, account, address](storage::Transaction& transaction) -> core::Result<> {
                    m_guesses.failed(transaction.db(), account.id, address, transaction.now());
                    return core::Done();
                },
                [done](const core::Result<>& counted) {
                    done(counted ? core::Error(core::ErrorCode::WrongCredentials, QStringLiteral("/current"))
                                 : counted.error());
                });
        });
}

} // namespace okno::server
