// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/remark_panel.h"

#include "desktop/clerk/due_words.h"
#include "desktop/clerk/phrases.h"
#include "desktop/style/style.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/line_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

namespace okno::desktop {

RemarkPanel::RemarkPanel(
    TaskWork& work, const core::Clock& clock, const core::WorkingCalendar& calendar, QWidget* parent)
    : QFrame(parent)
    , m_work(work)
    , m_clock(clock)
    , m_calendar(calendar)
    , m_text(new MultilineField(tr("Что исправить"), 5, this))
    , m_marked(makeLabel({}, "hint", this))
    , m_days(new QSpinBox(this))
    , m_until(makeLabel({}, "hint", this))
    , m_send(new QPushButton(tr("Отправить замечание"), this))
{
    setObjectName(QStringLiteral("task.remark"));
    setProperty("kind", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    const int inner = look().size(Size::Space12);
    column->setContentsMargins(inner, inner, inner, inner);
    column->setSpacing(look().size(Size::Space8));
    column->addWidget(makeLabel(tr("Замечание заявителю"), "subtitle", this));
    m_text->setObjectName(QStringLiteral("task.remark.text"));
    m_text->setHint(tr("Заявитель получит уведомление. Пока он отвечает, срок не идёт."));
    m_text->setMaxLength(4000);
    column->addWidget(m_text);
    QPushButton* phrases = makePhraseButton(m_text->textEdit(), this);
    phrases->setObjectName(QStringLiteral("task.remark.phrases"));
    setPhrases(phrases, remarkPhrases());
    column->addWidget(phrases, 0, Qt::AlignLeft);
    m_marked->setObjectName(QStringLiteral("task.remark.marked"));
    column->addWidget(m_marked);

    auto* days = new QHBoxLayout;
    days->setSpacing(look().size(Size::Space8));
    auto* label = makeLabel(tr("Рабочих дней на ответ"), "label", this);
    label->setWordWrap(false);
    label->setBuddy(m_days);
    days->addWidget(label);
    m_days->setObjectName(QStringLiteral("task.remark.days"));
    m_days->setRange(1, 30);
    m_days->setAccessibleName(tr("Рабочих дней на ответ"));
    m_days->setFixedWidth(look().px(84));
    days->addWidget(m_days);
    days->addStretch(1);
    column->addLayout(days);
    column->addWidget(m_until);

    m_send->setObjectName(QStringLiteral("task.remark.send"));
    m_send->setProperty("variant", QStringLiteral("primary"));
    column->addWidget(m_send);
    auto* cancel = new QPushButton(tr("Отмена"), this);
    cancel->setObjectName(QStringLiteral("task.remark.cancel"));
    cancel->setProperty("variant", QStringLiteral("quiet"));
    cancel->setToolTip(tr("Вернуться к шагу; написанное останется (Esc)"));
    column->addWidget(cancel);

    connect(m_text->textEdit(), &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->text() == m_work.draft().remarkText)
            return;
        TaskDraft draft = m_work.draft();
        draft.remarkText = m_text->text();
        m_work.setDraft(draft);
        m_text->setError({});
    });
    connect(m_days, &QSpinBox::valueChanged, this, [this](int value) {
        TaskDraft draft = m_work.draft();
        draft.remarkDays = value;
        m_work.setDraft(draft);
        showUntil();
    });
    connect(m_send, &QPushButton::clicked, this, &RemarkPanel::submitted);
    connect(cancel, &QPushButton::clicked, this, &RemarkPanel::cancelled);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* send =
            new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(send, &QShortcut::activated, m_send, &QPushButton::click);
    }
    connect(&m_work, &TaskWork::changed, this, &RemarkPanel::refresh);
    setMarked({});
}

void RemarkPanel::open()
{
    const TaskDraft draft = m_work.draft();
    if (m_text->text() != draft.remarkText)
        m_text->setText(draft.remarkText);
    const QSignalBlocker quiet(m_days);
    m_days->setValue(draft.remarkDays);
    showUntil();
    refresh();
}

void RemarkPanel::showUntil()
{
    const QDate today = m_clock.now().toLocalTime().date();
    m_until->setText(tr("Заявитель сможет ответить до %1 включительно.")
            .arg(longDate(m_calendar.addWorkingDays(today, m_days->value()))));
}

void RemarkPanel::setMarked(const QStringList& labels)
{
    m_marked->setText(labels.isEmpty() ? tr("Отметьте в заявлении поля, которые нужно исправить, если они известны.")
                                       : tr("Отмечено: %1").arg(labels.join(QStringLiteral(", "))));
}

void RemarkPanel::showFaults(const std::vector<core::Error>& faults)
{
    for (const core::Error& fault : faults) {
        if (fault.pointer != u"/text")
            continue;
        m_text->setError(tr("Напишите, что исправить или добавить."));
        m_text->editor()->setFocus();
    }
}

void RemarkPanel::focusFirst()
{
    m_text->editor()->setFocus();
}

void RemarkPanel::refresh()
{
    QString why;
    const bool can = m_work.can(TaskWork::Action::Remark, &why);
    const bool sending = m_work.running() == TaskWork::Action::Remark;
    m_send->setEnabled(can);
    m_send->setText(sending ? tr("Отправляем…") : tr("Отправить замечание"));
    m_send->setToolTip(can ? tr("Отправить (Ctrl+Enter)") : why);
    m_text->setReadOnly(sending);
}

} // namespace okno::desktop
