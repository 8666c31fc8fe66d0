// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace okno::core {
enum class ApplicationStatus;
}

class QLabel;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace okno::desktop {

struct Badge;

// Pieces that the citizen's pages of text are built of. Each adds nothing when it has nothing to say.

// A heading over what follows.
QLabel* addHeading(QVBoxLayout* column, const QString& title, const QString& objectName = {});
// A paragraph that can be selected and copied.
QLabel* addParagraph(QVBoxLayout* column, const QString& text, const char* role = nullptr);
void addSection(QVBoxLayout* column, const QString& title, const QString& text);
enum class Marks { Bullets, Numbers };
void addList(QVBoxLayout* column, const QString& title, const QStringList& items, Marks marks = Marks::Bullets);

// The state of the reader's own application.
[[nodiscard]] Badge ownStatusBadge(core::ApplicationStatus status);

// Deletes everything in a layout, so that it can be filled anew.
void clearLayout(QLayout* layout);

// «22 ноября 2026» and «22 ноября 2026, 14:05», in the time of this computer.
[[nodiscard]] QString dayInWords(QDate day);
[[nodiscard]] QString momentInWords(const QDateTime& moment);
// «14:05» for today, «вчера, 14:05», the whole date before that.
[[nodiscard]] QString shortMoment(const QDateTime& moment, const QDateTime& now);
// «1,2 МБ», «340 КБ»
[[nodiscard]] QString sizeInWords(qint64 bytes);

} // namespace okno::desktop
