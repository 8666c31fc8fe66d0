// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tasks.h"
#include "server/services/submit_application.h"

namespace okno::server {

// What an official does with an application of the own agency. One of another agency is NotFound, so that nothing
// leaks. Each answers with an api::Task.
class OfficialAction {
public:
    using Done = std::function<void(core::Result<Answer>)>;

protected:
    OfficialAction(
        storage::Database& database, const CatalogueShelf& shelf, const CaseWriter& writer, const CaseView& view)
        : m_database(database)
        , m_shelf(shelf)
        , m_writer(writer)
        , m_view(view)
        , m_idempotency(database)
    {
    }
    struct Case {
        CaseRecord record;
        storage::AccountRow official;
    };
    [[nodiscard]] core::Result<Case> load(storage::Connection& db, const Actor& actor, const QString& id) const;
    [[nodiscard]] Answer answer(storage::Connection& db, const CaseRecord& record, const Actor& actor) const;
    // Runs `work` once for the key, then gives its answer again.
    void once(const Actor& actor, const RequestKey& key,
        std::function<core::Result<Answer>(storage::Transaction&)> work, Done done);

    storage::Database& m_database;
    const CatalogueShelf& m_shelf;
    const CaseWriter& m_writer;
    const CaseView& m_view;
    Idempotency m_idempotency;
};

// POST /v1/tasks/{id}/assignment: of two officials exactly one succeeds, the other gets TaskTaken.
class TakeTask : public OfficialAction {
public:
    TakeTask(storage::Database& database, const CatalogueShelf& shelf, const CaseWriter& writer, const CaseView& view)
        : OfficialAction(database, shelf, writer, view)
    {
    }
    void run(const Actor& actor, const QString& id, Done done);
};

// DELETE /v1/tasks/{id}/assignment: one's own, a supervisor anybody's. TaskNotYours.
class ReleaseTask : public OfficialAction {
public:
    ReleaseTask(
        storage::Database& database, const CatalogueShelf& shelf, const CaseWriter& writer, const CaseView& view)
        : OfficialAction(database, shelf, writer, view)
    {
    }
    void run(const Actor& actor, const QString& id, Done done);
};

// POST /v1/tasks/{id}/completion: the engine of regulations checks demands, reason and result.
class CompleteStep : public OfficialAction {
public:
    CompleteStep(storage::Database& database, const CatalogueShelf& shelf, const CaseWriter& writer,
        const CaseView& view, const SignedDocuments& documents)
        : OfficialAction(database, shelf, writer, view)
        , m_documents(documents)
    {
    }
    // TaskNotYours, VersionMismatch, StepNotAllowed when the step is another one by now, MissingField and InvalidField
    // with pointers "/outcome", "/demands/<id>", "/data/<field>", "/reason", "/files"; SignatureRequired with
    // "/files/N/signature" where the outcome needs a signed result, and the errors of SignedDocuments.
    void run(const Actor& actor, const QString& id, const QString& ifMatch, const api::StepCompletion& completion,
        const RequestKey& key, Done done);

private:
    // The case as it was when the signatures were looked at.
    struct Seen {
        int version = 0;
        storage::AccountRow official;
        bool qualified = false;
        std::vector<storage::FileRow> rows; // that the files of the result become
    };
    [[nodiscard]] core::Result<Seen> look(storage::Connection& db, const Actor& actor, const QString& id,
        const QString& ifMatch, const api::StepCompletion& completion) const;
    [[nodiscard]] core::Result<Answer> work(storage::Transaction& transaction, const Actor& actor, const QString& id,
        const QString& ifMatch, const api::StepCompletion& completion, const SignedFiles& signatures) const;
    void store(const Actor& actor, const QString& id, const QString& ifMatch, const api::StepCompletion& completion,
        const SignedFiles& signatures, const RequestKey& key, Done done);

    const SignedDocuments& m_documents;
};

// POST /v1/tasks/{id}/remark: asks the applicant; the clock of the regulation stands still.
class AskApplicant : public OfficialAction {
public:
    AskApplicant(
        storage::Database& database, const CatalogueShelf& shelf, const CaseWriter& writer, const CaseView& view)
        : OfficialAction(database, shelf, writer, view)
    {
    }
    void run(const Actor& actor, const QString& id, const QString& ifMatch, const api::NewRemark& remark,
        const RequestKey& key, Done done);

private:
    [[nodiscard]] core::Result<Answer> work(storage::Transaction& transaction, const Actor& actor, const QString& id,
        const QString& ifMatch, const api::NewRemark& remark) const;
};

// Closes what applicants have not answered in time. Run now and then.
class CloseUnanswered {
public:
    CloseUnanswered(storage::Database& database, const CatalogueShelf& shelf, const CaseWriter& writer)
        : m_database(database)
        , m_shelf(shelf)
        , m_writer(writer)
    {
    }
    // How many were closed.
    [[nodiscard]] core::Result<int> run();

private:
    storage::Database& m_database;
    const CatalogueShelf& m_shelf;
    const CaseWriter& m_writer;
};

} // namespace okno::server
