// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/inbox_filters.h"

#include "desktop/style/style.h"
#include "desktop/widgets/search_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>

namespace okno::desktop {
namespace {
const QString anyone;
}

InboxFilters::InboxFilters(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().size(Size::Space8));
    m_search = new SearchField(tr("Номер, имя"), this);
    m_search->setObjectName(QStringLiteral("inbox.search"));
    m_search->setToolTip(tr("Быстрый поиск (Ctrl+F)"));
    m_search->setMinimumWidth(look().px(140));
    row->addWidget(m_search, 2);
    m_service = addChoice("inbox.service", tr("Все услуги"), tr("Показать одну услугу"));
    m_assignee = addChoice("inbox.assignee", tr("Все сотрудники"), tr("Показать заявления одного сотрудника"));
    m_assignee->addItem(tr("Никто не взял"), QStringLiteral("none"));
    m_assignee->setVisible(m_desk.isSupervisor());
    connect(m_search, &SearchField::searchChanged, this, &InboxFilters::changed);
}

QComboBox* InboxFilters::addChoice(const char* name, const QString& all, const QString& words)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(words);
    box->setToolTip(words);
    box->addItem(all, anyone);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    static_cast<QHBoxLayout*>(layout())->addWidget(box, 1);
    connect(box, &QComboBox::activated, this, &InboxFilters::changed);
    return box;
}

bool InboxFilters::isSet() const
{
    return !m_search->text().isEmpty() || m_service->currentIndex() > 0 || m_assignee->currentIndex() > 0;
}

void InboxFilters::reset()
{
    m_search->clear();
    m_service->setCurrentIndex(0);
    m_assignee->setCurrentIndex(0);
}

void InboxFilters::apply(InboxQuery& query) const
{
    query.text = m_search->text().trimmed();
    query.serviceId = m_service->currentData().toString();
    query.assigneeId = m_desk.isSupervisor() ? m_assignee->currentData().toString() : QString();
}

void InboxFilters::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void InboxFilters::readChoices()
{
    if (!m_servicesKnown)
        readServices();
    if (m_desk.isSupervisor())
        readOfficials();
}

void InboxFilters::readServices()
{
    m_desk.listServices([self = QPointer(this)](const core::Result<std::vector<api::ServiceSummary>>& services) {
        if (!self || !services)
            return;
        self->m_servicesKnown = true;
        while (self->m_service->count() > 1)
            self->m_service->removeItem(1);
        for (const api::ServiceSummary& service : *services) {
            self->m_service->addItem(service.title, service.id);
            self->m_service->setItemData(self->m_service->count() - 1, service.title, Qt::ToolTipRole);
        }
    });
}

void InboxFilters::readOfficials()
{
    m_desk.listOfficials([self = QPointer(this)](const core::Result<std::vector<api::Official>>& officials) {
        if (!self || !officials)
            return;
        QComboBox* box = self->m_assignee;
        const QString chosen = box->currentData().toString();
        while (box->count() > 2)
            box->removeItem(2);
        for (const api::Official& official : *officials) {
            box->addItem(official.name, official.id);
            box->setItemData(box->count() - 1, official.position.value_or(QString()), Qt::ToolTipRole);
        }
        box->setCurrentIndex(qMax(0, box->findData(chosen)));
    });
}

} // namespace okno::desktop
