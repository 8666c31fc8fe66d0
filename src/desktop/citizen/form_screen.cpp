// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/form_screen.h"

#include "api/applications.h"
#include "api/catalogue.h"
#include "client/api_client.h"
#include "client/client.h"
#include "client/my_details.h"
#include "client/session.h"
#include "core/clock.h"
#include "core/error_text.h"
#include "desktop/citizen/content.h"
#include "desktop/citizen/documents_page.h"
#include "desktop/citizen/draft_material.h"
#include "desktop/citizen/draft_sending.h"
#include "desktop/citizen/form_summary.h"
#include "desktop/forms/form_renderer.h"
#include "desktop/forms/form_state.h"
#include "desktop/forms/service_form.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/height_stack.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/skeleton_rows.h"

#include <QLabel>

namespace okno::desktop {

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
    m_form.reset();
    m_application.reset();
    m_material->clear();
    for (FormRenderer* old : std::as_const(m_renderers)) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_renderers.clear();
    m_pages.clear();
    m_page = 0;
    m_summary->begin(isAnswer(), m_draft->text);
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
    m_scaffold->setAlternative({});
    m_material->load(*m_draft);
}

void FormScreen::showCard(const forms::ServiceCard& card)
{
    std::vector<AttachNeed> needs;
    for (const forms::RequiredDocument& document : card.documents)
        needs.push_back(
            {document.kind, document.title, document.note, document.required, document.types, document.maxCount});
    m_documents->setNeeds(needs, !isAnswer());
    rebuildPages();
}

// What was asked stands over the form while it is being answered.
void FormScreen::showRemark(const api::Application& application)
{
    m_application = std::make_unique<api::Application>(application);
    if (!m_draft || !m_draft->remark || m_draft->refusal)
        return;
    for (const api::Remark& remark : application.remarks) {
        if (remark.id == m_draft->remark->remarkId)
            showNotice(remark.text + QLatin1Char('\n')
                + tr("Исправьте то, о чём спрашивают, приложите недостающее и отправьте ответ на последней странице."));
    }
}

void FormScreen::showNotice(const QString& text)
{
    m_noticeText->setText(text);
    m_notice->show();
}

void FormScreen::buildForm(const api::ServiceForm& form)
{
    if (m_state && form.version == m_draft->serviceVersion) {
        m_form = std::make_unique<api::ServiceForm>(form);
        return;
    }
    putFormIn(form);
    m_skeleton->hide();
    rebuildPages();
    if (m_draft->refusal)
        showRefusal();
    else if (!m_pages.empty())
        goTo(qBound(0, m_draft->page, static_cast<int>(m_pages.size()) - 1));
}

// What the new form does not know any more would be refused; the rest is carried over as it was typed.
QJsonObject FormScreen::carriedOver(const api::ServiceForm& form, const QJsonObject& answers) const
{
    QJsonObject carried;
    const auto model = readForm(form, QStringLiteral("ru"));
    if (!model)
        return answers;
    for (const forms::FormPage& page : model->pages()) {
        for (const forms::FormGroup& group : page.groups) {
            for (const forms::FormField& field : group.fields)
                carried = forms::withAnswer(carried, field.pointer, forms::answerAt(answers, field.pointer));
        }
    }
    return carried;
}

void FormScreen::putFormIn(const api::ServiceForm& form)
{
    const auto model = readForm(form, context().client->api()->language());
    if (!model) {
        showProblem(model.error());
        return;
    }
    m_form = std::make_unique<api::ServiceForm>(form);
    QJsonObject answers = m_draft->answers;
    if (form.version != m_draft->serviceVersion) {
        answers = carriedOver(form, answers);
        std::ignore = context().client->drafts()->save(m_draft->id, answers);
        std::ignore = context().client->drafts()->setServiceVersion(m_draft->id, form.version);
        m_draft->serviceVersion = form.version;
        showNotice(
            tr("Ведомство обновило эту форму. Ваши ответы перенесены; проверьте страницы, где чего-то не хватает."));
    }
    for (FormRenderer* old : std::as_const(m_renderers)) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_renderers.clear();
    m_state = std::make_unique<FormState>(*model, context().clock.now().toLocalTime().date());
    m_state->setAnswers(answers);
    if (const auto& person = context().client->session()->person())
        m_state->setKnown(model->prefilled(prefillOf(*person, context().client->details()->details())));
    connect(m_state.get(), &FormState::edited, this, &FormScreen::save);
    connect(m_state.get(), &FormState::faultsChanged, this, &FormScreen::showMarks);
    connect(m_state.get(), &FormState::rulesChanged, this, [this] {
        // A rule may take a whole page away or bring one.
        std::size_t formPages = 0;
        for (const DraftPage& page : m_pages)
            formPages += page.kind == Kind::Form ? 1 : 0;
        if (formPages != m_state->visiblePages().size())
            rebuildPages();
    });
}

void FormScreen::rebuildPages()
{
    if (!m_state)
        return;
    const DraftPage before =
        m_page < static_cast<int>(m_pages.size()) ? m_pages[static_cast<std::size_t>(m_page)] : DraftPage{};
    m_pages.clear();
    for (const int page : m_state->visiblePages())
        m_pages.push_back({Kind::Form, page});
    if (m_material->card() && !m_material->card()->documents.empty())
        m_pages.push_back({Kind::Documents});
    m_pages.push_back({Kind::Summary});
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        if (m_pages[at] == before)
            m_page = static_cast<int>(at);
    }
    m_page = qBound(0, m_page, static_cast<int>(m_pages.size()) - 1);
    showMarks();
    // The card may have come after the page on which it says what the buttons are.
    if (m_pages[static_cast<std::size_t>(m_page)].kind == Kind::Summary && m_stack->currentWidget() == m_summary)
        showButtons();
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
    const DraftPage& now = m_pages[static_cast<std::size_t>(m_page)];
    QWidget* shown = nullptr;
    switch (now.kind) {
    case Kind::Form:
        shown = renderer(now.form);
        break;
    case Kind::Documents:
        shown = m_documents;
        break;
    case Kind::Summary:
        shown = m_summary;
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
    showButtons();
    m_scaffold->scrollToTop();
    if (now.kind == Kind::Form)
        renderer(now.form)->focusFirst();
    else if (now.kind == Kind::Summary)
        m_summary->focusDeclaration();
    saveProgress();
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
    m_list->setMarks(marksOf(m_pages, *m_state, *m_documents, isAnswer()));
    m_list->setCurrent(m_page);
}

void FormScreen::showSummary()
{
    QStringList files;
    for (const client::DraftFile& file : stored().files) {
        const forms::RequiredDocument* kind =
            m_material->card() ? m_material->card()->document(file.document) : nullptr;
        files << (kind ? kind->title + QStringLiteral(": ") : QString()) + file.name + QStringLiteral(", ")
                + sizeInWords(file.size);
    }
    const int documents = indexOf(Kind::Documents);
    const QString title = documents >= 0 ? m_list->marks()[static_cast<std::size_t>(documents)].title : QString();
    m_summary->show(m_state->model().summary(m_state->answers()), title, files, documents >= 0);
}

void FormScreen::showRefusal()
{
    const core::Error refusal = *m_draft->refusal;
    const auto others = m_state->setServerFaults(refusal);
    m_documents->showRefusal(refusal);
    showNotice(refusal.code == core::ErrorCode::InvalidForm
            ? tr("Ведомство не смогло принять заявление: исправьте отмеченные поля и отправьте снова. Всё введённое на "
                 "месте.")
            : problemText(refusal));
    showMarks();
    const QString pointer = m_state->firstFault();
    if (!pointer.isEmpty()) {
        goToField(pointer);
    } else if (!others.empty() && indexOf(Kind::Documents) >= 0
        && others.front().pointer.contains(QLatin1StringView("file"))) {
        goTo(indexOf(Kind::Documents));
    } else {
        goTo(static_cast<int>(m_pages.size()) - 1);
    }
}

void FormScreen::goToField(const QString& pointer)
{
    const int formPage = m_state->pageOf(pointer);
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        if (m_pages[at].kind == Kind::Form && m_pages[at].form == formPage)
            goTo(static_cast<int>(at));
    }
    renderer(formPage)->focusField(pointer);
}

void FormScreen::showProblem(const core::Error& error)
{
    m_skeleton->hide();
    m_stack->hide();
    m_scaffold->setPrimary({});
    m_scaffold->setSecondary({});
    m_scaffold->setAlternative({});
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
