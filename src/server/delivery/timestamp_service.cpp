// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery/timestamp_service.h"

#include "server/delivery/curl_handle.h"

namespace okno::server::delivery {
namespace {

constexpr qsizetype maxReply = 64 * 1024;

// A reply that is too long is broken off.
size_t keepReply(char* data, size_t size, size_t count, void* user)
{
    auto* reply = static_cast<QByteArray*>(user);
    const auto length = static_cast<qsizetype>(size * count);
    if (reply->size() + length > maxReply)
        return 0;
    reply->append(data, length);
    return size * count;
}

core::Error failed(const QString& why)
{
    return core::Error(core::ErrorCode::TimestampFailed, {}, {}, why);
}

} // namespace

TimestampService::TimestampService(const SigningSettings& signing, const DeliverySettings& delivery)
    : m_url(signing.timestampUrl.toUtf8())
{
    m_delivery.caFile = delivery.caFile;
    m_delivery.timeoutSeconds = signing.timeoutSeconds;
}

core::Result<QByteArray> TimestampService::ask(const QByteArray& query) const
{
    if (!isSet() || query.isEmpty() || query.size() > maxTimestampQuery)
        return failed(QStringLiteral("no service, or no query"));
    const Curl curl = newCurl(m_delivery);
    CURL* handle = curl.get();
    CurlList headers(nullptr, curl_slist_free_all);
    append(headers, "Content-Type: application/timestamp-query");
    append(headers, "Accept: application/timestamp-reply");
    append(headers, "Expect:");
    QByteArray reply;
    curl_easy_setopt(handle, CURLOPT_URL, m_url.constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(query.size()));
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, query.constData());
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, keepReply);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &reply);
    const CURLcode code = curl_easy_perform(handle);
    if (code != CURLE_OK)
        return failed(QStringLiteral("time-stamping service: ") + QString::fromLatin1(curl_easy_strerror(code)));
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200 || reply.isEmpty())
        return failed(QStringLiteral("time-stamping service answered %1").arg(status));
    return reply;
}

} // namespace okno::server::delivery
