// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/api_client.h"

#include "api/problem.h"
#include "client/request.h"
#include "client/server_trust.h"
#include "core/version.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <vector>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;

QByteArray verb(api::Method method)
{
    switch (method) {
    case api::Method::Get:
        return "GET";
    case api::Method::Post:
        return "POST";
    case api::Method::Put:
        return "PUT";
    case api::Method::Patch:
        return "PATCH";
    case api::Method::Delete:
        return "DELETE";
    case api::Method::Head:
        return "HEAD";
    case api::Method::Options:
        return "OPTIONS";
    }
    return {};
}

// No status line came: what the sockets said. The names of hosts in errorString() stay out of the log.
Error socketError(const QNetworkReply* reply, bool certificateChanged)
{
    const QString detail = QStringLiteral("network error %1").arg(static_cast<int>(reply->error()));
    switch (reply->error()) {
    case QNetworkReply::OperationCanceledError:
        return ErrorCode::Cancelled;
    case QNetworkReply::SslHandshakeFailedError: {
        QVariantMap params;
        if (certificateChanged)
            params.insert(QStringLiteral("changed"), true);
        return Error(ErrorCode::ServerUntrusted, {}, params, detail);
    }
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::UnknownNetworkError: // no route to the host
        return Error(ErrorCode::Offline, {}, {}, detail);
    default:
        return Error(ErrorCode::NetworkFailed, {}, {}, detail);
    }
}

bool brokeOff(const QNetworkReply* reply)
{
    switch (reply->error()) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::OperationCanceledError:
        return true;
    default:
        return false;
    }
}

bool isProblem(const QNetworkReply* reply)
{
    return reply->header(QNetworkRequest::ContentTypeHeader)
        .toString()
        .startsWith(QLatin1StringView("application/problem+json"));
}

Error statusError(const QNetworkReply* reply, int status, const QByteArray& body)
{
    Error error(ErrorCode::ServerAnswerInvalid);
    if (isProblem(reply))
        error = api::fromProblem(QJsonDocument::fromJson(body).object());
    else if (status == 401)
        error.code =
            reply->request().hasRawHeader("Authorization") ? ErrorCode::SessionExpired : ErrorCode::WrongCredentials;
    else if (status >= 500)
        error.code = ErrorCode::Unavailable;
    if (error.code == ErrorCode::ServerAnswerInvalid && isProblem(reply))
        error.params.insert(QStringLiteral("refused"), status < 500); // by a rule newer than this program
    const int pause = reply->rawHeader("Retry-After").toInt();
    if (pause > 0 && !error.params.contains(QStringLiteral("seconds")))
        error.params.insert(QStringLiteral("seconds"), pause);
    error.detail = QStringLiteral("HTTP %1").arg(status);
    return error;
}

} // namespace

struct ApiClient::Private {
    ServerAddress server;
    ServerTrust* trust = nullptr;
    QNetworkAccessManager network;
    QByteArray token;
    QString language = QStringLiteral("ru");
    std::vector<QPointer<Request>> ofToken; // to be dropped with it
};

ApiClient::ApiClient(const ServerAddress& server, ServerTrust* trust, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->server = server;
    d->trust = trust;
}

ApiClient::~ApiClient()
{
    // Requests hold replies of the network manager, which goes first otherwise.
    const auto requests = findChildren<Request*>(Qt::FindDirectChildrenOnly);
    qDeleteAll(requests);
}

const ServerAddress& ApiClient::server() const
{
    return d->server;
}

void ApiClient::setLanguage(const QString& language)
{
    d->language = language;
}

QString ApiClient::language() const
{
    return d->language;
}

void ApiClient::setToken(const QByteArray& token)
{
    if (token == d->token)
        return;
    d->token = token;
    for (const QPointer<Request>& request : std::exchange(d->ofToken, {})) {
        if (request && request->isRunning())
            request->give(ErrorCode::Cancelled);
    }
}

bool ApiClient::hasToken() const
{
    return !d->token.isEmpty();
}

QNetworkRequest ApiClient::request(const QString& path, const QUrlQuery& query) const
{
    QUrl url = d->server.url;
    url.setPath(path, QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Language", d->language.toLatin1());
    request.setRawHeader("User-Agent", "okno/" + core::version().toLatin1());
    if (!d->token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + d->token);
    return request;
}

QNetworkReply* ApiClient::sendRaw(const QNetworkRequest& request, const QByteArray& verb, const QByteArray& body)
{
    QNetworkReply* reply = d->network.sendCustomRequest(request, verb, body);
    watch(reply);
    return reply;
}

void ApiClient::watch(QNetworkReply* reply)
{
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError>& faults) {
        // Exactly these faults of exactly this certificate: Qt remembers it for the connections that follow, and a
        // certificate that changes between them must be looked at again.
        if (d->trust->allows(reply->sslConfiguration().peerCertificate()))
            reply->ignoreSslErrors(faults);
    });
}

std::optional<Error> ApiClient::errorOf(QNetworkReply* reply, const QByteArray& body)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || brokeOff(reply)) {
        const Error error = socketError(reply, d->trust->isChanged());
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT serverUnreached(error);
        return error;
    }
    // A proxy answers for a server that is not there.
    const bool gateway = (status == 502 || status == 503 || status == 504) && !isProblem(reply);
    if (!gateway)
        Q_EMIT serverReached();
    if (status >= 200 && status < 300)
        return std::nullopt;
    const Error error = statusError(reply, status, body);
    if (gateway)
        Q_EMIT serverUnreached(error);
    const bool expired = error.code == ErrorCode::SessionExpired || error.code == ErrorCode::Unauthenticated;
    if (expired && hasToken() && reply->request().rawHeader("Authorization") == "Bearer " + d->token) {
        setToken({});
        Q_EMIT sessionExpired();
    }
    return error;
}

void ApiClient::noteUnreached(ErrorCode why)
{
    Q_EMIT serverUnreached(why);
}

RequestHandle ApiClient::start(const RequestParts& parts, QObject* context, Then<QByteArray> then)
{
    QNetworkRequest request = this->request(parts.path, parts.query);
    request.setRawHeader("Accept", parts.accept);
    if (parts.anonymous)
        request.setRawHeader("Authorization", {});
    if (!parts.ifMatch.isEmpty())
        request.setRawHeader("If-Match", parts.ifMatch);
    if (!parts.idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", parts.idempotencyKey);
    if (!parts.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, parts.contentType);
    QNetworkReply* reply = d->network.sendCustomRequest(request, verb(parts.method), parts.body);
    watch(reply);
    auto* running = new Request(this, reply, parts.limit, context ? context : this, std::move(then));
    if (!parts.anonymous && !parts.last) {
        std::erase_if(d->ofToken, [](const QPointer<Request>& one) { return !one || !one->isRunning(); });
        d->ofToken.push_back(running);
    }
    return RequestHandle(running);
}

} // namespace okno::client
