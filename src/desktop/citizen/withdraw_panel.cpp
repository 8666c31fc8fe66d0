// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/withdraw_panel.h"

#include "desktop/style/tokens.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/line_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace okno::desktop {

WithdrawPanel::WithdrawPanel(QWidget* parent)
    : QFrame(parent)
    , m_reason(new MultilineField(tr("Почему вы отзываете заявление"), 2))
    , m_error(new ErrorLine)
    , m_confirm(new QPushButton(tr("Отозвать заявление")))
    , m_keep(new QPushButton(tr("Оставить в работе")))
{
    setObjectName(QStringLiteral("withdraw"));
    setProperty("kind", QStringLiteral("notice"));
    setProperty("tone", QStringLiteral("bad"));
    m_reason->setObjectName(QStringLiteral("withdraw.reason"));
    m_reason->setOptional(true);
    m_reason->setMaxLength(1000);
    m_error->setObjectName(QStringLiteral("withdraw.error"));
    m_confirm->setObjectName(QStringLiteral("withdraw.confirm"));
    m_confirm->setProperty("variant", QStringLiteral("danger"));
    m_keep->setObjectName(QStringLiteral("withdraw.keep"));
    auto* column = new QVBoxLayout(this);
    const int inner = look().size(Size::Space16);
    column->setContentsMargins(inner, inner, inner, inner);
    column->setSpacing(look().size(Size::Space12));
    column->addWidget(makeLabel(tr("Отозвать заявление?"), "subtitle"));
    column->addWidget(
        makeLabel(tr("Ведомство прекратит работу над ним. Вернуть его нельзя, но можно подать новое."), nullptr));
    column->addWidget(m_reason);
    column->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(m_reason->text().trimmed()); });
    connect(m_keep, &QPushButton::clicked, this, &WithdrawPanel::close);
    hide();
}

void WithdrawPanel::ask()
{
    setBusy(false);
    m_error->setText({});
    show();
    m_keep->setFocus(Qt::OtherFocusReason);
}

void WithdrawPanel::setBusy(bool busy)
{
    m_confirm->setEnabled(!busy);
    m_confirm->setText(busy ? tr("Отзываем…") : tr("Отозвать заявление"));
}

void WithdrawPanel::setError(const QString& text)
{
    setBusy(false);
    m_error->setText(text);
}

void WithdrawPanel::close()
{
    hide();
}

} // namespace okno::desktop
