// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/assign_menu.h"

#include "core/error_text.h"

#include <QPointer>

namespace okno::desktop {

AssignMenu::AssignMenu(Desk& desk, QWidget* parent) : QMenu(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("assign.menu"));
    setToolTipsVisible(true);
}

void AssignMenu::openAt(QWidget* anchor, const QString& current)
{
    m_current = current;
    clear();
    addAction(tr("Загружаем список сотрудников…"))->setEnabled(false);
    popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
    const int generation = ++m_generation;
    m_desk.listOfficials(
        [self = QPointer(this), generation](const core::Result<std::vector<api::Official>>& officials) {
            if (self && generation == self->m_generation)
                self->show(officials);
        });
}

void AssignMenu::show(const core::Result<std::vector<api::Official>>& officials)
{
    clear();
    if (!officials) {
        const core::ErrorText text = core::errorText(officials.error());
        addAction(tr("%1 %2").arg(text.title, text.advice))->setEnabled(false);
        return;
    }
    for (const api::Official& official : *officials) {
        const QString tasks = tr("в работе: %n", nullptr, official.tasks);
        QAction* action = addAction(tr("%1 — %2", "name, tasks in hand").arg(official.name, tasks), this,
            [this, official] { Q_EMIT chosen(official.id, official.name); });
        action->setObjectName(QStringLiteral("assign.") + official.id);
        action->setToolTip(official.position.value_or(QString()));
        action->setCheckable(true);
        action->setChecked(official.id == m_current);
        action->setEnabled(official.id != m_current);
    }
}

} // namespace okno::desktop
