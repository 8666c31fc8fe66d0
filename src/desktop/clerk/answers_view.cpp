// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/answers_view.h"

#include "desktop/style/tokens.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/status_badge.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace okno::desktop {

std::vector<AnswerRow> answerRows(
    const forms::FormModel& form, const QJsonObject& answers, const std::optional<QJsonObject>& before)
{
    const std::vector<forms::SummaryRow> now = form.summary(answers);
    std::vector<AnswerRow> rows;
    rows.reserve(now.size());
    if (!before) {
        for (const forms::SummaryRow& row : now)
            rows.push_back({row, false, {}});
        return rows;
    }
    const std::vector<forms::SummaryRow> then = form.summary(*before);
    const auto in = [](const std::vector<forms::SummaryRow>& all, const QString& pointer) {
        return std::find_if(all.begin(), all.end(), [&](const auto& row) { return row.pointer == pointer; });
    };
    for (const forms::SummaryRow& row : now) {
        const auto old = in(then, row.pointer);
        const QString was = old == then.end() ? QString() : old->value;
        rows.push_back({row, was != row.value, was != row.value ? was : QString()});
    }
    for (const forms::SummaryRow& row : then) {
        if (in(now, row.pointer) != now.end())
            continue;
        // Where its group is, so that it does not stand alone at the end.
        const auto place = std::find_if(rows.rbegin(), rows.rend(),
            [&](const AnswerRow& other) { return other.row.page == row.page && other.row.group == row.group; });
        AnswerRow gone{row, true, row.value};
        gone.row.value.clear();
        rows.insert(place == rows.rend() ? rows.end() : place.base(), gone);
    }
    return rows;
}

AnswersView::AnswersView(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space8));
}

void AnswersView::setRows(const std::vector<AnswerRow>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    build();
}

QString AnswersView::labelOf(const QString& pointer) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const AnswerRow& row) { return row.row.pointer == pointer; });
    return found == m_rows.end() ? QString() : found->row.label;
}

void AnswersView::setMarking(bool on)
{
    if (m_marking == on)
        return;
    m_marking = on;
    for (QCheckBox* box : std::as_const(m_boxes))
        box->setVisible(on);
}

void AnswersView::setMarked(const QStringList& pointers)
{
    m_marked = pointers;
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        const QSignalBlocker quiet(*it);
        (*it)->setChecked(pointers.contains(it.key()));
    }
}

QStringList AnswersView::marked() const
{
    // In the order of the form, whatever the order of the clicks.
    QStringList list;
    for (const AnswerRow& row : m_rows) {
        if (m_marked.contains(row.row.pointer))
            list.append(row.row.pointer);
    }
    return list;
}

void AnswersView::build()
{
    m_boxes.clear();
    const auto old = findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* child : old) {
        child->hide();
        child->deleteLater();
    }
    auto* column = static_cast<QVBoxLayout*>(layout());
    while (QLayoutItem* item = column->takeAt(0))
        delete item;
    QString page;
    QString group;
    QGridLayout* grid = nullptr;
    for (const AnswerRow& answer : m_rows) {
        const bool newPage = answer.row.page != page || !grid;
        if (newPage && !answer.row.page.isEmpty()) {
            if (grid)
                column->addSpacing(look().size(Size::Space8));
            column->addWidget(makeLabel(answer.row.page, "subtitle", this));
        }
        if (newPage || answer.row.group != group) {
            if (!answer.row.group.isEmpty() && answer.row.group != answer.row.page)
                column->addWidget(makeLabel(answer.row.group, "label", this));
            auto* box = new QWidget(this);
            grid = new QGridLayout(box);
            grid->setContentsMargins(0, 0, 0, 0);
            grid->setHorizontalSpacing(look().size(Size::Space12));
            grid->setVerticalSpacing(look().size(Size::Space4));
            grid->setColumnStretch(1, 2);
            grid->setColumnStretch(2, 3);
            column->addWidget(box);
        }
        page = answer.row.page;
        group = answer.row.group;
        addRow(grid, grid->rowCount(), answer);
    }
    column->addStretch(1);
}

void AnswersView::addRow(QGridLayout* grid, int line, const AnswerRow& answer)
{
    QWidget* owner = grid->parentWidget();
    auto* box = new QCheckBox(owner);
    box->setProperty("bare", true);
    box->setFixedWidth(look().px(26));
    box->setObjectName(QStringLiteral("remark.mark") + answer.row.pointer);
    box->setAccessibleName(tr("Отметить для исправления: %1").arg(answer.row.label));
    box->setToolTip(tr("Отметить для исправления"));
    box->setChecked(m_marked.contains(answer.row.pointer));
    box->setVisible(m_marking);
    connect(box, &QCheckBox::toggled, this, [this, pointer = answer.row.pointer](bool on) {
        m_marked.removeAll(pointer);
        if (on)
            m_marked.append(pointer);
        Q_EMIT markedChanged();
    });
    m_boxes.insert(answer.row.pointer, box);
    grid->addWidget(box, line, 0, Qt::AlignTop);
    grid->addWidget(makeLabel(answer.row.label, "hint", owner), line, 1, Qt::AlignTop);

    auto* value = new QWidget(owner);
    auto* lines = new QVBoxLayout(value);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look().px(2));
    QLabel* text = makeLabel(answer.row.value.isEmpty() ? tr("не указано") : answer.row.value,
        answer.row.value.isEmpty() ? "secondary" : nullptr, value);
    text->setObjectName(QStringLiteral("answer") + answer.row.pointer);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::ClickFocus);
    lines->addWidget(text);
    if (!answer.row.note.isEmpty() && !answer.row.value.isEmpty()) {
        auto* note = new StatusBadge(Badge{QStringLiteral("edit"), answer.row.note, Tone::Neutral}, value);
        note->setObjectName(QStringLiteral("note") + answer.row.pointer);
        lines->addWidget(note, 0, Qt::AlignLeft);
    }
    if (answer.changed) {
        auto* mark = new StatusBadge(Badge{QStringLiteral("edit"), tr("исправлено"), Tone::Warning}, value);
        mark->setObjectName(QStringLiteral("changed") + answer.row.pointer);
        lines->addWidget(mark, 0, Qt::AlignLeft);
        const QString was = answer.before.isEmpty() ? tr("раньше не было указано") : tr("было: %1").arg(answer.before);
        lines->addWidget(makeLabel(was, "tiny", value));
    }
    grid->addWidget(value, line, 2, Qt::AlignTop);
}

} // namespace okno::desktop
