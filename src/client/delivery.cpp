// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/delivery.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "client/local_store.h"
#include "client/retry.h"
#include "client/store_file.h"
#include "client/tus_upload.h"

#include <QSqlQuery>
#include <QVariant>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using namespace std::chrono_literals;

std::optional<QString> onWire(const QByteArray& signature)
{
    if (signature.isEmpty())
        return std::nullopt;
    return QString::fromLatin1(signature.toBase64());
}

bool saysGone(const Error& error)
{
    return error.code == ErrorCode::UploadGone
        || std::any_of(error.more.begin(), error.more.end(), [](const Error& one) { return saysGone(one); });
}

} // namespace

Delivery::Delivery(ApiClient* api, LocalStore* store, const Draft& draft, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
    , m_draft(draft)
    , m_uploaded(draft.files.size())
{
    QSqlQuery query(store->accountDatabase());
    query.prepare(QStringLiteral("SELECT upload_id, uploaded FROM draft_files WHERE id = ?"));
    for (size_t i = 0; i < draft.files.size(); ++i) {
        query.addBindValue(draft.files[i].id);
        const bool found = query.exec() && query.next();
        m_uploadIds << (found ? query.value(0).toString() : QString());
        m_uploaded[i] = found && query.value(1).toBool();
        m_bytesTotal += draft.files[i].size;
        m_bytesDone += m_uploaded[i] ? draft.files[i].size : 0;
    }
}

Delivery::~Delivery()
{
    m_request.cancel();
}

void Delivery::start()
{
    uploadNext();
}

void Delivery::uploadNext()
{
    const auto next = std::find(m_uploaded.begin(), m_uploaded.end(), false);
    if (next == m_uploaded.end()) {
        send();
        return;
    }
    const auto index = static_cast<size_t>(next - m_uploaded.begin());
    const DraftFile& file = m_draft.files[index];
    m_upload = new TusUpload(m_api, {m_store->filesFolder() + u'/' + file.sha256, file.name}, this);
    m_upload->setRepeats(false);
    connect(m_upload, &TusUpload::created, this,
        [this, index](const QString& uploadId) { setFile(m_draft.files[index].id, uploadId, false); });
    connect(m_upload, &TusUpload::progress, this, [this](qint64 sent, qint64) {
        Q_EMIT uploading(static_cast<int>((m_bytesDone + sent) * 100 / std::max<qint64>(m_bytesTotal, 1)));
    });
    connect(m_upload, &TusUpload::finished, this,
        [this, index](const core::Result<QString>& uploadId) { uploadDone(index, uploadId); });
    Q_EMIT uploading(static_cast<int>(m_bytesDone * 100 / std::max<qint64>(m_bytesTotal, 1)));
    m_upload->start(m_uploadIds[static_cast<qsizetype>(index)]);
}

void Delivery::uploadDone(size_t index, const core::Result<QString>& uploadId)
{
    m_upload->deleteLater();
    m_upload = nullptr;
    if (!uploadId) {
        Error error = uploadId.error();
        if (!mayPass(error) && !needsLogin(error))
            error.pointer = QStringLiteral("/files/%1").arg(index);
        fail(error);
        return;
    }
    m_uploadIds[static_cast<qsizetype>(index)] = *uploadId;
    m_uploaded[index] = true;
    m_bytesDone += m_draft.files[index].size;
    setFile(m_draft.files[index].id, *uploadId, true);
    uploadNext();
}

void Delivery::setFile(const QString& fileId, const QString& uploadId, bool uploaded)
{
    runLogged(m_store->accountDatabase(),
        QStringLiteral("UPDATE draft_files SET upload_id = ?, uploaded = ? WHERE id = ?"),
        {uploadId.isEmpty() ? QVariant() : QVariant(uploadId), uploaded ? 1 : 0, fileId});
}

std::vector<api::AttachedFile> Delivery::attached() const
{
    std::vector<api::AttachedFile> files;
    for (size_t i = 0; i < m_draft.files.size(); ++i) {
        const DraftFile& file = m_draft.files[i];
        files.push_back({m_uploadIds[static_cast<qsizetype>(i)], file.document, file.name, onWire(file.signature)});
    }
    return files;
}

Call<api::Application> Delivery::makeCall(const QByteArray& key) const
{
    if (!m_draft.remark) {
        return calls::submitApplication({m_draft.serviceId, m_draft.serviceVersion, m_draft.regionCode, m_draft.answers,
                                            attached(), onWire(m_draft.signature)},
            key);
    }
    api::RemarkAnswer answer;
    if (!m_draft.text.isEmpty())
        answer.text = m_draft.text;
    if (!m_draft.answers.isEmpty())
        answer.answers = m_draft.answers;
    answer.files = attached();
    answer.signature = onWire(m_draft.signature);
    return calls::answerRemark(m_draft.remark->applicationId, answer, m_draft.remark->version, key);
}

void Delivery::send()
{
    QSqlQuery row(m_store->accountDatabase());
    row.prepare(QStringLiteral("SELECT key, body FROM outbox WHERE draft_id = ?"));
    row.addBindValue(m_draft.id);
    if (!row.exec() || !row.next()) {
        fail(ErrorCode::LocalStoreFailed);
        return;
    }
    Call<api::Application> call = makeCall(row.value(0).toByteArray());
    call.parts.limit = 60s;
    // The same key must always come with the same bytes, so they are kept from the first try on.
    const QByteArray kept = row.value(1).toByteArray();
    row.finish();
    if (!kept.isEmpty()) {
        call.parts.body = kept;
    } else {
        const core::Result<int> written = run(m_store->accountDatabase(),
            QStringLiteral("UPDATE outbox SET body = ? WHERE draft_id = ?"), {call.parts.body, m_draft.id});
        if (!written) {
            fail(written.error());
            return;
        }
    }
    Q_EMIT sending();
    m_request = m_api->send(
        call, this, Then<api::Application>([this](const core::Result<api::Application>& answer) { answered(answer); }));
}

void Delivery::answered(const core::Result<api::Application>& answer)
{
    if (answer)
        Q_EMIT accepted(*answer);
    else if (saysGone(answer.error()))
        uploadsGone();
    else
        fail(answer.error());
}

// The files waited too long at the server. They go there again, and that makes another request: another key, which is
// safe because this one was refused.
void Delivery::uploadsGone()
{
    for (const DraftFile& file : m_draft.files)
        setFile(file.id, {}, false);
    runLogged(m_store->accountDatabase(), QStringLiteral("UPDATE outbox SET body = NULL, key = ? WHERE draft_id = ?"),
        {newKey(), m_draft.id});
    Q_EMIT failed(ErrorCode::UploadGone);
}

void Delivery::fail(const Error& error)
{
    if (mayPass(error) || needsLogin(error) || error.code == ErrorCode::LocalStoreFailed)
        Q_EMIT failed(error);
    else
        Q_EMIT refused(error);
}

} // namespace okno::client
