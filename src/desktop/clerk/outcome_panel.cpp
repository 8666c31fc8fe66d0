// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/outcome_panel.h"

#include "core/error_text.h"
#include "desktop/clerk/elided_button.h"
#include "desktop/clerk/phrases.h"
#include "desktop/clerk/result_list.h"
#include "desktop/style/icons.h"
#include "desktop/style/style.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/line_field.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace okno::desktop {

OutcomePanel::OutcomePanel(TaskWork& work, Desk& desk, Dialogs& dialogs, QWidget* parent)
    : QFrame(parent)
    , m_work(work)
    , m_title(makeLabel({}, "subtitle", this))
    , m_consequence(makeLabel({}, "hint", this))
    , m_reason(new MultilineField(tr("Причина"), 4, this))
    , m_results(new ResultList(work, desk, dialogs, this))
    , m_send(new ElidedButton({}, this))
    , m_sign(new QPushButton(tr("Подписать и отправить…"), this))
{
    setObjectName(QStringLiteral("task.outcome"));
    setProperty("kind", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    const int inner = look().size(Size::Space12);
    column->setContentsMargins(inner, inner, inner, inner);
    column->setSpacing(look().size(Size::Space8));
    column->addWidget(m_title);
    column->addWidget(m_consequence);
    m_reason->setObjectName(QStringLiteral("task.reason"));
    m_reason->setHint(tr("Заявитель прочитает её вместе с решением."));
    m_reason->setMaxLength(2000);
    column->addWidget(m_reason);
    m_phrases = makePhraseButton(m_reason->textEdit(), this);
    m_phrases->setObjectName(QStringLiteral("task.reason.phrases"));
    m_phrases->setText(tr("Основания из регламента"));
    column->addWidget(m_phrases, 0, Qt::AlignLeft);
    column->addWidget(m_results);

    m_send->setObjectName(QStringLiteral("task.outcome.send"));
    m_send->setToolTip(tr("Отправить решение (Ctrl+Enter)"));
    m_sign->setObjectName(QStringLiteral("task.outcome.sign"));
    m_sign->setIcon(icon(QStringLiteral("certificate"), Color::Text));
    m_sign->setToolTip(tr("Результат с вашей электронной подписью"));
    column->addWidget(m_send);
    column->addWidget(m_sign);
    auto* cancel = new QPushButton(tr("Отмена"), this);
    cancel->setObjectName(QStringLiteral("task.outcome.cancel"));
    cancel->setProperty("variant", QStringLiteral("quiet"));
    cancel->setToolTip(tr("Вернуться к выбору; написанное останется (Esc)"));
    column->addWidget(cancel);

    // Not edited(): a phrase put in by the menu counts too.
    connect(m_reason->textEdit(), &QPlainTextEdit::textChanged, this, [this] {
        if (m_reason->text() == m_work.draft().reason)
            return;
        TaskDraft draft = m_work.draft();
        draft.reason = m_reason->text();
        m_work.setDraft(draft);
        m_reason->setError({});
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_outcome.signature == u"required")
            Q_EMIT signRequested(m_outcome.id);
        else
            Q_EMIT submitted(m_outcome.id);
    });
    connect(m_sign, &QPushButton::clicked, this, [this] { Q_EMIT signRequested(m_outcome.id); });
    connect(cancel, &QPushButton::clicked, this, &OutcomePanel::cancelled);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* send =
            new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(send, &QShortcut::activated, m_send, &QPushButton::click);
    }
    connect(&m_work, &TaskWork::changed, this, &OutcomePanel::refresh);
}

void OutcomePanel::open(const api::Outcome& outcome)
{
    const bool same = m_outcome.id == outcome.id && isVisible();
    m_outcome = outcome;
    const bool refuse = outcome.kind == u"refuse";
    m_title->setText(outcome.title);
    m_consequence->setText(refuse        ? tr("Работа по заявлению закончится отказом. Отменить это решение нельзя.")
            : outcome.kind == u"approve" ? tr("Услуга будет предоставлена. Отменить это решение нельзя.")
                                         : tr("Заявление перейдёт к следующему шагу."));
    m_reason->setVisible(outcome.needsReason);
    if (m_reason->text() != m_work.draft().reason)
        m_reason->setText(m_work.draft().reason);
    setPhrases(m_phrases, outcome.needsReason && refuse ? m_refusals : QStringList());
    m_results->setVisible(outcome.needsResult);
    m_results->setSigned(outcome.signature != u"none");
    m_sign->setVisible(outcome.signature == u"optional");
    setVariant(m_send, "variant", refuse ? QStringLiteral("danger") : QStringLiteral("primary"));
    if (!same) {
        m_reason->setError({});
        m_results->setError({});
    }
    refresh();
}

void OutcomePanel::setRefusals(const QStringList& grounds)
{
    m_refusals = grounds;
    setPhrases(m_phrases, m_outcome.needsReason && m_outcome.kind == u"refuse" ? m_refusals : QStringList());
}

void OutcomePanel::showFaults(const std::vector<core::Error>& faults)
{
    QWidget* first = nullptr;
    for (const core::Error& fault : faults) {
        if (fault.pointer == u"/reason") {
            m_reason->setError(tr("Напишите причину: без неё решение отправить нельзя."));
            first = first ? first : m_reason->editor();
        } else if (fault.pointer.startsWith(u"/files")) {
            const core::ErrorText text = core::errorText(fault);
            m_results->setError(m_results->isSending()           ? tr("Дождитесь, пока документ отправится.")
                    : fault.code == core::ErrorCode::FileMissing ? tr("Приложите документ, который получит заявитель.")
                                                                 : tr("%1 %2").arg(text.title, text.advice));
            first = first ? first : m_results->addButton();
        }
    }
    if (first)
        first->setFocus();
}

void OutcomePanel::focusFirst()
{
    if (m_outcome.needsReason)
        m_reason->editor()->setFocus();
    else
        m_results->addButton()->setFocus();
}

QString OutcomePanel::sendWords() const
{
    return m_outcome.signature == u"required" ? tr("Подписать и отправить…")
        : m_outcome.signature == u"optional"  ? tr("Отправить без подписи")
                                              : m_outcome.title;
}

void OutcomePanel::refresh()
{
    QString why;
    const bool can = m_work.can(TaskWork::Action::Complete, &why);
    m_send->setEnabled(can);
    m_send->setToolTip(can ? tr("Отправить решение (Ctrl+Enter)") : why);
    m_send->setFullText(m_work.running() == TaskWork::Action::Complete ? tr("Отправляем…") : sendWords());
    m_sign->setEnabled(can);
    m_reason->setReadOnly(m_work.running() == TaskWork::Action::Complete);
}

} // namespace okno::desktop
