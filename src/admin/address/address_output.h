// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>

namespace okno::admin {

void printLine(std::FILE* to, const QString& line);
void printJson(std::FILE* to, const QJsonObject& object);
void printJson(std::FILE* to, const QJsonArray& array);
// Says what happened and what to do, in words and with --json also by its code; answers the exit code.
[[nodiscard]] int printError(const core::Error& error, bool json, std::FILE* out, std::FILE* err);

} // namespace okno::admin
