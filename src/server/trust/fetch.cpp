// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trust/fetch.h"

#include "core/version.h"
#include "server/trust/public_address.h"

#include <QUrl>
#include <algorithm>
#include <curl/curl.h>
#include <memory>
#include <sys/socket.h>

namespace okno::server {
namespace {

using Curl = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using CurlList = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

struct Exchange {
    const FetchLimits& limits;
    QByteArray body;
    bool tooLarge = false;
    bool closedAddress = false;
};

size_t keep(char* data, size_t size, size_t count, void* user)
{
    auto* exchange = static_cast<Exchange*>(user);
    const auto length = static_cast<qsizetype>(size * count);
    if (exchange->body.size() + length > exchange->limits.most) {
        exchange->tooLarge = true;
        return 0;
    }
    exchange->body.append(data, length);
    return size * count;
}

curl_socket_t openSocket(void* user, curlsocktype, curl_sockaddr* address)
{
    auto* exchange = static_cast<Exchange*>(user);
    if (!exchange->limits.privateAddresses && !isPublicAddress(QHostAddress(&address->addr))) {
        exchange->closedAddress = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

Curl newHandle(const QString& url, Exchange& exchange)
{
    // Initialised once for the process; libcurl counts.
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    Curl curl(ready ? curl_easy_init() : nullptr, curl_easy_cleanup);
    CURL* handle = curl.get();
    if (!handle)
        return curl;
    curl_easy_setopt(handle, CURLOPT_URL, QUrl(url).toEncoded().constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(handle, CURLOPT_MAXREDIRS, 3L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    const auto milliseconds = static_cast<long>(exchange.limits.time.count());
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, milliseconds);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, std::min(milliseconds, 5000L));
    curl_easy_setopt(handle, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(handle, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(exchange.limits.most));
    curl_easy_setopt(handle, CURLOPT_USERAGENT, ("okno/" + core::version().toLatin1()).constData());
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &exchange);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, &exchange);
    return curl;
}

Fetched perform(CURL* handle, Exchange& exchange)
{
    const CURLcode code = curl_easy_perform(handle);
    if (exchange.tooLarge || code == CURLE_FILESIZE_EXCEEDED)
        return {{}, QStringLiteral("larger than %1 octets").arg(exchange.limits.most)};
    if (code != CURLE_OK && exchange.closedAddress)
        return {{}, QStringLiteral("its address is not of the public Internet")};
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    if (code == CURLE_HTTP_RETURNED_ERROR)
        return {{}, QStringLiteral("HTTP status %1").arg(status)};
    if (code != CURLE_OK)
        return {{}, QString::fromLatin1(curl_easy_strerror(code))};
    return {std::move(exchange.body), {}};
}

bool isAllowed(const QString& url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && !parsed.host().isEmpty() && parsed.userInfo().isEmpty()
        && (parsed.scheme() == u"http" || parsed.scheme() == u"https");
}

const QString notAllowed = QStringLiteral("not an address of http or https");
const QString noLibrary = QStringLiteral("libcurl does not start");

} // namespace

Fetched fetch(const QString& url, const FetchLimits& limits)
{
    if (!isAllowed(url))
        return {{}, notAllowed};
    Exchange exchange{limits, {}};
    const Curl curl = newHandle(url, exchange);
    return curl ? perform(curl.get(), exchange) : Fetched{{}, noLibrary};
}

Fetched post(const QString& url, const QByteArray& type, const QByteArray& body, const FetchLimits& limits)
{
    if (!isAllowed(url))
        return {{}, notAllowed};
    Exchange exchange{limits, {}};
    const Curl curl = newHandle(url, exchange);
    if (!curl)
        return {{}, noLibrary};
    const CurlList headers(curl_slist_append(nullptr, ("Content-Type: " + type).constData()), curl_slist_free_all);
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, body.constData());
    return perform(curl.get(), exchange);
}

} // namespace okno::server
