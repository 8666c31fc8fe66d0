// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery/sms_gateway.h"

#include "server/delivery/curl_handle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace okno::server::delivery {
namespace {

constexpr qsizetype maxAnswerBytes = 64 * 1024;

size_t keepAnswer(char* data, size_t size, size_t count, void* user)
{
    auto* answer = static_cast<QByteArray*>(user);
    const auto length = static_cast<qsizetype>(size * count);
    answer->append(data, qMin(length, maxAnswerBytes - answer->size()));
    return size * count;
}

enum class Escape { Url, Json, Header };

QByteArray escaped(const QString& value, Escape escape)
{
    switch (escape) {
    case Escape::Url:
        return QUrl::toPercentEncoding(value);
    case Escape::Json: {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return array.sliced(2, array.size() - 4);
    }
    case Escape::Header:
        break;
    }
    // A line break would begin a new header.
    return value.simplified().toUtf8();
}

QByteArray filled(const QString& form, const OutgoingMessage& message, const QString& secret, Escape escape)
{
    const std::pair<const char*, QString> values[] = {{"{to}", message.recipient},
        {"{text}", message.text.isEmpty() ? message.subject : message.text}, {"{secret}", secret}};
    const QByteArray source = form.toUtf8();
    QByteArray result;
    // In one pass, so that a text that looks like a placeholder stays a text.
    for (qsizetype at = 0; at < source.size();) {
        bool found = false;
        for (const auto& [name, value] : values) {
            if (QByteArrayView(source).sliced(at).startsWith(name)) {
                result += escaped(value, escape);
                at += static_cast<qsizetype>(qstrlen(name));
                found = true;
                break;
            }
        }
        if (!found)
            result += source.at(at++);
    }
    return result;
}

} // namespace

core::Result<> SmsGateway::send(const OutgoingMessage& message)
{
    const Curl curl = newCurl(m_settings);
    CURL* handle = curl.get();
    const bool isJson = m_settings.smsContentType.contains(u"json");
    const QByteArray url = filled(m_settings.smsUrl, message, m_settings.smsSecret, Escape::Url);
    const QByteArray body =
        filled(m_settings.smsBody, message, m_settings.smsSecret, isJson ? Escape::Json : Escape::Url);
    CurlList headers(nullptr, curl_slist_free_all);
    for (const QString& header : m_settings.smsHeaders)
        append(headers, filled(header, message, m_settings.smsSecret, Escape::Header));
    curl_easy_setopt(handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    QByteArray answer;
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, keepAnswer);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &answer);
    if (!body.isEmpty()) {
        append(headers, "Content-Type: " + m_settings.smsContentType.toUtf8());
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body.constData());
    }
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
    const CURLcode code = curl_easy_perform(handle);
    if (code != CURLE_OK)
        return deliveryError(QStringLiteral("SMS gateway: ") + QString::fromLatin1(curl_easy_strerror(code)), false);
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    const bool fine = status >= 200 && status < 300;
    if (fine && answer.contains(m_settings.smsAccepted.toUtf8()))
        return core::Done();
    // What the gateway says may repeat the message: it is not told on.
    if (fine)
        return deliveryError(QStringLiteral("SMS gateway: its answer does not hold sms.accepted"), false);
    const bool final = status == 400 || status == 422;
    return deliveryError(QStringLiteral("SMS gateway answered %1").arg(status), final);
}

} // namespace okno::server::delivery
