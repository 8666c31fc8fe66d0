// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/drafts_strip.h"

#include "desktop/citizen/content.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace okno::desktop {
namespace {

constexpr std::size_t shownAtMost = 2;

} // namespace

DraftsStrip::DraftsStrip(QWidget* parent) : QFrame(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("catalogue.drafts"));
    setProperty("kind", QStringLiteral("soft"));
    m_rows->setContentsMargins(
        look().size(Size::Space16), look().size(Size::Space8), look().size(Size::Space8), look().size(Size::Space8));
    m_rows->setSpacing(0);
    hide();
}

void DraftsStrip::setDrafts(const std::vector<client::Draft>& drafts)
{
    clearLayout(m_rows);
    for (std::size_t at = 0; at < drafts.size() && at < shownAtMost; ++at) {
        const client::Draft& draft = drafts[at];
        auto* row = new QHBoxLayout;
        row->setSpacing(look().size(Size::Space12));
        auto* picture = new QLabel;
        picture->setPixmap(iconPixmap(
            QStringLiteral("edit"), look().size(Size::Icon), Color::AccentText, picture->devicePixelRatioF()));
        row->addWidget(picture);
        row->addWidget(
            new ElidedLabel(draft.remark ? tr("Ответ на замечание: «%1»").arg(draft.title)
                                         : tr("Черновик «%1», заполнено %2 %").arg(draft.title).arg(draft.percent)),
            1);
        auto* go = new QPushButton(tr("Продолжить"));
        go->setObjectName(QStringLiteral("catalogue.draft.%1").arg(at));
        go->setProperty("variant", QStringLiteral("quiet"));
        go->setIcon(icon(QStringLiteral("arrow-forward"), Color::AccentText));
        go->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
        go->setLayoutDirection(Qt::RightToLeft);
        go->setAccessibleName(tr("Продолжить черновик «%1»").arg(draft.title));
        connect(go, &QPushButton::clicked, this, [this, id = draft.id] { Q_EMIT openRequested(id); });
        row->addWidget(go);
        m_rows->addLayout(row);
    }
    if (drafts.size() > shownAtMost) {
        auto* all = new QPushButton(tr("Все черновики: %1").arg(drafts.size()));
        all->setObjectName(QStringLiteral("catalogue.drafts.all"));
        all->setProperty("variant", QStringLiteral("link"));
        connect(all, &QPushButton::clicked, this, &DraftsStrip::allRequested);
        m_rows->addWidget(all, 0, Qt::AlignLeft);
    }
    setVisible(!drafts.empty());
}

} // namespace okno::desktop
