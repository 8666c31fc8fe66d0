// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/database.h"

#include <QStringList>

namespace okno::server::storage {

// What people are told about a deadline: the step is due today, the step is late, the term of the service is over.
enum class DeadlineKind { StepToday, StepLate, TermOver };

// Applications of an agency with such a deadline on `today` that nobody was told about.
[[nodiscard]] QStringList untoldDeadlines(
    Connection& db, const QString& agencyId, DeadlineKind kind, QDate today, int limit);
// False when it was told before.
[[nodiscard]] bool noteTold(
    Connection& db, const QString& applicationId, DeadlineKind kind, QDate due, const QDateTime& at);
// Another step has begun: its deadline is news again.
void forgetStepDeadlines(Connection& db, const QString& applicationId);

} // namespace okno::server::storage
