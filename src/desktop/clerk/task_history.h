// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace okno::desktop {

// Who did what and when, the latest first.
class TaskHistory : public QWidget {
    Q_OBJECT
public:
    explicit TaskHistory(QWidget* parent = nullptr);
    void setHistory(const std::vector<api::HistoryEntry>& history);

private:
    std::vector<api::HistoryEntry> m_history;
    QVBoxLayout* m_column = nullptr;
};

// The remarks of an application and what the applicant answered, the latest first.
class TaskRemarks : public QWidget {
    Q_OBJECT
public:
    explicit TaskRemarks(QWidget* parent = nullptr);
    // `labelOf` names a field of the form by its pointer.
    void setRemarks(const std::vector<api::Remark>& remarks, const std::function<QString(const QString&)>& labelOf);

private:
    QVBoxLayout* m_column = nullptr;
};

} // namespace okno::desktop
