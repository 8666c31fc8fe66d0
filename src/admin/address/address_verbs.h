// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <cstdio>

namespace okno::admin {

// `okno-admin address WORD …`: import, install, suggest, house, parse, current, info. Answers go to `out`, words for
// people and the progress to `err`. The exit code: 0 done, 1 could not be done, 2 not understood. okno-admin hands the
// verb over with one line: addressVerb(arguments after «address», stdout, stderr).
[[nodiscard]] int addressVerb(const QStringList& arguments, std::FILE* out, std::FILE* err);

} // namespace okno::admin
