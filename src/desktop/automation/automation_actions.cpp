// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/automation/automation_actions.h"

#include "desktop/automation/automation_wait.h"
#include "desktop/automation/input_events.h"
#include "desktop/automation/widget_finder.h"
#include "desktop/automation/widget_values.h"
#include "desktop/automation/window_shot.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/screen.h"
#include "desktop/shell/shell_state.h"
#include "desktop/style/style.h"
#include "desktop/widgets/dialogs.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QMainWindow>
#include <QMenu>
#include <QPointer>
#include <QRadioButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>

namespace okno::desktop {
namespace {

QJsonObject good(const QJsonValue& value = {})
{
    QJsonObject reply{{QStringLiteral("ok"), true}};
    if (!value.isNull() && !value.isUndefined())
        reply.insert(QStringLiteral("value"), value);
    return reply;
}

QJsonObject bad(const QString& error)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), error}};
}

QWidget* mainWindow()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* window : all) {
        if (qobject_cast<QMainWindow*>(window) != nullptr)
            return window;
    }
    return nullptr;
}

// Where keys go that are for no widget in particular.
QWidget* keyTarget()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    return QApplication::activeWindow() != nullptr ? QApplication::activeWindow() : mainWindow();
}

// The row of a list, the tab or the menu entry whose text holds `words`; an empty rectangle when there is none.
struct Spot {
    QWidget* widget = nullptr;
    QRect area;
};

Spot itemSpot(QWidget* widget, const QString& words)
{
    if (auto* tabs = qobject_cast<QTabWidget*>(widget))
        widget = tabs->tabBar();
    if (auto* bar = qobject_cast<QTabBar*>(widget)) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i).contains(words))
                return {bar, bar->tabRect(i)};
        }
    }
    if (auto* menu = qobject_cast<QMenu*>(widget)) {
        const auto actions = menu->actions();
        for (QAction* action : actions) {
            if (action->text().contains(words) || action->objectName() == words)
                return {menu, menu->actionGeometry(action)};
        }
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model != nullptr && row < model->rowCount(view->rootIndex()); ++row) {
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                if (!index.data().toString().contains(words))
                    continue;
                view->scrollTo(index);
                return {view->viewport(), view->visualRect(index)};
            }
        }
    }
    return {};
}

// A check box is hit on its box, not on the empty room beside its words.
QPoint middleOf(const QWidget* widget)
{
    if (qobject_cast<const QCheckBox*>(widget) != nullptr || qobject_cast<const QRadioButton*>(widget) != nullptr)
        return {12, widget->height() / 2};
    return widget->rect().center();
}

Qt::MouseButton buttonOf(const QJsonObject& request)
{
    return request.value(u"button").toString() == u"right" ? Qt::RightButton : Qt::LeftButton;
}

} // namespace

AutomationActions::AutomationActions(AppContext& context, ScriptedDialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_dialogs(dialogs)
{
}

void AutomationActions::run(const QJsonObject& request, const Answer& answer)
{
    const QString verb = request.value(u"do").toString();
    if (verb == u"click")
        return click(request, answer);
    if (verb == u"type")
        return type(request, answer);
    if (verb == u"key")
        return key(request, answer);
    if (verb == u"wait") {
        new AutomationWait(
            request, [this] { return m_context.navigator.currentId(); },
            [answer](const QString& failure) { answer(failure.isEmpty() ? good() : bad(failure)); }, this);
        return;
    }
    answer(now(verb, request));
}

QJsonObject AutomationActions::now(const QString& verb, const QJsonObject& request)
{
    const QString target = request.value(u"target").toString();
    const QJsonValue value = request.value(u"value");
    // Requests about the program as a whole.
    if (verb == u"list")
        return good(listWidgets());
    if (verb == u"shot") {
        const QImage image = shootWindow();
        return !image.isNull() && image.save(value.toString()) ? good()
                                                               : bad(QStringLiteral("the picture cannot be saved"));
    }
    if (verb == u"state") {
        return good(QJsonObject{{QStringLiteral("screen"), m_context.navigator.currentId()},
            {QStringLiteral("mode"), static_cast<int>(m_context.shell.mode())},
            {QStringLiteral("online"), m_context.shell.isOnline()},
            {QStringLiteral("unread"), m_context.shell.unread()},
            {QStringLiteral("title"), mainWindow() != nullptr ? mainWindow()->windowTitle() : QString()},
            {QStringLiteral("asked"), QJsonArray::fromStringList(m_dialogs.asked())}});
    }
    if (verb == u"open")
        return m_context.navigator.open(target, value.toObject().toVariantMap())
            ? good()
            : bad(QStringLiteral("no such screen"));
    if (verb == u"theme") {
        m_context.style.setTheme(value.toString() == u"dark" ? Theme::Dark : Theme::Light);
        return good();
    }
    if (verb == u"resize" && mainWindow() != nullptr) {
        mainWindow()->resize(value.toArray().at(0).toInt(), value.toArray().at(1).toInt());
        return good();
    }
    if (verb == u"answer") {
        m_dialogs.setNextAnswer(value.toBool());
        return good();
    }
    if (verb == u"files") {
        QStringList files;
        const QJsonArray names = value.toArray();
        for (const QJsonValue& name : names)
            files << name.toString();
        m_dialogs.setNextOpenFiles(files);
        return good();
    }
    if (verb == u"save") {
        m_dialogs.setNextSaveFile(value.toString());
        return good();
    }
    if (verb == u"folder") {
        m_dialogs.setNextFolder(value.toString());
        return good();
    }
    if (verb == u"quit") {
        QTimer::singleShot(0, mainWindow(), &QWidget::close);
        return good();
    }
    // Requests about one widget.
    QWidget* widget = target.isEmpty() ? nullptr : findWidget(target);
    if (verb == u"exists")
        return good(widget != nullptr && widget->isVisible());
    if (verb == u"tree")
        return widget == nullptr && !target.isEmpty() ? bad(QStringLiteral("no such widget: %1").arg(target))
                                                      : good(widgetTree(widget));
    if (verb != u"text" && verb != u"value" && verb != u"set" && verb != u"enabled")
        return bad(QStringLiteral("unknown request: %1").arg(verb));
    if (widget == nullptr)
        return bad(QStringLiteral("no such widget: %1").arg(target));
    if (verb == u"text")
        return good(allText(widget));
    if (verb == u"value")
        return good(widgetValue(widget));
    if (verb == u"enabled")
        return good(widget->isEnabled());
    QString reason;
    if (!canBeUsed(widget, &reason))
        return bad(QStringLiteral("%1 cannot be used: %2").arg(target, reason));
    return setWidgetValue(widget, value) ? good() : bad(QStringLiteral("%1 takes no such value").arg(target));
}

void AutomationActions::click(const QJsonObject& request, const Answer& answer)
{
    const QString target = request.value(u"target").toString();
    QWidget* widget = findWidget(target);
    QString reason;
    if (widget == nullptr)
        return answer(bad(QStringLiteral("no such widget: %1").arg(target)));
    if (!canBeUsed(widget, &reason))
        return answer(bad(QStringLiteral("%1 cannot be used: %2").arg(target, reason)));
    bringIntoView(widget);
    QPointer<QWidget> hit = inputWidget(widget);
    QPoint at = middleOf(hit);
    if (request.contains(u"item")) {
        const Spot spot = itemSpot(widget, request.value(u"item").toString());
        if (spot.area.isEmpty())
            return answer(bad(QStringLiteral("%1 has no such item").arg(target)));
        hit = spot.widget;
        at = spot.area.center();
    }
    const Qt::MouseButton button = buttonOf(request);
    const bool twice = request.value(u"double").toBool();
    // Every step has a timer of its own, set beforehand: a step may open a menu whose loop lasts until it is closed.
    const auto step = [this, hit, at, button](int milliseconds, auto act) {
        QTimer::singleShot(milliseconds, this, [hit, at, button, act] {
            if (hit != nullptr)
                act(hit.data(), at, button);
        });
    };
    step(0, &pressMouse);
    step(15, &releaseMouse);
    if (twice)
        step(30, &doubleClickMouse);
    QTimer::singleShot(twice ? 45 : 30, this, [answer] { answer(good()); });
}

void AutomationActions::type(const QJsonObject& request, const Answer& answer)
{
    const QString target = request.value(u"target").toString();
    QWidget* widget = findWidget(target);
    QString reason;
    if (widget == nullptr)
        return answer(bad(QStringLiteral("no such widget: %1").arg(target)));
    if (!canBeUsed(widget, &reason))
        return answer(bad(QStringLiteral("%1 cannot be used: %2").arg(target, reason)));
    bringIntoView(widget);
    const QPointer<QWidget> input = inputWidget(widget);
    const QString text = request.value(u"value").toString();
    const bool clear = request.value(u"clear").toBool();
    QTimer::singleShot(0, this, [input, text, clear] {
        if (input == nullptr)
            return;
        input->activateWindow();
        input->setFocus(Qt::MouseFocusReason);
        if (clear)
            pressKeys(input, QKeySequence(QKeySequence::SelectAll));
        if (clear && text.isEmpty())
            pressKeys(input, QKeySequence(Qt::Key_Delete));
        typeText(input, text);
    });
    QTimer::singleShot(10, this, [answer] { answer(good()); });
}

void AutomationActions::key(const QJsonObject& request, const Answer& answer)
{
    const QKeySequence keys(request.value(u"value").toString(), QKeySequence::PortableText);
    const QString target = request.value(u"target").toString();
    QWidget* widget = target.isEmpty() ? keyTarget() : findWidget(target);
    if (keys.isEmpty() || widget == nullptr)
        return answer(bad(QStringLiteral("no such key or widget")));
    if (!target.isEmpty())
        inputWidget(widget)->setFocus(Qt::MouseFocusReason);
    const QPointer<QWidget> input = widget;
    QTimer::singleShot(0, this, [input, keys] {
        if (input != nullptr)
            pressKeys(input, keys);
    });
    QTimer::singleShot(10, this, [answer] { answer(good()); });
}

} // namespace okno::desktop
