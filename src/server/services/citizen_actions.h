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
        const CaseView& view, const ServiceSettings& settings, const AddressShelf& addresses)
        : m_shelf(shelf)
        , m_writer(writer)
        , m_view(view)
        , m_settings(settings)
        , m_addresses(addresses)
        , m_idempotency(database)
    {
    }
    // MissingField "/text" when there is neither a text nor answers nor a file; InvalidForm with "/answers/…".
    void run(const Actor& actor, const QString& id, const QString& ifMatch, const api::RemarkAnswer& answer,
        const RequestKey& key, std::function<void(core::Result<Answer>)> done);

private:
    [[nodiscard]] core::Result<Answer> work(storage::Transaction& transaction, const Actor& actor, const QString& id,
        const QString& ifMatch, const api::RemarkAnswer& answer) const;

    const CatalogueShelf& m_shelf;
    const CaseWriter& m_writer;
    const CaseView& m_view;
    const ServiceSettings& m_settings;
    AddressReview m_addresses;
    Idempotency m_idempotency;
};

} // namespace okno::server
