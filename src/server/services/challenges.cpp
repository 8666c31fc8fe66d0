// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/challenges.h"

#include "server/services/secrets.h"
#include "server/services/texts.h"
#include "server/storage/accounts.h"

namespace okno::server {

// Russian whatever the language: it is evidence, and reads alike on every token's own screen.
QString Challenges::text(
    const QString& purpose, const QString& person, const QDateTime& until, const QString& code) const
{
    const bool login = purpose == loginPurpose;
    QString text = (login ? QStringLiteral("Вход с электронной подписью: %1\n")
                          : QStringLiteral("Подтверждение учётной записи электронной подписью: %1\n"))
                       .arg(m_settings.name.simplified());
    if (!m_settings.publicUrl.isEmpty())
        text += QStringLiteral("Сервер: %1\n").arg(m_settings.publicUrl.simplified());
    if (!person.isEmpty())
        text += QStringLiteral("Учётная запись: %1\n").arg(person.simplified());
    text +=
        QStringLiteral("Действует до: %1 (UTC)\n").arg(Texts::moment(until, QTimeZone::utc(), QStringLiteral("ru")));
    text += QStringLiteral("Код: %1\n").arg(code);
    return text
        + (login ? QStringLiteral("Подписывайте, только если сами сейчас входите на этот сервер.\n")
                 : QStringLiteral("Подписывайте, только если сами сейчас подтверждаете свою учётную запись.\n"));
}

void Challenges::create(
    const Actor& actor, const api::ChallengeRequest& request, std::function<void(core::Result<api::Challenge>)> done)
{
    const bool confirms = request.purpose == confirmationPurpose;
    if (!confirms && request.purpose != loginPurpose)
        return done(core::Error(core::ErrorCode::InvalidField, QStringLiteral("/purpose")));
    if (confirms && actor.accountId.isEmpty())
        return done(core::ErrorCode::Unauthenticated);
    m_database.write<api::Challenge>(
        [this, actor, confirms, purpose = request.purpose](
            storage::Transaction& transaction) -> core::Result<api::Challenge> {
            storage::ChallengeRow row;
            row.id = newToken();
            row.purpose = purpose;
            row.createdAt = transaction.now();
            row.expiresAt = row.createdAt.addSecs(m_settings.signing.challengeSeconds);
            QString person;
            if (confirms) {
                const auto account = storage::findAccount(transaction.db(), actor.accountId);
                if (!account)
                    return core::ErrorCode::Unauthenticated;
                row.accountId = account->id;
                person = account->name.full();
            }
            row.text = text(purpose, person, row.expiresAt, newToken());
            storage::insertChallenge(transaction.db(), row);
            return api::Challenge{row.id, row.text, row.expiresAt};
        },
        std::move(done));
}

core::Result<QString> Challenges::take(
    storage::Transaction& transaction, const QString& id, const QString& purpose, const QString& accountId)
{
    const auto row = storage::findChallenge(transaction.db(), id);
    if (!row || !storage::useChallenge(transaction.db(), id, transaction.now()))
        return core::ErrorCode::ChallengeExpired;
    if (row->purpose != purpose || row->expiresAt <= transaction.now()
        || row->accountId.value_or(QString()) != accountId)
        return core::ErrorCode::ChallengeExpired;
    return row->text;
}

} // namespace okno::server
