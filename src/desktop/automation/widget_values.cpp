// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/automation/widget_values.h"

#include "desktop/widgets/field.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/status_badge.h"
#include "desktop/widgets/steps_line.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabWidget>
#include <QTextEdit>

namespace okno::desktop {
namespace {

QString rows(const QAbstractItemView* view)
{
    QStringList lines;
    const QAbstractItemModel* model = view->model();
    if (model == nullptr)
        return {};
    for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column)
            cells << model->index(row, column, view->rootIndex()).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString menuText(const QMenu* menu)
{
    QStringList lines;
    const auto actions = menu->actions();
    for (const QAction* action : actions) {
        if (!action->isSeparator() && action->isVisible())
            lines << action->text();
    }
    return lines.join(u'\n');
}

} // namespace

QString widgetText(const QWidget* widget)
{
    if (const auto* field = qobject_cast<const Field*>(widget))
        return field->editor() != nullptr && field->editor() != widget ? widgetText(field->editor()) : QString();
    if (const auto* elided = qobject_cast<const ElidedLabel*>(widget))
        return elided->fullText();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return edit->displayText();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return plain->toPlainText();
    if (const auto* rich = qobject_cast<const QTextEdit*>(widget))
        return rich->toPlainText();
    if (const auto* list = qobject_cast<const QComboBox*>(widget))
        return list->currentText();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        return rows(view);
    if (const auto* menu = qobject_cast<const QMenu*>(widget))
        return menuText(menu);
    if (const auto* badge = qobject_cast<const StatusBadge*>(widget))
        return badge->badge().text;
    if (qobject_cast<const StepsLine*>(widget) != nullptr)
        return widget->accessibleName();
    if (const auto* bar = qobject_cast<const QProgressBar*>(widget))
        return bar->text();
    return {};
}

QString allText(const QWidget* widget)
{
    const QString own = widgetText(widget);
    if (!own.isEmpty())
        return own;
    QStringList parts;
    const auto inner = widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (const QWidget* child : inner) {
        if (!child->isVisible())
            continue;
        if (const QString text = allText(child); !text.isEmpty())
            parts << text;
    }
    return parts.join(u'\n');
}

QJsonValue widgetValue(const QWidget* widget)
{
    if (const auto* field = qobject_cast<const Field*>(widget))
        return QJsonValue::fromVariant(field->value());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button != nullptr && button->isCheckable())
        return button->isChecked();
    if (const auto* list = qobject_cast<const QComboBox*>(widget))
        return list->currentData().isValid() ? QJsonValue::fromVariant(list->currentData())
                                             : QJsonValue(list->currentText());
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        return view->model() == nullptr ? 0 : view->model()->rowCount(view->rootIndex());
    if (const auto* tabs = qobject_cast<const QTabWidget*>(widget))
        return tabs->currentIndex();
    if (const auto* bar = qobject_cast<const QProgressBar*>(widget))
        return bar->value();
    return widgetText(widget);
}

bool setWidgetValue(QWidget* widget, const QJsonValue& value)
{
    if (auto* field = qobject_cast<Field*>(widget)) {
        field->setValue(value.toVariant());
        Q_EMIT field->edited();
        Q_EMIT field->left();
        return true;
    }
    if (auto* button = qobject_cast<QAbstractButton*>(widget); button != nullptr && button->isCheckable()) {
        if (button->isChecked() != value.toBool())
            button->click();
        return true;
    }
    if (auto* list = qobject_cast<QComboBox*>(widget)) {
        int index = list->findData(value.toVariant());
        if (index < 0)
            index = list->findText(value.toString());
        if (index < 0)
            return false;
        list->setCurrentIndex(index);
        Q_EMIT list->activated(index);
        return true;
    }
    if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        tabs->setCurrentIndex(value.toInt());
        return tabs->currentIndex() == value.toInt();
    }
    if (auto* edit = qobject_cast<QLineEdit*>(widget)) {
        edit->setText(value.toString());
        Q_EMIT edit->textEdited(edit->text());
        return true;
    }
    if (auto* plain = qobject_cast<QPlainTextEdit*>(widget)) {
        plain->setPlainText(value.toString());
        return true;
    }
    return false;
}

} // namespace okno::desktop
