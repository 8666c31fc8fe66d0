// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/signed_documents.h"

#include "forms/statement.h"
#include "server/services/case_queries.h"

#include <QBuffer>
#include <QFile>

namespace okno::server {
namespace {

const QString statementPointer = QStringLiteral("/signature");

QString filePointer(std::size_t index)
{
    return QStringLiteral("/files/%1/signature").arg(index);
}

} // namespace

bool SignedFiles::isEmpty() const
{
    return !statement
        && std::none_of(files.begin(), files.end(), [](const auto& signature) { return signature.has_value(); });
}

void SignedFiles::putInto(std::vector<storage::FileRow>& rows) const
{
    for (std::size_t i = 0; i < rows.size() && i < files.size(); ++i) {
        if (!files[i])
            continue;
        rows[i].verdict = files[i]->found.toStored();
        rows[i].signature = files[i]->der;
    }
}

storage::FileRow SignedFiles::statementRow(const QString& id, const QDateTime& at, const QString& by) const
{
    const QString kind = QStringLiteral("statement");
    storage::FileRow row{
        id, kind, kind, forms::statementName, QStringLiteral("text/plain"), statementSize, statementSha256, at, by};
    row.verdict = statement->found.toStored();
    row.signature = statement->der;
    return row;
}

QJsonArray SignedFiles::forJournal() const
{
    QJsonArray list;
    const auto add = [&](const QString& of, const CheckedSignature& signature) {
        QJsonObject entry = signature.found.forJournal();
        entry.insert(QStringLiteral("of"), of);
        list.append(entry);
    };
    if (statement)
        add(QStringLiteral("statement"), *statement);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i])
            add(QStringLiteral("files/%1").arg(i), *files[i]);
    }
    return list;
}

bool SignedRequest::isSigned() const
{
    return signature
        || std::any_of(files.begin(), files.end(), [](const api::AttachedFile& file) { return file.signature; });
}

std::optional<core::Error> missingSignatures(
    forms::SignatureDemand demand, const SignedRequest& request, bool withStatement)
{
    if (demand != forms::SignatureDemand::Required)
        return std::nullopt;
    std::vector<core::Error> faults;
    if (withStatement && !request.signature)
        faults.emplace_back(core::ErrorCode::SignatureRequired, statementPointer);
    for (std::size_t i = 0; i < request.files.size(); ++i) {
        if (!request.files[i].signature)
            faults.emplace_back(core::ErrorCode::SignatureRequired, filePointer(i));
    }
    if (faults.empty())
        return std::nullopt;
    core::Error first = faults.front();
    first.more.assign(faults.begin() + 1, faults.end());
    return first;
}

QByteArray statementOf(const CaseRecord& record, const CatalogueShelf& shelf, const storage::AccountRow& applicant,
    const QJsonObject& answers, const std::vector<storage::FileRow>& files)
{
    const QString russian = QStringLiteral("ru");
    const forms::ServiceCard& card = record.package->card(russian);
    forms::StatementWords words = forms::StatementWords::of(card);
    forms::StatementData data = words.data(card, record.package->package.form(russian), record.row.regionCode);
    if (const forms::Agency* agency = shelf.agency(record.row.agencyId, russian))
        data.agencyTitle = agency->title;
    data.applicant = applicant.name.full();
    data.answers = answers;
    for (const storage::FileRow& file : files) {
        if (file.purpose != u"result" && file.purpose != u"statement")
            data.files.push_back({words.document(file.document), file.name, file.size, file.sha256});
    }
    return forms::statementText(data);
}

core::Result<SignedFiles> SignedDocuments::check(const Actor& actor, const storage::AccountRow& owner, bool qualified,
    const SignedRequest& request, const std::vector<storage::FileRow>& rows, const QByteArray& statement) const
{
    SignedFiles checked;
    checked.files.resize(request.files.size());
    const SignatureRules rules{.trusted = false, .qualified = qualified, .single = false};
    const auto one = [&](const QString& base64, QIODevice& content,
                         const QString& pointer) -> core::Result<CheckedSignature> {
        core::Result<CheckedSignature> signature = m_check.check(base64, content, rules, pointer);
        if (!signature)
            return signature;
        if (const core::Result<> own = checkOwner(*signature, owner, pointer); !own)
            return own.error();
        return signature;
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!request.files[i].signature)
            continue;
        QFile content(contentPath(m_uploads.filesFolder(), rows[i].sha256));
        if (!content.open(QIODevice::ReadOnly))
            return core::Error(core::ErrorCode::StorageFailed, {}, {}, QStringLiteral("the content of a file is gone"));
        core::Result<CheckedSignature> signature = one(*request.files[i].signature, content, filePointer(i));
        if (!signature)
            return signature.error();
        checked.files[i] = std::move(*signature);
    }
    if (!request.signature)
        return checked;
    QByteArray bytes = statement;
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    core::Result<CheckedSignature> signature = one(*request.signature, content, statementPointer);
    if (!signature)
        return signature.error();
    checked.statement = std::move(*signature);
    const auto kept = m_uploads.storeNow(actor, forms::statementName, statement, QStringLiteral("text/plain"));
    if (!kept)
        return kept.error();
    checked.statementUpload = kept->id;
    checked.statementSize = kept->size;
    checked.statementSha256 = *kept->sha256;
    return checked;
}

} // namespace okno::server
