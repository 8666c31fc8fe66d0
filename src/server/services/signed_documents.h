// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "forms/service_card.h"
#include "server/services/case_record.h"
#include "server/services/signature_check.h"
#include "server/services/signature_pool.h"
#include "server/services/uploads.h"

namespace okno::server {

// The signatures that came with a request, checked.
struct SignedFiles {
    std::vector<std::optional<CheckedSignature>> files; // one for each file of the request
    std::optional<CheckedSignature> statement;
    QString statementUpload; // the finished upload that holds the statement's bytes
    qint64 statementSize = 0;
    QString statementSha256;

    [[nodiscard]] bool isEmpty() const;
    // Into the rows that the files of the request become.
    void putInto(std::vector<storage::FileRow>& rows) const;
    // The row of the statement: `like` gives its time and by whom.
    [[nodiscard]] storage::FileRow statementRow(const QString& id, const QDateTime& at, const QString& by) const;
    // For the journal: which file, verdict, serial and issuer.
    [[nodiscard]] QJsonArray forJournal() const;
};

// What the requests of applicants and officials bring along.
struct SignedRequest {
    const std::vector<api::AttachedFile>& files;
    std::optional<QString> signature; // of the statement
    [[nodiscard]] bool isSigned() const;
};

// Which signatures are missing: SignatureRequired with "/signature" and "/files/N/signature", all at once.
[[nodiscard]] std::optional<core::Error> missingSignatures(
    forms::SignatureDemand demand, const SignedRequest& request, bool withStatement);

// The text that the applicant signs, of an application with these files.
[[nodiscard]] QByteArray statementOf(const CaseRecord& record, const CatalogueShelf& shelf,
    const storage::AccountRow& applicant, const QJsonObject& answers, const std::vector<storage::FileRow>& files);

// Checks the signatures of documents. Blocks: call it in the SignaturePool.
class SignedDocuments {
public:
    SignedDocuments(SignaturePool& pool, const SignatureCheck& check, Uploads& uploads)
        : m_pool(pool)
        , m_check(check)
        , m_uploads(uploads)
    {
    }
    // `rows`: what the files of the request become; `statement`: empty where none is signed. The errors of
    // SignatureCheck and checkOwner with their pointers; a file's content that is gone is StorageFailed.
    [[nodiscard]] core::Result<SignedFiles> check(const Actor& actor, const storage::AccountRow& owner, bool qualified,
        const SignedRequest& request, const std::vector<storage::FileRow>& rows, const QByteArray& statement) const;
    [[nodiscard]] SignaturePool& pool() const { return m_pool; }

private:
    SignaturePool& m_pool;
    const SignatureCheck& m_check;
    Uploads& m_uploads;
};

} // namespace okno::server
