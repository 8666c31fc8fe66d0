// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/application_screen.h"

#include "api/catalogue.h"
#include "client/api_client.h"
#include "client/catalogue.h"
#include "client/client.h"
#include "client/downloads.h"
#include "client/drafts.h"
#include "client/my_applications.h"
#include "client/session.h"
#include "desktop/citizen/content.h"
#include "desktop/citizen/file_row.h"
#include "desktop/citizen/history_view.h"
#include "desktop/citizen/service_form.h"
#include "desktop/citizen/summary_view.h"
#include "desktop/citizen/withdraw_panel.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/style/icons.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/status_badge.h"
#include "desktop/widgets/steps_line.h"
#include "forms/service_card.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QUrl>
#include <algorithm>

namespace okno::desktop {
namespace {

// A notice with an icon and a column of words.
QVBoxLayout* fillNotice(QFrame* frame, const char* tone, const QString& iconName, Color color)
{
    frame->setProperty("kind", QStringLiteral("notice"));
    frame->setProperty("tone", QLatin1StringView(tone));
    auto* row = new QHBoxLayout(frame);
    const int inner = look().size(Size::Space16);
    row->setContentsMargins(inner, inner, inner, inner);
    row->setSpacing(look().size(Size::Space12));
    auto* picture = new QLabel;
    picture->setPixmap(iconPixmap(iconName, look().size(Size::IconLarge), color, picture->devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(look().size(Size::Space8));
    row->addLayout(column, 1);
    return column;
}

StepMark stepMark(const api::StepState& step)
{
    StepMark mark;
    mark.title = step.title;
    const QLocale locale;
    const auto day = [&](QDate date) { return locale.toString(date, ApplicationScreen::tr("d MMMM")); };
    if (step.state == u"done") {
        mark.state = StepMark::State::Done;
        if (step.finishedAt)
            mark.date = day(step.finishedAt->toLocalTime().date());
    } else {
        mark.state = step.state == u"now" ? StepMark::State::Now : StepMark::State::Ahead;
        if (step.dueDate)
            mark.date = ApplicationScreen::tr("до %1").arg(day(*step.dueDate));
    }
    return mark;
}

} // namespace

ApplicationScreen::ApplicationScreen(AppContext& context) : PageScreen(context, {}, true)
{
    buildHead();
    buildTracks();
    client::MyApplications* applications = context.client->applications();
    connect(applications, &client::MyApplications::applicationChanged, this, [this](const QString& id) {
        if (id == m_id)
            reload();
    });
    connect(page(), &PageScaffold::primaryRequested, this, &ApplicationScreen::answer);
    connect(context.client->drafts(), &client::Drafts::listChanged, this, [this] {
        if (m_application)
            showRemark();
    });
}

void ApplicationScreen::buildHead()
{
    m_status = new StatusBadge;
    m_status->setObjectName(QStringLiteral("application.status"));
    page()->header()->addWidget(m_status, 0, Qt::AlignTop);

    m_remark = new QFrame;
    m_remark->setObjectName(QStringLiteral("application.remark"));
    QVBoxLayout* remark = fillNotice(m_remark, "warning", QStringLiteral("chat"), Color::Warning);
    remark->addWidget(makeLabel(tr("Ведомство ждёт вашего ответа"), "subtitle"));
    m_remarkText = makeLabel({});
    m_remarkText->setObjectName(QStringLiteral("application.remark.text"));
    m_remarkNote = makeLabel({}, "hint");
    remark->addWidget(m_remarkText);
    remark->addWidget(m_remarkNote);

    m_decision = new QFrame;
    m_decision->setObjectName(QStringLiteral("application.decision"));
    QVBoxLayout* decision = fillNotice(m_decision, "bad", QStringLiteral("error"), Color::Bad);
    decision->addWidget(makeLabel(tr("В услуге отказано"), "subtitle"));
    m_decisionText = makeLabel({});
    m_decisionText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    decision->addWidget(m_decisionText);
    decision->addWidget(makeLabel(
        tr("Отказ можно обжаловать: порядок есть на карточке услуги, на вкладке «Дополнительная информация»."),
        "hint"));

    m_result = new Card;
    m_result->setObjectName(QStringLiteral("application.result"));
    content()->addWidget(m_remark);
    content()->addWidget(m_decision);
    content()->addWidget(m_result);
}

void ApplicationScreen::buildTracks()
{
    m_where = new Card;
    m_where->setObjectName(QStringLiteral("application.where"));
    m_where->column()->addWidget(makeLabel(tr("Где заявление сейчас"), "subtitle"));
    m_steps = new StepsLine;
    m_steps->setObjectName(QStringLiteral("application.steps"));
    m_where->column()->addWidget(m_steps);
    auto* due = new QHBoxLayout;
    m_due = makeLabel({}, "strong");
    m_due->setObjectName(QStringLiteral("application.due"));
    m_due->setWordWrap(false);
    m_why = new QPushButton(tr("Почему?"));
    m_why->setObjectName(QStringLiteral("application.why"));
    m_why->setProperty("variant", QStringLiteral("link"));
    m_why->setCheckable(true);
    due->addWidget(m_due);
    due->addWidget(m_why);
    due->addStretch(1);
    m_where->column()->addLayout(due);
    m_reasons = makeLabel({}, "secondary");
    m_reasons->setObjectName(QStringLiteral("application.reasons"));
    m_reasons->hide();
    m_where->column()->addWidget(m_reasons);
    connect(m_why, &QPushButton::toggled, m_reasons, &QWidget::setVisible);

    m_messages = new Card;
    m_messages->setObjectName(QStringLiteral("application.messages"));
    m_documents = new Card;
    m_documents->setObjectName(QStringLiteral("application.documents"));
    m_answersCard = new Card;
    auto* answersHead = new QHBoxLayout;
    answersHead->addWidget(makeLabel(tr("Что указано в заявлении"), "subtitle"), 1);
    m_answersToggle = new QPushButton(tr("Показать"));
    m_answersToggle->setObjectName(QStringLiteral("application.answers"));
    m_answersToggle->setProperty("variant", QStringLiteral("link"));
    m_answersToggle->setCheckable(true);
    answersHead->addWidget(m_answersToggle);
    m_answersCard->column()->addLayout(answersHead);
    m_answers = new SummaryView;
    m_answers->hide();
    m_answersCard->column()->addWidget(m_answers);
    connect(m_answersToggle, &QPushButton::toggled, this, [this](bool shown) {
        m_answersToggle->setText(shown ? tr("Скрыть") : tr("Показать"));
        m_answers->setVisible(shown);
    });

    auto* history = new Card;
    history->column()->addWidget(makeLabel(tr("История"), "subtitle"));
    m_history = new HistoryView;
    history->column()->addWidget(m_history);

    m_withdraw = new QPushButton(tr("Отозвать заявление"));
    m_withdraw->setObjectName(QStringLiteral("application.withdraw"));
    m_withdraw->setProperty("variant", QStringLiteral("danger"));
    m_withdrawPanel = new WithdrawPanel;
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        m_withdraw->hide();
        m_withdrawPanel->ask();
        page()->ensureVisible(m_withdrawPanel);
    });
    connect(m_withdrawPanel, &WithdrawPanel::confirmed, this, &ApplicationScreen::withdraw);

    for (QWidget* part : {static_cast<QWidget*>(m_where), static_cast<QWidget*>(m_messages),
             static_cast<QWidget*>(m_documents), static_cast<QWidget*>(m_answersCard), static_cast<QWidget*>(history),
             static_cast<QWidget*>(m_withdrawPanel)})
        content()->addWidget(part);
    content()->addWidget(m_withdraw, 0, Qt::AlignLeft);
    content()->addStretch(1);
}

void ApplicationScreen::activate(const QVariantMap& params)
{
    const QString id = params.value(QStringLiteral("id")).toString();
    if (id != m_id) {
        m_id = id;
        m_application.reset();
        m_model.reset();
        m_documentTitles.clear();
        m_shownFiles.clear();
        m_result->hide();
        m_documents->hide();
        m_withdrawPanel->close();
        m_why->setChecked(false);
        m_answersToggle->setChecked(false);
        setTitle({});
        m_status->hide();
        page()->setPrimary({});
        showLoading();
    }
    setFocusPolicy(Qt::TabFocus);
    setFocus(Qt::OtherFocusReason);
    reload();
}

bool ApplicationScreen::back()
{
    if (!m_withdrawPanel->isVisible())
        return false;
    m_withdrawPanel->close();
    m_withdraw->show();
    m_withdraw->setFocus(Qt::OtherFocusReason);
    return true;
}

void ApplicationScreen::reload()
{
    m_request.cancel();
    m_request = context().client->applications()->load(m_id, this, [this](const auto& loaded) {
        if (!loaded) {
            if (!m_application)
                showProblem(loaded.error());
            return;
        }
        showStale(loaded->problem ? loaded->savedAt : QDateTime());
        if (!m_application || *m_application != loaded->value)
            show(loaded->value);
    });
}

void ApplicationScreen::loadForm()
{
    const QString service = m_application->summary.serviceId;
    context().client->catalogue()->form(service, this, [this, service](const auto& form) {
        if (!form || m_model || !m_application || m_application->summary.serviceId != service)
            return;
        auto model = readForm(form->value, context().client->api()->language());
        if (!model)
            return;
        m_model = std::move(*model);
        showAnswers();
        showRemark();
    });
    context().client->catalogue()->service(service, this, [this, service](const auto& details) {
        if (!details || !m_application || m_application->summary.serviceId != service)
            return;
        const auto card = forms::ServiceCard::fromJson(details->value.card);
        if (!card)
            return;
        QHash<QString, QString> titles;
        for (const forms::RequiredDocument& document : card->documents)
            titles.insert(document.kind, document.title);
        for (const forms::IssuedDocument& document : card->issued)
            titles.insert(document.kind, document.title);
        if (titles == m_documentTitles)
            return;
        m_documentTitles = titles;
        showFiles();
    });
}

void ApplicationScreen::show(const api::Application& application)
{
    const bool first = !m_application;
    m_application = application;
    if (first)
        loadForm();
    showHead();
    showSteps();
    showRemark();
    showMessages();
    showFiles();
    showAnswers();
    m_history->setHistory(application.history);
    const bool mayWithdraw = application.allowed.contains(QStringLiteral("withdraw"));
    if (!mayWithdraw)
        m_withdrawPanel->close();
    m_withdraw->setVisible(mayWithdraw && !m_withdrawPanel->isVisible());
    showContent();
}

void ApplicationScreen::showHead()
{
    const api::ApplicationSummary& summary = m_application->summary;
    setTitle(summary.serviceTitle,
        tr("Заявление № %1 от %2. %3")
            .arg(summary.number, dayInWords(summary.submittedAt.toLocalTime().date()), summary.agencyName));
    m_status->setBadge(ownStatusBadge(summary.status));
    m_status->show();
    const bool refused = summary.status == core::ApplicationStatus::Refused;
    m_decision->setVisible(refused);
    m_decisionText->setText(m_application->decision.value_or(QString()));
}

void ApplicationScreen::showSteps()
{
    const api::ApplicationSummary& summary = m_application->summary;
    std::vector<StepMark> marks;
    for (const api::StepState& step : m_application->steps)
        marks.push_back(stepMark(step));
    const bool stopped =
        summary.status == core::ApplicationStatus::Refused || summary.status == core::ApplicationStatus::Withdrawn;
    if (stopped && !marks.empty()) {
        auto last = std::find_if(
            marks.begin(), marks.end(), [](const StepMark& mark) { return mark.state != StepMark::State::Done; });
        (last == marks.end() ? marks.back() : *last).state = StepMark::State::Stopped;
    }
    m_steps->setSteps(marks);
    const bool final = core::isFinal(summary.status);
    if (summary.status == core::ApplicationStatus::AwaitingApplicant)
        m_due->setText(tr("Срок остановлен, пока ведомство ждёт вашего ответа"));
    else if (summary.dueDate && !final)
        m_due->setText(tr("Будет готово не позже %1").arg(dayInWords(*summary.dueDate)));
    else
        m_due->clear();
    m_due->setVisible(!m_due->text().isEmpty());
    m_reasons->setText(m_application->dueExplanation.join(QLatin1Char('\n')));
    m_why->setVisible(!m_application->dueExplanation.isEmpty() && !final);
    m_reasons->setVisible(m_why->isChecked() && !final);
    m_where->setVisible(!marks.empty());
}

const api::Remark* ApplicationScreen::openRemark() const
{
    for (const api::Remark& remark : m_application->remarks) {
        if (!remark.answeredAt)
            return &remark;
    }
    return nullptr;
}

void ApplicationScreen::showRemark()
{
    const api::Remark* remark = openRemark();
    const bool mayAnswer = remark && m_application->allowed.contains(QStringLiteral("answer"));
    m_remark->setVisible(mayAnswer);
    QString button;
    if (mayAnswer) {
        m_remarkText->setText(remark->text);
        QStringList note;
        if (const QString fields = fieldTitles(remark->fields); !fields.isEmpty())
            note << tr("Обратите внимание на поля: %1.").arg(fields);
        note << tr("%1. Ответьте до %2. Пока ведомство ждёт, срок услуги не идёт.")
                    .arg(remark->askedBy, dayInWords(remark->dueDate));
        m_remarkNote->setText(note.join(QLatin1Char('\n')));
        const bool begun = context().client->drafts()->findForRemark(m_id, remark->id).has_value();
        button = begun ? tr("Продолжить ответ") : tr("Ответить");
    }
    page()->setPrimary(button);
}

void ApplicationScreen::showMessages()
{
    clearLayout(m_messages->column());
    QVBoxLayout* column = m_messages->column();
    column->addWidget(makeLabel(tr("Сообщения"), "subtitle"));
    bool any = false;
    for (auto remark = m_application->remarks.rbegin(); remark != m_application->remarks.rend(); ++remark) {
        any = true;
        if (remark->answeredAt) {
            column->addWidget(makeLabel(tr("Вы, %1").arg(momentInWords(*remark->answeredAt)), "hint"));
            addParagraph(column,
                remark->answer && !remark->answer->isEmpty() ? *remark->answer
                                                             : tr("Вы исправили заявление и отправили его снова."));
        }
        column->addWidget(makeLabel(tr("%1, %2").arg(remark->askedBy, momentInWords(remark->askedAt)), "hint"));
        addParagraph(column, remark->text);
    }
    m_messages->setVisible(any);
}

QString ApplicationScreen::documentTitle(const QString& kind) const
{
    return m_documentTitles.value(kind);
}

QString ApplicationScreen::fieldTitles(const QStringList& pointers) const
{
    QStringList titles;
    for (const QString& pointer : pointers) {
        const forms::FormField* field = m_model ? m_model->field(pointer) : nullptr;
        if (field)
            titles << tr("«%1»").arg(field->title);
    }
    return titles.join(QStringLiteral(", "));
}

void ApplicationScreen::addFiles(Card* card, const QString& purpose, bool prominent)
{
    for (const api::File& file : m_application->files) {
        if (file.purpose != purpose)
            continue;
        auto* row = new FileRow(file, documentTitle(file.document), prominent, card);
        connect(row, &FileRow::saveRequested, this, [this, row] { save(row); });
        connect(row, &FileRow::previewRequested, this, [this, row] { preview(row); });
        connect(row, &FileRow::openRequested, this,
            [this](const QString& path) { context().dialogs.openOutside(QUrl::fromLocalFile(path)); });
        connect(row, &FileRow::folderRequested, this, [this](const QString& path) {
            context().dialogs.openOutside(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        });
        card->column()->addWidget(row);
    }
}

void ApplicationScreen::showFiles()
{
    // A file that is being saved keeps its row.
    if (m_shownFiles == m_application->files) {
        for (FileRow* row : findChildren<FileRow*>())
            row->setTitle(documentTitle(row->file().document));
        return;
    }
    m_shownFiles = m_application->files;
    clearLayout(m_result->column());
    clearLayout(m_documents->column());
    bool result = false;
    bool documents = false;
    for (const api::File& file : m_application->files)
        (file.purpose == u"result" ? result : documents) = true;
    m_result->column()->addWidget(makeLabel(tr("Результат готов"), "subtitle"));
    addFiles(m_result, QStringLiteral("result"), true);
    m_documents->column()->addWidget(makeLabel(tr("Приложенные документы"), "subtitle"));
    addFiles(m_documents, QStringLiteral("attachment"), false);
    addFiles(m_documents, QStringLiteral("answer"), false);
    m_result->setVisible(result);
    m_documents->setVisible(documents);
}

void ApplicationScreen::showAnswers()
{
    m_answersCard->setVisible(m_model.has_value());
    if (m_model)
        m_answers->setRows(m_model->summary(m_application->answers), false);
}

void ApplicationScreen::answer()
{
    const api::Remark* remark = m_application ? openRemark() : nullptr;
    if (!remark)
        return;
    client::Drafts* drafts = context().client->drafts();
    std::optional<QString> id = drafts->findForRemark(m_id, remark->id);
    if (!id) {
        client::NewDraft draft;
        draft.serviceId = m_application->summary.serviceId;
        draft.serviceVersion = m_application->serviceVersion;
        draft.title = m_application->summary.serviceTitle;
        draft.regionCode = m_application->regionCode;
        draft.answers = m_application->answers;
        draft.remark = client::RemarkTarget{m_id, remark->id, m_application->summary.version};
        const auto created = drafts->create(draft);
        if (!created) {
            context().shell.toast(problemText(created.error()));
            return;
        }
        id = *created;
    }
    context().navigator.open(QStringLiteral("form"), {{QStringLiteral("draft"), *id}});
}

void ApplicationScreen::withdraw(const QString& reason)
{
    m_withdrawPanel->setBusy(true);
    m_withdrawal = context().client->applications()->withdraw(m_id, m_application->summary.version,
        reason.isEmpty() ? std::nullopt : std::optional(reason), this,
        client::Then<api::Application>([this](const auto& answer) {
            if (answer) {
                m_withdrawPanel->close();
                show(*answer);
                context().shell.toast(tr("Заявление отозвано"));
                return;
            }
            m_withdrawPanel->setError(onlineProblemText(answer.error()));
            if (answer.error().code == core::ErrorCode::VersionMismatch
                || answer.error().code == core::ErrorCode::WrongStatus)
                reload();
        }));
}

void ApplicationScreen::save(FileRow* row)
{
    FileRequest request;
    request.title = tr("Куда сохранить файл");
    request.suggestedName = row->file().name;
    context().dialogs.pickSaveFile(this, request, [this, row = QPointer<FileRow>(row)](const QString& path) {
        if (path.isEmpty() || !row)
            return;
        client::Download* download = context().client->downloads()->save(m_id, row->file(), path);
        row->setProgress(0);
        connect(row, &FileRow::cancelRequested, download, &client::Download::cancel);
        connect(download, &client::Download::progress, row, [row](qint64 received, qint64 total) {
            row->setProgress(total > 0 ? static_cast<int>(received * 100 / total) : 0);
        });
        connect(download, &client::Download::finished, row, [row](const core::Result<QString>& saved) {
            row->setProgress(-1);
            if (saved)
                row->setSaved(*saved);
            else if (saved.error().code != core::ErrorCode::Cancelled)
                row->setError(onlineProblemText(saved.error()));
        });
    });
}

void ApplicationScreen::preview(FileRow* row)
{
    client::Download* download = context().client->downloads()->fetch(m_id, row->file());
    row->setProgress(0);
    connect(row, &FileRow::cancelRequested, download, &client::Download::cancel);
    connect(download, &client::Download::progress, row, [row](qint64 received, qint64 total) {
        row->setProgress(total > 0 ? static_cast<int>(received * 100 / total) : 0);
    });
    connect(download, &client::Download::finished, row, [this, row](const core::Result<QString>& fetched) {
        row->setProgress(-1);
        if (fetched)
            context().navigator.open(QStringLiteral("preview"),
                {{QStringLiteral("path"), *fetched}, {QStringLiteral("name"), row->file().name}});
        else if (fetched.error().code != core::ErrorCode::Cancelled)
            row->setError(onlineProblemText(fetched.error()));
    });
}

} // namespace okno::desktop
