// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_model.h"

#include <QWidget>

class QVBoxLayout;

namespace okno::desktop {

// Answers as readable rows, page by page: before sending, with a way back to each page, and in an application.
class SummaryView : public QWidget {
    Q_OBJECT
public:
    explicit SummaryView(QWidget* parent = nullptr);
    // `editable`: «Изменить» beside each page.
    void setRows(const std::vector<forms::SummaryRow>& rows, bool editable);
    // A part of its own below the answers: «Документы».
    void addPart(const QString& title, const QStringList& lines, bool editable);

Q_SIGNALS:
    // The page by its title, or the title of a part of its own.
    void editRequested(const QString& title);

private:
    QVBoxLayout* addCard(const QString& title, bool editable);

    QVBoxLayout* m_column = nullptr;
};

} // namespace okno::desktop
