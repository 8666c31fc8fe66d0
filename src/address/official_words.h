// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace okno::address {

// Removes what stands in documents and is in no classifier: the country, urban districts beside the city of their name,
// «муниципальный»; cities by the names that people give them get their own.
void dropOfficialWords(QString& line);

// «с. Белое Тымовского района Сахалинской области» -> «с. Белое Тымовский район Сахалинская область», «города Майкопа»
// -> «город Майкоп». A form is taken only when `known` says that the base has the name of that kind («район
// Тымовский»); the rest stays as it is.
[[nodiscard]] QString inNominative(const QString& line, const std::function<bool(const QString& name)>& known);

} // namespace okno::address
