// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tasks.h"

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace okno::desktop {

class SidePanelButton;

struct Queue {
    QString id; // as ?queue= has it
    QString title;
    QString icon;
    QString emptyTitle;
    QString emptyText;
    bool operator==(const Queue&) const = default;
};

// The queues of an official; a supervisor has «Все» as well.
[[nodiscard]] QList<Queue> queuesFor(bool supervisor);

// The queues at the left of the inbox, with counters. One Tab stop; the arrow keys choose.
class QueuePanel : public QWidget {
    Q_OBJECT
public:
    explicit QueuePanel(bool supervisor, QWidget* parent = nullptr);
    void setCounters(const api::TaskCounters& counters);
    [[nodiscard]] const QList<Queue>& queues() const { return m_queues; }
    [[nodiscard]] const Queue& current() const;
    void choose(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);

private:
    void fit();

    QList<Queue> m_queues;
    QList<SidePanelButton*> m_buttons;
    QButtonGroup* m_group = nullptr;
};

} // namespace okno::desktop
