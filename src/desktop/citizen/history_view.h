// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"

#include <QWidget>

class QVBoxLayout;

namespace okno::desktop {

// Everything that happened with an application: what, who, when, the newest first.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(QWidget* parent = nullptr);
    void setHistory(const std::vector<api::HistoryEntry>& history);

private:
    QVBoxLayout* m_column = nullptr;
};

} // namespace okno::desktop
