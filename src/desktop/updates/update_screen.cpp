// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/updates/update_screen.h"

#include "client/client.h"
#include "client/updates.h"
#include "desktop/clerk/due_words.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/icons.h"
#include "desktop/style/tokens.h"
#include "desktop/updates/update_words.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace okno::desktop {
namespace {

using Phase = client::UpdateState::Phase;

constexpr int pageWidth = 760;

Card* makeCard()
{
    auto* card = new Card;
    const int inner = look().size(Size::Space24);
    card->column()->setContentsMargins(inner, inner, inner, inner);
    card->column()->setSpacing(look().size(Size::Space12));
    return card;
}

QLabel* addFact(QGridLayout* grid, const QString& name, const QString& value)
{
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(name, "secondary"), row, 0, Qt::AlignTop);
    QLabel* label = makeLabel(value);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(label, row, 1, Qt::AlignTop);
    return label;
}

} // namespace

UpdateScreen::UpdateScreen(AppContext& context) : Screen(context), m_updates(*context.client->updates())
{
    auto* page = new PageScaffold(title(), this);
    page->setContentWidth(pageWidth);
    page->setBackVisible(true);
    connect(page, &PageScaffold::backRequested, this, [this] { this->context().navigator.back(); });
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    m_banner = new Banner(page);
    m_banner->setObjectName(QStringLiteral("updates.banner"));
    page->column()->addWidget(m_banner);
    page->column()->addWidget(makeStateCard());
    page->column()->addWidget(makeFactsCard());
    page->column()->addStretch(1);
    connect(&m_updates, &client::Updates::stateChanged, this, &UpdateScreen::show);
    show();
}

QWidget* UpdateScreen::makeStateCard()
{
    Card* card = makeCard();
    auto* head = new QHBoxLayout;
    head->setSpacing(look().size(Size::Space12));
    m_icon = new QLabel;
    m_title = makeLabel({}, "subtitle");
    m_title->setObjectName(QStringLiteral("updates.title"));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    card->column()->addLayout(head);
    m_text = makeLabel({}, "secondary");
    m_text->setObjectName(QStringLiteral("updates.text"));
    card->column()->addWidget(m_text);
    m_newsTitle = makeLabel(tr("Что нового"), "strong");
    m_news = makeLabel({});
    m_news->setObjectName(QStringLiteral("updates.news"));
    m_news->setTextFormat(Qt::PlainText); // the words of others
    m_news->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->column()->addWidget(m_newsTitle);
    card->column()->addWidget(m_news);
    m_progress = new QWidget;
    auto* line = new QHBoxLayout(m_progress);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look().size(Size::Space12));
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_percent = makeLabel({}, "hint");
    m_percent->setObjectName(QStringLiteral("updates.percent"));
    line->addWidget(m_bar, 1);
    line->addWidget(m_percent);
    card->column()->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    m_go = new QPushButton;
    m_go->setObjectName(QStringLiteral("updates.go"));
    m_go->setProperty("variant", QStringLiteral("primary"));
    m_stop = new QPushButton(tr("Отменить"));
    m_stop->setObjectName(QStringLiteral("updates.cancel"));
    buttons->addWidget(m_go);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    card->column()->addLayout(buttons);
    connect(m_go, &QPushButton::clicked, this, &UpdateScreen::go);
    connect(m_stop, &QPushButton::clicked, &m_updates, &client::Updates::cancel);
    return card;
}

QWidget* UpdateScreen::makeFactsCard()
{
    Card* card = makeCard();
    card->column()->addWidget(makeLabel(tr("Эта программа"), "subtitle"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look().size(Size::Space24));
    grid->setVerticalSpacing(look().size(Size::Space8));
    grid->setColumnStretch(1, 1);
    addFact(grid, tr("Версия"), m_updates.options().version)->setObjectName(QStringLiteral("updates.version"));
    addFact(grid, tr("Как установлена"), installationWords(m_updates.options()));
    m_checked = addFact(grid, tr("Последняя проверка"), {});
    m_checked->setObjectName(QStringLiteral("updates.checked"));
    card->column()->addLayout(grid);
    auto* row = new QHBoxLayout;
    m_check = new QPushButton(tr("Проверить сейчас"));
    m_check->setObjectName(QStringLiteral("updates.check"));
    row->addWidget(m_check);
    row->addStretch(1);
    card->column()->addLayout(row);
    connect(m_check, &QPushButton::clicked, &m_updates, &client::Updates::check);
    return card;
}

void UpdateScreen::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_check != nullptr)
        show(); // the picture has the colours of the theme
    Screen::changeEvent(event);
}

void UpdateScreen::go()
{
    if (m_updates.state().phase == Phase::Offered)
        m_updates.fetch();
    else
        m_updates.proceed();
}

void UpdateScreen::show()
{
    const client::UpdateState& state = m_updates.state();
    const UpdateWords words = updateWords(state, m_updates.options());
    m_icon->setPixmap(iconPixmap(words.icon, look().size(Size::IconLarge), Color::Accent, devicePixelRatioF()));
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    const QString news = state.offer ? notesOf(*state.offer, context().settings.language()) : QString();
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
    m_newsTitle->setVisible(!news.isEmpty());

    const bool moving = state.phase == Phase::Downloading || state.phase == Phase::Waiting;
    const bool installing = state.phase == Phase::Installing;
    m_progress->setVisible(moving || installing);
    m_bar->setRange(0, installing ? 0 : 100);
    m_bar->setValue(percentOf(state));
    m_percent->setText(tr("%1 %").arg(percentOf(state)));
    m_percent->setVisible(moving);
    m_stop->setVisible(moving || installing);
    m_go->setVisible((state.phase == Phase::Offered && !state.obstacle) || state.phase == Phase::Ready
        || state.phase == Phase::Installed);
    m_go->setText(state.phase == Phase::Offered ? tr("Обновить")
            : state.phase == Phase::Ready       ? tr("Закрыть и установить")
                                                : tr("Перезапустить"));
    if (state.obstacle)
        m_banner->showMessage(Tone::Warning, wordsOf(*state.obstacle));
    else if (state.error && state.phase != Phase::Waiting)
        m_banner->showMessage(Tone::Bad, wordsOf(*state.error));
    else
        m_banner->dismiss();
    m_checked->setText(!state.isOn()     ? tr("не проверяется")
            : !state.checkedAt.isValid() ? tr("ещё не было")
                                         : longTime(state.checkedAt));
    m_check->setVisible(state.isOn());
    m_check->setEnabled(state.phase == Phase::Idle || state.phase == Phase::Offered);
}

void addUpdateScreen(ScreenRegistry& registry)
{
    registry.add({.id = QStringLiteral("updates"),
        .icon = QStringLiteral("download"),
        .name = [] { return QCoreApplication::translate("Screens", "Обновление программы"); },
        .modes = {Mode::Guest, Mode::Citizen, Mode::Clerk, Mode::Supervisor, Mode::Administrator},
        .create = [](AppContext& context) -> Screen* { return new UpdateScreen(context); },
        .place = ScreenInfo::Place::Hidden});
}

} // namespace okno::desktop
