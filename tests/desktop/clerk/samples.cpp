// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/samples.h"

#include "forms/service_package.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace okno::desktop::samples {
namespace {

using core::ApplicationStatus;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QString number(int value)
{
    return QStringLiteral("2026-%1").arg(value, 6, 10, QLatin1Char('0'));
}

QJsonObject answers()
{
    return QJsonDocument::fromJson(R"({
        "applicant": {"surname": "Иванова", "given": "Мария", "patronymic": "Петровна", "birthDate": "1958-03-14",
            "phone": "+79241234567", "email": "maria.ivanova@mail.ru", "address":
            {"text": "Сахалинская область, пгт. Тымовское, ул. Кировская, д. 70, кв. 12", "index": "694400"}},
        "passport": {"number": "6403 512874", "issuedOn": "2003-04-10",
            "issuedBy": "ОВД Тымовского района Сахалинской области", "departmentCode": "652-014"},
        "request": {"kind": "service", "about": "self", "purpose": "pension"},
        "names": {"changed": true, "former": "Сидорова до 12 июня 1981 года"},
        "work": {"organisation": "Тымовский леспромхоз", "unit": "Нижний склад", "position": "контролёр",
            "from": 1979, "to": 1994, "order": "приказ о приёме № 41-к от 02.04.1979"},
        "delivery": {"way": "electronic"}, "consent": true})")
        .object();
}

api::File file(const char* id, const char* document, const char* name, const char* type, qint64 size)
{
    return {text(id), QStringLiteral("attachment"), text(document), text(name), text(type), size, QString(),
        now().addDays(-2), text("Иванова М. П.")};
}

void assign(api::Task& task, const char* id, const char* name)
{
    task.summary.assigneeId = text(id);
    task.summary.assigneeName = text(name);
    task.summary.status = ApplicationStatus::InProgress;
}

} // namespace

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 22), QTime(11, 5), QTimeZone::UTC);
}

api::Task archivalTask(const QString& id, const QString& number, const QString& applicant)
{
    api::Task task;
    api::TaskSummary& summary = task.summary;
    summary.id = id;
    summary.number = number;
    summary.applicantName = applicant;
    summary.serviceId = text("archival-reference");
    summary.serviceTitle = text("Выдача архивных справок, архивных выписок и архивных копий");
    summary.stepTitle = text("Регистрация и проверка комплектности");
    summary.submittedAt = now().addDays(-2);
    summary.dueDate = QDate(2026, 11, 25);
    summary.version = 1;
    task.applicant = {text("citizen"), text("Иванова Мария Петровна"), core::AccountLevel::Confirmed,
        text("11223344595"), text("+79241234567"), text("maria.ivanova@mail.ru")};
    api::Application& application = task.application;
    application.summary.serviceId = summary.serviceId;
    application.serviceVersion = text("1.0.0");
    application.answers = answers();
    application.files = {file("f1", "identity", "паспорт_разворот.jpg", "image/jpeg", 1'480'000),
        file("f2", "work-book", "трудовая книжка, все страницы.pdf", "application/pdf", 6'900'000),
        file("f3", "name-change", "свидетельство о браке.png", "image/png", 820'000)};
    application.steps = {{text("register"), summary.stepTitle, text("now"), {}, summary.dueDate},
        {text("search"), text("Поиск сведений в фондах архива"), text("ahead"), {}, {}},
        {text("prepare"), text("Подготовка и подписание справки"), text("ahead"), {}, {}},
        {text("issue"), text("Выдача результата"), text("ahead"), {}, {}}};
    application.history = {{summary.submittedAt, text("submitted"), text("Заявление подано"), {}, text("Иванова М. П."),
        ApplicationStatus::Submitted}};
    application.dueExplanation = {text("20 ноября — заявление поступило; срок считается со следующего дня"),
        text("21 и 22 ноября — выходные, не считаются"), text("23 ноября — 1-й рабочий день"),
        text("25 ноября — последний день шага")};
    api::CurrentStep step;
    step.id = text("register");
    step.title = summary.stepTitle;
    step.instruction = text("Проверьте, что заявление понятно и документы читаются; зарегистрируйте запрос.");
    step.demands = {{text("readable"), text("Приложенные документы открываются и читаются")},
        {text("identity"), text("Паспортные данные в заявлении совпадают с копией")},
        {text("enough"), text("Сведений достаточно для поиска")}};
    step.outcomes = {{text("accept"), text("Принять в работу"), text("forward")},
        {text("redirect"), text("Вернуть: не по профилю архива"), text("refuse"), true}};
    api::StepField journal{text("registryNumber"), text("text"), text("Номер в журнале запросов"),
        text("Например: Т-214"), false, true, {}};
    api::StepField received{text("received"), text("date"), text("Дата поступления"), {}, false, false, {}};
    step.fields = {journal, received};
    task.step = step;
    return task;
}

void fill(FakeDesk& desk)
{
    const auto package = forms::ServicePackage::loadFolder(
        QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue/tymovsk-archive/archival-reference"));
    if (package) {
        desk.model = package->form();
        desk.serviceCard = package->card();
    }
    api::ServiceSummary service;
    service.id = text("archival-reference");
    service.title = text("Выдача архивных справок, архивных выписок и архивных копий");
    desk.services = {service};
    service.id = text("repeated-certificate");
    service.title = text("Повторное свидетельство о регистрации акта гражданского состояния");
    desk.services.push_back(service);

    desk.officials = {{text("me"), core::Role::Clerk, text("Петрова А. С."), text("специалист архивного отдела"), 3},
        {text("other"), core::Role::Clerk, text("Семёнов К. Л."), text("специалист архивного отдела"), 2},
        {text("third"), core::Role::Clerk, text("Юдина В. В."), text("архивариус"), 0}};

    const char* const names[] = {"Иванова М. П.", "Кузнецов А. В.", "Соколова Е. Н.", "Мамедов Р. Т.", "Пак Л. С.",
        "Николаева-Воскресенская А. К.", "Белов С. И.", "Ким О. Д.", "Тарасенко В. Г.", "Орлова Н. М.", "Гусев П. П.",
        "Ли Ч. Х."};
    const int due[] = {0, 1, 3, -2, 5, 12, 3, 0, 25, -11, 8, 4};
    for (int i = 0; i < 12; ++i) {
        api::Task task = archivalTask(QStringLiteral("t%1").arg(i + 1), number(i + 118), text(names[i]));
        task.summary.dueDate = now().date().addDays(due[i]);
        task.summary.submittedAt = now().addDays(due[i] - 10);
        if (i % 3 == 2) {
            task.summary.serviceId = service.id;
            task.summary.serviceTitle = service.title;
            task.summary.stepTitle = text("Поиск записи акта");
        }
        desk.tasks.push_back(task);
    }
    assign(desk.tasks[1], "me", "Петрова А. С.");
    assign(desk.tasks[3], "me", "Петрова А. С.");
    assign(desk.tasks[6], "other", "Семёнов К. Л.");
    assign(desk.tasks[9], "other", "Семёнов К. Л.");
    assign(desk.tasks[10], "me", "Петрова А. С.");
    desk.tasks[10].summary.status = ApplicationStatus::AwaitingApplicant;
    desk.tasks[10].summary.dueDate.reset();
    assign(desk.tasks[11], "other", "Семёнов К. Л.");
    desk.tasks[11].summary.status = ApplicationStatus::Approved;
}

void fillMany(FakeDesk& desk, int count)
{
    const api::TaskSummary pattern = archivalTask({}, {}, {}).summary;
    for (int i = 0; i < count; ++i) {
        api::Task task;
        task.summary = pattern;
        task.summary.id = QStringLiteral("m%1").arg(i);
        task.summary.number = number(i);
        task.summary.applicantName = QStringLiteral("Заявитель %1").arg(i);
        task.summary.dueDate = now().date().addDays(i % 60 - 5);
        desk.tasks.push_back(std::move(task));
    }
}

} // namespace okno::desktop::samples
