// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/queue_panel.h"

#include "desktop/style/tokens.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/side_button.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace okno::desktop {

QList<Queue> queuesFor(bool supervisor)
{
    QList<Queue> queues{
        {QStringLiteral("new"), QueuePanel::tr("Новые"), QStringLiteral("inbox"), QueuePanel::tr("Новых заявлений нет"),
            QueuePanel::tr("Здесь появятся заявления, которые ещё никто не взял в работу. Список обновится сам.")},
        {QStringLiteral("mine"), QueuePanel::tr("Мои"), QStringLiteral("person"),
            QueuePanel::tr("У вас в работе ничего нет"),
            QueuePanel::tr("Здесь будут заявления, которые вы взяли. Возьмите новое в очереди «Новые».")},
        {QStringLiteral("today"), QueuePanel::tr("Срок сегодня"), QStringLiteral("clock"),
            QueuePanel::tr("На сегодня сроков нет"),
            QueuePanel::tr("Здесь будут ваши и свободные заявления, срок которых заканчивается сегодня.")},
        {QStringLiteral("overdue"), QueuePanel::tr("Просрочены"), QStringLiteral("warning"),
            QueuePanel::tr("Просроченных нет"), QueuePanel::tr("Все заявления в сроке. Так держать.")},
        {QStringLiteral("waiting"), QueuePanel::tr("Ждут заявителя"), QStringLiteral("chat"),
            QueuePanel::tr("Никто не ждёт ответа заявителя"),
            QueuePanel::tr("Здесь будут заявления, по которым вы отправили замечание. Срок по ним не идёт.")},
    };
    if (supervisor)
        queues.append({QStringLiteral("all"), QueuePanel::tr("Все"), QStringLiteral("list"),
            QueuePanel::tr("Заявлений в работе нет"),
            QueuePanel::tr("Здесь будут все заявления ведомства, работа по которым не закончена.")});
    queues.append({QStringLiteral("done"), QueuePanel::tr("Завершённые"), QStringLiteral("check-circle"),
        QueuePanel::tr("Завершённых заявлений пока нет"),
        QueuePanel::tr("Здесь будут заявления, по которым принято решение.")});
    return queues;
}

QueuePanel::QueuePanel(bool supervisor, QWidget* parent)
    : QWidget(parent)
    , m_queues(queuesFor(supervisor))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("inbox.queues"));
    setAccessibleName(tr("Очереди"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().px(2));
    m_group->setExclusive(true);
    for (qsizetype i = 0; i < m_queues.size(); ++i) {
        auto* button = new SidePanelButton(m_queues[i].icon, m_queues[i].title, this);
        button->setObjectName(QStringLiteral("inbox.queue.") + m_queues[i].id);
        button->setHint(tr("Alt+%1").arg(i + 1));
        m_group->addButton(button, static_cast<int>(i));
        m_buttons.append(button);
        column->addWidget(button);
    }
    column->addStretch(1);
    m_buttons.first()->setChecked(true);
    fit();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(m_queues[id].id);
    });
}

void QueuePanel::setCounters(const api::TaskCounters& counters)
{
    const QHash<QString, int> numbers{{QStringLiteral("new"), counters.fresh}, {QStringLiteral("mine"), counters.mine},
        {QStringLiteral("today"), counters.today}, {QStringLiteral("overdue"), counters.overdue},
        {QStringLiteral("waiting"), counters.waiting}, {QStringLiteral("all"), counters.all}};
    for (qsizetype i = 0; i < m_queues.size(); ++i)
        m_buttons[i]->setCounter(numbers.value(m_queues[i].id));
    fit();
}

void QueuePanel::fit()
{
    setFixedWidth(qBound(look().px(196), widestOf(m_buttons), look().px(280)));
}

const Queue& QueuePanel::current() const
{
    return m_queues[qMax(0, m_group->checkedId())];
}

void QueuePanel::choose(const QString& id)
{
    for (qsizetype i = 0; i < m_queues.size(); ++i) {
        if (m_queues[i].id == id)
            m_buttons[i]->setChecked(true);
    }
}

} // namespace okno::desktop
