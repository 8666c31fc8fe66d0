// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/official_notices.h"

#include "server/services/case_view.h"
#include "server/storage/messages.h"

#include <QCoreApplication>

namespace okno::server {

QString OfficialNotices::about(const CaseRecord& record, const QString& language) const
{
    const QDate due = record.row.stepDue.isValid() ? record.row.stepDue : record.row.due;
    QStringList lines{record.package->card(language).shortTitle,
        m_texts(language, QT_TRANSLATE_NOOP("Server", "Шаг: %1"))
            .arg(stepTitle(record.package->process(language), record.state))};
    if (due.isValid())
        lines << m_texts(language, QT_TRANSLATE_NOOP("Server", "Срок: %1")).arg(Texts::day(due, language));
    lines << (record.row.assigneeName
            ? m_texts(language, QT_TRANSLATE_NOOP("Server", "В работе у: %1")).arg(*record.row.assigneeName)
            : m_texts(language, QT_TRANSLATE_NOOP("Server", "Заявление никто не взял в работу")));
    return lines.join(u'\n');
}

void OfficialNotices::tell(storage::Transaction& transaction, const CaseRecord& record,
    const storage::AccountRow& official, const QString& title, const QString& text) const
{
    storage::addNotice(
        transaction.db(), official.id, {transaction.newId(), transaction.now(), title, text, record.row.id, false});
    if (official.email && m_channels.email)
        storage::addDelivery(transaction, QStringLiteral("email"), *official.email, title, text);
    else if (official.phone && m_channels.sms)
        storage::addDelivery(transaction, QStringLiteral("sms"), *official.phone, QString(), title);
    transaction.push({0, official.id, QString(), storage::PushEvent::Notice, record.row.id});
}

void OfficialNotices::assigned(storage::Transaction& transaction, const CaseRecord& record,
    const storage::AccountRow& official, const QString& by) const
{
    const QString& language = official.language;
    tell(transaction, record, official,
        m_texts(language, QT_TRANSLATE_NOOP("Server", "Вам поручено заявление № %1")).arg(record.row.number),
        about(record, language) + u'\n' + m_texts(language, QT_TRANSLATE_NOOP("Server", "Поручение дано: %1")).arg(by));
}

void OfficialNotices::dueToday(
    storage::Transaction& transaction, const CaseRecord& record, const storage::AccountRow& official) const
{
    tell(transaction, record, official,
        m_texts(official.language, QT_TRANSLATE_NOOP("Server", "Заявление № %1: сегодня последний день шага"))
            .arg(record.row.number),
        about(record, official.language));
}

void OfficialNotices::late(
    storage::Transaction& transaction, const CaseRecord& record, const storage::AccountRow& official) const
{
    tell(transaction, record, official,
        m_texts(official.language, QT_TRANSLATE_NOOP("Server", "Заявление № %1: срок шага прошёл"))
            .arg(record.row.number),
        about(record, official.language));
}

} // namespace okno::server
