// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"
#include "client/server_address.h"

#include <QNetworkRequest>
#include <QObject>
#include <memory>

class QNetworkReply;

namespace okno::client {

class ServerTrust;

// The one door to the server: sends calls, each with its time limit; adds the token and the language; turns problem
// documents into core::Error. Lives in the thread of the window and never waits.
class ApiClient : public QObject {
    Q_OBJECT

public:
    ApiClient(const ServerAddress& server, ServerTrust* trust, QObject* parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] const ServerAddress& server() const;
    // "ru" or "en": Accept-Language.
    void setLanguage(const QString& language);
    [[nodiscard]] QString language() const;

    // Calls `then` once, later, in this thread; never after `context` is gone or after cancel(). When the token changes
    // meanwhile, another person's answer is dropped and Cancelled comes instead. Offline, NetworkFailed,
    // RequestTimeout, ServerUntrusted and ServerAnswerInvalid come from this side, everything else from the server.
    template <typename T> RequestHandle send(const Call<T>& call, QObject* context, Then<T> then)
    {
        const auto read = call.read;
        return start(call.parts, context, [read, then = std::move(then)](core::Result<QByteArray> body) {
            if (!then)
                return;
            if (body)
                then(read(*body));
            else
                then(body.error());
        });
    }

    // For Session.
    void setToken(const QByteArray& token);
    [[nodiscard]] bool hasToken() const;

    // For transfers that stream (uploads, downloads, push): a request with the headers of this client, sent over the
    // same trusted connection. The reply belongs to the caller; give a finished one to errorOf().
    [[nodiscard]] QNetworkRequest request(const QString& path, const QUrlQuery& query = {}) const;
    QNetworkReply* sendRaw(const QNetworkRequest& request, const QByteArray& verb, const QByteArray& body = {});
    // What a finished reply says, or nothing when it succeeded; `body` is what was read of it. Also tells Session and
    // Connectivity.
    [[nodiscard]] std::optional<core::Error> errorOf(QNetworkReply* reply, const QByteArray& body);

    // For what has waited in vain.
    void noteUnreached(core::ErrorCode why);

Q_SIGNALS:
    // The server does not know the token any more; once for each token.
    void sessionExpired();
    void serverReached();
    void serverUnreached(const okno::core::Error& why);

private:
    void watch(QNetworkReply* reply);
    RequestHandle start(const RequestParts& parts, QObject* context, Then<QByteArray> then);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
