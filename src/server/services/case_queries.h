// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/case_view.h"

namespace okno::server {

struct TaskQuery {
    QString queue = QStringLiteral("all");
    QString service;
    QString assignee;
    QString words;
    QString sort = QStringLiteral("due");
    QString cursor;
    int limit = api::pageDefault;
};

// The bytes of a file and what the person reads about it.
struct StoredFile {
    storage::FileRow row;
    QString path;
};

// What applicants and officials may read of applications. Everything that is not theirs is NotFound.
class CaseQueries {
public:
    CaseQueries(storage::Database& database, const core::Clock& clock, const CatalogueShelf& shelf,
        const CaseView& view, const QString& filesFolder);

    [[nodiscard]] core::Result<api::Page<api::ApplicationSummary>> applications(
        const Actor& actor, const QString& status, const QString& cursor, int limit) const;
    [[nodiscard]] core::Result<api::Application> application(const Actor& actor, const QString& id) const;
    // The same of what has just been changed.
    [[nodiscard]] api::Application shown(const CaseRecord& record, const Actor& actor) const;
    [[nodiscard]] core::Result<StoredFile> file(const Actor& actor, const QString& id, const QString& fileId) const;
    // The signature of a file, DER; NotFound for a file without one.
    [[nodiscard]] core::Result<QByteArray> signature(
        const Actor& actor, const QString& id, const QString& fileId) const;

    [[nodiscard]] core::Result<api::Page<api::TaskSummary>> tasks(const Actor& actor, const TaskQuery& query) const;
    [[nodiscard]] core::Result<api::TaskCounters> counters(const Actor& actor) const;
    [[nodiscard]] core::Result<api::Task> task(const Actor& actor, const QString& id) const;

private:
    [[nodiscard]] QString today(const QString& agencyId) const;
    storage::Database& m_database;
    const core::Clock& m_clock;
    const CatalogueShelf& m_shelf;
    const CaseView& m_view;
    QString m_filesFolder;
};

// DIR/files/ab/abcd…: where content lies by its SHA-256.
[[nodiscard]] QString contentPath(const QString& filesFolder, const QString& sha256);

} // namespace okno::server
