// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokens/key_file.h"

#include <QFile>
#include <QFileInfo>
#include <openssl/pkcs12.h>

namespace okno::signing {
namespace {

constexpr qint64 maxFile = 1024 * 1024; // octets
constexpr int maxNesting = 4;

struct Free {
    void operator()(PKCS12* p) const { PKCS12_free(p); }
    void operator()(X509* p) const { X509_free(p); }
    void operator()(PKCS8_PRIV_KEY_INFO* p) const { PKCS8_PRIV_KEY_INFO_free(p); }
    void operator()(STACK_OF(PKCS7) * p) const { sk_PKCS7_pop_free(p, PKCS7_free); }
    void operator()(STACK_OF(PKCS12_SAFEBAG) * p) const { sk_PKCS12_SAFEBAG_pop_free(p, PKCS12_SAFEBAG_free); }
};
template <typename T> using Ptr = std::unique_ptr<T, Free>;

struct Contents {
    std::vector<PrivateKey> keys;
    QList<Certificate> certificates;
};

void readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, const QCA::SecureArray& password, Contents& to, int depth)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags) && depth < maxNesting; ++i) {
        const PKCS12_SAFEBAG* bag = sk_PKCS12_SAFEBAG_value(bags, i);
        switch (PKCS12_SAFEBAG_get_nid(bag)) {
        case NID_keyBag:
            if (auto key = PrivateKey::parse(PKCS12_SAFEBAG_get0_p8inf(bag)))
                to.keys.push_back(std::move(*key));
            break;
        case NID_pkcs8ShroudedKeyBag: {
            const Ptr<PKCS8_PRIV_KEY_INFO> info(PKCS12_decrypt_skey(bag, password.constData(), password.size()));
            if (auto key = info ? PrivateKey::parse(info.get()) : std::nullopt)
                to.keys.push_back(std::move(*key));
            break;
        }
        case NID_certBag: {
            const Ptr<X509> certificate(PKCS12_SAFEBAG_get1_cert(bag));
            unsigned char* der = nullptr;
            const int length = certificate ? i2d_X509(certificate.get(), &der) : 0;
            if (length > 0) {
                if (auto read = Certificate::parse(QByteArray(reinterpret_cast<const char*>(der), length)))
                    to.certificates << std::move(*read);
            }
            OPENSSL_free(der);
            break;
        }
        case NID_safeContentsBag:
            readBags(PKCS12_SAFEBAG_get0_safes(bag), password, to, depth + 1);
            break;
        default:
            break;
        }
    }
}

bool readFile(const QByteArray& der, const QCA::SecureArray& password, Contents& to)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    const Ptr<PKCS12> file(d2i_PKCS12(nullptr, &data, static_cast<long>(der.size())));
    if (!file
        || (PKCS12_mac_present(file.get())
            && PKCS12_verify_mac(file.get(), password.constData(), password.size()) != 1))
        return false;
    const Ptr<STACK_OF(PKCS7)> safes(PKCS12_unpack_authsafes(file.get()));
    for (int i = 0; safes && i < sk_PKCS7_num(safes.get()); ++i) {
        PKCS7* safe = sk_PKCS7_value(safes.get(), i);
        const int kind = OBJ_obj2nid(safe->type);
        const Ptr<STACK_OF(PKCS12_SAFEBAG)> bags(kind == NID_pkcs7_data ? PKCS12_unpack_p7data(safe)
                : kind == NID_pkcs7_encrypted ? PKCS12_unpack_p7encdata(safe, password.constData(), password.size())
                                              : nullptr);
        if (bags)
            readBags(bags.get(), password, to, 0);
    }
    return true;
}

} // namespace

core::Result<QList<TokenInfo>> KeyFile::tokens()
{
    const QFileInfo file(m_path);
    if (!file.isReadable())
        return core::Error(core::ErrorCode::KeyFileUnreadable, {}, {{QStringLiteral("file"), m_path}});
    TokenInfo info;
    info.id = m_path;
    info.label = file.fileName();
    info.module = m_path;
    return QList<TokenInfo>{info};
}

core::Result<QList<TokenCertificate>> KeyFile::certificates(const QString&)
{
    QList<TokenCertificate> out;
    for (const Pair& each : m_pairs)
        out << each.certificate;
    return out;
}

core::Result<> KeyFile::login(const QString&, const QCA::SecureArray& password)
{
    logout({});
    const core::Error unreadable(core::ErrorCode::KeyFileUnreadable, {}, {{QStringLiteral("file"), m_path}});
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFile)
        return unreadable;
    Contents contents;
    const bool read = readFile(file.readAll(), password, contents);
    forgetOpensslErrors();
    if (!read || contents.keys.empty())
        return unreadable;
    for (const Certificate& certificate : contents.certificates) {
        bool paired = false;
        for (auto key = contents.keys.begin(); key != contents.keys.end() && certificate.key; ++key) {
            if (!key->belongsTo(*certificate.key))
                continue;
            const QString id = certificate.serialText();
            m_pairs.push_back({{id, certificate.subject.value(attribute::commonName), certificate}, std::move(*key)});
            contents.keys.erase(key);
            paired = true;
            break;
        }
        if (!paired && !certificate.isSelfIssued())
            m_chain << certificate;
    }
    return m_pairs.empty() ? core::Result<>(core::ErrorCode::CertificateMissing) : core::Done();
}

void KeyFile::logout(const QString&)
{
    m_pairs.clear();
    m_chain.clear();
}

core::Result<QByteArray> KeyFile::signDigest(
    const QString&, const QString& certificate, const SignatureScheme& scheme, const QByteArray& digest)
{
    for (const Pair& each : m_pairs) {
        if (each.certificate.id == certificate)
            return each.key.sign(scheme, digest);
    }
    return core::ErrorCode::KeyMissing;
}

core::Result<> KeyFile::changePin(const QString&, const QCA::SecureArray&, const QCA::SecureArray&)
{
    return core::ErrorCode::MechanismMissing;
}

core::Result<> KeyFile::unblock(const QString&, const QCA::SecureArray&, const QCA::SecureArray&)
{
    return core::ErrorCode::MechanismMissing;
}

} // namespace okno::signing
