// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/signing/trust_verbs.h"

#include "core/clock.h"
#include "server/services/signature_verdict.h"
#include "server/services/trust_folder.h"
#include "signing/certificate/chain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <optional>

namespace okno::admin {
namespace {

const QString dataOption = QStringLiteral("data");
const QString folderOption = QStringLiteral("folder");
const QString accreditedOption = QStringLiteral("accredited");
constexpr qsizetype leastPrefix = 8;

// A certificate of the folder and the file that it stands in.
struct Kept {
    signing::Certificate certificate;
    QString file;
    bool accredited = false;
    int together = 1; // certificates in the same file
};

QString fingerprintOf(const signing::Certificate& certificate)
{
    return QString::fromLatin1(QCryptographicHash::hash(certificate.der, QCryptographicHash::Sha256).toHex());
}

void describeFolder(QCommandLineParser& parser)
{
    parser.addOption({dataOption, inWords(QT_TRANSLATE_NOOP("Admin", "папка данных oknod")), QStringLiteral("DIR")});
    parser.addOption({folderOption,
        inWords(QT_TRANSLATE_NOOP("Admin", "папка доверенных сертификатов, если задана настройка signing.folder")),
        QStringLiteral("DIR")});
}

// Complains when there is none.
std::optional<QString> folderOf(const QCommandLineParser& parser, const Output& output)
{
    if (const QString folder = parser.value(folderOption); !folder.isEmpty())
        return folder;
    const QString data = parser.value(dataOption);
    if (!data.isEmpty() && QDir(data).exists())
        return server::trustFolder({}, data);
    output.complain(data.isEmpty() ? inWords(QT_TRANSLATE_NOOP("Admin", "укажите папку данных: --data DIR"))
                                   : inWords(QT_TRANSLATE_NOOP("Admin", "папки %1 нет")).arg(data));
    return std::nullopt;
}

QList<signing::Certificate> read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? signing::certificatesOf(file.readAll()) : QList<signing::Certificate>();
}

std::vector<Kept> keptIn(const QString& folder)
{
    std::vector<Kept> kept;
    for (const QString& part : {QString(), QStringLiteral("/accredited")}) {
        for (const QFileInfo& info : QDir(folder + part).entryInfoList(QDir::Files, QDir::Name)) {
            const QList<signing::Certificate> found = read(info.filePath());
            for (const signing::Certificate& certificate : found)
                kept.push_back({certificate, info.filePath(), !part.isEmpty(), static_cast<int>(found.size())});
        }
    }
    return kept;
}

void tell(const Kept& kept, const Output& output)
{
    const signing::Certificate& certificate = kept.certificate;
    const bool expired = !certificate.isValidAt(core::SystemClock().now());
    QString line = certificate.isSelfIssued() ? inWords(QT_TRANSLATE_NOOP("Admin", "Корень: %1"))
                                              : inWords(QT_TRANSLATE_NOOP("Admin", "Промежуточный: %1"));
    line = line.arg(certificate.subject.text());
    const auto add = [&line](const QString& text) { line += QStringLiteral("\n  ") + text; };
    add(inWords(QT_TRANSLATE_NOOP("Admin", "SHA-256: %1")).arg(fingerprintOf(certificate)));
    add(inWords(QT_TRANSLATE_NOOP("Admin", "Действует до: %1")).arg(core::toWire(certificate.notAfter)));
    if (expired)
        add(inWords(QT_TRANSLATE_NOOP("Admin", "Срок истёк или ещё не начался")));
    if (kept.accredited)
        add(inWords(QT_TRANSLATE_NOOP("Admin", "Отмечен как аккредитованный")));
    output.say(line,
        {{QStringLiteral("file"), kept.file}, {QStringLiteral("fingerprint"), fingerprintOf(certificate)},
            {QStringLiteral("subject"), certificate.subject.text()},
            {QStringLiteral("issuer"), certificate.issuer.text()}, {QStringLiteral("root"), certificate.isSelfIssued()},
            {QStringLiteral("accredited"), kept.accredited},
            {QStringLiteral("validUntil"), core::toWire(certificate.notAfter)}, {QStringLiteral("expired"), expired}});
}

} // namespace

QString TrustList::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "показать, чьим подписям доверяет сервер"));
}

void TrustList::describe(QCommandLineParser& parser) const
{
    describeFolder(parser);
}

int TrustList::run(const QCommandLineParser& parser, const Output& output)
{
    const auto folder = folderOf(parser, output);
    if (!folder)
        return NoData;
    const std::vector<Kept> kept = keptIn(*folder);
    for (const Kept& each : kept)
        tell(each, output);
    if (kept.empty() && !output.isJson())
        output.say(inWords(QT_TRANSLATE_NOOP("Admin", "Доверенных сертификатов нет: %1")).arg(*folder), {});
    return Fine;
}

QString TrustAdd::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "доверять сертификату центра"));
}

void TrustAdd::describe(QCommandLineParser& parser) const
{
    describeFolder(parser);
    parser.addOption({accreditedOption,
        inWords(QT_TRANSLATE_NOOP(
            "Admin", "это корень аккредитованного удостоверяющего центра: его подписи будут квалифицированными"))});
    parser.addPositionalArgument(
        QStringLiteral("FILE"), inWords(QT_TRANSLATE_NOOP("Admin", "сертификат или несколько: PEM или DER")));
}

int TrustAdd::run(const QCommandLineParser& parser, const Output& output)
{
    const auto folder = folderOf(parser, output);
    if (!folder)
        return NoData;
    const QString source = parser.positionalArguments().value(0);
    if (source.isEmpty()) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "укажите файл сертификата")));
        return WrongUsage;
    }
    const QList<signing::Certificate> found = read(source);
    if (found.isEmpty()) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "в файле %1 нет сертификата")).arg(source));
        return Failed;
    }
    const bool accredited = parser.isSet(accreditedOption);
    for (const signing::Certificate& certificate : found) {
        if (!accredited || certificate.isSelfIssued())
            continue;
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin",
                                    "аккредитованным отмечают только корень, а этот сертификат выдал другой центр: %1"))
                .arg(certificate.subject.text()));
        return Failed;
    }
    const QString target = accredited ? *folder + QStringLiteral("/accredited") : *folder;
    for (const signing::Certificate& certificate : found) {
        const QString path = target + u'/' + fingerprintOf(certificate).first(16) + QStringLiteral(".cer");
        QSaveFile file(path);
        if (!QDir().mkpath(target) || !file.open(QIODevice::WriteOnly)
            || file.write(certificate.der) != certificate.der.size() || !file.commit()) {
            output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "файл %1 не записывается")).arg(path));
            return Failed;
        }
        // oknod reads it under its own account.
        QFile::setPermissions(path,
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser | QFile::ReadGroup
                | QFile::ReadOther);
        tell({certificate, path, accredited}, output);
    }
    return Fine;
}

QString TrustRemove::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "больше не доверять сертификату"));
}

void TrustRemove::describe(QCommandLineParser& parser) const
{
    describeFolder(parser);
    parser.addPositionalArgument(QStringLiteral("SHA256"),
        inWords(QT_TRANSLATE_NOOP("Admin", "начало его отпечатка SHA-256, не меньше 8 знаков")));
}

int TrustRemove::run(const QCommandLineParser& parser, const Output& output)
{
    const auto folder = folderOf(parser, output);
    if (!folder)
        return NoData;
    const QString prefix = parser.positionalArguments().value(0).toLower().remove(u':');
    if (prefix.size() < leastPrefix) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "укажите не меньше 8 знаков отпечатка SHA-256")));
        return WrongUsage;
    }
    std::vector<Kept> found;
    for (const Kept& each : keptIn(*folder)) {
        if (fingerprintOf(each.certificate).startsWith(prefix))
            found.push_back(each);
    }
    for (const Kept& each : found) {
        if (each.certificate == found.front().certificate && each.together == 1)
            continue;
        output.complain(each.together > 1
                ? inWords(QT_TRANSLATE_NOOP("Admin", "в файле %1 есть и другие сертификаты: уберите его сами"))
                      .arg(each.file)
                : inWords(QT_TRANSLATE_NOOP("Admin", "так начинаются отпечатки нескольких сертификатов")));
        return Failed;
    }
    if (found.empty()) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "такого сертификата нет")));
        return Failed;
    }
    for (const Kept& each : found) {
        if (!QFile::remove(each.file)) {
            output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "файл %1 не удаляется")).arg(each.file));
            return Failed;
        }
        tell(each, output);
    }
    return Fine;
}

QString TrustCheck::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "проверить, примет ли сервер сертификат"));
}

void TrustCheck::describe(QCommandLineParser& parser) const
{
    describeFolder(parser);
    parser.addPositionalArgument(
        QStringLiteral("FILE"), inWords(QT_TRANSLATE_NOOP("Admin", "сертификат человека: PEM или DER")));
}

int TrustCheck::run(const QCommandLineParser& parser, const Output& output)
{
    const auto folder = folderOf(parser, output);
    if (!folder)
        return NoData;
    const QString source = parser.positionalArguments().value(0);
    const QList<signing::Certificate> found = read(source);
    if (found.isEmpty()) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "в файле %1 нет сертификата")).arg(source));
        return source.isEmpty() ? WrongUsage : Failed;
    }
    const auto trust = server::TrustFolder(*folder).current();
    const signing::ChainReport chain =
        signing::checkChain(found.front(), {trust->store, &trust->lists, core::SystemClock().now(), found.mid(1)});
    QStringList lines{found.front().subject.text()};
    QJsonObject json{{QStringLiteral("subject"), lines.front()}, {QStringLiteral("accredited"), chain.accredited}};
    for (const server::FoundPoint& point : server::findingsOf(chain)) {
        lines << QStringLiteral("  ") + QCoreApplication::translate("Server", server::sourceOf(point));
        json.insert(point.point, point.reason);
    }
    const bool good = chain.state == signing::ChainState::Ok && !chain.forged;
    json.insert(QStringLiteral("trusted"), good);
    output.say(lines.join(u'\n'), json);
    return good ? Fine : Broken;
}

} // namespace okno::admin
