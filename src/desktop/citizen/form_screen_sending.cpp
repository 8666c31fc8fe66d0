// SPDX-License-Identifier: GPL-3.0-or-later
// What the form screen's buttons do: the next page, and the ways in which a draft is sent.
#include "api/applications.h"
#include "api/catalogue.h"
#include "client/client.h"
#include "desktop/citizen/documents_page.h"
#include "desktop/citizen/draft_material.h"
#include "desktop/citizen/draft_sending.h"
#include "desktop/citizen/form_screen.h"
#include "desktop/citizen/form_summary.h"
#include "desktop/forms/form_renderer.h"
#include "desktop/forms/form_state.h"
#include "desktop/forms/service_form.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/widgets/page_scaffold.h"

namespace okno::desktop {

client::Draft FormScreen::stored() const
{
    return context().client->drafts()->open(m_draft->id).valueOr(*m_draft);
}

std::optional<StatementSource> FormScreen::statementSource() const
{
    if (!m_material->card() || !m_form || !m_form->statement || (isAnswer() && !m_application))
        return std::nullopt;
    const auto russian = readForm(*m_form, QStringLiteral("ru"));
    if (!russian)
        return std::nullopt;
    return StatementSource{*m_material->card(), *russian, forms::StatementWords::fromJson(*m_form->statement),
        m_application ? m_application->files : std::vector<api::File>()};
}

bool FormScreen::maySign() const
{
    return context().tokens && m_material->card()
        && m_material->card()->signature.applicant != forms::SignatureDemand::None;
}

bool FormScreen::mustSign() const
{
    return maySign() && m_material->card()->signature.applicant == forms::SignatureDemand::Required;
}

bool FormScreen::isSigned() const
{
    const client::Draft draft = stored();
    return !draft.signature.isEmpty() && m_sending->isSigned(draft, statementSource());
}

void FormScreen::showButtons()
{
    m_scaffold->setSecondary(m_page > 0 ? tr("Назад") : QString());
    m_scaffold->setAlternative({});
    if (m_pages[static_cast<std::size_t>(m_page)].kind != Kind::Summary) {
        m_scaffold->setPrimary(tr("Далее"));
        return;
    }
    if (isSigned()) {
        m_summary->setSignature(FormSummary::Signature::Made);
        m_scaffold->setPrimary(tr("Отправить с подписью"));
    } else if (mustSign()) {
        m_summary->setSignature(FormSummary::Signature::Wanted);
        m_scaffold->setPrimary(tr("Подписать и отправить"));
    } else if (maySign()) {
        m_summary->setSignature(FormSummary::Signature::Offered);
        m_scaffold->setPrimary(tr("Отправить без подписи"));
        m_scaffold->setAlternative(tr("Подписать и отправить"), QStringLiteral("certificate"));
    } else {
        m_summary->setSignature(FormSummary::Signature::None);
        m_scaffold->setPrimary(isAnswer() ? tr("Отправить ответ") : tr("Отправить заявление"));
    }
}

void FormScreen::next()
{
    if (!m_state || m_pages.empty())
        return;
    const DraftPage now = m_pages[static_cast<std::size_t>(m_page)];
    if (now.kind == Kind::Summary) {
        send(mustSign());
        return;
    }
    if (now.kind == Kind::Form && !m_state->passPage(now.form)) {
        renderer(now.form)->focusField(m_state->firstFault(now.form));
        return;
    }
    if (now.kind == Kind::Documents && !m_documents->pass())
        return;
    goTo(m_page + 1);
}

void FormScreen::alternative()
{
    send(true);
}

bool FormScreen::checkAll()
{
    if (!m_state->passAll()) {
        goToField(m_state->firstFault());
        return false;
    }
    if (!m_documents->isEmpty() && !m_documents->pass()) {
        goTo(indexOf(Kind::Documents));
        return false;
    }
    return true;
}

void FormScreen::send(bool withSignature)
{
    if (!checkAll() || !m_summary->passDeclaration())
        return;
    m_progressTimer.stop();
    const std::optional<StatementSource> source = statementSource();
    if (!withSignature)
        m_sending->send(stored(), source);
    else if (source)
        m_sending->signAndSend(stored(), *source);
    else
        showNotice(
            tr("Для подписи не хватает сведений об услуге: их даёт сервер. Всё введённое на месте; подпишите, когда "
               "появится связь."));
}

void FormScreen::left(const QString& draftId)
{
    if (!m_draft)
        return;
    QVariantMap params{{QStringLiteral("id"), draftId}, {QStringLiteral("title"), m_draft->title}};
    if (m_draft->remark)
        params.insert(QStringLiteral("application"), m_draft->remark->applicationId);
    m_draft.reset();
    m_state.reset();
    context().navigator.replace(QStringLiteral("sent"), params);
}

} // namespace okno::desktop
