// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/header_bar.h"

#include "desktop/shell/autostart.h"
#include "desktop/shell/counter_dot.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/icons.h"
#include "desktop/style/style.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace okno::desktop {
namespace {

QToolButton* makeButton(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(look().px(22), look().px(22)));
    return button;
}

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool checked)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    return action;
}

} // namespace

HeaderBar::HeaderBar(ShellState& state, Style& style, ViewSettings& settings, QWidget* parent)
    : QFrame(parent)
    , m_state(state)
    , m_style(style)
    , m_settings(settings)
    , m_region(new QPushButton(this))
    , m_search(makeButton(QStringLiteral("header.palette"), QStringLiteral("search"), this))
    , m_bell(makeButton(QStringLiteral("header.bell"), QStringLiteral("bell"), this))
    , m_count(new CounterDot(m_bell))
    , m_person(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    setProperty("kind", QStringLiteral("header"));
    setObjectName(QStringLiteral("header"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look().size(Size::Space24), look().px(8), look().size(Size::Space24), look().px(8));
    row->setSpacing(look().px(8));
    row->addWidget(m_region);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_bell);
    if (settings.policies().workplace == Workplace::Kiosk) {
        m_finish = new QPushButton(this);
        m_finish->setObjectName(QStringLiteral("header.finish"));
        m_finish->setProperty("variant", QStringLiteral("primary"));
        m_finish->setIcon(icon(QStringLiteral("logout"), Color::OnAccent));
        m_finish->setIconSize(iconSizeBesideText());
        connect(m_finish, &QPushButton::clicked, &m_state, &ShellState::logoutRequested);
        row->addWidget(m_finish);
    }
    row->addWidget(m_person);

    m_region->setObjectName(QStringLiteral("header.region"));
    m_region->setProperty("variant", QStringLiteral("quiet"));
    m_region->setIcon(icon(QStringLiteral("region"), Color::AccentText));
    m_person->setObjectName(QStringLiteral("header.person"));
    m_person->setProperty("variant", QStringLiteral("quiet"));
    m_person->setIcon(icon(QStringLiteral("person"), Color::AccentText));
    m_menu->setObjectName(QStringLiteral("header.menu"));
    m_person->setMenu(m_menu);
    for (QPushButton* button : {m_region, m_person})
        button->setIconSize(iconSizeBesideText());
    m_region->setMinimumWidth(look().px(160)); // so that a long name does not hold the window open

    connect(m_region, &QPushButton::clicked, &m_state, &ShellState::regionRequested);
    connect(m_bell, &QToolButton::clicked, this, &HeaderBar::noticesRequested);
    connect(m_search, &QToolButton::clicked, this, &HeaderBar::paletteRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &HeaderBar::fillMenu);
    connect(&m_state, &ShellState::regionChanged, this, &HeaderBar::showRegion);
    connect(&m_state, &ShellState::personChanged, this, &HeaderBar::showPerson);
    connect(&m_state, &ShellState::unreadChanged, this, &HeaderBar::showUnread);
    retranslate();
}

void HeaderBar::retranslate()
{
    m_region->setToolTip(tr("Выбрать регион и муниципальное образование"));
    m_search->setToolTip(tr("Все действия (Ctrl+K)"));
    m_search->setAccessibleName(tr("Все действия"));
    showRegion();
    showPerson();
    showUnread();
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    showRegion();
}

// As much of the name as the others leave room for.
void HeaderBar::showRegion()
{
    // The style sheet's font is heavier than the widget's own.
    QFont font = m_region->font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    int room = width() - 2 * look().size(Size::Space24);
    for (const QWidget* other : std::initializer_list<QWidget*>{m_search, m_bell, m_finish, m_person}) {
        if (other != nullptr && !other->isHidden())
            room -= other->sizeHint().width() + layout()->spacing();
    }
    room -= m_region->iconSize().width() + look().px(48); // the paddings of the button and of the row
    m_region->setText(metrics.elidedText(m_state.region(), Qt::ElideRight, qMax(room, look().px(120))));
    m_region->setAccessibleName(tr("Регион: %1").arg(m_state.region()));
    m_region->setVisible(!m_state.region().isEmpty());
}

void HeaderBar::showPerson()
{
    const bool guest = m_state.personBrief().isEmpty();
    m_person->setText(guest ? tr("Настройки") : m_state.personBrief());
    m_person->setIcon(icon(guest ? QStringLiteral("settings") : QStringLiteral("person"), Color::AccentText));
    m_person->setAccessibleName(guest ? tr("Настройки") : tr("Меню: %1").arg(m_state.personFull()));
    m_bell->setVisible(!guest);
    if (m_finish != nullptr) {
        m_finish->setText(tr("Закончить работу"));
        m_finish->setToolTip(tr("Выйти и удалить с этого терминала всё, что вы ввели"));
        m_finish->setVisible(!guest);
    }
    showRegion();
}

void HeaderBar::showUnread()
{
    m_count->setCount(m_state.unread());
    const QString words =
        m_state.unread() > 0 ? tr("Уведомления, непрочитанных: %1").arg(m_state.unread()) : tr("Уведомления");
    m_bell->setToolTip(words);
    m_bell->setAccessibleName(words);
}

// The administrator of this computer has chosen: what holds can be seen, not changed.
void HeaderBar::showDecided(QMenu* menu)
{
    for (QAction* action : menu->actions())
        action->setEnabled(false);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("lock")), tr("Задано администратором"))->setEnabled(false);
}

void HeaderBar::addAutostart()
{
    QAction* start = m_menu->addAction(tr("Запускать при входе в систему"));
    start->setObjectName(QStringLiteral("header.menu.autostart"));
    start->setCheckable(true);
    start->setChecked(isAutostartWanted(m_settings));
    connect(start, &QAction::triggered, this, [this](bool wanted) { chooseAutostart(m_settings, wanted); });
    if (m_settings.policies().autostart) {
        start->setText(tr("Запускать при входе в систему: задано администратором"));
        start->setIcon(icon(QStringLiteral("lock")));
        start->setEnabled(false);
    }
}

// What holds at this computer and by whose word, in one place; the server's address is no secret of the person's.
void HeaderBar::addPolicies()
{
    const Policies& policies = m_settings.policies();
    QStringList lines;
    if (policies.workplace != Workplace::Any)
        lines << tr("Режим: %1").arg(workplaceInWords(policies.workplace));
    if (policies.server)
        lines << tr("Сервер: %1").arg(*policies.server);
    if (policies.fingerprint)
        lines << tr("Отпечаток сертификата сервера");
    if (policies.language)
        lines << tr("Язык");
    if (policies.theme)
        lines << tr("Оформление");
    if (policies.autostart)
        lines << (*policies.autostart ? tr("Запуск при входе в систему: да") : tr("Запуск при входе в систему: нет"));
    if (lines.isEmpty())
        return;
    QMenu* menu = m_menu->addMenu(icon(QStringLiteral("lock")), tr("Задано администратором"));
    menu->setObjectName(QStringLiteral("header.menu.policies"));
    for (const QString& line : std::as_const(lines))
        menu->addAction(line)->setEnabled(false);
}

void HeaderBar::fillMenu()
{
    m_menu->clear();
    if (!m_state.personFull().isEmpty()) {
        m_menu->addAction(m_state.personFull())->setEnabled(false);
        if (!m_state.personNote().isEmpty())
            m_menu->addAction(m_state.personNote())->setEnabled(false);
        m_menu->addSeparator();
    }
    QMenu* themes = m_menu->addMenu(icon(QStringLiteral("sun")), tr("Оформление"));
    themes->setObjectName(QStringLiteral("header.menu.theme"));
    auto* themeGroup = new QActionGroup(themes);
    const auto theme = [&](const QString& words, Theme value, const QString& name) {
        QAction* action = addChoice(themes, themeGroup, words, m_style.theme() == value);
        action->setObjectName(QStringLiteral("header.menu.theme.") + name);
        connect(action, &QAction::triggered, this, [this, value] {
            m_settings.setTheme(value);
            m_style.setTheme(value);
        });
    };
    theme(tr("Как в системе"), Theme::System, QStringLiteral("system"));
    theme(tr("Светлое"), Theme::Light, QStringLiteral("light"));
    theme(tr("Тёмное"), Theme::Dark, QStringLiteral("dark"));
    if (m_settings.policies().theme)
        showDecided(themes);

    QMenu* sizes = m_menu->addMenu(icon(QStringLiteral("zoom-in")), tr("Размер текста"));
    auto* sizeGroup = new QActionGroup(sizes);
    for (const int percent : {100, 125, 150, 175, 200}) {
        QAction* action = addChoice(sizes, sizeGroup, tr("%1 %").arg(percent), m_style.scalePercent() == percent);
        action->setObjectName(QStringLiteral("header.menu.scale.%1").arg(percent));
        connect(action, &QAction::triggered, this, [this, percent] {
            m_settings.setScalePercent(percent);
            m_style.setScalePercent(percent);
        });
    }

    QMenu* languages = m_menu->addMenu(icon(QStringLiteral("globe")), tr("Язык (Language)"));
    auto* languageGroup = new QActionGroup(languages);
    const auto language = [&](const QString& words, const QString& code) {
        QAction* action = addChoice(languages, languageGroup, words, m_settings.language() == code);
        action->setObjectName(QStringLiteral("header.menu.language.") + code);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageRequested(code); });
    };
    language(QStringLiteral("Русский"), QStringLiteral("ru"));
    language(QStringLiteral("English"), QStringLiteral("en"));
    if (m_settings.policies().language)
        showDecided(languages);

    const bool isKiosk = m_settings.policies().workplace == Workplace::Kiosk;
    m_menu->addAction(
        icon(QStringLiteral("keyboard")), tr("Сочетания клавиш (F1)"), this, &HeaderBar::shortcutsRequested);
    if (!isKiosk) {
        QAction* updates = m_menu->addAction(icon(QStringLiteral("download")), tr("Обновление программы"));
        updates->setObjectName(QStringLiteral("header.menu.updates"));
        connect(updates, &QAction::triggered, this, &HeaderBar::updatesRequested);
        addAutostart();
        QAction* data = m_menu->addAction(icon(QStringLiteral("archive")), tr("Мои данные на этом компьютере…"));
        data->setObjectName(QStringLiteral("header.menu.localData"));
        connect(data, &QAction::triggered, &m_state, &ShellState::localDataRequested);
    }
    addPolicies();
    m_menu->addSeparator();
    if (m_state.personBrief().isEmpty()) {
        QAction* login = m_menu->addAction(icon(QStringLiteral("key")), tr("Войти"));
        login->setObjectName(QStringLiteral("header.menu.login"));
        connect(login, &QAction::triggered, &m_state, &ShellState::loginRequested);
    } else {
        QAction* logout = m_menu->addAction(icon(QStringLiteral("logout")), tr("Выйти"));
        logout->setObjectName(QStringLiteral("header.menu.logout"));
        connect(logout, &QAction::triggered, &m_state, &ShellState::logoutRequested);
    }
}

} // namespace okno::desktop
