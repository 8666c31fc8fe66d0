// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/history_view.h"

#include "desktop/citizen/content.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>

namespace okno::desktop {
namespace {

struct Mark {
    QString icon;
    Color color;
};

Mark markOf(const QString& action)
{
    if (action == u"submitted")
        return {QStringLiteral("send"), Color::Accent};
    if (action == u"taken" || action == u"assigned")
        return {QStringLiteral("take"), Color::Accent};
    if (action == u"released")
        return {QStringLiteral("release"), Color::TextSecondary};
    if (action == u"remark")
        return {QStringLiteral("chat"), Color::Warning};
    if (action == u"answered")
        return {QStringLiteral("chat"), Color::Accent};
    if (action == u"approved")
        return {QStringLiteral("check-circle"), Color::Good};
    if (action == u"refused")
        return {QStringLiteral("error"), Color::Bad};
    if (action == u"withdrawn")
        return {QStringLiteral("undo"), Color::TextSecondary};
    return {QStringLiteral("arrow-forward"), Color::Accent};
}

} // namespace

HistoryView::HistoryView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("application.history"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look().size(Size::Space16));
}

void HistoryView::setHistory(const std::vector<api::HistoryEntry>& history)
{
    clearLayout(m_column);
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
        auto* row = new QHBoxLayout;
        row->setSpacing(look().size(Size::Space12));
        const Mark mark = markOf(entry->action);
        auto* picture = new QLabel;
        picture->setPixmap(iconPixmap(mark.icon, look().size(Size::Icon), mark.color, picture->devicePixelRatioF()));
        row->addWidget(picture, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(look().px(2));
        words->addWidget(makeLabel(entry->title, "strong"));
        if (entry->text)
            addParagraph(words, *entry->text);
        for (const api::FilledField& field : entry->fields)
            addParagraph(words, tr("%1: %2", "field: value").arg(field.title, field.value));
        words->addWidget(makeLabel(momentInWords(entry->at) + QStringLiteral(" · ") + entry->who, "hint"));
        row->addLayout(words, 1);
        m_column->addLayout(row);
    }
}

} // namespace okno::desktop
