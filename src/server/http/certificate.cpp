// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/certificate.h"

#include <QFile>
#include <QHostAddress>
#include <fcntl.h>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <unistd.h>

namespace okno::server::http {
namespace {

template <auto free> struct Free {
    template <typename T> void operator()(T* object) const { free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Memory = std::unique_ptr<BIO, Free<BIO_free>>;

constexpr long validSeconds = 10L * 366 * 24 * 3600;

core::Error failed(const QString& what)
{
    return core::Error(core::ErrorCode::StorageFailed, {}, {}, what);
}

bool addExtension(X509* certificate, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

QByteArray alternativeNames(const QStringList& names)
{
    QByteArrayList list;
    for (const QString& name : names) {
        const bool isAddress = !QHostAddress(name).isNull();
        list.append((isAddress ? "IP:" : "DNS:") + name.toLatin1());
    }
    return list.join(',');
}

Certificate makeCertificate(EVP_PKEY* key, const QStringList& names)
{
    Certificate certificate(X509_new());
    unsigned char serial[16];
    if (!certificate || RAND_bytes(serial, sizeof serial) != 1)
        return nullptr;
    serial[0] &= 0x7f; // positive, as RFC 5280 4.1.2.2 wants
    X509* x = certificate.get();
    const std::unique_ptr<BIGNUM, Free<BN_free>> number(BN_bin2bn(serial, sizeof serial, nullptr));
    if (!number || !BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x)))
        return nullptr;
    X509_set_version(x, X509_VERSION_3);
    // A day back, for clients whose clock is behind ours.
    X509_gmtime_adj(X509_getm_notBefore(x), -24L * 3600);
    X509_gmtime_adj(X509_getm_notAfter(x), validSeconds);
    X509_NAME* name = X509_get_subject_name(x);
    const QByteArray common = names.isEmpty() ? QByteArrayLiteral("oknod") : names.first().toLatin1().left(64);
    const bool ok =
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
            reinterpret_cast<const unsigned char*>(common.constData()), static_cast<int>(common.size()), -1, 0)
            == 1
        && X509_set_issuer_name(x, name) == 1 && X509_set_pubkey(x, key) == 1
        && addExtension(x, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(x, NID_key_usage, "critical,digitalSignature")
        && addExtension(x, NID_ext_key_usage, "serverAuth")
        && (names.isEmpty() || addExtension(x, NID_subject_alt_name, alternativeNames(names)))
        && X509_sign(x, key, EVP_sha256()) != 0;
    return ok ? std::move(certificate) : nullptr;
}

QByteArray contentOf(BIO* memory)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

// Written beside and renamed, so that a crash in the middle leaves no half of a file.
bool writeFile(const QString& path, const QByteArray& bytes, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray temporary = name + ".new";
    ::unlink(temporary.constData());
    const int fd = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0)
        return false;
    const bool written =
        ::write(fd, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size() && ::fsync(fd) == 0;
    ::close(fd);
    return written && ::rename(temporary.constData(), name.constData()) == 0;
}

} // namespace

core::Result<> makeSelfSigned(const QString& certificateFile, const QString& keyFile, const QStringList& names)
{
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return failed(QStringLiteral("no key could be made"));
    const Certificate certificate = makeCertificate(key.get(), names);
    if (!certificate)
        return failed(QStringLiteral("no certificate could be made for %1").arg(names.join(u", ")));
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory certificateText(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1
        || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1)
        return failed(QStringLiteral("PEM could not be written"));
    // The key first: a certificate without its key would be taken for whole at the next start.
    if (!writeFile(keyFile, contentOf(keyText.get()), 0600))
        return failed(QStringLiteral("%1 cannot be written").arg(keyFile));
    if (!writeFile(certificateFile, contentOf(certificateText.get()), 0644))
        return failed(QStringLiteral("%1 cannot be written").arg(certificateFile));
    return core::Done{};
}

} // namespace okno::server::http
