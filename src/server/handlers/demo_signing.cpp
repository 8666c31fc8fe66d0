// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/demo_signing.h"

#include "signing/tokens/token_setup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace okno::server {
namespace {

using signing::TokenSetup;

const QString rootName = QStringLiteral("root.cer");

core::Error failed(const QString& what)
{
    return core::Error(core::ErrorCode::StorageFailed, {}, {}, what);
}

core::Result<> store(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(QStringLiteral("a file of the demonstration's signatures cannot be written"));
    return core::Done();
}

core::Result<> fill(TokenSetup& setup, const DemoToken& token, const DemoCentre& centre)
{
    const std::pair<TokenSetup::Kind, QString> kinds[] = {
        {TokenSetup::Kind::Gost256, QStringLiteral("ГОСТ")}, {TokenSetup::Kind::Rsa2048, QStringLiteral("RSA")}};
    for (const auto& [kind, name] : kinds) {
        if (kind == TokenSetup::Kind::Rsa2048 && !token.withRsa)
            continue;
        const QByteArray id(1, kind == TokenSetup::Kind::Gost256 ? '\1' : '\2');
        const QString label = token.subject.surname + QStringLiteral(", ") + name;
        const core::Result<QByteArray> key = setup.makeKey(kind, id, label);
        if (!key)
            return key.error();
        const DemoCentre::Issued issued = centre.issue(*key, token.subject);
        if (issued.certificate.isEmpty())
            return failed(QStringLiteral("a certificate of the demonstration cannot be made"));
        if (const core::Result<> put = setup.putCertificate(issued.certificate, issued.subject, id, label); !put)
            return put.error();
    }
    return core::Done();
}

core::Result<> makeTokens(
    const std::vector<DemoToken>& tokens, const QString& folder, const QString& module, const DemoCentre& centre)
{
    // A token is a file; an empty one is a blank token in the slot of its number.
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        QFile blank(QStringLiteral("%1/%2.okt").arg(folder).arg(i));
        if (!blank.open(QIODevice::WriteOnly))
            return failed(QStringLiteral("a token of the demonstration cannot be made"));
    }
    qputenv("OKNO_SOFTTOKEN_DIR", QFile::encodeName(folder));
    const auto loaded = signing::Pkcs11Module::load(module);
    if (!loaded)
        return loaded.error();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto setup = TokenSetup::begin(**loaded, i, tokens[i].label, demoAdminPin, demoPin);
        if (!setup)
            return setup.error();
        if (const core::Result<> filled = fill(**setup, tokens[i], centre); !filled)
            return filled;
    }
    return core::Done();
}

} // namespace

DemoSigning::DemoSigning(const QString& dataFolder, QString trustFolder)
    : m_folder(dataFolder + QStringLiteral("/demo-signing"))
    , m_trust(std::move(trustFolder))
{
}

bool DemoSigning::isMade() const
{
    return QFile::exists(m_folder + u'/' + rootName);
}

QString DemoSigning::module()
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString& folder : {beside, beside + QStringLiteral("/../lib/okno"), QStringLiteral("/usr/lib/okno")}) {
        const QFileInfo file(folder + QStringLiteral("/okno-softtoken.so"));
        if (file.isFile())
            return file.canonicalFilePath();
    }
    return {};
}

core::Result<> DemoSigning::make(const std::vector<DemoToken>& tokens, const QString& module, const QDateTime& now)
{
    if (isMade())
        return core::Done();
    // Whatever is there was not finished.
    QDir(m_folder).removeRecursively();
    if (!QDir().mkpath(tokenFolder()) || !QDir().mkpath(m_trust))
        return failed(QStringLiteral("the folder of the demonstration's signatures cannot be made"));
    QFile::setPermissions(tokenFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const DemoCentre centre(now);
    if (const core::Result<> made = makeTokens(tokens, tokenFolder(), module, centre); !made)
        return made;
    if (const core::Result<> trusted = store(m_trust + QStringLiteral("/demo-root.cer"), centre.root()); !trusted)
        return trusted;
    return store(m_folder + u'/' + rootName, centre.root());
}

} // namespace okno::server
