// SPDX-License-Identifier: GPL-3.0-or-later
// Keys on the token: made, brought from outside, used, never seen again.
#include "softtoken/test_token.h"

#include <QTest>
#include <algorithm>
#include <gcrypt.h>

using namespace okno::softtoken::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray reversed(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

// Asks libgcrypt itself, without a line of the token's.
bool gcryptAccepts(const char* curve, const QByteArray& point, const QByteArray& hash, const QByteArray& signature)
{
    const qsizetype n = hash.size();
    const QByteArray q = QByteArray(1, 4) + reversed(point.first(n)) + reversed(point.last(n));
    const QByteArray number = reversed(hash);
    const int octets = static_cast<int>(n);
    gcry_sexp_t key = nullptr, data = nullptr, value = nullptr;
    gcry_sexp_build(
        &key, nullptr, "(public-key (ecc (curve %s) (q %b)))", curve, static_cast<int>(q.size()), q.constData());
    gcry_sexp_build(&data, nullptr, "(data (flags gost) (value %b))", octets, number.constData());
    gcry_sexp_build(&value, nullptr, "(sig-val (gost (r %b) (s %b)))", octets, signature.constData() + n, octets,
        signature.constData());
    const bool good = key && data && value && gcry_pk_verify(value, data, key) == 0;
    gcry_sexp_release(key);
    gcry_sexp_release(data);
    gcry_sexp_release(value);
    return good;
}

Template keyTemplate(const QByteArray& id)
{
    return Template().flag(CKA_TOKEN, true).add(CKA_ID, id).add(CKA_LABEL, "key");
}

QByteArray octets(int count, int seed)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out.append(static_cast<char>((i * 37 + seed) & 0xFF));
    return out;
}

} // namespace

class KeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_token.reset(); }
    void gost_data();
    void gost();
    void rsaAndEc();
    void streebog();
    void imported();
    void neverShown();
    void templates();
    void certificates();

private:
    std::unique_ptr<TestToken> m_token;
    CK_SESSION_HANDLE m_session = CK_INVALID_HANDLE;
};

void KeysTest::init()
{
    m_token = std::make_unique<TestToken>();
    QCOMPARE(m_token->prepare(), CKR_OK);
    m_session = m_token->open();
    QCOMPARE(m_token->login(m_session), CKR_OK);
}

void KeysTest::gost_data()
{
    QTest::addColumn<QByteArray>("oid");
    QTest::addColumn<QByteArray>("curve");
    QTest::addColumn<int>("octets");
    const auto row = [](const char* name, const char* oid, const char* curve, int octets) {
        QTest::newRow(name) << QByteArray::fromHex(oid) << QByteArray(curve) << octets;
    };
    row("CryptoPro-A", "06072a850302022301", "GOST2001-CryptoPro-A", 32);
    row("CryptoPro-B", "06072a850302022302", "GOST2001-CryptoPro-B", 32);
    row("CryptoPro-C", "06072a850302022303", "GOST2001-CryptoPro-C", 32);
    row("CryptoPro-XchA", "06072a850302022400", "GOST2001-CryptoPro-XchA", 32);
    row("CryptoPro-XchB", "06072a850302022401", "GOST2001-CryptoPro-XchB", 32);
    row("TC26-256-A", "06092a8503070102010101", "GOST2012-256-A", 32);
    row("TC26-256-B", "06092a8503070102010102", "GOST2001-CryptoPro-A", 32);
    row("TC26-256-C", "06092a8503070102010103", "GOST2001-CryptoPro-B", 32);
    row("TC26-256-D", "06092a8503070102010104", "GOST2001-CryptoPro-C", 32);
    row("TC26-512-A", "06092a8503070102010201", "GOST2012-512-tc26-A", 64);
    row("TC26-512-B", "06092a8503070102010202", "GOST2012-512-tc26-B", 64);
    row("TC26-512-C", "06092a8503070102010203", "GOST2012-512-tc26-C", 64);
}

void KeysTest::gost()
{
    QFETCH(QByteArray, oid);
    QFETCH(QByteArray, curve);
    QFETCH(int, octets);
    const bool big = octets == 64;
    const CK_MECHANISM_TYPE make = big ? tc26 | 5 : CKM_GOSTR3410_KEY_PAIR_GEN;
    const CK_MECHANISM_TYPE use = big ? tc26 | 6 : CKM_GOSTR3410;
    const CK_MECHANISM_TYPE hashing = big ? tc26 | 9 : tc26 | 8;
    CK_OBJECT_HANDLE open = 0, hidden = 0;
    QCOMPARE(
        m_token->generate(m_session, make, keyTemplate("1"), Template().add(CKA_GOSTR3410_PARAMS, oid), open, hidden),
        CKR_OK);
    const QByteArray point = m_token->attribute(m_session, open, CKA_VALUE);
    QCOMPARE(point.size(), 2 * octets);
    QCOMPARE(m_token->attribute(m_session, hidden, CKA_GOSTR3410_PARAMS), oid);

    const QByteArray hash = ::octets(octets, 11);
    QByteArray signature;
    QCOMPARE(m_token->sign(m_session, use, hidden, hash, signature), CKR_OK);
    QCOMPARE(signature.size(), 2 * octets);
    QVERIFY(gcryptAccepts(curve.constData(), point, hash, signature));
    QVERIFY(!gcryptAccepts(curve.constData(), point, ::octets(octets, 12), signature));
    QCOMPARE(m_token->verify(m_session, use, open, hash, signature), CKR_OK);
    QCOMPARE(m_token->verify(m_session, use, open, ::octets(octets, 12), signature), CKR_SIGNATURE_INVALID);
    QCOMPARE(m_token->verify(m_session, use, open, hash, signature.chopped(1)), CKR_SIGNATURE_LEN_RANGE);
    QByteArray none;
    QCOMPARE(m_token->sign(m_session, use, hidden, hash.chopped(1), none), CKR_DATA_LEN_RANGE);

    // The token hashes: Streebog in the order of CMS, as libgcrypt gives it.
    const QByteArray text = "Заявление";
    QByteArray digest(octets, '\0');
    gcry_md_hash_buffer(big ? GCRY_MD_STRIBOG512 : GCRY_MD_STRIBOG256, digest.data(), text.constData(),
        static_cast<size_t>(text.size()));
    QCOMPARE(m_token->sign(m_session, hashing, hidden, text, signature), CKR_OK);
    QVERIFY(gcryptAccepts(curve.constData(), point, digest, signature));
    QCOMPARE(m_token->verify(m_session, hashing, open, text, signature), CKR_OK);
    // A set of the other length is none for this mechanism.
    QCOMPARE(m_token->generate(m_session, big ? CKM_GOSTR3410_KEY_PAIR_GEN : tc26 | 5, keyTemplate("2"),
                 Template().add(CKA_GOSTR3410_PARAMS, oid), open, hidden),
        CKR_DOMAIN_PARAMS_INVALID);
}

void KeysTest::rsaAndEc()
{
    CK_OBJECT_HANDLE open = 0, hidden = 0;
    QByteArray signature;
    QCOMPARE(m_token->generate(m_session, CKM_RSA_PKCS_KEY_PAIR_GEN, keyTemplate("1"),
                 Template().number(CKA_MODULUS_BITS, 2048), open, hidden),
        CKR_OK);
    for (const CK_MECHANISM_TYPE how : {CKM_RSA_PKCS, CKM_SHA256_RSA_PKCS, CKM_SHA512_RSA_PKCS}) {
        QCOMPARE(m_token->sign(m_session, how, hidden, "text", signature), CKR_OK);
        QCOMPARE(signature.size(), 256);
        QCOMPARE(m_token->verify(m_session, how, open, "text", signature), CKR_OK);
        QCOMPARE(m_token->verify(m_session, how, open, "texts", signature), CKR_SIGNATURE_INVALID);
    }
    QCOMPARE(m_token->sign(m_session, CKM_RSA_PKCS, hidden, octets(245, 1), signature), CKR_OK);
    QCOMPARE(m_token->sign(m_session, CKM_RSA_PKCS, hidden, octets(246, 1), signature), CKR_DATA_LEN_RANGE);
    QCOMPARE(m_token->sign(m_session, CKM_ECDSA, hidden, octets(32, 1), signature), CKR_KEY_TYPE_INCONSISTENT);
    QCOMPARE(m_token->generate(m_session, CKM_RSA_PKCS_KEY_PAIR_GEN, keyTemplate("2"),
                 Template().number(CKA_MODULUS_BITS, 1024), open, hidden),
        CKR_KEY_SIZE_RANGE);
    for (const auto& [oid, size] :
        {std::pair(QByteArray::fromHex("06082a8648ce3d030107"), 64), {QByteArray::fromHex("06052b81040022"), 96}}) {
        QCOMPARE(m_token->generate(m_session, CKM_EC_KEY_PAIR_GEN, keyTemplate("3"), Template().add(CKA_EC_PARAMS, oid),
                     open, hidden),
            CKR_OK);
        QCOMPARE(m_token->sign(m_session, CKM_ECDSA, hidden, octets(32, 5), signature), CKR_OK);
        QCOMPARE(signature.size(), size);
        QCOMPARE(m_token->verify(m_session, CKM_ECDSA, open, octets(32, 5), signature), CKR_OK);
        QCOMPARE(m_token->verify(m_session, CKM_ECDSA, open, octets(32, 6), signature), CKR_SIGNATURE_INVALID);
    }
    QCOMPARE(m_token->generate(m_session, CKM_EC_KEY_PAIR_GEN, keyTemplate("4"),
                 Template().add(CKA_EC_PARAMS, QByteArray::fromHex("06052b8104000a")), open, hidden),
        CKR_CURVE_NOT_SUPPORTED);
}

void KeysTest::streebog()
{
    // ГОСТ Р 34.11-2012, example 1: the message M1, hashed to 256 bits.
    QByteArray message("012345678901234567890123456789012345678901234567890123456789012");
    CK_MECHANISM mechanism{tc26 | 0x12, nullptr, 0};
    QCOMPARE(m_token->call().C_DigestInit(m_session, &mechanism), CKR_OK);
    QByteArray digest(32, '\0');
    CK_ULONG length = 32;
    QCOMPARE(m_token->call().C_Digest(m_session, reinterpret_cast<CK_BYTE*>(message.data()),
                 static_cast<CK_ULONG>(message.size()), reinterpret_cast<CK_BYTE*>(digest.data()), &length),
        CKR_OK);
    QCOMPARE(digest.toHex(), "9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500"_ba);
}

void KeysTest::imported()
{
    // d = 1 and its point, which is the base point of TC26-256-B (CryptoPro-A): X = 1 (RFC 4357, 11.4).
    QByteArray one(32, '\0');
    one[0] = 1;
    const auto gost = [](const QByteArray& value) {
        return keyTemplate("9")
            .number(CKA_CLASS, CKO_PRIVATE_KEY)
            .number(CKA_KEY_TYPE, CKK_GOSTR3410)
            .add(CKA_GOSTR3410_PARAMS, QByteArray::fromHex("06092a8503070102010102"))
            .add(CKA_VALUE, value);
    };
    CK_OBJECT_HANDLE key = 0, open = 0;
    QCOMPARE(m_token->create(m_session, gost(one), key), CKR_OK);
    QCOMPARE(m_token->create(m_session, gost(QByteArray(32, '\0')), key), CKR_ATTRIBUTE_VALUE_INVALID);
    QCOMPARE(m_token->create(m_session, gost(QByteArray(32, '\xFF')), key), CKR_ATTRIBUTE_VALUE_INVALID);
    const QByteArray y = "8d91e471e0989cda27df505a453f2b7635294f2ddf23e3b122acc99c9e9f1e14";
    QCOMPARE(m_token->create(m_session,
                 keyTemplate("9")
                     .number(CKA_CLASS, CKO_PUBLIC_KEY)
                     .number(CKA_KEY_TYPE, CKK_GOSTR3410)
                     .add(CKA_GOSTR3410_PARAMS, QByteArray::fromHex("06092a8503070102010102"))
                     .add(CKA_VALUE, one + reversed(QByteArray::fromHex(y))),
                 open),
        CKR_OK);
    key = m_token->find(m_session, Template().number(CKA_CLASS, CKO_PRIVATE_KEY)).at(0);
    QByteArray signature;
    QCOMPARE(m_token->sign(m_session, CKM_GOSTR3410, key, octets(32, 3), signature), CKR_OK);
    QCOMPARE(m_token->verify(m_session, CKM_GOSTR3410, open, octets(32, 3), signature), CKR_OK);
}

void KeysTest::neverShown()
{
    const QByteArray secret = octets(32, 77), reversedSecret = reversed(secret);
    CK_OBJECT_HANDLE key = 0;
    QCOMPARE(m_token->create(m_session,
                 keyTemplate("9")
                     .number(CKA_CLASS, CKO_PRIVATE_KEY)
                     .number(CKA_KEY_TYPE, CKK_EC)
                     .add(CKA_EC_PARAMS, QByteArray::fromHex("06082a8648ce3d030107"))
                     .add(CKA_VALUE, secret),
                 key),
        CKR_OK);
    CK_RV answer = CKR_OK;
    QVERIFY(m_token->attribute(m_session, key, CKA_VALUE, &answer).isEmpty());
    QCOMPARE(answer, CKR_ATTRIBUTE_SENSITIVE);
    QCOMPARE(m_token->attribute(m_session, key, CKA_SENSITIVE), QByteArray(1, 1));
    QCOMPARE(m_token->attribute(m_session, key, CKA_EXTRACTABLE), QByteArray(1, 0));
    QCOMPARE(m_token->attribute(m_session, key, CKA_ID), "9"_ba);
    // Neither the key, nor a part of it, nor a PIN stands in the file.
    const QByteArray file = m_token->bytes();
    QVERIFY(file.size() > 200);
    QVERIFY(!file.contains(secret.first(8)) && !file.contains(reversedSecret.first(8)));
    QVERIFY(!file.contains("123456") && !file.contains("87654321"));
    QVERIFY(file.contains("protects nothing"));
    QCOMPARE(QFile::permissions(m_token->file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // Without a log-in there is no such key.
    QCOMPARE(m_token->call().C_Logout(m_session), CKR_OK);
    QCOMPARE(m_token->find(m_session).size(), size_t(0));
    QVERIFY(m_token->attribute(m_session, key, CKA_ID, &answer).isEmpty());
    QCOMPARE(answer, CKR_OBJECT_HANDLE_INVALID);
    QByteArray signature;
    QCOMPARE(m_token->sign(m_session, CKM_ECDSA, key, octets(32, 1), signature), CKR_USER_NOT_LOGGED_IN);
}

void KeysTest::templates()
{
    CK_OBJECT_HANDLE open = 0, hidden = 0;
    const Template curve = Template().add(CKA_EC_PARAMS, QByteArray::fromHex("06082a8648ce3d030107"));
    const auto make = [&](const Template& common) {
        return m_token->generate(m_session, CKM_EC_KEY_PAIR_GEN, common, curve, open, hidden);
    };
    QCOMPARE(make(keyTemplate("1").flag(CKA_EXTRACTABLE, true)), CKR_TEMPLATE_INCONSISTENT);
    QCOMPARE(make(keyTemplate("1").flag(CKA_SENSITIVE, false)), CKR_TEMPLATE_INCONSISTENT);
    QCOMPARE(make(keyTemplate("1").number(CKA_KEY_TYPE, CKK_RSA)), CKR_TEMPLATE_INCONSISTENT);
    QCOMPARE(make(keyTemplate("1").number(CKA_VENDOR_DEFINED | 1, 1)), CKR_ATTRIBUTE_TYPE_INVALID);
    QCOMPARE(make(Template().add(CKA_ID, "1")), CKR_TEMPLATE_INCONSISTENT); // an object of the session
    QCOMPARE(
        m_token->generate(m_session, CKM_EC_KEY_PAIR_GEN, keyTemplate("1"), {}, open, hidden), CKR_TEMPLATE_INCOMPLETE);
    QCOMPARE(m_token->generate(m_session, CKM_ECDSA, keyTemplate("1"), curve, open, hidden), CKR_MECHANISM_INVALID);
    QCOMPARE(m_token->find(m_session).size(), size_t(0));
    QCOMPARE(make(keyTemplate("1")), CKR_OK);
    QCOMPARE(m_token->find(m_session, Template().add(CKA_ID, "1")).size(), size_t(2));
    QCOMPARE(m_token->call().C_DestroyObject(m_session, hidden), CKR_OK);
    QCOMPARE(m_token->call().C_DestroyObject(m_session, hidden), CKR_OBJECT_HANDLE_INVALID);
    QCOMPARE(m_token->find(m_session, Template().add(CKA_ID, "1")).size(), size_t(1));
}

void KeysTest::certificates()
{
    const QByteArray der = QByteArray::fromHex("3003020101");
    CK_OBJECT_HANDLE made = 0;
    QCOMPARE(m_token->call().C_Logout(m_session), CKR_OK); // needs no PIN
    const auto certificate = [&](const QByteArray& value) {
        return keyTemplate("1")
            .number(CKA_CLASS, CKO_CERTIFICATE)
            .number(CKA_CERTIFICATE_TYPE, CKC_X_509)
            .add(CKA_VALUE, value);
    };
    QCOMPARE(m_token->create(m_session, certificate("text"), made), CKR_ATTRIBUTE_VALUE_INVALID);
    QCOMPARE(m_token->create(m_session, certificate(der), made), CKR_OK);
    QCOMPARE(m_token->attribute(m_session, made, CKA_VALUE), der);
    auto label = Template().add(CKA_LABEL, "Иванова");
    QCOMPARE(m_token->call().C_SetAttributeValue(m_session, made, label.list().data(), 1), CKR_OK);
    QCOMPARE(m_token->attribute(m_session, made, CKA_LABEL), "Иванова"_ba);
    auto value = Template().add(CKA_VALUE, der);
    QCOMPARE(m_token->call().C_SetAttributeValue(m_session, made, value.list().data(), 1), CKR_ATTRIBUTE_READ_ONLY);
    const CK_SESSION_HANDLE reading = m_token->open(false);
    QCOMPARE(m_token->create(reading, certificate(der), made), CKR_SESSION_READ_ONLY);
}

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
