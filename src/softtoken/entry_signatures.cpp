// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/entry.h"
#include "softtoken/key.h"

using namespace okno::softtoken;

namespace {

using Member = std::optional<Operation> Session::*;

// The object that the handle names, when it is a key for this mechanism and may be used so.
CK_RV keyFor(const Slot& slot, const Mechanism& mechanism, CK_OBJECT_HANDLE id, bool signs, Object& out)
{
    const Object* key = visibleObject(slot, id);
    const auto kind = key ? numberIn(key->attributes, CKA_CLASS) : std::nullopt;
    if (!key && signs && !slot.isUser())
        return CKR_USER_NOT_LOGGED_IN;
    if (!key || kind != (signs ? CKO_PRIVATE_KEY : CKO_PUBLIC_KEY))
        return CKR_KEY_HANDLE_INVALID;
    if (numberIn(key->attributes, CKA_KEY_TYPE) != mechanism.key)
        return CKR_KEY_TYPE_INCONSISTENT;
    if (!flagIn(key->attributes, signs ? CKA_SIGN : CKA_VERIFY).value_or(false))
        return CKR_KEY_FUNCTION_NOT_PERMITTED;
    out = *key;
    return CKR_OK;
}

// CKM_GOSTR3410_WITH_… and the digests may carry the identifier of the hash; nothing else has parameters.
bool parametersFit(const Mechanism& found, const CK_MECHANISM& how)
{
    const bool streebog = found.digest == GCRY_MD_STRIBOG256 || found.digest == GCRY_MD_STRIBOG512;
    return how.ulParameterLen == 0 || (streebog && how.pParameter && how.ulParameterLen == 10);
}

CK_RV begin(CK_SESSION_HANDLE handle, const CK_MECHANISM* how, CK_FLAGS use, CK_OBJECT_HANDLE key, Member member)
{
    return inSession(handle, [&](Session& session, const Slot& slot) -> CK_RV {
        if (!how)
            return CKR_ARGUMENTS_BAD;
        if (session.*member)
            return CKR_OPERATION_ACTIVE;
        const Mechanism* found = mechanism(how->mechanism, use);
        if (!found)
            return CKR_MECHANISM_INVALID;
        if (!parametersFit(*found, *how))
            return CKR_MECHANISM_PARAM_INVALID;
        Object object;
        if (found->key) {
            const CK_RV answer = keyFor(slot, *found, key, use == CKF_SIGN, object);
            if (answer != CKR_OK)
                return answer;
        }
        (session.*member).emplace(*found, std::move(object));
        return CKR_OK;
    });
}

// Every error ends the operation, except that the buffer is too small (5.2).
CK_RV ended(std::optional<Operation>& operation, CK_RV answer, bool asksOnly)
{
    if (answer != CKR_BUFFER_TOO_SMALL && !(answer == CKR_OK && asksOnly))
        operation.reset();
    return answer;
}

CK_RV addPart(CK_SESSION_HANDLE handle, Member member, const CK_BYTE* part, CK_ULONG length)
{
    return inSession(handle, [&](Session& session, const Slot&) -> CK_RV {
        if (!(session.*member))
            return CKR_OPERATION_NOT_INITIALIZED;
        const CK_RV answer = part || length == 0 ? (session.*member)->add(View(part, length)) : CKR_ARGUMENTS_BAD;
        return ended(session.*member, answer, true);
    });
}

// The whole of the data in one call, or what is left to do after the parts.
CK_RV takeAll(Operation& operation, const std::optional<View>& data)
{
    return data ? operation.add(*data) : CKR_OK;
}

CK_RV makeSignature(Slot& slot, Operation& operation, const std::optional<View>& data, CK_BYTE* to, CK_ULONG* length)
{
    // Only the length is asked for, or there is no room: nothing is signed, nothing is used up.
    const CK_ULONG octets = signatureOctets(operation.key().attributes);
    if (!to || *length < octets) {
        *length = octets;
        return to ? CKR_BUFFER_TOO_SMALL : CKR_OK;
    }
    Bytes secret, signature;
    CK_RV answer = slot.openSecret(operation.key(), secret);
    if (answer == CKR_OK)
        answer = takeAll(operation, data);
    if (answer == CKR_OK)
        answer = signWith(operation.mechanism(), operation.key().attributes, secret, operation.result(), signature);
    return answer == CKR_OK ? deliver(signature, to, length) : answer;
}

CK_RV sign(CK_SESSION_HANDLE handle, const std::optional<View>& data, CK_BYTE* to, CK_ULONG* length)
{
    return inSession(handle, [&](Session& session, Slot& slot) -> CK_RV {
        if (!session.sign || (data && session.sign->hasParts()))
            return CKR_OPERATION_NOT_INITIALIZED;
        const CK_RV answer = length ? makeSignature(slot, *session.sign, data, to, length) : CKR_ARGUMENTS_BAD;
        return ended(session.sign, answer, length && !to);
    });
}

CK_RV verify(CK_SESSION_HANDLE handle, const std::optional<View>& data, const CK_BYTE* signature, CK_ULONG length)
{
    return inSession(handle, [&](Session& session, const Slot&) -> CK_RV {
        if (!session.verify || (data && session.verify->hasParts()))
            return CKR_OPERATION_NOT_INITIALIZED;
        CK_RV answer = signature ? takeAll(*session.verify, data) : CKR_ARGUMENTS_BAD;
        if (answer == CKR_OK)
            answer = verifyWith(session.verify->mechanism(), session.verify->key().attributes, session.verify->result(),
                View(signature, length));
        return ended(session.verify, answer, false);
    });
}

CK_RV digest(CK_SESSION_HANDLE handle, const std::optional<View>& data, CK_BYTE* to, CK_ULONG* length)
{
    return inSession(handle, [&](Session& session, const Slot&) -> CK_RV {
        if (!session.digest || (data && session.digest->hasParts()))
            return CKR_OPERATION_NOT_INITIALIZED;
        if (!length)
            return ended(session.digest, CKR_ARGUMENTS_BAD, false);
        const CK_ULONG octets = gcry_md_get_algo_dlen(session.digest->mechanism().digest);
        if (!to || *length < octets) {
            *length = octets;
            return to ? CKR_BUFFER_TOO_SMALL : CKR_OK;
        }
        const CK_RV answer = takeAll(*session.digest, data);
        return ended(session.digest, answer == CKR_OK ? deliver(session.digest->result(), to, length) : answer, false);
    });
}

// A null pointer with a length is a caller's mistake and must not be read.
bool isData(const CK_BYTE* data, CK_ULONG length)
{
    return data || length == 0;
}

} // namespace

CK_RV C_DigestInit(CK_SESSION_HANDLE handle, CK_MECHANISM* how)
{
    return begin(handle, how, CKF_DIGEST, CK_INVALID_HANDLE, &Session::digest);
}

CK_RV C_Digest(CK_SESSION_HANDLE handle, CK_BYTE* data, CK_ULONG size, CK_BYTE* to, CK_ULONG* length)
{
    return isData(data, size) ? digest(handle, View(data, size), to, length) : CKR_ARGUMENTS_BAD;
}

CK_RV C_DigestUpdate(CK_SESSION_HANDLE handle, CK_BYTE* part, CK_ULONG size)
{
    return addPart(handle, &Session::digest, part, size);
}

CK_RV C_DigestFinal(CK_SESSION_HANDLE handle, CK_BYTE* to, CK_ULONG* length)
{
    return digest(handle, std::nullopt, to, length);
}

CK_RV C_SignInit(CK_SESSION_HANDLE handle, CK_MECHANISM* how, CK_OBJECT_HANDLE key)
{
    return begin(handle, how, CKF_SIGN, key, &Session::sign);
}

CK_RV C_Sign(CK_SESSION_HANDLE handle, CK_BYTE* data, CK_ULONG size, CK_BYTE* to, CK_ULONG* length)
{
    return isData(data, size) ? sign(handle, View(data, size), to, length) : CKR_ARGUMENTS_BAD;
}

CK_RV C_SignUpdate(CK_SESSION_HANDLE handle, CK_BYTE* part, CK_ULONG size)
{
    return addPart(handle, &Session::sign, part, size);
}

CK_RV C_SignFinal(CK_SESSION_HANDLE handle, CK_BYTE* to, CK_ULONG* length)
{
    return sign(handle, std::nullopt, to, length);
}

CK_RV C_VerifyInit(CK_SESSION_HANDLE handle, CK_MECHANISM* how, CK_OBJECT_HANDLE key)
{
    return begin(handle, how, CKF_VERIFY, key, &Session::verify);
}

CK_RV C_Verify(CK_SESSION_HANDLE handle, CK_BYTE* data, CK_ULONG size, CK_BYTE* signature, CK_ULONG length)
{
    return isData(data, size) ? verify(handle, View(data, size), signature, length) : CKR_ARGUMENTS_BAD;
}

CK_RV C_VerifyUpdate(CK_SESSION_HANDLE handle, CK_BYTE* part, CK_ULONG size)
{
    return addPart(handle, &Session::verify, part, size);
}

CK_RV C_VerifyFinal(CK_SESSION_HANDLE handle, CK_BYTE* signature, CK_ULONG length)
{
    return verify(handle, std::nullopt, signature, length);
}
