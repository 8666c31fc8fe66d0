// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tasks.h"
#include "regulation/process.h"
#include "server/services/texts.h"
#include "server/storage/applications.h"

namespace okno::server {

// The fields of a regulation's step as the API describes them.
[[nodiscard]] std::vector<api::StepField> describeFields(const regulation::Step& step);
// What is stored of what was sent: surrounding space and empty values go; unknown names stay for the engine to refuse.
[[nodiscard]] QJsonObject cleanedFields(const QJsonObject& data);

enum class FieldReader { Official, Applicant };
// What was written into the fields of the step of a history row, in words and in the order of the step.
[[nodiscard]] std::vector<api::FilledField> filledFields(const storage::HistoryRow& row,
    const regulation::Process& process, FieldReader reader, const Texts& texts, const QString& language);

} // namespace okno::server
