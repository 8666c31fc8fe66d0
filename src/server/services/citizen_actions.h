// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "server/services/submit_application.h"

namespace okno::server {

// POST /v1/applications/{id}/withdrawal
class WithdrawApplication {
public:
    WithdrawApplication(storage::Database& database, const CatalogueShelf& shelf, const CaseWriter& writer)
        : m_database(database)
        , m_shelf(shelf)
        , m_writer(writer)
    {
    }
    // NotFound for another person's, VersionMismatch, WrongStatus after the end.
    void run(const Actor& actor, const QString& id, const QString& ifMatch, const api::Withdrawal& withdrawal,
        std::function<void(core::Result<CaseRecord>)> done);

private:
    storage::Database& m_database;
    const CatalogueShelf& m_shelf;
    const CaseWriter& m_writer;
};

// POST /v1/applications/{id}/answer: to the open remark; the clock of the regulation goes on.
class AnswerRemark {
public:
    AnswerRemark(storage::Database& database, const CatalogueShelf& shelf, const CaseWriter& writer,
        const CaseView& view, const ServiceSettings& settings, const AddressShelf& addresses,
        const SignedDocuments& documents)
        : m_database(database)
        , m_shelf(shelf)
        , m_writer(writer)
        , m_view(view)
        , m_settings(settings)
        , m_addresses(addresses)
        , m_documents(documents)
        , m_idempotency(database)
    {
    }
    // MissingField "/text" when there is neither a text nor answers nor a file; InvalidForm with "/answers/…";
    // SignatureRequired, when the service asks for it and the form or the files change, and the errors of
    // SignedDocuments.
    void run(const Actor& actor, const QString& id, const QString& ifMatch, const api::RemarkAnswer& answer,
        const RequestKey& key, std::function<void(core::Result<Answer>)> done);

private:
    // The case as it was when the signatures were looked at.
    struct Seen {
        int version = 0;
        storage::AccountRow applicant;
        bool qualified = false;
        std::vector<storage::FileRow> rows; // that the new files become
        QByteArray statement;
    };
    [[nodiscard]] core::Result<Seen> look(storage::Connection& db, const Actor& actor, const QString& id,
        const QString& ifMatch, const api::RemarkAnswer& answer) const;
    [[nodiscard]] core::Result<Answer> work(storage::Transaction& transaction, const Actor& actor, const QString& id,
        const QString& ifMatch, const api::RemarkAnswer& answer, const SignedFiles& signatures) const;
    void store(const Actor& actor, const QString& id, const QString& ifMatch, const api::RemarkAnswer& answer,
        const SignedFiles& signatures, const RequestKey& key, std::function<void(core::Result<Answer>)> done);

    storage::Database& m_database;
    const CatalogueShelf& m_shelf;
    const CaseWriter& m_writer;
    const CaseView& m_view;
    const ServiceSettings& m_settings;
    AddressReview m_addresses;
    const SignedDocuments& m_documents;
    Idempotency m_idempotency;
};

} // namespace okno::server
