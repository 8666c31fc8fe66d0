// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/object_template.h"

#include <algorithm>

namespace okno::softtoken {
namespace {

constexpr CK_ATTRIBUTE_TYPE common[]{CKA_CLASS, CKA_TOKEN, CKA_PRIVATE, CKA_MODIFIABLE, CKA_COPYABLE, CKA_DESTROYABLE,
    CKA_LABEL, CKA_ID, CKA_SUBJECT, CKA_START_DATE, CKA_END_DATE, CKA_TRUSTED};
constexpr CK_ATTRIBUTE_TYPE ofCertificates[]{CKA_CERTIFICATE_TYPE, CKA_ISSUER, CKA_SERIAL_NUMBER, CKA_VALUE,
    CKA_CERTIFICATE_CATEGORY, CKA_CHECK_VALUE, CKA_PUBLIC_KEY_INFO};
constexpr CK_ATTRIBUTE_TYPE ofKeys[]{CKA_KEY_TYPE, CKA_DERIVE, CKA_ENCRYPT, CKA_DECRYPT, CKA_SIGN, CKA_VERIFY,
    CKA_SIGN_RECOVER, CKA_VERIFY_RECOVER, CKA_WRAP, CKA_UNWRAP, CKA_SENSITIVE, CKA_EXTRACTABLE, CKA_ALWAYS_AUTHENTICATE,
    CKA_WRAP_WITH_TRUSTED, CKA_PUBLIC_KEY_INFO, CKA_MODULUS, CKA_MODULUS_BITS, CKA_PUBLIC_EXPONENT,
    CKA_PRIVATE_EXPONENT, CKA_PRIME_1, CKA_PRIME_2, CKA_EXPONENT_1, CKA_EXPONENT_2, CKA_COEFFICIENT, CKA_EC_PARAMS,
    CKA_EC_POINT, CKA_VALUE, CKA_GOSTR3410_PARAMS, CKA_GOSTR3411_PARAMS, CKA_GOST28147_PARAMS};
constexpr CK_ATTRIBUTE_TYPE secrets[]{
    CKA_VALUE, CKA_PRIVATE_EXPONENT, CKA_PRIME_1, CKA_PRIME_2, CKA_EXPONENT_1, CKA_EXPONENT_2, CKA_COEFFICIENT};
constexpr CK_ATTRIBUTE_TYPE changeable[]{CKA_LABEL, CKA_ID, CKA_SUBJECT, CKA_START_DATE, CKA_END_DATE};

bool isOneOf(std::span<const CK_ATTRIBUTE_TYPE> list, CK_ATTRIBUTE_TYPE type)
{
    return std::ranges::find(list, type) != list.end();
}

// What every object has, and whether the template is one for it at all.
CK_RV begin(CK_OBJECT_CLASS kind, bool isPrivate, std::span<const CK_ATTRIBUTE_TYPE> known, const Attributes& wanted,
    Attributes& out)
{
    for (const auto& [type, value] : wanted) {
        if (!isOneOf(common, type) && !isOneOf(known, type))
            return CKR_ATTRIBUTE_TYPE_INVALID;
    }
    if (wanted.contains(CKA_CLASS) && numberIn(wanted, CKA_CLASS) != kind)
        return CKR_TEMPLATE_INCONSISTENT;
    if (!flagIn(wanted, CKA_TOKEN).value_or(false))
        return CKR_TEMPLATE_INCONSISTENT;
    out[CKA_CLASS] = valueOf(kind);
    out[CKA_TOKEN] = valueOf(true);
    out[CKA_PRIVATE] = valueOf(isPrivate);
    out[CKA_MODIFIABLE] = valueOf(true);
    for (const CK_ATTRIBUTE_TYPE type : changeable)
        out[type] = bytesOf(bytesIn(wanted, type));
    return CKR_OK;
}

CK_RV takeKey(const Attributes& wanted, const Attributes& parts, Attributes& out)
{
    for (const auto& [type, value] : parts) {
        // A template may say again what the key is, not what it is not.
        if (type == CKA_KEY_TYPE && wanted.contains(type) && bytesOf(bytesIn(wanted, type)) != value)
            return CKR_TEMPLATE_INCONSISTENT;
        out[type] = value;
    }
    return CKR_OK;
}

} // namespace

CK_RV certificateObject(const Attributes& wanted, Attributes& out)
{
    const bool hidden = flagIn(wanted, CKA_PRIVATE).value_or(false);
    if (const CK_RV answer = begin(CKO_CERTIFICATE, hidden, ofCertificates, wanted, out); answer != CKR_OK)
        return answer;
    if (!wanted.contains(CKA_VALUE) || !wanted.contains(CKA_CERTIFICATE_TYPE))
        return CKR_TEMPLATE_INCOMPLETE;
    const View value = bytesIn(wanted, CKA_VALUE);
    if (numberIn(wanted, CKA_CERTIFICATE_TYPE) != CKC_X_509 || value.empty() || value[0] != 0x30)
        return CKR_ATTRIBUTE_VALUE_INVALID;
    for (const CK_ATTRIBUTE_TYPE type : ofCertificates) {
        if (const auto found = wanted.find(type); found != wanted.end())
            out[type] = found->second;
    }
    out[CKA_TRUSTED] = valueOf(false);
    return CKR_OK;
}

CK_RV publicKeyObject(const Attributes& wanted, const KeyParts& parts, Attributes& out)
{
    const bool hidden = flagIn(wanted, CKA_PRIVATE).value_or(false);
    if (const CK_RV answer = begin(CKO_PUBLIC_KEY, hidden, ofKeys, wanted, out); answer != CKR_OK)
        return answer;
    for (const CK_ATTRIBUTE_TYPE use : {CKA_ENCRYPT, CKA_VERIFY_RECOVER, CKA_WRAP, CKA_DERIVE, CKA_TRUSTED})
        out[use] = valueOf(false);
    out[CKA_VERIFY] = valueOf(flagIn(wanted, CKA_VERIFY).value_or(true));
    const CK_RV answer = takeKey(wanted, parts.shown, out);
    return answer == CKR_OK ? takeKey(wanted, parts.shownPublic, out) : answer;
}

CK_RV privateKeyObject(const Attributes& wanted, const KeyParts& parts, CK_MECHANISM_TYPE maker, Attributes& out)
{
    if (const CK_RV answer = begin(CKO_PRIVATE_KEY, true, ofKeys, wanted, out); answer != CKR_OK)
        return answer;
    if (!flagIn(wanted, CKA_PRIVATE).value_or(true) || !flagIn(wanted, CKA_SENSITIVE).value_or(true)
        || flagIn(wanted, CKA_EXTRACTABLE).value_or(false))
        return CKR_TEMPLATE_INCONSISTENT;
    const bool made = maker != CK_UNAVAILABLE_INFORMATION;
    for (const CK_ATTRIBUTE_TYPE use : {CKA_DECRYPT, CKA_SIGN_RECOVER, CKA_UNWRAP, CKA_DERIVE, CKA_EXTRACTABLE,
             CKA_ALWAYS_AUTHENTICATE, CKA_WRAP_WITH_TRUSTED})
        out[use] = valueOf(false);
    out[CKA_SIGN] = valueOf(flagIn(wanted, CKA_SIGN).value_or(true));
    out[CKA_SENSITIVE] = valueOf(true);
    out[CKA_ALWAYS_SENSITIVE] = valueOf(made);
    out[CKA_NEVER_EXTRACTABLE] = valueOf(made);
    out[CKA_LOCAL] = valueOf(made);
    out[CKA_KEY_GEN_MECHANISM] = valueOf(maker);
    return takeKey(wanted, parts.shown, out);
}

bool isChangeable(CK_ATTRIBUTE_TYPE type)
{
    return isOneOf(changeable, type);
}

bool isSecret(const Attributes& object, CK_ATTRIBUTE_TYPE type)
{
    return numberIn(object, CKA_CLASS) == CKO_PRIVATE_KEY && isOneOf(secrets, type);
}

} // namespace okno::softtoken
