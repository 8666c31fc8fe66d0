// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokens/token_setup.h"

#include "signing/crypto/openssl_ptr.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>
#include <utility>
#include <vector>

namespace okno::signing {
namespace {

// id-tc26-gost-3410-2012-256-paramSetB, DER: the curve that everybody has had since 2001.
const QByteArray gostSet = QByteArray::fromHex("06092a8503070102010102");
// SubjectPublicKeyInfo of such a key up to its 64 octets (RFC 9215, 4.3).
const QByteArray gostHead = QByteArray::fromHex("305e301706082a85030701010101300b06092a8503070102010102034300"
                                                "0440");

class Template {
public:
    Template& add(CK_ATTRIBUTE_TYPE type, const QByteArray& value)
    {
        m_values.emplace_back(type, value);
        return *this;
    }
    Template& number(CK_ATTRIBUTE_TYPE type, CK_ULONG value)
    {
        return add(type, QByteArray(reinterpret_cast<const char*>(&value), sizeof value));
    }
    Template& flag(CK_ATTRIBUTE_TYPE type, bool value) { return add(type, QByteArray(1, value ? '\1' : '\0')); }
    // Views into this object.
    [[nodiscard]] std::vector<CK_ATTRIBUTE> list()
    {
        std::vector<CK_ATTRIBUTE> out;
        for (auto& [type, value] : m_values)
            out.push_back({type, value.data(), static_cast<CK_ULONG>(value.size())});
        return out;
    }

private:
    std::vector<std::pair<CK_ATTRIBUTE_TYPE, QByteArray>> m_values;
};

CK_UTF8CHAR* textOf(QByteArray& text)
{
    return reinterpret_cast<CK_UTF8CHAR*>(text.data());
}

QByteArray rsaInfo(const QByteArray& modulus, const QByteArray& exponent)
{
    const auto number = [](const QByteArray& bytes) {
        return BN_bin2bn(
            reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<int>(bytes.size()), nullptr);
    };
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> n(number(modulus), BN_free), e(number(exponent), BN_free);
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> build(
        OSSL_PARAM_BLD_new(), OSSL_PARAM_BLD_free);
    OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> parameters(
        OSSL_PARAM_BLD_to_param(build.get()), OSSL_PARAM_free);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY* made = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    const KeyPtr key(made);
    unsigned char* bytes = nullptr;
    const int length = i2d_PUBKEY(key.get(), &bytes);
    QByteArray info = length > 0 ? QByteArray(reinterpret_cast<const char*>(bytes), length) : QByteArray();
    OPENSSL_free(bytes);
    return info;
}

} // namespace

core::Result<std::unique_ptr<TokenSetup>> TokenSetup::begin(const Pkcs11Module& module, CK_SLOT_ID slot,
    const QString& label, const QByteArray& adminPin, const QByteArray& userPin)
{
    const CK_FUNCTION_LIST& call = module.call();
    QByteArray admin = adminPin, user = userPin;
    // 32 octets, whole letters.
    QString shown = label;
    while (shown.toUtf8().size() > 32)
        shown.chop(1);
    QByteArray padded = shown.toUtf8().leftJustified(32, ' ');
    const auto adminLength = static_cast<CK_ULONG>(admin.size());
    const auto userLength = static_cast<CK_ULONG>(user.size());
    if (const CK_RV answer = call.C_InitToken(slot, textOf(admin), adminLength, textOf(padded)); answer != CKR_OK)
        return errorOf(answer, "C_InitToken");
    CK_SESSION_HANDLE session = CK_INVALID_HANDLE;
    if (const CK_RV answer = call.C_OpenSession(slot, CKF_SERIAL_SESSION | CKF_RW_SESSION, nullptr, nullptr, &session);
        answer != CKR_OK)
        return errorOf(answer, "C_OpenSession");
    std::unique_ptr<TokenSetup> setup(new TokenSetup(call, session));
    CK_RV answer = call.C_Login(session, CKU_SO, textOf(admin), adminLength);
    if (answer == CKR_OK)
        answer = call.C_InitPIN(session, textOf(user), userLength);
    if (answer == CKR_OK)
        answer = call.C_Logout(session);
    if (answer == CKR_OK)
        answer = call.C_Login(session, CKU_USER, textOf(user), userLength);
    // A PIN that the administrator chose would have to be changed at the first use: here everybody knows it anyway.
    if (answer == CKR_OK)
        answer = call.C_SetPIN(session, textOf(user), userLength, textOf(user), userLength);
    if (answer != CKR_OK)
        return errorOf(answer, "C_InitPIN");
    return setup;
}

TokenSetup::~TokenSetup()
{
    m_call.C_Logout(m_session);
    m_call.C_CloseSession(m_session);
}

core::Result<QByteArray> TokenSetup::attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const
{
    CK_ATTRIBUTE asked{type, nullptr, 0};
    CK_RV answer = m_call.C_GetAttributeValue(m_session, object, &asked, 1);
    QByteArray value(answer == CKR_OK ? static_cast<qsizetype>(asked.ulValueLen) : 0, '\0');
    asked.pValue = value.data();
    if (answer == CKR_OK)
        answer = m_call.C_GetAttributeValue(m_session, object, &asked, 1);
    if (answer != CKR_OK)
        return errorOf(answer, "C_GetAttributeValue");
    return value;
}

core::Result<QByteArray> TokenSetup::makeKey(Kind kind, const QByteArray& id, const QString& label)
{
    const bool gost = kind == Kind::Gost256;
    Template open, hidden;
    for (Template* each : {&open, &hidden})
        each->flag(CKA_TOKEN, true).add(CKA_ID, id).add(CKA_LABEL, label.toUtf8());
    if (gost)
        open.add(CKA_GOSTR3410_PARAMS, gostSet);
    else
        open.number(CKA_MODULUS_BITS, 2048);
    CK_MECHANISM mechanism{
        static_cast<CK_MECHANISM_TYPE>(gost ? CKM_GOSTR3410_KEY_PAIR_GEN : CKM_RSA_PKCS_KEY_PAIR_GEN), nullptr, 0};
    auto openList = open.list(), hiddenList = hidden.list();
    CK_OBJECT_HANDLE publicKey = CK_INVALID_HANDLE, privateKey = CK_INVALID_HANDLE;
    const CK_RV answer =
        m_call.C_GenerateKeyPair(m_session, &mechanism, openList.data(), static_cast<CK_ULONG>(openList.size()),
            hiddenList.data(), static_cast<CK_ULONG>(hiddenList.size()), &publicKey, &privateKey);
    if (answer != CKR_OK)
        return errorOf(answer, "C_GenerateKeyPair");
    if (gost) {
        const core::Result<QByteArray> point = attribute(publicKey, CKA_VALUE);
        return point ? core::Result<QByteArray>(gostHead + *point) : point;
    }
    const core::Result<QByteArray> modulus = attribute(publicKey, CKA_MODULUS);
    const core::Result<QByteArray> exponent = attribute(publicKey, CKA_PUBLIC_EXPONENT);
    if (!modulus || !exponent)
        return modulus ? exponent : modulus;
    return rsaInfo(*modulus, *exponent);
}

core::Result<> TokenSetup::putCertificate(
    const QByteArray& der, const QByteArray& subject, const QByteArray& id, const QString& label)
{
    Template what;
    what.flag(CKA_TOKEN, true)
        .number(CKA_CLASS, CKO_CERTIFICATE)
        .number(CKA_CERTIFICATE_TYPE, CKC_X_509)
        .add(CKA_SUBJECT, subject)
        .add(CKA_VALUE, der)
        .add(CKA_ID, id)
        .add(CKA_LABEL, label.toUtf8());
    auto list = what.list();
    CK_OBJECT_HANDLE made = CK_INVALID_HANDLE;
    if (const CK_RV answer = m_call.C_CreateObject(m_session, list.data(), static_cast<CK_ULONG>(list.size()), &made);
        answer != CKR_OK)
        return errorOf(answer, "C_CreateObject");
    return core::Done();
}

} // namespace okno::signing
