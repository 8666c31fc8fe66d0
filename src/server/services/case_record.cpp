// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/case_record.h"

#include <QJsonDocument>

namespace okno::server {

core::Result<CaseRecord> CaseRecord::load(storage::Connection& db, const CatalogueShelf& shelf, const QString& id)
{
    const auto row = storage::findApplication(db, id);
    if (!row)
        return core::ErrorCode::NotFound;
    CaseRecord record;
    record.row = *row;
    const auto state = regulation::State::fromJson(QJsonDocument::fromJson(row->state.toUtf8()).object());
    if (!state)
        return core::Error(core::ErrorCode::StorageFailed, {}, {}, QStringLiteral("the state of ") + id);
    record.state = *state;
    const core::Result<PackagePtr> package = shelf.byDigest(db, row->package);
    if (!package)
        return core::Error(core::ErrorCode::StorageFailed, {}, {}, QStringLiteral("the package of ") + id);
    record.package = *package;
    record.files = storage::listFiles(db, id);
    record.history = storage::listHistory(db, id);
    record.remarks = storage::listRemarks(db, id);
    return record;
}

void CaseRecord::setState(const regulation::State& next)
{
    state = next;
    const bool final = core::isFinal(next.status);
    row.status = next.status;
    row.due = final ? QDate() : next.due;
    row.stepDue = final || next.isPaused() ? QDate() : next.stepDue;
    row.state = QString::fromUtf8(next.toText());
}

const storage::RemarkRow* CaseRecord::openRemark() const
{
    return remarks.empty() || remarks.back().answeredAt ? nullptr : &remarks.back();
}

QString etagOf(int version)
{
    return QString::number(version);
}

core::Result<> checkVersion(int version, const QString& ifMatch)
{
    if (ifMatch == u"*" || ifMatch == etagOf(version))
        return core::Done();
    return core::ErrorCode::VersionMismatch;
}

} // namespace okno::server
