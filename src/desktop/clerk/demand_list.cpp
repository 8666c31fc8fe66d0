// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/demand_list.h"

#include "desktop/style/style.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace okno::desktop {

DemandList::DemandList(TaskWork& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_rows(new QVBoxLayout)
    , m_error(new ErrorLine(this))
{
    setObjectName(QStringLiteral("task.demands"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space4));
    column->addWidget(makeLabel(tr("Проверьте и отметьте"), "label", this));
    m_rows->setSpacing(look().px(2));
    column->addLayout(m_rows);
    column->addWidget(m_error);
    connect(&m_work, &TaskWork::changed, this, &DemandList::refresh);
    connect(&m_work, &TaskWork::draftChanged, this, &DemandList::refresh);
    hide();
}

void DemandList::refresh()
{
    const std::vector<api::Demand> demands =
        m_work.hasTask() && m_work.task().step ? m_work.task().step->demands : std::vector<api::Demand>();
    if (demands != m_demands)
        build(demands);
    setVisible(m_wanted && !m_demands.empty());
    QString why;
    const bool can = m_work.can(TaskWork::Action::Complete, &why);
    for (std::size_t i = 0; i < m_demands.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(m_work.draft().demands.contains(m_demands[i].id));
        // Without a connection one may go on ticking: it is kept here.
        m_boxes[i]->setEnabled(can || m_work.isMine());
        m_boxes[i]->setToolTip(m_boxes[i]->isEnabled() ? QString() : why);
    }
}

void DemandList::setWanted(bool wanted)
{
    m_wanted = wanted;
    setVisible(m_wanted && !m_demands.empty());
}

void DemandList::build(const std::vector<api::Demand>& demands)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_boxes.clear();
    m_demands = demands;
    m_error->setText({});
    for (const api::Demand& demand : demands) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto* box = new QCheckBox(line);
        box->setProperty("bare", true);
        box->setFixedWidth(look().px(30));
        box->setObjectName(QStringLiteral("task.demand.") + demand.id);
        box->setAccessibleName(demand.text);
        row->addWidget(box, 0, Qt::AlignTop);
        QLabel* text = makeLabel(demand.required ? demand.text : tr("%1 (если нужно)").arg(demand.text), nullptr, line);
        text->setContentsMargins(0, look().px(2), 0, look().px(4));
        text->setBuddy(box);
        text->setProperty("demand", static_cast<int>(m_boxes.size()));
        text->installEventFilter(this);
        row->addWidget(text, 1, Qt::AlignTop);
        m_rows->addWidget(line);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, [this, id = demand.id](bool on) {
            TaskDraft draft = m_work.draft();
            draft.demands.removeAll(id);
            if (on)
                draft.demands.append(id);
            m_error->setText({});
            m_work.setDraft(draft);
        });
    }
}

bool DemandList::eventFilter(QObject* watched, QEvent* event)
{
    // The words are a part of the box.
    const QVariant index = watched->property("demand");
    if (index.isValid() && event->type() == QEvent::MouseButtonRelease) {
        QCheckBox* box = m_boxes[static_cast<std::size_t>(index.toInt())];
        if (box->isEnabled() && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
            box->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DemandList::showFaults(const std::vector<core::Error>& faults)
{
    QCheckBox* first = nullptr;
    for (std::size_t i = 0; i < m_demands.size(); ++i) {
        const QString pointer = QStringLiteral("/demands/") + m_demands[i].id;
        const bool bad = std::any_of(
            faults.begin(), faults.end(), [&](const core::Error& fault) { return fault.pointer == pointer; });
        setVariant(m_boxes[i], "invalid", bad ? QStringLiteral("true") : QString());
        if (bad && !first)
            first = m_boxes[i];
    }
    m_error->setText(first ? tr("Отметьте всё, что проверено: без этого шаг не завершить.") : QString());
    if (first)
        first->setFocus();
}

} // namespace okno::desktop
