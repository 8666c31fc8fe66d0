// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/summary_view.h"

#include "desktop/citizen/content.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace okno::desktop {

SummaryView::SummaryView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look().size(Size::Space16));
}

QVBoxLayout* SummaryView::addCard(const QString& title, bool editable)
{
    auto* card = new Card(this);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(title, "subtitle"), 1);
    if (editable) {
        auto* edit = new QPushButton(tr("Изменить"));
        edit->setObjectName(QStringLiteral("summary.edit"));
        edit->setProperty("variant", QStringLiteral("link"));
        edit->setAccessibleName(tr("Изменить: %1").arg(title));
        connect(edit, &QPushButton::clicked, this, [this, title] { Q_EMIT editRequested(title); });
        head->addWidget(edit);
    }
    card->column()->addLayout(head);
    m_column->addWidget(card);
    return card->column();
}

void SummaryView::setRows(const std::vector<forms::SummaryRow>& rows, bool editable)
{
    clearLayout(m_column);
    QString page;
    QString group;
    QVBoxLayout* column = nullptr;
    QGridLayout* grid = nullptr;
    for (const forms::SummaryRow& row : rows) {
        if (!column || row.page != page) {
            column = addCard(row.page, editable);
            page = row.page;
            group.clear();
            grid = nullptr;
        }
        if (!grid || row.group != group) {
            group = row.group;
            if (!group.isEmpty() && group != page)
                column->addWidget(makeLabel(group, "hint"));
            grid = new QGridLayout;
            grid->setHorizontalSpacing(look().size(Size::Space24));
            grid->setVerticalSpacing(look().size(Size::Space8));
            grid->setColumnStretch(0, 2);
            grid->setColumnStretch(1, 3);
            column->addLayout(grid);
        }
        const int at = grid->rowCount();
        grid->addWidget(makeLabel(row.label, "secondary"), at, 0, Qt::AlignTop);
        QLabel* value = makeLabel(row.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(value, at, 1, Qt::AlignTop);
        if (!row.note.isEmpty())
            grid->addWidget(makeLabel(row.note, "tiny"), at + 1, 1, Qt::AlignTop);
    }
}

void SummaryView::addPart(const QString& title, const QStringList& lines, bool editable)
{
    QVBoxLayout* column = addCard(title, editable);
    for (const QString& line : lines)
        addParagraph(column, line);
}

} // namespace okno::desktop
