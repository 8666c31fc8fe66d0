// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/main_window.h"

#include "desktop/shell/command_palette.h"
#include "desktop/shell/header_bar.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/screen.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/shell/shortcuts_dialog.h"
#include "desktop/shell/side_bar.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/icons.h"
#include "desktop/style/style.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/skeleton_rows.h"
#include "desktop/widgets/toast.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

namespace okno::desktop {
namespace {

const QKeySequence paletteKeys(Qt::CTRL | Qt::Key_K);

Density densityOf(Mode mode, const ViewSettings& settings)
{
    if (settings.policies().workplace == Workplace::Kiosk)
        return Density::Large;
    return mode == Mode::Guest || mode == Mode::Citizen ? Density::Roomy : Density::Dense;
}

QWidget* makeSkeleton(QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    const int edge = look().size(Size::Space32);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(new SkeletonRows(6, page));
    column->addStretch(1);
    return page;
}

} // namespace

MainWindow::MainWindow(const ScreenRegistry& registry, const FrameContext& frame, Languages& languages)
    : m_registry(registry)
    , m_frame(frame)
    , m_languages(languages)
{
    setObjectName(QStringLiteral("window"));
    setMinimumSize(640, 480);
    resize(look().px(1180), look().px(760));
    m_frame.settings.restoreWindow(this, QStringLiteral("main"));
}

MainWindow::~MainWindow() = default;

void MainWindow::listen()
{
    ShellState& shell = m_frame.shell;
    connect(&shell, &ShellState::modeChanged, this, [this](Mode mode) {
        m_frame.style.setDensity(densityOf(mode, m_frame.settings));
        m_sideBar->rebuild();
        qDeleteAll(actions());
        addKeys();
        m_frame.navigator.reset();
    });
    connect(&shell, &ShellState::onlineChanged, this, &MainWindow::showConnection);
    connect(&shell, &ShellState::progressChanged, this,
        [this](const QString& text, int percent) { m_progress->showProgress(text, percent); });
    connect(&shell, &ShellState::progressCleared, this, [this] { m_progress->dismiss(); });
    connect(&shell, &ShellState::updateLineChanged, this, &MainWindow::showUpdate);
    connect(&shell, &ShellState::toastRequested, this, [this](const QString& text, const std::function<void()>& undo) {
        if (undo)
            m_toast->showUndo(text, undo);
        else
            m_toast->showText(text);
    });
    connect(&m_frame.navigator, &Navigator::titleChanged, this, &MainWindow::showTitle);
    connect(&m_frame.style, &Style::changed, this, [this] {
        // A new theme only needs another paint; new sizes need new layouts.
        if (look().scale() != m_builtWith.scale() || look().density() != m_builtWith.density())
            QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    });
}

void MainWindow::use(AppContext& context)
{
    m_context = &context;
    m_frame.style.setDensity(densityOf(m_frame.shell.mode(), m_frame.settings));
    setWindowIcon(applicationIcon());
    buildFrame();
    addKeys();
    showTitle();
    listen();
    if (m_painted)
        QTimer::singleShot(0, this, &MainWindow::start);
}

void MainWindow::start()
{
    if (m_context != nullptr && m_frame.navigator.currentId().isEmpty())
        m_frame.navigator.reset();
}

void MainWindow::startUnseen()
{
    m_painted = true;
    QTimer::singleShot(0, this, [this] {
        Q_EMIT painted();
        start();
    });
}

void MainWindow::holdScreen()
{
    m_holds = true;
    setWindowFlag(Qt::FramelessWindowHint);
    // A session of this one program may have no window manager that would do it.
    const auto fill = [this] { setGeometry(screen()->geometry()); };
    fill();
    connect(screen(), &QScreen::geometryChanged, this, fill);
    showFullScreen();
}

void MainWindow::speak(const QString& code)
{
    if (m_languages.current() == code)
        return;
    m_languages.use(code);
    Q_EMIT languageChanged(code);
    // The menu that asked may be a part of what goes.
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::buildFrame()
{
    m_builtWith = look();
    auto* frame = new QWidget(this);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sideBar = new SideBar(m_registry, m_frame.navigator, m_frame.shell, frame);
    row->addWidget(m_sideBar);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);

    m_header = new HeaderBar(m_frame.shell, m_frame.style, m_frame.settings, frame);
    m_connection = new Banner(frame);
    m_connection->setObjectName(QStringLiteral("banner.connection"));
    m_progress = new Banner(frame);
    m_progress->setObjectName(QStringLiteral("banner.progress"));
    m_update = new Banner(frame);
    m_update->setObjectName(QStringLiteral("banner.update"));
    m_stack = new QStackedWidget(frame);
    m_stack->addWidget(makeSkeleton(m_stack));
    column->addWidget(m_header);
    column->addWidget(m_connection);
    column->addWidget(m_progress);
    column->addWidget(m_update);
    column->addWidget(m_stack, 1);
    m_toast = new Toast(frame);

    m_frame.navigator.attach(m_stack, m_context);
    connect(
        m_header, &HeaderBar::noticesRequested, this, [this] { m_frame.navigator.open(QStringLiteral("notices")); });
    connect(m_header, &HeaderBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_header, &HeaderBar::shortcutsRequested, this, &MainWindow::openShortcuts);
    connect(
        m_header, &HeaderBar::updatesRequested, this, [this] { m_frame.navigator.open(QStringLiteral("updates")); });
    connect(m_header, &HeaderBar::languageRequested, this, [this](const QString& code) {
        m_frame.settings.setLanguage(code);
        speak(code);
    });
    connect(m_connection, &Banner::actionRequested, &m_frame.shell, &ShellState::retryRequested);
    connect(m_progress, &Banner::actionRequested, this, [this] { m_frame.shell.cancelProgress(); });
    // The line may be another one by the time that its answer is carried out.
    connect(m_update, &Banner::actionRequested, this, [line = &m_frame.shell.updateLine()] {
        if (const auto answer = line->act)
            answer();
    });
    connect(m_update, &Banner::alternativeRequested, this, [line = &m_frame.shell.updateLine()] {
        if (const auto answer = line->postpone)
            answer();
    });
    setCentralWidget(frame);
    m_sideBar->setCompact(width() < look().px(900));
    showConnection();
    showUpdate();
}

void MainWindow::showFault(const QString& details)
{
    setWindowIcon(applicationIcon());
    setWindowTitle(tr("Окно"));
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    const int edge = look().size(Size::Space32);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addStretch(1);
    auto* fault = new EmptyState(QStringLiteral("error"), tr("Окно установлено не полностью"),
        tr("Не открылась часть программы, без которой она не работает: так бывает, когда установку или обновление "
           "прервали. Черновики и всё остальное на этом компьютере целы. Установите Окно заново; если его ставил "
           "администратор, покажите ему этот текст."),
        page);
    fault->setObjectName(QStringLiteral("fault"));
    fault->setAction(tr("Закрыть"));
    fault->button()->setObjectName(QStringLiteral("fault.close"));
    connect(fault, &EmptyState::actionRequested, this, [] { QCoreApplication::exit(1); });
    column->addWidget(fault);
    QLabel* words = makeLabel(details, "hint", page);
    words->setObjectName(QStringLiteral("fault.details"));
    words->setTextFormat(Qt::PlainText);
    words->setAlignment(Qt::AlignCenter);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(words);
    column->addStretch(1);
    setCentralWidget(page);
    fault->button()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::rebuild()
{
    m_frame.navigator.suspend();
    buildFrame();
    qDeleteAll(actions());
    addKeys();
    m_frame.navigator.resume();
    showTitle();
}

void MainWindow::addKeys()
{
    const auto key = [this](const QString& text, const QKeySequence& keys, const QString& iconName, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setProperty("iconName", iconName);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    key(tr("Все действия"), paletteKeys, QStringLiteral("search"), &MainWindow::openPalette);
    key(tr("Сочетания клавиш"), QKeySequence(Qt::Key_F1), QStringLiteral("keyboard"), &MainWindow::openShortcuts);
    key(tr("Обновление программы"), {}, QStringLiteral("download"),
        [this] { m_frame.navigator.open(QStringLiteral("updates")); });
    key(tr("Назад"), QKeySequence(Qt::Key_Escape), QStringLiteral("arrow-back"), [this] { m_frame.navigator.back(); });
    key(tr("Сменить оформление на светлое или тёмное"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        QStringLiteral("moon"), [this] {
            const Theme next = look().isDark() ? Theme::Light : Theme::Dark;
            m_frame.settings.setTheme(next);
            m_frame.style.setTheme(next);
        });
    const QList<ScreenInfo> screens = m_registry.ofMode(m_frame.shell.mode());
    for (const ScreenInfo& info : screens) {
        if (info.place != ScreenInfo::Place::Hidden)
            key(info.name(), info.shortcut, info.icon, [this, id = info.id] { m_frame.navigator.open(id); });
    }
}

void MainWindow::showConnection()
{
    const ShellState& shell = m_frame.shell;
    if (shell.isOnline()) {
        m_connection->dismiss();
        return;
    }
    // Where nothing outlives the session.
    const bool isKiosk = m_frame.settings.policies().workplace == Workplace::Kiosk;
    QString text;
    if (shell.waiting() > 0 && isKiosk)
        text = tr("Нет связи с сервером. Ждёт отправки: %1. Отправим сами, если связь появится до конца вашей работы; "
                  "потом всё удалится с терминала.")
                   .arg(shell.waiting());
    else if (shell.waiting() > 0)
        text = tr("Нет связи с сервером. Ждёт отправки: %1. Отправим сами, как только связь появится.")
                   .arg(shell.waiting());
    else if (isKiosk)
        text = tr("Нет связи с сервером. Можно работать дальше, но введённое хранится на терминале только до конца "
                  "вашей работы.");
    else
        text = tr("Нет связи с сервером. Можно работать дальше: введённое сохраняется здесь.");
    m_connection->showMessage(Tone::Warning, text, tr("Проверить связь"), QStringLiteral("offline"));
}

void MainWindow::showUpdate()
{
    const UpdateLine& line = m_frame.shell.updateLine();
    if (line.text.isEmpty()) {
        m_update->dismiss();
        return;
    }
    if (line.percent)
        m_update->showProgress(line.text, *line.percent, line.action);
    else
        m_update->showMessage(line.tone, line.text, line.action, QStringLiteral("download"));
    m_update->setAlternative(line.later);
}

void MainWindow::showTitle()
{
    const Screen* screen = m_frame.navigator.currentScreen();
    const QString title = screen != nullptr ? screen->title() : QString(); // none while it waits for its words
    setWindowTitle(title.isEmpty() ? tr("Окно") : tr("%1 — Окно").arg(title));
}

std::vector<Command> MainWindow::commands()
{
    std::vector<Command> list;
    const auto take = [&list](const QList<QAction*>& actions) {
        for (QAction* action : actions) {
            if (action->isEnabled() && action->isVisible() && !action->text().isEmpty())
                list.push_back({action->text().remove(u'&'), action->property("iconName").toString(),
                    action->shortcut(), [action = QPointer<QAction>(action)] {
                        if (action != nullptr)
                            action->trigger();
                    }});
        }
    };
    if (const Screen* screen = m_frame.navigator.currentScreen())
        take(screen->actions());
    take(actions());
    return list;
}

void MainWindow::openPalette()
{
    std::vector<Command> all = commands();
    std::erase_if(all, [](const Command& command) { return command.shortcut == paletteKeys; });
    (new CommandPalette(std::move(all), this))->open();
}

void MainWindow::openShortcuts()
{
    (new ShortcutsDialog(commands(), this))->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_holds) {
        event->ignore();
        return;
    }
    if (m_hides) {
        m_frame.settings.saveWindow(this, QStringLiteral("main"));
        hide();
        event->ignore();
        return;
    }
    m_frame.settings.saveWindow(this, QStringLiteral("main"));
    if (Screen* screen = m_frame.navigator.currentScreen())
        screen->deactivate();
    QMainWindow::closeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (m_stack == nullptr)
        paintPlaces();
    if (m_painted)
        return;
    m_painted = true;
    QTimer::singleShot(0, this, [this] {
        Q_EMIT painted();
        start();
    });
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_sideBar != nullptr)
        m_sideBar->setCompact(width() < look().px(900));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // Some window managers have keys of their own for making a window smaller.
    if (m_holds && event->type() == QEvent::WindowStateChange && !isFullScreen())
        QMetaObject::invokeMethod(this, &QWidget::showFullScreen, Qt::QueuedConnection);
}

// Where everything will be: without words, pictures and style sheet, which all take longer than this.
void MainWindow::paintPlaces()
{
    if (centralWidget() != nullptr)
        return;
    QPainter painter(this);
    const int side = look().px(width() < look().px(900) ? 72 : 232);
    const int header = look().size(Size::ControlHeight) + look().px(16);
    painter.fillRect(rect(), look().color(Color::Background));
    painter.fillRect(0, 0, side, height(), look().color(Color::Surface));
    painter.fillRect(side, 0, width() - side, header, look().color(Color::Surface));
    painter.fillRect(side - 1, 0, 1, height(), look().color(Color::Line));
    painter.fillRect(side, header, width() - side, 1, look().color(Color::Line));
}

} // namespace okno::desktop
