// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/drafts.h"

#include <QSqlDatabase>

// The rows of drafts and their files, for Drafts and Outbox alike.
namespace okno::client::table {

enum class DraftState { Draft, Outbox, Removed };
[[nodiscard]] QString toColumn(DraftState state);

// Latest first; without the files.
[[nodiscard]] std::vector<Draft> readDrafts(const QSqlDatabase& database, DraftState state);
[[nodiscard]] std::optional<Draft> readDraft(const QSqlDatabase& database, const QString& id, DraftState state);
[[nodiscard]] std::vector<DraftFile> readFiles(const QSqlDatabase& database, const QString& draftId);

core::Result<> insertDraft(const QSqlDatabase& database, const Draft& draft);
core::Result<> insertFile(const QSqlDatabase& database, const QString& draftId, const DraftFile& file);
// NotFound when it was in another state.
core::Result<> moveDraft(const QSqlDatabase& database, const QString& id, DraftState from, DraftState to);

// Of the statement and of every file; whether there was one.
core::Result<bool> dropSignatures(const QSqlDatabase& database, const QString& id);

// An error as the column `refusal` holds it.
[[nodiscard]] QByteArray refusalColumn(const core::Error& refusal);

// Which of our copies something still needs.
[[nodiscard]] QStringList usedFiles(const QSqlDatabase& database);

} // namespace okno::client::table
