// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

class QWidget;

namespace okno::desktop {

// The words that a person reads on it: text of a label or button, what stands in an editor (a hidden password as dots),
// the rows of a list or table (cells parted by tabs, rows by line ends). A field answers for its editor; any other
// container joins the words of what is visible in it.
[[nodiscard]] QString widgetText(const QWidget* widget);
// The same for any container, however deep.
[[nodiscard]] QString allText(const QWidget* widget);

// Its value as JSON: Field::value(), checked or not, the number of rows of a list.
[[nodiscard]] QJsonValue widgetValue(const QWidget* widget);
// Changes it as a person's choice would (signals included). False when it has no value of that kind.
[[nodiscard]] bool setWidgetValue(QWidget* widget, const QJsonValue& value);

} // namespace okno::desktop
