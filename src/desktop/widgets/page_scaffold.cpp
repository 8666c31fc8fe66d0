// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/page_scaffold.h"

#include "desktop/style/icons.h"
#include "desktop/widgets/labels.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace okno::desktop {
namespace {

// Centres what is inside and keeps it at most `most` wide.
void centre(QHBoxLayout* row, QWidget* inner, int most)
{
    inner->setMaximumWidth(most);
    inner->setSizePolicy(QSizePolicy::Expanding, inner->sizePolicy().verticalPolicy());
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
}

} // namespace

PageScaffold::PageScaffold(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_title(makeLabel(title, "display", this))
    , m_subtitle(makeLabel({}, "secondary", this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_top(new QWidget)
    , m_outer(new QVBoxLayout(this))
    , m_footer(new QFrame(this))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);

    auto* head = new QHBoxLayout;
    head->setSpacing(look().size(Size::Space8));
    m_back->setObjectName(QStringLiteral("page.back"));
    m_back->setIcon(icon(QStringLiteral("arrow-back")));
    m_back->setIconSize(QSize(look().size(Size::IconLarge), look().size(Size::IconLarge)));
    m_back->setToolTip(tr("Назад (Esc)"));
    m_back->setAccessibleName(tr("Назад"));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &PageScaffold::backRequested);
    m_subtitle->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(look().px(2));
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_header = new QHBoxLayout;
    m_header->setSpacing(look().size(Size::Space8));
    head->addLayout(m_header);

    auto* topColumn = new QVBoxLayout(m_top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(look().size(Size::Space16));
    topColumn->addLayout(head);
    m_column = new QVBoxLayout;
    m_column->setSpacing(look().size(Size::Space16));
    topColumn->addLayout(m_column, 1);

    auto* sides = new QHBoxLayout(m_content);
    const int edge = look().size(Size::Space32);
    sides->setContentsMargins(edge, look().size(Size::Space24), edge, look().size(Size::Space24));
    sides->setSpacing(0);
    centre(sides, m_top, look().size(Size::ContentWidth));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_outer->addWidget(m_scroll, 1);

    m_footer->setProperty("kind", QStringLiteral("footer"));
    auto* bar = new QHBoxLayout(m_footer);
    bar->setContentsMargins(edge, look().size(Size::Space12), edge, look().size(Size::Space12));
    auto* inner = new QWidget(m_footer);
    m_footerRow = new QHBoxLayout(inner);
    m_footerRow->setContentsMargins(0, 0, 0, 0);
    m_footerRow->setSpacing(look().size(Size::Space12));
    m_note = makeLabel({}, "hint", inner);
    m_note->setObjectName(QStringLiteral("page.note"));
    m_primary = new QPushButton(inner);
    m_primary->setObjectName(QStringLiteral("page.primary"));
    m_primary->setProperty("variant", QStringLiteral("primary"));
    m_secondary = new QPushButton(inner);
    m_secondary->setObjectName(QStringLiteral("page.secondary"));
    // Hidden while it is empty: three buttons need the room.
    m_footerRow->addWidget(m_note, 100);
    m_footerRow->addStretch(1);
    m_note->hide();
    m_alternative = new QPushButton(inner);
    m_alternative->setObjectName(QStringLiteral("page.alternative"));
    m_alternative->setIconSize(iconSizeBesideText());
    m_footerRow->addWidget(m_secondary);
    m_footerRow->addWidget(m_alternative);
    m_alternative->hide();
    connect(m_alternative, &QPushButton::clicked, this, &PageScaffold::alternativeRequested);
    m_footerRow->addWidget(m_primary);
    m_primary->hide();
    m_secondary->hide();
    centre(bar, inner, look().size(Size::ContentWidth));
    m_outer->addWidget(m_footer);
    m_footer->hide();
    // The bar stays under the column when a scroll bar takes room beside it.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, bar, edge](int, int most) {
        const int beside = most > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        bar->setContentsMargins(edge, look().size(Size::Space12), edge + beside, look().size(Size::Space12));
    });
    connect(m_primary, &QPushButton::clicked, this, &PageScaffold::primaryRequested);
    connect(m_secondary, &QPushButton::clicked, this, &PageScaffold::secondaryRequested);
    setTitle(title);
}

void PageScaffold::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void PageScaffold::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageScaffold::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void PageScaffold::setContentWidth(int pixels)
{
    const int most = pixels > 0 ? look().px(pixels) : QWIDGETSIZE_MAX;
    m_top->setMaximumWidth(most);
    m_note->parentWidget()->setMaximumWidth(most);
}

void PageScaffold::setScrolling(bool scrolling)
{
    if (scrolling == (m_scroll->widget() == m_content))
        return;
    if (scrolling) {
        m_outer->removeWidget(m_content);
        m_scroll->setWidget(m_content);
        m_scroll->show();
    } else {
        m_scroll->takeWidget();
        m_outer->insertWidget(0, m_content, 1);
        m_content->show();
        m_scroll->hide();
    }
}

QPushButton* PageScaffold::setPrimary(const QString& text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
    showFooter();
    return m_primary;
}

QPushButton* PageScaffold::setSecondary(const QString& text)
{
    m_secondary->setText(text);
    m_secondary->setVisible(!text.isEmpty());
    showFooter();
    return m_secondary;
}

QPushButton* PageScaffold::setAlternative(const QString& text, const QString& iconName)
{
    m_alternative->setText(text);
    m_alternative->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName, Color::Text));
    m_alternative->setVisible(!text.isEmpty());
    showFooter();
    return m_alternative;
}

void PageScaffold::setFooterNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    showFooter();
}

void PageScaffold::addToFooter(QWidget* widget)
{
    m_footerRow->insertWidget(0, widget);
    showFooter();
}

void PageScaffold::ensureVisible(QWidget* widget)
{
    m_scroll->ensureWidgetVisible(widget, look().px(24), look().px(48));
}

void PageScaffold::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void PageScaffold::showFooter()
{
    m_footer->setVisible(!m_primary->isHidden() || !m_secondary->isHidden() || !m_note->text().isEmpty());
}

} // namespace okno::desktop
