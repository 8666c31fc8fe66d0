// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ulid.h"
#include "server/services/services.h"
#include "server/storage/messages.h"
#include "server/storage/sqlite_database.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <future>

namespace okno::server::test {

// The real services over a real SQLite in a temporary folder, with a clock that stands still and cheap passwords.
class Fixture {
public:
    explicit Fixture(const Texts& words = {}) : texts(words)
    {
        settings.passwordMemoryMiB = 8;
        settings.passwordPasses = 1;
        settings.publicUrl = QStringLiteral("https://okno.example");
        open({});
    }
    ~Fixture() { close(); }

    // The server begins; `own` is the administrator's catalogue.
    void open(const QString& own)
    {
        auto opened = storage::SqliteDatabase::open({folder.filePath(QStringLiteral("okno.sqlite")), {}}, clock);
        database = std::move(*opened);
        auto loaded = CatalogueShelf::load(QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue"), own);
        if (!loaded)
            qFatal("the catalogue: %s", qPrintable(loaded.error().detail));
        shelf = std::move(*loaded);
        if (!shelf->keepIn(*database))
            qFatal("the packages cannot be kept");
        services =
            std::make_unique<Services>(*database, clock, *shelf, settings, Channels{true, true}, texts, folder.path());
        if (!services->uploads.prepare())
            qFatal("no folders for uploads");
    }
    void close()
    {
        services.reset();
        database.reset();
        shelf.reset();
    }

    template <typename T>
    static core::Result<T> wait(const std::function<void(std::function<void(core::Result<T>)>)>& start)
    {
        auto promise = std::make_shared<std::promise<core::Result<T>>>();
        auto future = promise->get_future();
        start([promise](core::Result<T> result) { promise->set_value(std::move(result)); });
        return future.get();
    }

    Actor add(core::Role role, const QString& login, const QString& agency = {},
        core::AccountLevel level = core::AccountLevel::Confirmed,
        const QString& password = QStringLiteral("Синий-Трактор-41"))
    {
        storage::AccountRow row;
        row.id = ids.next(clock.now());
        row.role = role;
        row.level = level;
        row.name = {QStringLiteral("Ёжикова"), QStringLiteral("Анна"), QStringLiteral("Львовна")};
        if (role == core::Role::Citizen)
            row.email = login;
        else
            row.userName = login;
        if (!agency.isEmpty())
            row.agencyId = agency;
        row.password = services->passwords.hashNow(password).valueOr(QString());
        row.createdAt = clock.now();
        const auto done = database->writeNow<core::Done>(
            [&](storage::Transaction& transaction) { return storage::insertAccount(transaction.db(), row); });
        if (!done)
            qFatal("no account");
        return {row.id, role, agency, ids.next(clock.now())};
    }

    static QByteArray pdf()
    {
        QByteArray bytes("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
        const qsizetype xref = bytes.size();
        return bytes + "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n"
            + QByteArray::number(xref) + "\n%%EOF\n";
    }
    QString upload(const Actor& actor, const QByteArray& bytes = pdf())
    {
        const auto row = services->uploads.storeNow(actor, QStringLiteral("scan.pdf"), bytes);
        return row ? row->id : QString();
    }

    static QJsonObject answers()
    {
        return QJsonDocument::fromJson(R"({
            "applicant": {"surname": "Ёжикова", "given": "Анна", "birthDate": "1968-03-08", "phone": "+79140000101",
                "address": {"text": "пгт Тымовское, ул. Кировская, д. 70", "index": "694400"}},
            "passport": {"number": "6405 123456", "issuedOn": "2015-06-18", "issuedBy": "УФМС", "departmentCode": "650-014"},
            "request": {"kind": "service", "about": "self", "purpose": "pension"},
            "work": {"organisation": "Леспромхоз", "from": 1986, "to": 1991},
            "delivery": {"way": "electronic"}, "consent": true})")
            .object();
    }
    api::NewApplication application(const Actor& actor)
    {
        return {QStringLiteral("archival-reference"),
            shelf->service(QStringLiteral("archival-reference"))->card({}).version, QStringLiteral("6501400000000"),
            answers(), {{upload(actor), QStringLiteral("identity"), QStringLiteral("паспорт.pdf")}}};
    }
    core::Result<Answer> submit(const Actor& actor, const api::NewApplication& application, const QString& key,
        const QString& request = QStringLiteral("same"))
    {
        return wait<Answer>(
            [&](auto done) { services->submitApplication.run(actor, application, {key, request}, std::move(done)); });
    }
    api::Application submitted(const Actor& actor, const QString& key)
    {
        const auto answer = submit(actor, application(actor), key);
        if (!answer)
            qFatal("not submitted: %s", core::wireName(answer.error().code));
        return *api::fromJson<api::Application>(object(*answer));
    }
    static QJsonObject object(const Answer& answer) { return QJsonDocument::fromJson(answer.json).object(); }
    static api::Task taskOf(const Answer& answer) { return *api::fromJson<api::Task>(object(answer)); }

    core::Result<Answer> take(const Actor& actor, const QString& id)
    {
        return wait<Answer>([&](auto done) { services->takeTask.run(actor, id, std::move(done)); });
    }
    core::Result<Answer> complete(
        const Actor& actor, const QString& id, int version, const api::StepCompletion& completion)
    {
        const QString key = QStringLiteral("complete-%1").arg(++keys);
        return wait<Answer>([&](auto done) {
            services->completeStep.run(actor, id, etagOf(version), completion, {key, key}, std::move(done));
        });
    }
    // With all demands met.
    core::Result<Answer> pass(const Actor& actor, const QString& id, const QString& outcome, bool withResult = false,
        const std::optional<QString>& reason = {})
    {
        clock.advance(1);
        const auto task = services->cases.task(actor, id);
        if (!task || !task->step)
            return core::ErrorCode::WrongStatus;
        api::StepCompletion completion{task->step->id, outcome, {}, reason, {}};
        for (const api::Demand& demand : task->step->demands)
            completion.demands << demand.id;
        QJsonObject data;
        for (const api::StepField& field : task->step->fields) {
            if (field.required)
                data.insert(field.name, field.kind == u"date" ? QStringLiteral("2026-11-24") : QStringLiteral("Т-214"));
        }
        if (!data.isEmpty())
            completion.data = data;
        if (withResult)
            completion.files.push_back({upload(actor), QStringLiteral("other"), QStringLiteral("справка.pdf")});
        return complete(actor, id, task->summary.version, completion);
    }
    std::vector<storage::DeliveryRow> deliveries()
    {
        return database
            ->read([&](storage::Connection& db) -> core::Result<std::vector<storage::DeliveryRow>> {
                return storage::dueDeliveries(db, clock.now(), 100);
            })
            .valueOr({});
    }

    QTemporaryDir folder;
    core::ManualClock clock{QDateTime::fromString(QStringLiteral("2026-11-16T01:00:00Z"), Qt::ISODate)};
    ServiceSettings settings;
    Texts texts;
    std::unique_ptr<storage::SqliteDatabase> database;
    std::unique_ptr<CatalogueShelf> shelf;
    std::unique_ptr<Services> services;
    core::UlidSource ids;
    int keys = 0;
};

} // namespace okno::server::test
