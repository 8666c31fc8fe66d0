// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/state.h"
#include "server/services/catalogue_shelf.h"
#include "server/storage/applications.h"
#include "server/storage/uploads.h"

namespace okno::server {

// One application with everything that belongs to it, as the storage has it.
struct CaseRecord {
    storage::ApplicationRow row;
    std::optional<QJsonObject> answers; // of the row, when somebody has them read already
    regulation::State state;
    PackagePtr package;
    std::vector<storage::FileRow> files;
    std::vector<storage::HistoryRow> history;
    std::vector<storage::RemarkRow> remarks;

    // NotFound; StorageFailed when what is stored cannot be read.
    [[nodiscard]] static core::Result<CaseRecord> load(
        storage::Connection& db, const CatalogueShelf& shelf, const QString& id);
    // Puts the state into the columns by which queues are made.
    void setState(const regulation::State& next);
    [[nodiscard]] const storage::RemarkRow* openRemark() const;
};

// "17": the version as the entity tag has it.
[[nodiscard]] QString etagOf(int version);
// VersionMismatch when the tag that came is not the one of now; `*` fits everything.
[[nodiscard]] core::Result<> checkVersion(int version, const QString& ifMatch);

} // namespace okno::server
