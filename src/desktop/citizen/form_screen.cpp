// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/form_screen.h"

#include "api/catalogue.h"
#include "client/api_client.h"
#include "client/catalogue.h"
#include "client/client.h"
#include "client/my_applications.h"
#include "client/outbox.h"
#include "client/session.h"
#include "core/clock.h"
#include "core/error_text.h"
#include "desktop/citizen/content.h"
#include "desktop/citizen/documents_page.h"
#include "desktop/citizen/summary_view.h"
#include "desktop/forms/form_renderer.h"
#include "desktop/forms/form_state.h"
#include "desktop/forms/page_list.h"
#include "desktop/forms/service_form.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/style/icons.h"
#include "desktop/style/style.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/choice_field.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/height_stack.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/line_field.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/skeleton_rows.h"
#include "forms/agency.h"
#include "forms/service_card.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeZone>

namespace okno::desktop {
namespace {

constexpr int listWidth = 232;
constexpr int formWidth = 640;
constexpr int progressDelayMs = 300;

QString documentsTitle()
{
    return FormScreen::tr("Документы");
}

} // namespace

FormScreen::FormScreen(AppContext& context)
    : Screen(context)
    , m_list(new PageList)
    , m_scaffold(new PageScaffold({}))
    , m_saved(makeLabel({}, "hint"))
    , m_stack(new HeightStack)
    , m_skeleton(new SkeletonRows(6))
    , m_problem(new EmptyState(QStringLiteral("offline"), {}, {}))
    , m_documents(new DocumentsPage(context.client->drafts(), context.dialogs))
    , m_summaryPage(new QWidget)
    , m_summary(new SummaryView)
    , m_text(new MultilineField(tr("Что вы хотите ответить"), 3))
    , m_declaration(new CheckField(tr("Подтверждаю, что все сведения верны")))
{
    auto* left = new QFrame;
    left->setProperty("kind", QStringLiteral("sidebar"));
    left->setFixedWidth(look().px(listWidth));
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(
        look().size(Size::Space12), look().size(Size::Space24), look().size(Size::Space12), look().size(Size::Space12));
    leftColumn->addWidget(m_list, 1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(m_scaffold, 1);
    m_scaffold->setContentWidth(formWidth);
    m_scaffold->setBackVisible(true);
    m_saved->setObjectName(QStringLiteral("form.saved"));
    m_saved->setWordWrap(false);
    m_scaffold->header()->addWidget(m_saved, 0, Qt::AlignTop);

    auto* notice = new QFrame;
    notice->setProperty("kind", QStringLiteral("notice"));
    notice->setProperty("tone", QStringLiteral("warning"));
    notice->setObjectName(QStringLiteral("form.notice"));
    auto* noticeRow = new QHBoxLayout(notice);
    auto* noticeIcon = new QLabel;
    noticeIcon->setPixmap(iconPixmap(
        QStringLiteral("warning"), look().size(Size::Icon), Color::Warning, noticeIcon->devicePixelRatioF()));
    noticeRow->addWidget(noticeIcon, 0, Qt::AlignTop);
    m_noticeText = makeLabel({});
    m_noticeText->setObjectName(QStringLiteral("form.notice.text"));
    noticeRow->addWidget(m_noticeText, 1);
    m_notice = notice;
    m_notice->hide();

    m_problem->setObjectName(QStringLiteral("form.problem"));
    m_problem->setAction(tr("Попробовать ещё раз"));
    m_problem->hide();
    m_stack->setObjectName(QStringLiteral("form.stack"));
    m_text->setObjectName(QStringLiteral("form.answerText"));
    m_text->setMaxLength(2000);
    m_text->setOptional(true);
    m_declaration->setObjectName(QStringLiteral("form.declaration"));
    auto* summary = new QVBoxLayout(m_summaryPage);
    summary->setContentsMargins(0, 0, 0, 0);
    summary->setSpacing(look().size(Size::Space16));
    summary->addWidget(m_text);
    summary->addWidget(m_summary);
    summary->addWidget(m_declaration);
    summary->addStretch(1);
    m_stack->addWidget(m_documents);
    m_stack->addWidget(m_summaryPage);
    m_scaffold->column()->addWidget(m_notice);
    m_scaffold->column()->addWidget(m_skeleton);
    m_scaffold->column()->addWidget(m_problem);
    m_scaffold->column()->addWidget(m_stack);
    m_scaffold->column()->addStretch(1);

    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(progressDelayMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &FormScreen::saveProgress);
    connect(m_list, &PageList::chosen, this, &FormScreen::goTo);
    connect(m_scaffold, &PageScaffold::backRequested, this, [this] {
        // The arrow leaves the form; Esc and «Назад» go to the page before.
        m_leaving = true;
        if (!this->context().navigator.back())
            this->context().navigator.reset();
        m_leaving = false;
    });
    connect(m_scaffold, &PageScaffold::primaryRequested, this, &FormScreen::next);
    connect(m_scaffold, &PageScaffold::secondaryRequested, this, [this] { goTo(m_page - 1); });
    connect(m_problem, &EmptyState::actionRequested, this, &FormScreen::load);
    connect(m_documents, &DocumentsPage::changed, this, &FormScreen::showMarks);
    connect(m_documents, &DocumentsPage::undoOffered, this,
        [this](const QString& text, const std::function<void()>& undo) { this->context().shell.toast(text, undo); });
    connect(m_documents, &DocumentsPage::previewRequested, this, [this](const QString& path, const QString& name) {
        this->context().navigator.open(
            QStringLiteral("preview"), {{QStringLiteral("path"), path}, {QStringLiteral("name"), name}});
    });
    connect(m_summary, &SummaryView::editRequested, this, [this](const QString& title) {
        for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
            if (m_list->marks()[static_cast<std::size_t>(page)].title == title)
                goTo(page);
        }
    });
    connect(m_text, &Field::edited, this, [this] {
        if (m_draft)
            std::ignore = this->context().client->drafts()->setText(m_draft->id, m_text->text());
    });
    connect(m_declaration, &Field::edited, this, [this] { m_declaration->setError({}); });
    connect(context.client->drafts(), &client::Drafts::saved, this, [this](const QString& id, const QDateTime& at) {
        if (m_draft && id == m_draft->id)
            m_saved->setText(tr("Сохранено %1").arg(at.toLocalTime().toString(QStringLiteral("HH:mm"))));
    });

    auto* forward = new QAction(tr("Следующая страница формы"), this);
    forward->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(forward, &QAction::triggered, this, &FormScreen::next);
    addAction(forward);
}

FormScreen::~FormScreen() = default;

QString FormScreen::title() const
{
    if (!m_draft)
        return tr("Заявление");
    return isAnswer() ? tr("Ответ на замечание: %1").arg(m_draft->title) : m_draft->title;
}

void FormScreen::activate(const QVariantMap& params)
{
    const QString id = params.value(QStringLiteral("draft")).toString();
    const auto draft = context().client->drafts()->open(id);
    if (draft && m_draft && m_draft->id == id && m_state && !draft->refusal) {
        // Back from a preview: everything is where it was.
        if (QWidget* page = m_stack->currentWidget())
            page->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!draft) {
        m_draft.reset();
        m_state.reset();
        showProblem(core::Error(core::ErrorCode::NotFound));
        return;
    }
    m_draft = *draft;
    openDraft();
}

void FormScreen::openDraft()
{
    m_state.reset();
    m_card.reset();
    for (FormRenderer* old : std::as_const(m_renderers)) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_renderers.clear();
    m_pages.clear();
    m_page = 0;
    m_declaration->setChecked(false);
    m_declaration->setError({});
    m_text->setText(m_draft->text);
    m_text->setVisible(isAnswer());
    m_scaffold->setSubtitle({});
    m_saved->setText(tr("Сохранено %1").arg(m_draft->savedAt.toLocalTime().toString(QStringLiteral("HH:mm"))));
    m_documents->setDraft(m_draft->id);
    m_scaffold->setTitle(title());
    Q_EMIT titleChanged();
    load();
}

void FormScreen::load()
{
    m_problem->hide();
    m_stack->hide();
    m_notice->hide();
    m_skeleton->show();
    m_scaffold->setPrimary({});
    m_scaffold->setSecondary({});
    client::Catalogue* catalogue = context().client->catalogue();
    m_formRequest.cancel();
    m_cardRequest.cancel();
    catalogue->limits(this, [this](const auto& limits) {
        if (!limits)
            return;
        m_documents->setLimits(limits->value.maxFileBytes, limits->value.acceptedTypes);
        context().client->drafts()->setFileLimits(limits->value.maxFileBytes, limits->value.maxFiles);
    });
    // An answer to a remark is filled in by the form with which its application began.
    const QString version = isAnswer() ? m_draft->serviceVersion : QString();
    m_cardRequest = catalogue->service(
        m_draft->serviceId, this,
        [this](const auto& details) {
            if (!details) {
                if (!m_card)
                    showProblem(details.error());
                return;
            }
            auto card = forms::ServiceCard::fromJson(details->value.card);
            if (!card || (m_card && *m_card == *card))
                return;
            m_card = std::make_unique<forms::ServiceCard>(std::move(*card));
            std::vector<AttachNeed> needs;
            for (const forms::RequiredDocument& document : m_card->documents)
                needs.push_back({document.kind, document.title, document.note, document.required, document.types,
                    document.maxCount});
            m_documents->setNeeds(needs, !isAnswer());
            rebuildPages();
        },
        version);
    if (m_draft->remark)
        loadRemark();
    m_formRequest = catalogue->form(
        m_draft->serviceId, this,
        [this](const auto& form) {
            if (form)
                buildForm(form->value);
            else if (!m_state)
                showProblem(form.error());
        },
        version);
}

// What was asked stands over the form while it is being answered.
void FormScreen::loadRemark()
{
    const client::RemarkTarget target = *m_draft->remark;
    context().client->applications()->load(target.applicationId, this, [this, target](const auto& application) {
        if (!application || !m_draft || m_draft->remark != target || m_draft->refusal)
            return;
        for (const api::Remark& remark : application->value.remarks) {
            if (remark.id != target.remarkId)
                continue;
            m_noticeText->setText(remark.text + QLatin1Char('\n')
                + tr("Исправьте то, о чём спрашивают, приложите недостающее и отправьте ответ на последней странице."));
            m_notice->show();
        }
    });
}

void FormScreen::buildForm(const api::ServiceForm& form)
{
    if (m_state && form.version == m_draft->serviceVersion)
        return;
    putFormIn(form);
    m_skeleton->hide();
    rebuildPages();
    if (m_draft->refusal)
        showRefusal();
    else if (!m_pages.empty())
        goTo(qBound(0, m_draft->page, static_cast<int>(m_pages.size()) - 1));
}

void FormScreen::putFormIn(const api::ServiceForm& form)
{
    const auto model = readForm(form, context().client->api()->language());
    if (!model) {
        showProblem(model.error());
        return;
    }
    QJsonObject answers = m_draft->answers;
    if (form.version != m_draft->serviceVersion) {
        // What the new form does not know any more would be refused; the rest is carried over as it was typed.
        answers = {};
        for (const forms::FormPage& page : model->pages()) {
            for (const forms::FormGroup& group : page.groups) {
                for (const forms::FormField& field : group.fields)
                    answers =
                        forms::withAnswer(answers, field.pointer, forms::answerAt(m_draft->answers, field.pointer));
            }
        }
        std::ignore = context().client->drafts()->save(m_draft->id, answers);
        std::ignore = context().client->drafts()->setServiceVersion(m_draft->id, form.version);
        m_draft->serviceVersion = form.version;
        m_noticeText->setText(
            tr("Ведомство обновило эту форму. Ваши ответы перенесены; проверьте страницы, где чего-то не хватает."));
        m_notice->show();
    }
    for (FormRenderer* old : std::as_const(m_renderers)) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_renderers.clear();
    m_state = std::make_unique<FormState>(*model, context().clock.now().toLocalTime().date());
    m_state->setAnswers(answers);
    connect(m_state.get(), &FormState::edited, this, &FormScreen::save);
    connect(m_state.get(), &FormState::faultsChanged, this, &FormScreen::showMarks);
    connect(m_state.get(), &FormState::rulesChanged, this, [this] {
        // A rule may take a whole page away or bring one.
        std::size_t formPages = 0;
        for (const Page& page : m_pages)
            formPages += page.kind == Kind::Form ? 1 : 0;
        if (formPages != m_state->visiblePages().size())
            rebuildPages();
    });
}

void FormScreen::rebuildPages()
{
    if (!m_state)
        return;
    const Page before =
        m_page < static_cast<int>(m_pages.size()) ? m_pages[static_cast<std::size_t>(m_page)] : Page{Kind::Form};
    m_pages.clear();
    for (const int page : m_state->visiblePages())
        m_pages.push_back({Kind::Form, page});
    if (m_card && !m_card->documents.empty())
        m_pages.push_back({Kind::Documents});
    m_pages.push_back({Kind::Summary});
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        if (m_pages[at].kind == before.kind && m_pages[at].form == before.form)
            m_page = static_cast<int>(at);
    }
    m_page = qBound(0, m_page, static_cast<int>(m_pages.size()) - 1);
    showMarks();
}

FormRenderer* FormScreen::renderer(int formPage)
{
    FormRenderer* page = m_renderers.value(formPage);
    if (!page) {
        page = new FormRenderer(m_state.get(), formPage, context().addresses);
        m_stack->addWidget(page);
        m_renderers.insert(formPage, page);
        connect(page, &FormRenderer::revealRequested, m_scaffold, &PageScaffold::ensureVisible);
    }
    return page;
}

void FormScreen::goTo(int page)
{
    if (!m_state || m_pages.empty())
        return;
    m_page = qBound(0, page, static_cast<int>(m_pages.size()) - 1);
    const Page& now = m_pages[static_cast<std::size_t>(m_page)];
    QWidget* shown = nullptr;
    switch (now.kind) {
    case Kind::Form:
        shown = renderer(now.form);
        break;
    case Kind::Documents:
        shown = m_documents;
        break;
    case Kind::Summary:
        shown = m_summaryPage;
        showSummary();
        break;
    }
    m_stack->setCurrentWidget(shown);
    m_stack->show();
    m_stack->updateGeometry();
    m_list->setCurrent(m_page);
    showMarks();
    m_scaffold->setSubtitle(tr("Шаг %1 из %2: %3")
            .arg(m_page + 1)
            .arg(m_pages.size())
            .arg(m_list->marks()[static_cast<std::size_t>(m_page)].title));
    m_scaffold->setSecondary(m_page > 0 ? tr("Назад") : QString());
    const bool last = now.kind == Kind::Summary;
    m_scaffold->setPrimary(!last ? tr("Далее") : isAnswer() ? tr("Отправить ответ") : tr("Отправить заявление"));
    m_scaffold->scrollToTop();
    if (now.kind == Kind::Form)
        renderer(now.form)->focusFirst();
    else if (last)
        m_declaration->setFocus(Qt::OtherFocusReason);
    saveProgress();
}

void FormScreen::next()
{
    if (!m_state || m_pages.empty())
        return;
    const Page now = m_pages[static_cast<std::size_t>(m_page)];
    if (now.kind == Kind::Summary) {
        send();
        return;
    }
    if (now.kind == Kind::Form && !m_state->passPage(now.form)) {
        focusFault(now.form);
        return;
    }
    if (now.kind == Kind::Documents && !m_documents->pass())
        return;
    goTo(m_page + 1);
}

void FormScreen::focusFault(int formPage)
{
    renderer(formPage)->focusField(m_state->firstFault(formPage));
}

bool FormScreen::checkAll()
{
    if (!m_state->passAll()) {
        const QString pointer = m_state->firstFault();
        const int formPage = m_state->pageOf(pointer);
        for (std::size_t at = 0; at < m_pages.size(); ++at) {
            if (m_pages[at].kind == Kind::Form && m_pages[at].form == formPage)
                goTo(static_cast<int>(at));
        }
        renderer(formPage)->focusField(pointer);
        return false;
    }
    if (!m_documents->isEmpty() && !m_documents->pass()) {
        goTo(indexOf(Kind::Documents));
        return false;
    }
    return true;
}

void FormScreen::send()
{
    if (!checkAll())
        return;
    if (!m_declaration->isChecked()) {
        m_declaration->setError(tr("Отметьте, что сведения верны: без этого заявление нельзя отправить."));
        m_declaration->setFocus(Qt::OtherFocusReason);
        return;
    }
    client::Drafts* drafts = context().client->drafts();
    m_progressTimer.stop();
    std::ignore = drafts->clearRefusal(m_draft->id);
    const QString id = m_draft->id;
    QVariantMap params{{QStringLiteral("id"), id}, {QStringLiteral("title"), m_draft->title}};
    if (m_draft->remark)
        params.insert(QStringLiteral("application"), m_draft->remark->applicationId);
    const auto queued = context().client->outbox()->submit(id);
    if (!queued) {
        context().shell.toast(problemText(queued.error()));
        return;
    }
    m_draft.reset();
    m_state.reset();
    context().navigator.replace(QStringLiteral("sent"), params);
}

void FormScreen::save(const QString& pointer)
{
    if (!m_draft)
        return;
    const auto saved =
        context().client->drafts()->setAnswer(m_draft->id, pointer, forms::answerAt(m_state->answers(), pointer));
    if (!saved)
        m_saved->setText(problemText(saved.error()));
    m_progressTimer.start();
}

void FormScreen::saveProgress()
{
    if (!m_draft || !m_state)
        return;
    int percent = m_state->model().percent(m_state->answers(), m_state->today());
    // A form that is filled is not yet an application while a document is missing.
    if (percent == 100 && m_documents->missing() > 0)
        percent = 95;
    std::ignore = context().client->drafts()->setProgress(m_draft->id, percent, m_page);
    showMarks();
}

void FormScreen::showMarks()
{
    if (!m_state)
        return;
    const auto progress = m_state->model().progress(m_state->answers(), m_state->today());
    std::vector<PageMark> marks;
    bool whole = true;
    for (const Page& page : m_pages) {
        PageMark mark;
        if (page.kind == Kind::Form) {
            const auto& state = progress[static_cast<std::size_t>(page.form)];
            const int faults = m_state->faultCount(page.form);
            mark.title = m_state->model().pages()[static_cast<std::size_t>(page.form)].title;
            if (faults > 0) {
                mark.state = PageMark::State::Faulty;
                mark.note = tr("исправьте полей: %n", nullptr, faults);
            } else if (state.complete()) {
                mark.state = PageMark::State::Done;
            } else {
                mark.state = state.done > 0 ? PageMark::State::Partly : PageMark::State::Empty;
                mark.note = tr("осталось полей: %n", nullptr, qMax(1, state.needed - state.done));
            }
            whole = whole && state.complete();
        } else if (page.kind == Kind::Documents) {
            mark.title = documentsTitle();
            const int missing = m_documents->missing();
            mark.state = missing > 0           ? PageMark::State::Empty
                : m_documents->fileCount() > 0 ? PageMark::State::Done
                                               : PageMark::State::Partly;
            mark.note = missing > 0            ? tr("осталось документов: %n", nullptr, missing)
                : m_documents->fileCount() > 0 ? tr("файлов: %n", nullptr, m_documents->fileCount())
                                               : tr("по желанию");
            whole = whole && missing == 0;
        } else {
            mark.title = isAnswer() ? tr("Ответ и отправка") : tr("Проверка и отправка");
            mark.state = PageMark::State::Empty;
        }
        marks.push_back(mark);
    }
    m_list->setMarks(marks);
    m_list->setCurrent(m_page);
}

void FormScreen::showSummary()
{
    m_summary->setRows(m_state->model().summary(m_state->answers()), true);
    QStringList files;
    for (const client::DraftFile& file : context().client->drafts()->open(m_draft->id).valueOr(*m_draft).files) {
        const forms::RequiredDocument* kind = m_card ? m_card->document(file.document) : nullptr;
        files << (kind ? kind->title + QStringLiteral(": ") : QString()) + file.name + QStringLiteral(", ")
                + sizeInWords(file.size);
    }
    if (files.isEmpty())
        files << tr("Файлов нет");
    if (indexOf(Kind::Documents) >= 0)
        m_summary->addPart(documentsTitle(), files, true);
}

void FormScreen::showRefusal()
{
    const core::Error refusal = *m_draft->refusal;
    const auto others = m_state->setServerFaults(refusal);
    m_documents->showRefusal(refusal);
    m_noticeText->setText(refusal.code == core::ErrorCode::InvalidForm
            ? tr("Ведомство не смогло принять заявление: исправьте отмеченные поля и отправьте снова. Всё введённое на "
                 "месте.")
            : problemText(refusal));
    m_notice->show();
    showMarks();
    const QString pointer = m_state->firstFault();
    if (!pointer.isEmpty()) {
        const int formPage = m_state->pageOf(pointer);
        for (std::size_t at = 0; at < m_pages.size(); ++at) {
            if (m_pages[at].kind == Kind::Form && m_pages[at].form == formPage)
                goTo(static_cast<int>(at));
        }
        renderer(formPage)->focusField(pointer);
    } else if (!others.empty() && indexOf(Kind::Documents) >= 0
        && others.front().pointer.contains(QLatin1StringView("file"))) {
        goTo(indexOf(Kind::Documents));
    } else {
        goTo(static_cast<int>(m_pages.size()) - 1);
    }
}

void FormScreen::showProblem(const core::Error& error)
{
    m_skeleton->hide();
    m_stack->hide();
    m_scaffold->setPrimary({});
    m_scaffold->setSecondary({});
    if (isNoConnection(error)) {
        m_problem->setTitle(tr("Форма ещё не загружена"));
        m_problem->setText(tr("Для первого открытия нужна связь с сервером. Черновик цел и ждёт вас."));
    } else {
        const core::ErrorText text = core::errorText(error);
        m_problem->setTitle(text.title);
        m_problem->setText(text.advice);
    }
    m_problem->show();
}

int FormScreen::indexOf(Kind kind) const
{
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        if (m_pages[at].kind == kind)
            return static_cast<int>(at);
    }
    return -1;
}

void FormScreen::deactivate()
{
    if (m_progressTimer.isActive()) {
        m_progressTimer.stop();
        saveProgress();
    }
}

bool FormScreen::back()
{
    if (m_leaving || m_page == 0 || !m_state)
        return false;
    goTo(m_page - 1);
    return true;
}

} // namespace okno::desktop
