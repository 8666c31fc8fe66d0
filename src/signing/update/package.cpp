// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/update/package.h"

#include <QRegularExpression>
#include <QVersionNumber>

namespace okno::signing {
namespace {

// Separates these statements from everything else that the same key might ever sign.
constexpr auto firstLine = "okno-update 1\n";
constexpr qsizetype longestFile = 1024;

bool fits(const QString& text, const char* pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

} // namespace

bool isVersion(const QString& text)
{
    return fits(text, R"(\A(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}\z)");
}

bool isNewer(const QString& version, const QString& than)
{
    return QVersionNumber::fromString(version) > QVersionNumber::fromString(than);
}

bool UpdatePackage::isWellFormed() const
{
    return fits(platform, R"(\A[a-z0-9]+(-[a-z0-9]+){0,3}\z)") && platform.size() <= 32 && isVersion(version)
        && size > 0 && fits(sha256, R"(\A[0-9a-f]{64}\z)");
}

QByteArray UpdatePackage::statement() const
{
    return firstLine
        + QStringLiteral("platform %1\nversion %2\nsize %3\nsha256 %4\n")
              .arg(platform, version, QString::number(size), sha256)
              .toLatin1();
}

core::Result<SignedPackage> readSignedPackage(const QByteArray& text)
{
    const auto refuse = [](const char* why) {
        return core::Error(core::ErrorCode::SignatureUnreadable, {}, {}, QString::fromLatin1(why));
    };
    if (text.size() > longestFile)
        return refuse("too long for the signature of a package");
    static const QRegularExpression layout(QStringLiteral(
        R"(\Aokno-update 1\nplatform (.+)\nversion (.+)\nsize (\d{1,15})\nsha256 (.+)\nsignature (.+)\n\z)"));
    const auto match = layout.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return refuse("not the signature of a package");
    const auto decoded =
        QByteArray::fromBase64Encoding(match.captured(5).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    SignedPackage read{
        {match.captured(1), match.captured(2), match.captured(3).toLongLong(), match.captured(4)}, decoded.decoded};
    // Written again it must be the same: nobody signs one text and shows another.
    if (!decoded || read.signature.size() != 64 || !read.package.isWellFormed()
        || text != read.package.statement() + "signature " + read.signature.toBase64() + '\n')
        return refuse("not the signature of a package");
    return read;
}

} // namespace okno::signing
