// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/binding.h"
#include "server/handlers/routes.h"
#include "server/handlers/tus.h"

namespace okno::server {
namespace {

using http::BodyReader;
using http::Request;
using http::Responder;
using http::Response;

void refuse(Responder& responder, const core::Error& error)
{
    Response response = Response::problem(error, responder.translate());
    response.header("Tus-Resumable", tusVersion);
    if (error.code == core::ErrorCode::TusVersionWrong)
        response.header("Tus-Version", tusVersion);
    responder.send(std::move(response));
}

void answer(Responder& responder, const storage::UploadRow& row, qint64 offset, int status)
{
    Response response = Response::empty(status);
    response.header("Tus-Resumable", tusVersion);
    response.header("Upload-Offset", QByteArray::number(offset));
    if (status == 200)
        response.header("Upload-Length", QByteArray::number(row.size));
    if (status == 201)
        response.header("Location", "/v1/uploads/" + row.id.toLatin1());
    response.header("Upload-Expires", httpDate(row.expiresAt));
    responder.send(std::move(response));
}

// Writes the body of one request into an upload and answers when it is over, at the end of the file when its content
// has been looked at.
class UploadSink : public http::BodySink {
public:
    UploadSink(Uploads& uploads, std::unique_ptr<UploadWriter> writer, SharedResponder responder, int status)
        : m_uploads(uploads)
        , m_writer(std::move(writer))
        , m_responder(std::move(responder))
        , m_status(status)
    {
    }
    [[nodiscard]] core::Result<> onData(QByteArrayView bytes) override { return m_writer->write(bytes); }
    void onEnd() override
    {
        const storage::UploadRow row = m_writer->row();
        const core::Result<qint64> offset = m_writer->close();
        if (!offset)
            return refuse(*m_responder, offset.error());
        if (!m_writer->isComplete())
            return answer(*m_responder, row, *offset, m_status);
        m_uploads.finish(std::move(m_writer),
            [responder = m_responder, status = m_status](const core::Result<storage::UploadRow>& finished) {
                if (!finished)
                    return refuse(*responder, finished.error());
                answer(*responder, *finished, finished->size, status);
            });
    }
    void onAbort(qint64) override { m_writer->abort(); }

private:
    Uploads& m_uploads;
    std::unique_ptr<UploadWriter> m_writer;
    SharedResponder m_responder;
    int m_status;
};

bool hasTusBody(const Request& request)
{
    return request.header("Content-Type") == "application/offset+octet-stream";
}

void receive(Services& s, const Actor& actor, const QString& id, qint64 offset,
    const std::optional<ChunkChecksum>& checksum, BodyReader body, SharedResponder responder, int status)
{
    core::Result<std::unique_ptr<UploadWriter>> writer = s.uploads.open(actor, id, offset, checksum);
    if (!writer)
        return refuse(*responder, writer.error());
    body.start(std::make_unique<UploadSink>(s.uploads, std::move(*writer), std::move(responder), status));
}

void createUpload(Services& s, Request&& request, BodyReader body, Responder responder)
{
    if (const core::Result<> right = checkTusVersion(request); !right)
        return refuse(responder, right.error());
    const auto length = tusNumber(request.header("Upload-Length"));
    if (!length)
        return refuse(responder, core::Error(core::ErrorCode::BadRequest, {}, {}, QStringLiteral("no Upload-Length")));
    const core::Result<std::optional<ChunkChecksum>> checksum = tusChecksum(request.header("Upload-Checksum"));
    if (!checksum)
        return refuse(responder, checksum.error());
    const QString name = tusMetadata(request.header("Upload-Metadata")).value(QStringLiteral("filename"));
    const Actor actor = actorOf(request);
    // std::function copies; the body is handed on once.
    auto later = std::make_shared<BodyReader>(std::move(body));
    s.uploads.create(actor, *length, name,
        [&s, actor, checksum = *checksum, withBody = hasTusBody(request), later, kept = share(std::move(responder))](
            const core::Result<storage::UploadRow>& row) {
            if (!row)
                refuse(*kept, row.error());
            else if (withBody)
                receive(s, actor, row->id, 0, checksum, std::move(*later), kept, 201);
            else
                answer(*kept, *row, 0, 201);
        });
}

void continueUpload(Services& s, Request&& request, BodyReader body, Responder responder)
{
    if (const core::Result<> right = checkTusVersion(request); !right)
        return refuse(responder, right.error());
    if (!hasTusBody(request))
        return refuse(responder, core::ErrorCode::UnsupportedMediaType);
    const auto offset = tusNumber(request.header("Upload-Offset"));
    if (!offset)
        return refuse(responder, core::Error(core::ErrorCode::BadRequest, {}, {}, QStringLiteral("no Upload-Offset")));
    const core::Result<std::optional<ChunkChecksum>> checksum = tusChecksum(request.header("Upload-Checksum"));
    if (!checksum)
        return refuse(responder, checksum.error());
    receive(s, actorOf(request), request.pathParameter("id"), *offset, *checksum, std::move(body),
        share(std::move(responder)), 204);
}

} // namespace

void bindUploads(http::Router& router, Services& s)
{
    router.bind("uploadOptions", [&s](Request&&, Responder responder) {
        Response response = Response::empty();
        response.header("Tus-Resumable", tusVersion);
        response.header("Tus-Version", tusVersion);
        response.header("Tus-Max-Size", QByteArray::number(s.settings.maxFileBytes));
        response.header("Tus-Extension", "creation,creation-with-upload,checksum,expiration,termination");
        response.header("Tus-Checksum-Algorithm", "sha1,sha256");
        responder.send(std::move(response));
    });
    router.bindStream("createUpload", [&s](Request&& request, BodyReader body, Responder responder) {
        createUpload(s, std::move(request), std::move(body), std::move(responder));
    });
    router.bindStream("continueUpload", [&s](Request&& request, BodyReader body, Responder responder) {
        continueUpload(s, std::move(request), std::move(body), std::move(responder));
    });
    router.bind("uploadState", [&s](Request&& request, Responder responder) {
        const Actor actor = actorOf(request);
        if (const core::Result<> right = checkTusVersion(request); !right)
            return refuse(responder, right.error());
        const core::Result<storage::UploadRow> row = s.uploads.find(actor, request.pathParameter("id"));
        if (!row)
            return refuse(responder, row.error());
        s.uploads.resume(
            actor, *row, [&s, kept = share(std::move(responder))](const core::Result<storage::UploadRow>& now) {
                if (!now)
                    return refuse(*kept, now.error());
                answer(*kept, *now, s.uploads.offset(*now), 200);
            });
    });
    router.bind("getUpload", [&s](Request&& request, Responder responder) {
        const Actor actor = actorOf(request);
        const core::Result<storage::UploadRow> row = s.uploads.find(actor, request.pathParameter("id"));
        if (!row)
            return fail(responder, row.error());
        s.uploads.resume(
            actor, *row, [&s, kept = share(std::move(responder))](const core::Result<storage::UploadRow>& now) {
                if (!now)
                    return fail(*kept, now.error());
                kept->send(Response::jsonBytes(api::toText(s.uploads.shown(*now))));
            });
    });
    router.bind("terminateUpload", [&s](Request&& request, Responder responder) {
        if (const core::Result<> right = checkTusVersion(request); !right)
            return refuse(responder, right.error());
        s.uploads.terminate(actorOf(request), request.pathParameter("id"),
            [kept = share(std::move(responder))](const core::Result<>& done) {
                if (!done)
                    return refuse(*kept, done.error());
                Response response = Response::empty();
                response.header("Tus-Resumable", tusVersion);
                kept->send(std::move(response));
            });
    });
}

} // namespace okno::server
