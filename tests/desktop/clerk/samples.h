// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/fake_desk.h"

namespace okno::desktop::samples {

// Sunday, 22 November 2026, 14:05 in Moscow.
[[nodiscard]] QDateTime now();
// The archival reference of the catalogue, at its first step, nobody's.
[[nodiscard]] api::Task archivalTask(const QString& id, const QString& number, const QString& applicant);
// The desk of an archive with a day's work on it, with the form and the card of the catalogue.
void fill(FakeDesk& desk);
// `count` rows more, for paging and speed.
void fillMany(FakeDesk& desk, int count);

} // namespace okno::desktop::samples
