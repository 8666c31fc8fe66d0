// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/desk.h"

#include <QWidget>

class QComboBox;

namespace okno::desktop {

class SearchField;

// What the inbox shows of a queue: words to look for, one service, and for a supervisor one official.
class InboxFilters : public QWidget {
    Q_OBJECT
public:
    explicit InboxFilters(Desk& desk, QWidget* parent = nullptr);

    // Reads the services, once, and the officials of the agency, anew.
    void readChoices();
    [[nodiscard]] bool isSet() const;
    void reset();
    void apply(InboxQuery& query) const;
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    void readServices();
    void readOfficials();
    QComboBox* addChoice(const char* name, const QString& all, const QString& words);

    Desk& m_desk;
    SearchField* m_search = nullptr;
    QComboBox* m_service = nullptr;
    QComboBox* m_assignee = nullptr;
    bool m_servicesKnown = false;
};

} // namespace okno::desktop
