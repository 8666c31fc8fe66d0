// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/account_verbs.h"

#include "admin/data_folder.h"
#include "server/services/manage_accounts.h"

#include <QCoreApplication>
#include <functional>

namespace okno::admin {
namespace {

using server::ManageAccounts;

QString option(const char* name)
{
    return QString::fromLatin1(name);
}

std::optional<QString> maybe(const QCommandLineParser& parser, const char* name)
{
    const QString value = parser.value(option(name));
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

// Opens everything that managing accounts needs and tells what went wrong.
int withAccounts(const QCommandLineParser& parser, const Output& output, const std::function<int(ManageAccounts&)>& use)
{
    core::Result<DataFolder> folder = DataFolder::open(parser);
    if (!folder) {
        output.complain(wordsOf(folder.error()));
        return NoData;
    }
    const auto catalogue = folder->catalogue();
    if (!catalogue) {
        output.complain(wordsOf(catalogue.error()));
        return NoData;
    }
    server::ServiceSettings settings;
    server::PasswordPool passwords(settings);
    ManageAccounts accounts(folder->database(), passwords, **catalogue, nullptr);
    return use(accounts);
}

int told(const core::Result<api::Account>& account, const QString& sentence, const Output& output)
{
    if (!account) {
        output.complain(wordsOf(account.error()));
        return Failed;
    }
    output.say(sentence.arg(account->login), api::toJson(*account));
    return Fine;
}

} // namespace

QString AccountAdd::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "завести учётную запись должностного лица или администратора"));
}

void AccountAdd::describe(QCommandLineParser& parser) const
{
    DataFolder::describe(parser);
    describePassword(parser);
    parser.addOption({option("role"), inWords(QT_TRANSLATE_NOOP("Admin", "clerk, supervisor или administrator")),
        QStringLiteral("ROLE"), QStringLiteral("clerk")});
    parser.addOption({option("login"), inWords(QT_TRANSLATE_NOOP("Admin", "имя для входа")), QStringLiteral("NAME")});
    parser.addOption(
        {option("name"), inWords(QT_TRANSLATE_NOOP("Admin", "фамилия, имя и отчество")), QStringLiteral("NAME")});
    parser.addOption({option("agency"), inWords(QT_TRANSLATE_NOOP("Admin", "ведомство, например tymovsk-archive")),
        QStringLiteral("ID")});
    parser.addOption({option("position"), inWords(QT_TRANSLATE_NOOP("Admin", "должность")), QStringLiteral("TEXT")});
}

int AccountAdd::run(const QCommandLineParser& parser, const Output& output)
{
    api::NewAccount account;
    const auto role = core::roleFromWire(parser.value(option("role")));
    const QStringList name = parser.value(option("name")).split(u' ', Qt::SkipEmptyParts);
    if (!role || parser.value(option("login")).isEmpty() || name.size() < 2) {
        output.complain(
            inWords(QT_TRANSLATE_NOOP("Admin", "нужны --login, --name «Фамилия Имя Отчество» и верная --role")));
        return WrongUsage;
    }
    account.role = *role;
    account.login = parser.value(option("login"));
    account.surname = name.at(0);
    account.given = name.at(1);
    if (name.size() > 2)
        account.patronymic = name.mid(2).join(u' ');
    account.agencyId = maybe(parser, "agency");
    account.position = maybe(parser, "position");
    return withAccounts(parser, output, [&](ManageAccounts& accounts) {
        const core::Result<QString> password = readPassword(parser);
        if (!password) {
            output.complain(wordsOf(password.error()));
            return int(WrongUsage);
        }
        account.password = *password;
        return told(accounts.addNow(account),
            inWords(QT_TRANSLATE_NOOP("Admin", "Учётная запись %1 готова: с ней можно войти.")), output);
    });
}

QString AccountList::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "показать учётные записи"));
}

void AccountList::describe(QCommandLineParser& parser) const
{
    DataFolder::describe(parser);
    parser.addOption(
        {option("role"), inWords(QT_TRANSLATE_NOOP("Admin", "только с этой ролью")), QStringLiteral("ROLE")});
}

int AccountList::run(const QCommandLineParser& parser, const Output& output)
{
    return withAccounts(parser, output, [&](ManageAccounts& accounts) {
        QString cursor;
        do {
            const auto page = accounts.list({}, parser.value(option("role")), cursor, api::pageMax);
            if (!page) {
                output.complain(wordsOf(page.error()));
                return int(Failed);
            }
            for (const api::Account& account : page->items) {
                const QString state =
                    account.blocked ? inWords(QT_TRANSLATE_NOOP("Admin", "заблокирована")) : QString();
                output.say(QStringList{account.login, core::toWire(account.role), account.agencyId.value_or(QString()),
                               account.surname + u' ' + account.given, state}
                               .join(u'\t')
                               .trimmed(),
                    api::toJson(account));
            }
            cursor = page->next.value_or(QString());
        } while (!cursor.isEmpty());
        return int(Fine);
    });
}

QString AccountChange::name() const
{
    return m_what == What::Block  ? QStringLiteral("account block")
        : m_what == What::Unblock ? QStringLiteral("account unblock")
        : m_what == What::Snils   ? QStringLiteral("account snils")
                                  : QStringLiteral("account password");
}

QString AccountChange::help() const
{
    return m_what == What::Block  ? inWords(QT_TRANSLATE_NOOP("Admin", "закрыть вход; открытые сеансы кончаются"))
        : m_what == What::Unblock ? inWords(QT_TRANSLATE_NOOP("Admin", "снова открыть вход"))
        : m_what == What::Snils
        ? inWords(QT_TRANSLATE_NOOP("Admin", "задать СНИЛС должностного лица, чтобы оно входило по подписи"))
        : inWords(QT_TRANSLATE_NOOP("Admin", "задать новый пароль; открытые сеансы кончаются"));
}

void AccountChange::describe(QCommandLineParser& parser) const
{
    DataFolder::describe(parser);
    parser.addOption({option("login"), inWords(QT_TRANSLATE_NOOP("Admin", "телефон, почта, СНИЛС или имя для входа")),
        QStringLiteral("LOGIN")});
    if (m_what == What::Snils)
        parser.addOption({option("snils"), inWords(QT_TRANSLATE_NOOP("Admin", "СНИЛС, как в сертификате")),
            QStringLiteral("SNILS")});
    if (m_what == What::Password)
        describePassword(parser);
}

int AccountChange::run(const QCommandLineParser& parser, const Output& output)
{
    const QString login = parser.value(option("login"));
    if (login.isEmpty()) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "укажите учётную запись: --login")));
        return WrongUsage;
    }
    return withAccounts(parser, output, [&](ManageAccounts& accounts) {
        api::AccountChange change;
        QString sentence = inWords(QT_TRANSLATE_NOOP("Admin", "Учётная запись %1 изменена."));
        if (m_what == What::Snils)
            return told(accounts.setSnilsNow(login, parser.value(option("snils"))), sentence, output);
        if (m_what == What::Password) {
            const core::Result<QString> password = readPassword(parser);
            if (!password) {
                output.complain(wordsOf(password.error()));
                return int(WrongUsage);
            }
            change.password = *password;
        } else {
            change.blocked = m_what == What::Block;
        }
        return told(accounts.changeNow(login, change), sentence, output);
    });
}

} // namespace okno::admin
