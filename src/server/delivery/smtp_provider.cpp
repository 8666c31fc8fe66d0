// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery/smtp_provider.h"

#include "server/delivery/curl_handle.h"
#include "server/delivery/mail_message.h"

#include <array>

namespace okno::server::delivery {
namespace {

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

// How far the talk with the server came. Only the names of commands and the numbers of answers are kept: the lines
// themselves hold addresses and the password.
struct Talk {
    QByteArray step = "CONNECT"; // the command that was answered last
    int status = 0; // 550
    QByteArray enhanced; // "5.1.1" (RFC 3463), when the server gave one

    void told(QByteArrayView line)
    {
        for (const char* command : {"EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"}) {
            if (line.startsWith(command))
                step = command;
        }
    }
    void heard(QByteArrayView line)
    {
        bool ok = false;
        const int number = line.first(qMin<qsizetype>(3, line.size())).toInt(&ok);
        if (!ok || step == "QUIT")
            return;
        status = number;
        const QByteArray rest = line.sliced(qMin<qsizetype>(4, line.size())).toByteArray();
        const QByteArray first = rest.left(rest.indexOf(' '));
        const bool isCode = first.size() >= 5 && first[1] == '.' && (first[0] == '4' || first[0] == '5');
        enhanced = isCode ? first.left(9) : QByteArray();
    }
    // 5yz is said once and for all (RFC 5321 4.2.1), but of the recipient or the letter only after RCPT and DATA; a
    // full mailbox (552) empties, and 5.7.z says that the server does not want us, not them.
    [[nodiscard]] bool isFinal() const
    {
        return (step == "RCPT" || step == "DATA") && status >= 550 && status < 560 && status != 552
            && !enhanced.startsWith("5.7.");
    }
};

int overhear(CURL*, curl_infotype type, char* data, size_t size, void* user)
{
    const QByteArrayView line(data, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_OUT)
        static_cast<Talk*>(user)->told(line);
    else if (type == CURLINFO_HEADER_IN)
        static_cast<Talk*>(user)->heard(line);
    return 0;
}

QString reason(CURLcode code, const char* libraryWords, const Talk& talk)
{
    switch (code) {
    case CURLE_LOGIN_DENIED:
        return QStringLiteral("the server refuses mail.user or mail.password");
    case CURLE_USE_SSL_FAILED:
        return QStringLiteral("the server offers no STARTTLS, and mail.starttls demands it");
    case CURLE_PEER_FAILED_VERIFICATION:
        return QStringLiteral("the server's certificate is not trusted (delivery.ca_file): ")
            + QString::fromUtf8(libraryWords);
    default:
        break;
    }
    QString words = QString::fromLatin1(curl_easy_strerror(code));
    if (talk.status >= 400)
        words = QStringLiteral("%1 was answered %2").arg(QString::fromLatin1(talk.step)).arg(talk.status);
    return talk.enhanced.isEmpty() ? words : words + u' ' + QString::fromLatin1(talk.enhanced);
}

} // namespace

core::Result<> SmtpProvider::send(const OutgoingMessage& message)
{
    const Curl curl = newCurl(m_settings);
    CURL* handle = curl.get();
    const QByteArray address = '<' + message.recipient.toUtf8() + '>';
    const QByteArray from = '<' + bareAddress(m_settings.smtpFrom).toUtf8() + '>';
    CurlList recipients(nullptr, curl_slist_free_all);
    append(recipients, address);
    Source source{mailMessage(message, m_settings.smtpFrom, m_clock.now()), 0};
    Talk talk;
    std::array<char, CURL_ERROR_SIZE> words{};
    curl_easy_setopt(handle, CURLOPT_URL, m_settings.smtpUrl.toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, readSource);
    curl_easy_setopt(handle, CURLOPT_READDATA, &source);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, words.data());
    curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, overhear);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, &talk);
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L); // it is only overheard, nothing is printed
    curl_easy_setopt(
        handle, CURLOPT_USE_SSL, static_cast<long>(m_settings.smtpStartTls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    if (!m_settings.smtpUser.isEmpty()) {
        curl_easy_setopt(handle, CURLOPT_USERNAME, m_settings.smtpUser.toUtf8().constData());
        curl_easy_setopt(handle, CURLOPT_PASSWORD, m_settings.smtpPassword.toUtf8().constData());
    }
    const CURLcode code = curl_easy_perform(handle);
    if (code == CURLE_OK)
        return core::Done();
    return deliveryError(QStringLiteral("SMTP: ") + reason(code, words.data(), talk), talk.isFinal());
}

} // namespace okno::server::delivery
