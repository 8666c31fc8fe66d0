// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/task_history.h"

#include "desktop/clerk/due_words.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

struct Sign {
    const char* icon;
    Color color;
};

Sign signOf(const QString& action)
{
    if (action == u"submitted")
        return {"send", Color::Accent};
    if (action == u"taken" || action == u"assigned")
        return {"take", Color::Accent};
    if (action == u"released")
        return {"release", Color::TextSecondary};
    if (action == u"remark")
        return {"chat", Color::Warning};
    if (action == u"answered")
        return {"edit", Color::Accent};
    if (action == u"approved")
        return {"check-circle", Color::Good};
    if (action == u"refused")
        return {"close", Color::Bad};
    if (action == u"withdrawn")
        return {"undo", Color::TextSecondary};
    return {"arrow-forward", Color::Accent};
}

void clear(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

// An icon and beside it lines of text.
QVBoxLayout* addEntry(QVBoxLayout* column, const Sign& sign)
{
    auto* line = new QWidget(column->parentWidget());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, look().size(Size::Space4), 0, look().size(Size::Space4));
    row->setSpacing(look().size(Size::Space8));
    auto* picture = new QLabel(line);
    picture->setPixmap(
        iconPixmap(QString::fromLatin1(sign.icon), look().size(Size::Icon), sign.color, line->devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(look().px(2));
    row->addLayout(lines, 1);
    column->addWidget(line);
    return lines;
}

void addText(QVBoxLayout* lines, const QString& text, const char* role = nullptr)
{
    if (text.isEmpty())
        return;
    QLabel* label = makeLabel(text, role, lines->parentWidget());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(label);
}

} // namespace

TaskHistory::TaskHistory(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("task.history"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look().size(Size::Space4));
}

void TaskHistory::setHistory(const std::vector<api::HistoryEntry>& history)
{
    if (history == m_history)
        return;
    m_history = history;
    clear(m_column);
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
        QVBoxLayout* lines = addEntry(m_column, signOf(entry->action));
        addText(lines, entry->title, "strong");
        addText(lines, entry->text.value_or(QString()));
        for (const api::FilledField& field : entry->fields)
            addText(lines, tr("%1: %2", "field: value").arg(field.title, field.value));
        addText(lines, tr("%1 · %2", "who · when").arg(entry->who, longTime(entry->at)), "tiny");
    }
    m_column->addStretch(1);
}

TaskRemarks::TaskRemarks(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("task.remarks"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look().size(Size::Space4));
}

void TaskRemarks::setRemarks(
    const std::vector<api::Remark>& remarks, const std::function<QString(const QString&)>& labelOf)
{
    clear(m_column);
    if (remarks.empty())
        m_column->addWidget(makeLabel(tr("Замечаний заявителю ещё не было."), "secondary", this));
    for (auto remark = remarks.rbegin(); remark != remarks.rend(); ++remark) {
        QVBoxLayout* asked = addEntry(m_column, signOf(QStringLiteral("remark")));
        addText(asked, remark->text);
        QStringList fields;
        for (const QString& pointer : remark->fields) {
            const QString label = labelOf(pointer);
            fields.append(label.isEmpty() ? pointer : label);
        }
        if (!fields.isEmpty())
            addText(asked, tr("Поля: %1").arg(fields.join(QStringLiteral(", "))), "hint");
        addText(asked, tr("%1 · %2", "who · when").arg(remark->askedBy, longTime(remark->askedAt)), "tiny");
        if (!remark->answeredAt) {
            addText(asked, tr("Ждём ответа до %1").arg(longDate(remark->dueDate)), "warning");
            continue;
        }
        QVBoxLayout* answered = addEntry(m_column, signOf(QStringLiteral("answered")));
        addText(answered, remark->answer.value_or(tr("Заявитель исправил заявление.")));
        addText(answered, tr("Ответ заявителя · %1").arg(longTime(*remark->answeredAt)), "tiny");
    }
    m_column->addStretch(1);
}

} // namespace okno::desktop
