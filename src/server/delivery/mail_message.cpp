// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery/mail_message.h"

#include <QLocale>

namespace okno::server::delivery {
namespace {

constexpr qsizetype lineLength = 76;
constexpr qsizetype wordBytes = 36; // 48 characters of base64, the frame and the name of the header: under 76

constexpr qsizetype plainLength = 60; // with the name of the header under 76

bool isPlain(const QString& text)
{
    for (const QChar c : text) {
        if (c < u' ' || c > u'~')
            return false;
    }
    // What looks like an encoded word would be read as one.
    return text.size() <= plainLength && !text.contains(u"=?");
}

// The name before an address (RFC 5322 3.2.5): a comma or a dot in it must be quoted.
QByteArray phrase(const QString& name)
{
    if (!isPlain(name))
        return encodedWords(name);
    QString quoted = name;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return '"' + quoted.toLatin1() + '"';
}

QByteArray base64Lines(const QByteArray& bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < all.size(); at += lineLength)
        lines += all.mid(at, lineLength) + "\r\n";
    return lines;
}

QByteArray fromHeader(const QString& from)
{
    const qsizetype angle = from.lastIndexOf(u'<');
    QString name = angle < 0 ? QString() : from.first(angle).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.sliced(1).chopped(1);
    const QByteArray address = '<' + bareAddress(from).toLatin1() + '>';
    return name.isEmpty() ? address : phrase(name) + "\r\n " + address;
}

} // namespace

QString bareAddress(const QString& from)
{
    const qsizetype angle = from.lastIndexOf(u'<');
    QString address = angle < 0 ? from : from.sliced(angle + 1);
    address.remove(u'>');
    return address.trimmed();
}

QByteArray encodedWords(const QString& text)
{
    if (isPlain(text))
        return text.toLatin1();
    QByteArray words;
    QByteArray piece;
    const auto close = [&] {
        words += (words.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + piece.toBase64() + "?=";
        piece.clear();
    };
    for (const char32_t letter : text.toUcs4()) {
        // A line break would begin a new header.
        const QByteArray utf8 = QString::fromUcs4(&letter, 1).toUtf8();
        const QByteArray safe = letter < U' ' ? QByteArray(" ") : utf8;
        if (piece.size() + safe.size() > wordBytes)
            close();
        piece += safe;
    }
    close();
    return words;
}

QByteArray mailMessage(const OutgoingMessage& message, const QString& from, const QDateTime& now)
{
    const QByteArray domain = bareAddress(from).section(u'@', 1).toLatin1();
    const QByteArray date = QLocale::c().toString(now.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1();
    QString text = message.text;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QStringLiteral("\n"), QStringLiteral("\r\n"));
    QByteArray mail;
    mail += "Date: " + date + " +0000\r\n";
    mail += "From: " + fromHeader(from) + "\r\n";
    mail += "To: <" + message.recipient.toUtf8() + ">\r\n";
    mail += "Message-ID: <" + message.id.toLatin1() + '@' + (domain.isEmpty() ? QByteArray("okno.invalid") : domain)
        + ">\r\n";
    mail += "Subject: " + encodedWords(message.subject) + "\r\n";
    mail += "Auto-Submitted: auto-generated\r\n";
    mail += "MIME-Version: 1.0\r\n";
    mail += "Content-Type: text/plain; charset=utf-8\r\n";
    mail += "Content-Transfer-Encoding: base64\r\n\r\n";
    return mail + base64Lines((text + QStringLiteral("\r\n")).toUtf8());
}

} // namespace okno::server::delivery
