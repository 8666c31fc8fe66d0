// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/server_probe.h"

#include "client/calls.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>
#include <utility>

namespace okno::client {
namespace {

using namespace std::chrono_literals;

// /v1/about is a few hundred bytes; whatever is longer is something else.
constexpr qint64 longestAnswer = 64 * 1024;

ServerProbe::Outcome outcomeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ServerProbe::Outcome::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ServerProbe::Outcome::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return ServerProbe::Outcome::NotSecure;
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return ServerProbe::Outcome::NotOkno;
    default:
        return ServerProbe::Outcome::Unreachable;
    }
}

} // namespace

ServerProbe::ServerProbe(QObject* parent) : QObject(parent), m_network(new QNetworkAccessManager(this))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(10s);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        cancel();
        Q_EMIT answered(Outcome::TooLate, {});
    });
}

ServerProbe::~ServerProbe()
{
    cancel();
}

void ServerProbe::setLimit(std::chrono::milliseconds limit)
{
    m_limit.setInterval(limit);
}

void ServerProbe::ask(const ServerAddress& address)
{
    cancel();
    QUrl url = address.url;
    url.setPath(calls::about().parts.path);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (url.scheme() == QLatin1StringView("https")) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        request.setSslConfiguration(tls);
    }
    m_reply = m_network->get(request);
    connect(m_reply, &QNetworkReply::sslErrors, m_reply, [reply = m_reply.data()] { reply->ignoreSslErrors(); });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() > longestAnswer)
            m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, &ServerProbe::finish);
    m_limit.start();
}

void ServerProbe::cancel()
{
    m_limit.stop();
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void ServerProbe::finish()
{
    m_limit.stop();
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        // An answer that grew too long was broken off by us.
        Q_EMIT answered(
            reply->error() == QNetworkReply::OperationCanceledError ? Outcome::NotOkno : outcomeOf(reply->error()), {});
        return;
    }
    const auto about = calls::about().read(reply->readAll());
    const bool ours = status == 200 && about && !about->version.isEmpty();
    Q_EMIT answered(ours ? Outcome::Okno : Outcome::NotOkno, ours ? about->name : QString());
}

} // namespace okno::client
