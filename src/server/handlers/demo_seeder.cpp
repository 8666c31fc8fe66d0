// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/demo_seeder.h"

#include "server/handlers/sample_pdf.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <future>

namespace okno::server {
namespace {

using core::AccountLevel;
using core::Role;

struct DemoPerson {
    Role role;
    AccountLevel level;
    const char16_t* login; // what is typed to log in
    const char16_t* surname;
    const char16_t* given;
    const char16_t* patronymic;
    const char16_t* email;
    const char16_t* phone;
    const char16_t* snils;
    const char* agency;
    const char16_t* position;
    const char16_t* password;
    const char* note; // Russian, of the context "Server"
};

const DemoPerson people[] = {
    {Role::Citizen, AccountLevel::Confirmed, u"ivanova@okno.example", u"Иванова", u"Мария", u"Петровна",
        u"ivanova@okno.example", u"+79140000101", u"11223344595", nullptr, nullptr, u"Тымь-Река-2026",
        QT_TRANSLATE_NOOP("Server", "Гражданка с подтверждённой записью и несколькими заявлениями")},
    {Role::Citizen, AccountLevel::Standard, u"+7 914 000-01-02", u"Николаев", u"Пётр", u"Сергеевич", nullptr,
        u"+79140000102", nullptr, nullptr, nullptr, u"Кета-Нерест-87",
        QT_TRANSLATE_NOOP("Server", "Гражданин, входит по телефону")},
    {Role::Citizen, AccountLevel::Confirmed, u"087-654-303 00", u"Нивхина", u"Анна", u"Олеговна",
        u"nivhina@okno.example", nullptr, u"08765430300", nullptr, nullptr, u"Берег-Охотский-65",
        QT_TRANSLATE_NOOP("Server", "Гражданка, входит по СНИЛС")},
    {Role::Clerk, AccountLevel::Confirmed, u"archive1", u"Смирнова", u"Ольга", u"Ивановна", nullptr, nullptr,
        u"12345678964", "tymovsk-archive", u"специалист архивного отдела", u"Фонд-Опись-Дело-1",
        QT_TRANSLATE_NOOP("Server", "Архивный отдел, специалист")},
    {Role::Clerk, AccountLevel::Confirmed, u"archive2", u"Кузнецов", u"Андрей", u"Викторович", nullptr, nullptr,
        nullptr, "tymovsk-archive", u"специалист архивного отдела", u"Фонд-Опись-Дело-2",
        QT_TRANSLATE_NOOP("Server", "Архивный отдел, второй специалист")},
    {Role::Clerk, AccountLevel::Confirmed, u"education1", u"Павлова", u"Елена", u"Юрьевна", nullptr, nullptr, nullptr,
        "tymovsk-education", u"специалист управления образования", u"Группа-Ромашка-15",
        QT_TRANSLATE_NOOP("Server", "Управление образования")},
    {Role::Clerk, AccountLevel::Confirmed, u"social1", u"Орлова", u"Татьяна", u"Андреевна", nullptr, nullptr, nullptr,
        "tymovsk-social", u"специалист отделения", u"Забота-Каждый-День-3",
        QT_TRANSLATE_NOOP("Server", "Социальная защита")},
    {Role::Clerk, AccountLevel::Confirmed, u"zags1", u"Фёдорова", u"Нина", u"Павловна", nullptr, nullptr, nullptr,
        "tymovsk-zags", u"специалист отдела ЗАГС", u"Актовая-Запись-77", QT_TRANSLATE_NOOP("Server", "Отдел ЗАГС")},
    {Role::Clerk, AccountLevel::Confirmed, u"nature1", u"Громов", u"Игорь", u"Николаевич", nullptr, nullptr,
        u"14526731864", "stavropol-nature", u"специалист отдела охоты", u"Тропа-Бештау-26",
        QT_TRANSLATE_NOOP("Server", "Министерство природных ресурсов")},
    {Role::Supervisor, AccountLevel::Confirmed, u"archive-head", u"Северьянова", u"Ольга", u"Ивановна", nullptr,
        nullptr, u"15637842900", "tymovsk-archive", u"начальник архивного отдела", u"Хранить-Вечно-1937",
        QT_TRANSLATE_NOOP("Server", "Начальник архивного отдела: видит всю очередь и журнал")},
    {Role::Supervisor, AccountLevel::Confirmed, u"social-head", u"Лебедева", u"Галина", u"Петровна", nullptr, nullptr,
        nullptr, "tymovsk-social", u"начальник отделения", u"Решение-Принято-5",
        QT_TRANSLATE_NOOP("Server", "Начальник отделения соцзащиты")},
    {Role::Administrator, AccountLevel::Confirmed, u"admin", u"Администраторов", u"Сергей", u"Львович", nullptr,
        nullptr, nullptr, nullptr, u"системный администратор", u"Сервер-Окно-Ключ-9",
        QT_TRANSLATE_NOOP("Server", "Учётные записи и журнал")},
};

QString text(const char16_t* words)
{
    return words ? QString::fromUtf16(words) : QString();
}

std::optional<QString> maybeText(const char16_t* words)
{
    return words ? std::optional(QString::fromUtf16(words)) : std::nullopt;
}

template <typename T> core::Result<T> wait(const std::function<void(std::function<void(core::Result<T>)>)>& start)
{
    auto promise = std::make_shared<std::promise<core::Result<T>>>();
    auto future = promise->get_future();
    start([promise](core::Result<T> result) { promise->set_value(std::move(result)); });
    return future.get();
}

} // namespace

std::vector<DemoToken> DemoSeeder::tokens()
{
    const auto token = [](const char16_t* login, const char16_t* snils, bool withRsa) {
        for (const DemoPerson& person : people) {
            if (text(person.login) == text(login))
                return DemoToken{text(login), text(person.surname),
                    {text(person.surname), text(person.given) + u' ' + text(person.patronymic),
                        snils ? text(snils) : text(person.snils), QString(), text(person.position)},
                    withRsa};
        }
        return DemoToken();
    };
    // The second one has no SNILS in his account yet: the signature brings it.
    return {token(u"ivanova@okno.example", nullptr, true), token(u"+7 914 000-01-02", u"17859164226", false),
        token(u"nature1", nullptr, false), token(u"archive1", nullptr, false), token(u"archive-head", nullptr, false)};
}

std::vector<api::DemoAccount> DemoSeeder::accounts(bool withTokens, const Texts& texts, const QString& language)
{
    const std::vector<DemoToken> tokens = withTokens ? DemoSeeder::tokens() : std::vector<DemoToken>();
    std::vector<api::DemoAccount> list;
    for (const DemoPerson& person : people) {
        const core::PersonName name{text(person.surname), text(person.given), text(person.patronymic)};
        QString note = texts(language, person.note);
        for (const DemoToken& token : tokens) {
            if (token.login == text(person.login))
                note = texts(language, QT_TRANSLATE_NOOP("Server", "%1; токен «%2», ПИН-код %3"))
                           .arg(note, token.label, QString::fromLatin1(demoPin));
        }
        list.push_back({person.role, text(person.login), text(person.password), name.full(), note});
    }
    return list;
}

core::Result<> DemoSeeder::addAccounts()
{
    std::vector<storage::AccountRow> rows;
    for (const DemoPerson& person : people) {
        storage::AccountRow row;
        row.role = person.role;
        row.level = person.level;
        row.name = {text(person.surname), text(person.given), text(person.patronymic)};
        row.email = maybeText(person.email);
        row.phone = maybeText(person.phone);
        row.snils = maybeText(person.snils);
        if (person.role == Role::Citizen)
            row.regionCode = QStringLiteral("6501400000000");
        else
            row.userName = text(person.login);
        if (person.agency)
            row.agencyId = QString::fromLatin1(person.agency);
        row.position = maybeText(person.position);
        const core::Result<QString> hash = m_services.passwords.hashNow(text(person.password));
        if (!hash)
            return hash.error();
        row.password = *hash;
        rows.push_back(std::move(row));
    }
    return m_services.database.writeNow<core::Done>([&](storage::Transaction& transaction) -> core::Result<> {
        for (storage::AccountRow& row : rows) {
            row.id = transaction.newId();
            row.createdAt = transaction.now();
            if (const core::Result<> added = storage::insertAccount(transaction.db(), row); !added)
                return added.error();
            transaction.record({std::nullopt, QStringLiteral("oknod"), QStringLiteral("account.added"),
                QStringLiteral("account/") + row.id, {{QStringLiteral("role"), core::toWire(row.role)}}});
        }
        return core::Done();
    });
}

core::Result<> DemoSeeder::addMissingSnils()
{
    return m_services.database.writeNow<core::Done>([](storage::Transaction& transaction) -> core::Result<> {
        for (const DemoPerson& person : people) {
            const auto login = core::parseLogin(text(person.login));
            auto row = login ? storage::findAccount(transaction.db(), *login) : std::nullopt;
            if (!row || row->snils || !person.snils)
                continue;
            row->snils = text(person.snils);
            // Whoever has registered with this number meanwhile keeps it.
            if (const core::Result<> stored = storage::updateAccount(transaction.db(), *row); !stored)
                continue;
            transaction.record({std::nullopt, QStringLiteral("oknod"), QStringLiteral("account.changed"),
                QStringLiteral("account/") + row->id,
                {{QStringLiteral("fields"), QJsonArray{QStringLiteral("snils")}}}});
        }
        return core::Done();
    });
}

core::Result<> DemoSeeder::run()
{
    const auto count = m_services.database.read(
        [](storage::Connection& db) -> core::Result<qint64> { return storage::countAccounts(db); });
    if (!count)
        return count.error();
    if (*count > 0) {
        const core::Result<Actor> known = actor(QStringLiteral("archive1"));
        return known ? addMissingSnils()
                     : core::Result<>(core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("/demo"), {},
                           QCoreApplication::translate("oknod",
                               "эта папка данных настоящая: показ в ней не начнётся, укажите другую (--data)")));
    }
    if (const core::Result<> added = addAccounts(); !added)
        return added;
    return tellStory();
}

core::Result<Actor> DemoSeeder::actor(const QString& login)
{
    return m_services.database.read([&](storage::Connection& db) -> core::Result<Actor> {
        const auto parsed = core::parseLogin(login);
        const auto account = parsed ? storage::findAccount(db, *parsed) : std::nullopt;
        if (!account)
            return core::ErrorCode::NotFound;
        return Actor{account->id, account->role, account->agencyId.value_or(QString()), QString()};
    });
}

RequestKey DemoSeeder::nextKey()
{
    const QString key = QStringLiteral("demo-%1").arg(++m_key);
    return {key, key};
}

core::Result<DemoSeeder::Filed> DemoSeeder::submit(
    const QString& login, const QString& service, const QString& region, const QJsonObject& answers)
{
    const core::Result<Actor> who = actor(login);
    const PackagePtr package = m_services.shelf.service(service);
    if (!who || !package)
        return core::ErrorCode::NotFound;
    const forms::ServiceCard& card = package->card(QStringLiteral("ru"));
    api::NewApplication application{service, card.version, region, answers, {}};
    const QString person = answers.value(u"applicant").toObject().value(u"surname").toString();
    for (const forms::RequiredDocument& document : card.documents) {
        if (!document.required)
            continue;
        const QString name = QStringLiteral("%1.pdf").arg(document.title.section(u',', 0, 0).section(u' ', 0, 0));
        const auto upload = m_services.uploads.storeNow(*who, name,
            samplePdf(document.title.section(u',', 0, 0),
                {QStringLiteral("Заявитель: ") + person, QStringLiteral("Приложено к заявлению на услугу"),
                    QStringLiteral("«") + card.shortTitle + QStringLiteral("»")}));
        if (!upload)
            return upload.error();
        application.files.push_back({upload->id, document.kind, name});
    }
    const core::Result<Answer> answer = wait<Answer>(
        [&](auto done) { m_services.submitApplication.run(*who, application, nextKey(), std::move(done)); });
    if (!answer)
        return answer.error();
    const auto filed = api::fromJson<api::Application>(QJsonDocument::fromJson(answer->json).object());
    if (!filed)
        return filed.error();
    return Filed{filed->summary.id, filed->summary.version};
}

core::Result<> DemoSeeder::take(const QString& login, Filed& filed)
{
    const core::Result<Actor> who = actor(login);
    if (!who)
        return who.error();
    const core::Result<Answer> answer =
        wait<Answer>([&](auto done) { m_services.takeTask.run(*who, filed.id, std::move(done)); });
    if (!answer)
        return answer.error();
    filed.version = answer->etag.toInt();
    return core::Done();
}

core::Result<> DemoSeeder::complete(
    const QString& login, Filed& filed, const QString& outcome, const QString& reason, bool withResult)
{
    const core::Result<Actor> who = actor(login);
    if (!who)
        return who.error();
    const core::Result<api::Task> task = m_services.cases.task(*who, filed.id);
    if (!task || !task->step)
        return core::ErrorCode::WrongStatus;
    api::StepCompletion completion{task->step->id, outcome, {}, std::nullopt, {}};
    // «Например: Т-214»: the hint of a field is a fitting value for show.
    QJsonObject data;
    for (const api::StepField& field : task->step->fields) {
        if (field.kind == u"text" && field.hint.contains(u": "))
            data.insert(field.name, field.hint.section(QStringLiteral(": "), 1));
    }
    completion.data = data;
    for (const api::Demand& demand : task->step->demands)
        completion.demands << demand.id;
    if (!reason.isEmpty())
        completion.reason = reason;
    if (withResult) {
        const auto upload = m_services.uploads.storeNow(*who, QStringLiteral("Справка.pdf"),
            samplePdf(QStringLiteral("Архивная справка"),
                {QStringLiteral("По заявлению № ") + task->summary.number,
                    QStringLiteral("Выдана: ") + task->summary.applicantName,
                    QStringLiteral("Основание: Ф. 12, оп. 2-л, д. 45, л. 3—9")}));
        if (!upload)
            return upload.error();
        completion.files.push_back({upload->id, QStringLiteral("other"), QStringLiteral("Справка.pdf")});
    }
    const core::Result<Answer> answer = wait<Answer>([&](auto done) {
        m_services.completeStep.run(*who, filed.id, etagOf(filed.version), completion, nextKey(), std::move(done));
    });
    if (!answer)
        return answer.error();
    filed.version = answer->etag.toInt();
    return core::Done();
}

core::Result<> DemoSeeder::ask(const QString& login, Filed& filed, const QString& text)
{
    const core::Result<Actor> who = actor(login);
    if (!who)
        return who.error();
    const core::Result<Answer> answer = wait<Answer>([&](auto done) {
        m_services.askApplicant.run(*who, filed.id, etagOf(filed.version),
            {text, {QStringLiteral("/work/organisation")}, 5}, nextKey(), std::move(done));
    });
    if (!answer)
        return answer.error();
    filed.version = answer->etag.toInt();
    return core::Done();
}

} // namespace okno::server
