// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "server/services/address_review.h"
#include "server/services/case_view.h"
#include "server/services/case_writer.h"
#include "server/services/idempotency.h"
#include "server/services/signed_documents.h"

namespace okno::server {

// POST /v1/applications: everything is checked again, then stored at once with the first step of its regulation. The
// thread of the request does all it can, because the one that writes serves everybody.
class SubmitApplication {
public:
    SubmitApplication(storage::Database& database, const core::Clock& clock, const CatalogueShelf& shelf,
        const CaseWriter& writer, const CaseView& view, const ServiceSettings& settings, const AddressShelf& addresses,
        const SignedDocuments& documents);

    // The answer is an api::Application. ServiceClosed, RegionNotServed, Forbidden (account level), InvalidForm with
    // pointers "/answers/…", FileMissing and the like with "/files/…", SignatureRequired and the errors of
    // SignedDocuments with "/signature" and "/files/N/signature", IdempotencyKeyReused.
    void run(const Actor& actor, const api::NewApplication& application, const RequestKey& key,
        std::function<void(core::Result<Answer>)> done);

private:
    // An application with all that can be made before the storage gives it a number.
    struct Ready {
        NewCase filed;
        Answer answer; // with the stand-in of the number
    };
    // An application that may be sent, its signatures left aside.
    struct Checked {
        CaseRecord record;
        storage::AccountRow applicant;
    };
    [[nodiscard]] core::Result<Checked> checked(
        storage::Connection& db, const Actor& actor, const api::NewApplication& application) const;
    [[nodiscard]] core::Result<Ready> verified(
        Checked checked, const Actor& actor, const api::NewApplication& application) const;
    [[nodiscard]] Ready ready(Checked checked, const Actor& actor, const api::NewApplication& application,
        const SignedFiles& signatures) const;
    void store(const Actor& actor, const RequestKey& key, Ready ready, std::function<void(core::Result<Answer>)> done);
    [[nodiscard]] core::Result<CaseRecord> check(
        const api::NewApplication& application, const storage::AccountRow& applicant) const;

    storage::Database& m_database;
    const core::Clock& m_clock;
    const CatalogueShelf& m_shelf;
    const CaseWriter& m_writer;
    const CaseView& m_view;
    const ServiceSettings& m_settings;
    AddressReview m_addresses;
    const SignedDocuments& m_documents;
    Idempotency m_idempotency;
};

// The documents that the card asks for: kinds that it knows (or "other"), how many of each, the required ones there.
[[nodiscard]] std::vector<core::Error> checkDocuments(
    const forms::ServiceCard& card, const std::vector<api::AttachedFile>& files, int maxFiles, bool whole);
// The faults of a form with their pointers below `prefix`.
[[nodiscard]] core::Error below(const QString& prefix, const core::Error& error);

} // namespace okno::server
