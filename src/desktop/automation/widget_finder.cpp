// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/automation/widget_finder.h"

#include "desktop/automation/widget_values.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QJsonObject>
#include <QRegularExpression>
#include <QWidget>
#include <algorithm>

namespace okno::desktop {
namespace {

// Topmost first: the popup, the modal dialog, the active window, the rest.
QWidgetList windows()
{
    QWidgetList all = QApplication::topLevelWidgets();
    const auto rank = [](const QWidget* window) {
        return !window->isVisible()                       ? 0
            : window == QApplication::activePopupWidget() ? 4
            : window == QApplication::activeModalWidget() ? 3
            : window->isActiveWindow()                    ? 2
                                                          : 1;
    };
    std::stable_sort(all.begin(), all.end(), [&rank](const QWidget* a, const QWidget* b) { return rank(a) > rank(b); });
    return all;
}

QJsonObject describe(const QWidget* widget)
{
    QJsonObject object{{QStringLiteral("name"), widget->objectName()},
        {QStringLiteral("class"), QString::fromLatin1(widget->metaObject()->className())},
        {QStringLiteral("visible"), widget->isVisible()}, {QStringLiteral("enabled"), widget->isEnabled()}};
    if (const QString text = widgetText(widget); !text.isEmpty())
        object.insert(QStringLiteral("text"), text);
    if (!widget->accessibleName().isEmpty())
        object.insert(QStringLiteral("accessible"), widget->accessibleName());
    return object;
}

QJsonObject branch(const QWidget* widget)
{
    QJsonObject object = describe(widget);
    QJsonArray children;
    const auto inner = widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (const QWidget* child : inner)
        children.append(branch(child));
    if (!children.isEmpty())
        object.insert(QStringLiteral("children"), children);
    return object;
}

} // namespace

QWidget* findWidget(const QString& target)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*)\\[(\\d+)\\]$"));
    const auto match = numbered.match(target);
    const QString name = match.hasMatch() ? match.captured(1) : target;
    int skip = match.hasMatch() ? match.captured(2).toInt() : 0;
    QWidget* hidden = nullptr;
    const QWidgetList all = windows();
    for (QWidget* window : all) {
        QWidgetList found = window->findChildren<QWidget*>(name);
        if (window->objectName() == name)
            found.prepend(window);
        for (QWidget* widget : std::as_const(found)) {
            if (widget->isVisible() && skip-- == 0)
                return widget;
            if (!widget->isVisible() && hidden == nullptr && !match.hasMatch())
                hidden = widget;
        }
    }
    return hidden;
}

QWidget* inputWidget(QWidget* widget)
{
    while (widget->focusProxy() != nullptr)
        widget = widget->focusProxy();
    return widget;
}

bool canBeUsed(const QWidget* widget, QString* reason)
{
    if (!widget->isVisible())
        *reason = QStringLiteral("hidden");
    else if (!widget->isEnabled())
        *reason = QStringLiteral("disabled");
    else if (const QWidget* modal = QApplication::activeModalWidget(); modal != nullptr && widget->window() != modal
        && !modal->isAncestorOf(widget) && widget->window() != QApplication::activePopupWidget()
        && !widget->window()->isModal())
        *reason = QStringLiteral("behind the dialog %1").arg(modal->objectName());
    else
        return true;
    return false;
}

QJsonArray listWidgets()
{
    QJsonArray list;
    const QWidgetList all = windows();
    for (const QWidget* window : all) {
        if (!window->isVisible())
            continue;
        list.append(describe(window));
        const auto inner = window->findChildren<QWidget*>();
        for (const QWidget* widget : inner) {
            const QString name = widget->objectName();
            if (!name.isEmpty() && !name.startsWith(u"qt_") && widget->isVisible() && !widget->isWindow())
                list.append(describe(widget));
        }
    }
    return list;
}

QJsonArray widgetTree(const QWidget* root)
{
    QJsonArray tree;
    if (root != nullptr) {
        tree.append(branch(root));
        return tree;
    }
    const QWidgetList all = windows();
    for (const QWidget* window : all)
        tree.append(branch(window));
    return tree;
}

} // namespace okno::desktop
