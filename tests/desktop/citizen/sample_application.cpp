// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_application.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <memory>

namespace okno::test {
namespace {

QDateTime at(int day, int hour, int minute)
{
    return {QDate(2026, 11, day), QTime(hour, minute), QTimeZone::UTC};
}

api::HistoryEntry entry(const QDateTime& when, const char* action, const QString& title, const QString& who,
    core::ApplicationStatus status, const std::optional<QString>& text = {})
{
    return {when, QString::fromLatin1(action), title, text, who, status};
}

api::File file(const QString& id, const char* purpose, const QString& document, const QString& name, qint64 size)
{
    return {id, QString::fromLatin1(purpose), document, name, QStringLiteral("application/pdf"), size,
        QString(64, u'0'), at(16, 6, 12), QStringLiteral("Иванова М. П.")};
}

const QString clerk = QStringLiteral("Сидоров Пётр Ильич, архивный отдел");
const QString me = QStringLiteral("Иванова Мария Петровна");

api::Application base(const QString& id, const QString& number)
{
    using enum core::ApplicationStatus;
    api::Application a;
    a.summary.id = id;
    a.summary.number = number;
    a.summary.serviceId = QStringLiteral("archival-reference");
    a.summary.serviceTitle = QStringLiteral("Выдача архивных справок, архивных выписок и архивных копий");
    a.summary.agencyName = QStringLiteral("Архивный отдел Тымовского городского округа");
    a.summary.submittedAt = at(16, 6, 12);
    a.summary.updatedAt = at(18, 2, 40);
    a.summary.version = 3;
    a.summary.status = InProgress;
    a.summary.stepTitle = QStringLiteral("Поиск сведений в архиве");
    a.summary.dueDate = QDate(2026, 12, 16);
    a.serviceVersion = QStringLiteral("1.0.0");
    a.regionCode = QStringLiteral("6501400000000");
    a.answers = QJsonDocument::fromJson(R"({"applicant":{"surname":"Иванова","given":"Мария","patronymic":"Петровна",
        "birthDate":"1964-03-08","phone":"+79001234567","email":"maria@example.ru"},
        "request":{"kind":"service","about":"self","purpose":"pension"},
        "work":{"organisation":"Тымовский леспромхоз","from":1984,"to":1996}})")
                    .object();
    a.files = {file(QStringLiteral("F1"), "attachment", QStringLiteral("identity"),
                   QStringLiteral("Паспорт Ивановой.pdf"), 1'240'000),
        file(QStringLiteral("F2"), "attachment", QStringLiteral("work-book"),
            QStringLiteral("Трудовая книжка, все страницы.pdf"), 4'812'000)};
    a.steps = {{QStringLiteral("registration"), QStringLiteral("Регистрация заявления"), QStringLiteral("done"),
                   at(17, 1, 5), {}},
        {QStringLiteral("search"), QStringLiteral("Поиск сведений в архиве"), QStringLiteral("now"), {},
            QDate(2026, 12, 8)},
        {QStringLiteral("draft"), QStringLiteral("Подготовка справки"), QStringLiteral("ahead"), {},
            QDate(2026, 12, 14)},
        {QStringLiteral("sign"), QStringLiteral("Подписание и выдача"), QStringLiteral("ahead"), {},
            QDate(2026, 12, 16)}};
    a.history = {entry(at(16, 6, 12), "submitted", QStringLiteral("Заявление подано"), me, Submitted),
        entry(at(17, 1, 2), "taken", QStringLiteral("Взято в работу"), clerk, InProgress),
        entry(at(17, 1, 5), "step", QStringLiteral("Заявление зарегистрировано, начат поиск"), clerk, InProgress)};
    a.dueExplanation = {QStringLiteral("Заявление подано 16 ноября 2026, срок считается со следующего дня."),
        QStringLiteral("30 календарных дней заканчиваются 16 декабря 2026."),
        QStringLiteral("Это рабочий день, переносить срок не нужно.")};
    a.allowed = {QStringLiteral("withdraw")};
    return a;
}

} // namespace

api::Application sampleApplication(const QString& id)
{
    using enum core::ApplicationStatus;
    if (id == u"A-ask") {
        api::Application a = base(id, QStringLiteral("2026-000124"));
        a.summary.status = AwaitingApplicant;
        a.remarks = {{QStringLiteral("R1"),
            QStringLiteral("На скане трудовой книжки не читается запись № 7. Пришлите эту страницу ещё раз и уточните, "
                           "в каком году предприятие переименовали."),
            {QStringLiteral("/work/organisation"), QStringLiteral("/work/from")}, at(18, 2, 40), clerk,
            QDate(2026, 11, 28), {}, {}}};
        a.history.push_back(entry(at(18, 2, 40), "remark", QStringLiteral("Ведомство задало вопрос"), clerk,
            AwaitingApplicant, a.remarks[0].text));
        a.allowed = {QStringLiteral("withdraw"), QStringLiteral("answer")};
        return a;
    }
    if (id == u"A-done") {
        api::Application a = base(id, QStringLiteral("2026-000098"));
        a.summary.status = Approved;
        a.summary.dueDate.reset();
        a.summary.hasResult = true;
        for (api::StepState& step : a.steps) {
            step.state = QStringLiteral("done");
            step.finishedAt = at(20, 3, 0);
        }
        api::File result = file(QStringLiteral("F9"), "result", QStringLiteral("reference"),
            QStringLiteral("Архивная справка № 98.pdf"), 220'000);
        result.addedAt = at(20, 3, 0);
        a.files.push_back(result);
        a.history.push_back(entry(at(20, 3, 0), "approved", QStringLiteral("Услуга предоставлена"), clerk, Approved,
            QStringLiteral("Сведения найдены, справка готова.")));
        a.allowed = {};
        return a;
    }
    if (id == u"A-no") {
        api::Application a = base(id, QStringLiteral("2026-000077"));
        a.summary.status = Refused;
        a.summary.dueDate.reset();
        a.decision = QStringLiteral("Документы леспромхоза за 1984–1996 годы на хранение в архив района не поступали. "
                                    "Обратитесь в Государственный исторический архив Сахалинской области.");
        a.steps = {{QStringLiteral("registration"), QStringLiteral("Регистрация заявления"), QStringLiteral("done"),
                       at(17, 1, 5), {}},
            {QStringLiteral("search"), QStringLiteral("Поиск сведений в архиве"), QStringLiteral("done"), at(19, 1, 5),
                {}}};
        a.history.push_back(
            entry(at(19, 1, 5), "refused", QStringLiteral("В услуге отказано"), clerk, Refused, a.decision));
        a.allowed = {};
        return a;
    }
    return base(id, QStringLiteral("2026-000123"));
}

void serveSamples(FakeServer& server)
{
    api::Page<api::ApplicationSummary> page;
    for (const char* id : {"A-now", "A-ask", "A-done", "A-no"}) {
        const api::Application a = sampleApplication(QString::fromLatin1(id));
        page.items.push_back(a.summary);
        server.on((QByteArray("GET /v1/applications/") + id).constData(), FakeReply::json(api::toJson(a)));
    }
    server.on("GET /v1/applications", FakeReply::json(api::toJson(page)));
    api::Page<api::Notice> notices;
    notices.items = {
        {QStringLiteral("N3"), at(20, 3, 0), QStringLiteral("Готово: архивная справка"),
            QStringLiteral("Заявление № 2026-000098 рассмотрено. Справку можно скачать в разделе «Мои заявления»."),
            QStringLiteral("A-done"), false},
        {QStringLiteral("N2"), at(18, 2, 40), QStringLiteral("Ведомство ждёт вашего ответа"),
            QStringLiteral("По заявлению № 2026-000124 нужно прислать страницу трудовой книжки до 28 ноября 2026."),
            QStringLiteral("A-ask"), false},
        {QStringLiteral("N1"), at(17, 1, 2), QStringLiteral("Заявление взято в работу"),
            QStringLiteral("Заявление № 2026-000123 рассматривает Сидоров Пётр Ильич."), QStringLiteral("A-now"),
            true}};
    const auto kept = std::make_shared<api::Page<api::Notice>>(notices);
    server.on("GET /v1/notices", [kept](const FakeRequest&) { return FakeReply::json(api::toJson(*kept)); });
    server.on("POST /v1/notices/read", [kept](const FakeRequest& request) {
        for (api::Notice& notice : kept->items)
            notice.read = notice.read || request.body.contains(notice.id.toLatin1());
        return FakeReply{.status = 204};
    });
}

} // namespace okno::test
