// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/application_screen.h"

#include "api/catalogue.h"
#include "client/api_client.h"
#include "client/calls.h"
#include "client/catalogue.h"
#include "client/client.h"
#include "client/drafts.h"
#include "client/my_applications.h"
#include "client/session.h"
#include "desktop/citizen/application_files.h"
#include "desktop/citizen/application_track.h"
#include "desktop/citizen/content.h"
#include "desktop/citizen/history_view.h"
#include "desktop/citizen/summary_view.h"
#include "desktop/citizen/withdraw_panel.h"
#include "desktop/forms/service_form.h"
#include "desktop/printing/print_menu.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/signing/export_button.h"
#include "desktop/style/icons.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/status_badge.h"
#include "forms/service_card.h"

#include <QHBoxLayout>
#include <QPushButton>
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

    m_files = new ApplicationFiles(context(), this);
    content()->addWidget(m_remark);
    content()->addWidget(m_decision);
    content()->addWidget(m_files->result());
}

void ApplicationScreen::buildTracks()
{
    m_track = new ApplicationTrack;

    m_messages = new Card;
    m_messages->setObjectName(QStringLiteral("application.messages"));
    m_answersCard = new Card;
    auto* answersHead = new QHBoxLayout;
    answersHead->addWidget(makeLabel(tr("Что указано в заявлении"), "subtitle"), 1);
    m_answersToggle = new QPushButton(tr("Показать"));
    m_answersToggle->setObjectName(QStringLiteral("application.answers"));
    m_answersToggle->setProperty("variant", QStringLiteral("link"));
    m_answersToggle->setCheckable(true);
    answersHead->addWidget(m_answersToggle);
    m_print = new QPushButton(tr("Печать и PDF"));
    m_print->setObjectName(QStringLiteral("application.print"));
    m_print->setIcon(icon(QStringLiteral("print"), Color::AccentText));
    m_print->setProperty("variant", QStringLiteral("quiet"));
    m_printMenu = new PrintMenu(
        context().dialogs,
        [this](const QString& part, PrintMenu::Then then) {
            context().client->api()->send<api::Printout>(
                client::calls::getPrintout(m_id, part), m_printMenu, std::move(then));
        },
        m_print);
    m_print->setMenu(m_printMenu);
    for (const auto signal : {&PrintMenu::done, &PrintMenu::failed})
        connect(m_printMenu, signal, this, [this](const QString& words) { context().shell.toast(words); });
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

    for (QWidget* part : {static_cast<QWidget*>(m_track), static_cast<QWidget*>(m_messages),
             static_cast<QWidget*>(m_files->documents()), static_cast<QWidget*>(m_answersCard),
             static_cast<QWidget*>(history), static_cast<QWidget*>(m_withdrawPanel)})
        content()->addWidget(part);
    auto* actions = new QHBoxLayout;
    m_export = new ExportButton(context());
    m_export->setObjectName(QStringLiteral("application.export"));
    actions->addWidget(m_print);
    actions->addWidget(m_export);
    actions->addWidget(m_withdraw);
    actions->addStretch(1);
    content()->addLayout(actions);
    content()->addStretch(1);
}

void ApplicationScreen::activate(const QVariantMap& params)
{
    const QString id = params.value(QStringLiteral("id")).toString();
    if (id != m_id) {
        m_id = id;
        m_application.reset();
        m_model.reset();
        m_files->clear();
        m_withdrawPanel->close();
        m_track->foldReasons();
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
    context().client->catalogue()->form(
        service, this,
        [this, service](const auto& form) {
            if (!form || m_model || !m_application || m_application->summary.serviceId != service)
                return;
            auto model = readForm(form->value, context().client->api()->language());
            if (!model)
                return;
            m_model = std::move(*model);
            showAnswers();
            showRemark();
        },
        m_application->serviceVersion);
    context().client->catalogue()->service(
        service, this,
        [this, service](const auto& details) {
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
            m_files->setTitles(titles);
            m_export->setApplication(*m_application, titles);
        },
        m_application->serviceVersion);
}

void ApplicationScreen::show(const api::Application& application)
{
    const bool first = !m_application;
    m_application = application;
    if (first)
        loadForm();
    showHead();
    m_track->setApplication(application);
    showRemark();
    showMessages();
    m_files->show(m_id, application.files);
    m_export->setApplication(application, m_files->titles());
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
    m_printMenu->setNumber(summary.number);
    m_printMenu->setResult(
        summary.status == core::ApplicationStatus::Approved ? PrintMenu::Result::Ready : PrintMenu::Result::None);
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

} // namespace okno::desktop
