// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/demo_accounts.h"

#include "desktop/style/tokens.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/card_layout.h"
#include "desktop/widgets/labels.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

QString roleIcon(core::Role role)
{
    switch (role) {
    case core::Role::Citizen:
        return QStringLiteral("person");
    case core::Role::Clerk:
        return QStringLiteral("work");
    case core::Role::Supervisor:
        return QStringLiteral("users");
    case core::Role::Administrator:
        return QStringLiteral("settings");
    }
    return QStringLiteral("person");
}

} // namespace

QString roleInWords(core::Role role)
{
    switch (role) {
    case core::Role::Citizen:
        return QCoreApplication::translate("Role", "Гражданин");
    case core::Role::Clerk:
        return QCoreApplication::translate("Role", "Специалист");
    case core::Role::Supervisor:
        return QCoreApplication::translate("Role", "Руководитель");
    case core::Role::Administrator:
        return QCoreApplication::translate("Role", "Администратор");
    }
    return {};
}

DemoAccounts::DemoAccounts(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("login.demo"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space8));
    column->addWidget(makeLabel(tr("Демонстрация: войти одним нажатием"), "subtitle"));
    column->addWidget(makeLabel(
        tr("Все люди и заявления здесь выдуманы. Сообщения никуда не уходят и показываются в окне."), "hint"));
    auto* holder = new QWidget(this);
    m_cards = new CardLayout(200, holder);
    column->addWidget(holder);
    hide();
}

void DemoAccounts::setAccounts(const std::vector<api::DemoAccount>& accounts)
{
    m_cards->clear();
    for (const api::DemoAccount& account : accounts) {
        auto* card = new ActionCard(roleIcon(account.role), account.name, account.note);
        card->setNote(roleInWords(account.role));
        card->setObjectName(QStringLiteral("login.demo.") + account.login);
        connect(card, &ActionCard::clicked, this, [this, account] { Q_EMIT chosen(account); });
        m_cards->addWidget(card);
    }
    m_empty = accounts.empty();
    setVisible(!m_empty);
}

} // namespace okno::desktop
