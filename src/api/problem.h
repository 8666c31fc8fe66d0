// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error_text.h"
#include "core/result.h"

#include <QJsonObject>

namespace okno::api {

// An error as application/problem+json (RFC 9457): type, title, status, detail, and our members code, pointer, params
// and errors (further faults, each with code, pointer, detail). `detail` of the error, meant for the log, is not sent.
[[nodiscard]] QJsonObject toProblem(const core::Error& error, const core::Translate& translate);

// The error of such a document; ServerAnswerInvalid when it is none of ours.
[[nodiscard]] core::Error fromProblem(const QJsonObject& problem);

} // namespace okno::api
