// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery/mail_message.h"
#include "server/delivery/smtp_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <curl/curl.h>
#include <memory>

namespace okno::server::delivery {
namespace {

struct CurlGlobal {
    CurlGlobal() { curl_global_init(CURL_GLOBAL_DEFAULT); }
};

using Curl = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

Curl newCurl(const DeliverySettings& settings)
{
    // Initialised once for the process, before the first handle.
    static const CurlGlobal global;
    Curl curl(curl_easy_init(), curl_easy_cleanup);
    CURL* handle = curl.get();
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, static_cast<long>(settings.timeoutSeconds));
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, static_cast<long>(qMin(settings.timeoutSeconds, 10)));
    if (!settings.caFile.isEmpty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, settings.caFile.toLocal8Bit().constData());
    return curl;
}

void append(List& list, const QByteArray& line)
{
    list.reset(curl_slist_append(list.release(), line.constData()));
}

struct Source {
    QByteArray bytes;
    qsizetype at = 0;
};

size_t readSource(char* target, size_t size, size_t count, void* user)
{
    auto* source = static_cast<Source*>(user);
    const qsizetype length = qMin<qsizetype>(static_cast<qsizetype>(size * count), source->bytes.size() - source->at);
    std::copy_n(source->bytes.constData() + source->at, length, target);
    source->at += length;
    return static_cast<size_t>(length);
}

size_t ignoreAnswer(char*, size_t size, size_t count, void*)
{
    return size * count;
}

enum class Escape { Url, Json, None };

QByteArray escaped(const QString& value, Escape escape)
{
    switch (escape) {
    case Escape::Url:
        return QUrl::toPercentEncoding(value);
    case Escape::Json: {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return array.sliced(2, array.size() - 4);
    }
    case Escape::None:
        break;
    }
    return value.toUtf8();
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

core::Result<> SmtpProvider::send(const OutgoingMessage& message)
{
    const Curl curl = newCurl(m_settings);
    CURL* handle = curl.get();
    const QByteArray address = '<' + message.recipient.toUtf8() + '>';
    const QByteArray from = '<' + bareAddress(m_settings.smtpFrom).toUtf8() + '>';
    List recipients(nullptr, curl_slist_free_all);
    append(recipients, address);
    Source source{mailMessage(message, m_settings.smtpFrom, m_clock.now()), 0};
    curl_easy_setopt(handle, CURLOPT_URL, m_settings.smtpUrl.toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, readSource);
    curl_easy_setopt(handle, CURLOPT_READDATA, &source);
    curl_easy_setopt(
        handle, CURLOPT_USE_SSL, static_cast<long>(m_settings.smtpStartTls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    if (!m_settings.smtpUser.isEmpty()) {
        curl_easy_setopt(handle, CURLOPT_USERNAME, m_settings.smtpUser.toUtf8().constData());
        curl_easy_setopt(handle, CURLOPT_PASSWORD, m_settings.smtpPassword.toUtf8().constData());
    }
    const CURLcode code = curl_easy_perform(handle);
    if (code == CURLE_OK)
        return core::Done();
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    // 5yz is said once and for all (RFC 5321 4.2.1), but a wrong password of ours is not the recipient's fault.
    const bool final = status >= 550 && status < 560;
    return deliveryError(
        QStringLiteral("SMTP: %1 (%2)").arg(QString::fromLatin1(curl_easy_strerror(code))).arg(status), final);
}

core::Result<> SmsGateway::send(const OutgoingMessage& message)
{
    const Curl curl = newCurl(m_settings);
    CURL* handle = curl.get();
    const bool isJson = m_settings.smsContentType.contains(u"json");
    const QByteArray url = filled(m_settings.smsUrl, message, m_settings.smsSecret, Escape::Url);
    const QByteArray body =
        filled(m_settings.smsBody, message, m_settings.smsSecret, isJson ? Escape::Json : Escape::Url);
    List headers(nullptr, curl_slist_free_all);
    for (const QString& header : m_settings.smsHeaders)
        append(headers, filled(header, message, m_settings.smsSecret, Escape::None));
    curl_easy_setopt(handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, ignoreAnswer);
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
    if (status >= 200 && status < 300)
        return core::Done();
    const bool final = status == 400 || status == 404 || status == 422;
    return deliveryError(QStringLiteral("SMS gateway answered %1").arg(status), final);
}

} // namespace okno::server::delivery
