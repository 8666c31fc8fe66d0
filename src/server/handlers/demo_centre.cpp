// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/demo_centre.h"

#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace okno::server {
namespace {

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
constexpr int rootYears = 10;
constexpr int yearsOfPeople = 5;

template <typename T> QByteArray derOf(int (*write)(const T*, unsigned char**), const T* value)
{
    unsigned char* bytes = nullptr;
    const int length = value ? write(value, &bytes) : 0;
    QByteArray der = length > 0 ? QByteArray(reinterpret_cast<const char*>(bytes), length) : QByteArray();
    OPENSSL_free(bytes);
    return der;
}

void addName(X509_NAME* name, const char* oid, int type, const QString& value)
{
    if (value.isEmpty())
        return;
    const std::unique_ptr<ASN1_OBJECT, decltype(&ASN1_OBJECT_free)> kind(OBJ_txt2obj(oid, 1), ASN1_OBJECT_free);
    const QByteArray utf8 = value.toUtf8();
    X509_NAME_add_entry_by_OBJ(name, kind.get(), type, reinterpret_cast<const unsigned char*>(utf8.constData()),
        static_cast<int>(utf8.size()), -1, 0);
}

void addExtension(X509* certificate, X509* issuer, int kind, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value), X509_EXTENSION_free);
    if (extension)
        X509_add_ext(certificate, extension.get(), -1);
}

void setSerialAndDates(X509* certificate, const QDateTime& now, int years)
{
    unsigned char random[12];
    RAND_bytes(random, sizeof random);
    random[0] = static_cast<unsigned char>((random[0] & 0x3F) | 0x40); // positive, and always as long
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(BN_bin2bn(random, sizeof random, nullptr), BN_free);
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
    ASN1_TIME_set(X509_getm_notBefore(certificate), now.addDays(-1).toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate), now.addYears(years).toSecsSinceEpoch());
}

// The key as it stands: libcrypto need not know its kind.
bool setKey(X509* certificate, const QByteArray& keyInfo)
{
    const auto* at = reinterpret_cast<const unsigned char*>(keyInfo.constData());
    const std::unique_ptr<X509_PUBKEY, decltype(&X509_PUBKEY_free)> from(
        d2i_X509_PUBKEY(nullptr, &at, static_cast<long>(keyInfo.size())), X509_PUBKEY_free);
    ASN1_OBJECT* kind = nullptr;
    const unsigned char* bits = nullptr;
    int length = 0;
    X509_ALGOR* algorithm = nullptr;
    if (!from || X509_PUBKEY_get0_param(&kind, &bits, &length, &algorithm, from.get()) != 1)
        return false;
    const ASN1_OBJECT* same = nullptr;
    int type = V_ASN1_UNDEF;
    const void* value = nullptr;
    X509_ALGOR_get0(&same, &type, &value, algorithm);
    void* parameters = nullptr;
    if (type == V_ASN1_SEQUENCE)
        parameters = ASN1_STRING_dup(static_cast<const ASN1_STRING*>(value));
    auto* copy = static_cast<unsigned char*>(OPENSSL_memdup(bits, static_cast<std::size_t>(length)));
    return X509_PUBKEY_set0_param(X509_get_X509_PUBKEY(certificate), OBJ_dup(kind), type, parameters, copy, length)
        == 1;
}

} // namespace

struct DemoCentre::Private {
    QDateTime now;
    Key key{EVP_RSA_gen(2048), EVP_PKEY_free};
    Certificate root{X509_new(), X509_free};
};

DemoCentre::DemoCentre(const QDateTime& now) : d(std::make_unique<Private>())
{
    d->now = now;
    X509* root = d->root.get();
    X509_set_version(root, X509_VERSION_3);
    setSerialAndDates(root, now, rootYears);
    X509_NAME* name = X509_get_subject_name(root);
    addName(name, "2.5.4.10", V_ASN1_UTF8STRING, QStringLiteral("Okno, показ"));
    addName(name, "2.5.4.3", V_ASN1_UTF8STRING, QStringLiteral("Учебный центр Okno (не удостоверяющий центр)"));
    X509_set_issuer_name(root, name);
    X509_set_pubkey(root, d->key.get());
    addExtension(root, root, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(root, root, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(root, root, NID_subject_key_identifier, "hash");
    X509_sign(root, d->key.get(), EVP_sha256());
}

DemoCentre::~DemoCentre() = default;

QByteArray DemoCentre::root() const
{
    return derOf<X509>(i2d_X509, d->root.get());
}

DemoCentre::Issued DemoCentre::issue(const QByteArray& keyInfo, const DemoSubject& subject) const
{
    const Certificate made(X509_new(), X509_free);
    X509* certificate = made.get();
    X509_set_version(certificate, X509_VERSION_3);
    setSerialAndDates(certificate, d->now, yearsOfPeople);
    X509_NAME* name = X509_get_subject_name(certificate);
    addName(name, "2.5.4.3", V_ASN1_UTF8STRING, subject.surname + u' ' + subject.given);
    addName(name, "2.5.4.4", V_ASN1_UTF8STRING, subject.surname);
    addName(name, "2.5.4.42", V_ASN1_UTF8STRING, subject.given);
    addName(name, "2.5.4.10", V_ASN1_UTF8STRING, subject.organisation);
    addName(name, "2.5.4.12", V_ASN1_UTF8STRING, subject.position);
    addName(name, "2.5.4.6", V_ASN1_PRINTABLESTRING, QStringLiteral("RU"));
    addName(name, "1.2.643.100.3", V_ASN1_NUMERICSTRING, subject.snils);
    X509_set_issuer_name(certificate, X509_get_subject_name(d->root.get()));
    if (!setKey(certificate, keyInfo))
        return {};
    addExtension(certificate, d->root.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate, d->root.get(), NID_key_usage, "critical,digitalSignature,nonRepudiation");
    addExtension(certificate, d->root.get(), NID_authority_key_identifier, "keyid");
    if (X509_sign(certificate, d->key.get(), EVP_sha256()) <= 0)
        return {};
    return {derOf<X509>(i2d_X509, certificate), derOf<X509_NAME>(i2d_X509_NAME, X509_get_subject_name(certificate))};
}

} // namespace okno::server
