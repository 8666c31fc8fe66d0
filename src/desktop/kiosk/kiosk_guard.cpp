// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk/kiosk_guard.h"

#include "client/client.h"
#include "client/downloads.h"
#include "client/outbox.h"
#include "client/session.h"
#include "desktop/kiosk/idle_overlay.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/view_settings.h"
#include "desktop/signing/token_desk.h"
#include "desktop/style/style.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMouseEvent>
#include <QShortcut>

namespace okno::desktop {
namespace {

using namespace std::chrono_literals;

constexpr int countdownSeconds = 30;

} // namespace

KioskGuard::KioskGuard(AppContext& context, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_window(window)
{
    m_idle.setSingleShot(true);
    setTimes(std::chrono::minutes(context.settings.policies().kiosk.idleMinutes), 1s);
    connect(&m_idle, &QTimer::timeout, this, &KioskGuard::ask);
    connect(&m_countdown, &QTimer::timeout, this, &KioskGuard::countDown);
    connect(context.client->session(), &client::Session::loggedOut, this, &KioskGuard::wipe);
    // Whoever waits for a large file to go is there.
    connect(context.client->outbox(), &client::Outbox::changed, this, [this](const client::OutboxItem& item) {
        if (item.state == client::OutboxItem::State::Uploading)
            touched();
    });
    if (!context.settings.policies().kiosk.exitCode.isEmpty()) {
        auto* leave = new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Q), &window);
        leave->setContext(Qt::ApplicationShortcut);
        connect(leave, &QShortcut::activated, this, &KioskGuard::askExitCode);
    }
    qApp->installEventFilter(this);
}

KioskGuard::~KioskGuard() = default;

void KioskGuard::setTimes(std::chrono::milliseconds idle, std::chrono::milliseconds step)
{
    m_idle.setInterval(idle);
    m_countdown.setInterval(step);
}

bool KioskGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        // A widget that appears under the pointer makes moves that nobody made.
        const QPoint pointer = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        if (std::exchange(m_pointer, pointer) != pointer)
            touched();
        break;
    }
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::InputMethod:
        touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void KioskGuard::touched()
{
    m_used = true;
    // Once asked, the question is answered by its buttons.
    if (!m_countdown.isActive())
        m_idle.start();
}

void KioskGuard::ask()
{
    if (!m_used && m_context.client->session()->state() == client::Session::State::LoggedOut)
        return;
    if (!m_overlay) {
        m_overlay = new IdleOverlay(&m_window);
        connect(m_overlay, &IdleOverlay::stays, this, &KioskGuard::stay);
        connect(m_overlay, &IdleOverlay::leaves, this, &KioskGuard::end);
    }
    m_secondsLeft = countdownSeconds;
    // An open dialog would stand in front of the question.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* each : windows) {
        if (auto* dialog = qobject_cast<QDialog*>(each); dialog != nullptr && dialog->isVisible())
            dialog->reject();
    }
    m_overlay->ask(m_secondsLeft);
    m_countdown.start();
}

void KioskGuard::countDown()
{
    if (--m_secondsLeft > 0)
        m_overlay->setSeconds(m_secondsLeft);
    else
        end();
}

void KioskGuard::stay()
{
    m_countdown.stop();
    m_overlay->disappear();
    m_idle.start();
}

void KioskGuard::end()
{
    m_countdown.stop();
    if (m_overlay)
        m_overlay->disappear();
    if (m_context.client->session()->state() == client::Session::State::LoggedOut)
        wipe();
    else
        m_context.client->session()->logOut();
}

void KioskGuard::wipe()
{
    m_idle.stop();
    m_used = false;
    QApplication::clipboard()->clear();
    if (QApplication::clipboard()->supportsSelection())
        QApplication::clipboard()->clear(QClipboard::Selection);
    m_context.client->downloads()->emptyCache();
    if (m_context.tokens != nullptr) {
        const QStringList files = m_context.tokens->keyFiles();
        for (const QString& file : files)
            m_context.tokens->removeKeyFile(file);
    }
    m_context.settings.forgetChoices();
    m_window.speak(m_context.settings.language());
    m_context.style.setTheme(m_context.settings.theme());
    m_context.style.setScalePercent(m_context.settings.scalePercent());
    // What a guest typed goes with the screens.
    m_context.navigator.reset();
}

void KioskGuard::askExitCode()
{
    auto* dialog = new ExitCodeDialog(m_context.settings.policies().kiosk.exitCode, m_tries, &m_window);
    connect(dialog, &QDialog::accepted, this, [] { QCoreApplication::exit(0); });
    dialog->open();
}

} // namespace okno::desktop
