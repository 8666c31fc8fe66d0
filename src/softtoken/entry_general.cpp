// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/entry.h"

#include <algorithm>
#include <unistd.h>

namespace okno::softtoken {

Module* Gate::open() const
{
    return process == ::getpid() ? module.get() : nullptr;
}

Gate& gate()
{
    static Gate one;
    return one;
}

CK_RV deliver(View result, CK_BYTE* to, CK_ULONG* length)
{
    const CK_ULONG room = *length;
    *length = static_cast<CK_ULONG>(result.size());
    if (!to)
        return CKR_OK;
    if (room < result.size())
        return CKR_BUFFER_TOO_SMALL;
    std::ranges::copy(result, to);
    return CKR_OK;
}

const Object* visibleObject(const Slot& slot, CK_OBJECT_HANDLE id)
{
    const auto& objects = slot.token().objects;
    const auto found = std::ranges::find(objects, id, &Object::id);
    return found != objects.end() && (!found->isPrivate() || slot.isUser()) ? &*found : nullptr;
}

namespace {

CK_RV checkArguments(const CK_C_INITIALIZE_ARGS& arguments)
{
    const int given = (arguments.CreateMutex != nullptr) + (arguments.DestroyMutex != nullptr)
        + (arguments.LockMutex != nullptr) + (arguments.UnlockMutex != nullptr);
    if (arguments.pReserved || (given != 0 && given != 4))
        return CKR_ARGUMENTS_BAD;
    // Locks of the system are the only ones that we use.
    return given == 4 && !(arguments.flags & CKF_OS_LOCKING_OK) ? CKR_CANT_LOCK : CKR_OK;
}

// Encryption, wrapping, derivation, copies of objects and states of operations are none of this token's business.
template <typename... Arguments> CK_RV unsupported(Arguments...)
{
    return CKR_FUNCTION_NOT_SUPPORTED;
}

CK_FUNCTION_LIST makeList()
{
    CK_FUNCTION_LIST list{};
    list.version = {2, 40};
#define OKNO_HAS(name) list.name = name
#define OKNO_LACKS(name) list.name = unsupported
    OKNO_HAS(C_Initialize);
    OKNO_HAS(C_Finalize);
    OKNO_HAS(C_GetInfo);
    OKNO_HAS(C_GetFunctionList);
    OKNO_HAS(C_GetSlotList);
    OKNO_HAS(C_GetSlotInfo);
    OKNO_HAS(C_GetTokenInfo);
    OKNO_HAS(C_GetMechanismList);
    OKNO_HAS(C_GetMechanismInfo);
    OKNO_HAS(C_InitToken);
    OKNO_HAS(C_InitPIN);
    OKNO_HAS(C_SetPIN);
    OKNO_HAS(C_OpenSession);
    OKNO_HAS(C_CloseSession);
    OKNO_HAS(C_CloseAllSessions);
    OKNO_HAS(C_GetSessionInfo);
    OKNO_LACKS(C_GetOperationState);
    OKNO_LACKS(C_SetOperationState);
    OKNO_HAS(C_Login);
    OKNO_HAS(C_Logout);
    OKNO_HAS(C_CreateObject);
    OKNO_LACKS(C_CopyObject);
    OKNO_HAS(C_DestroyObject);
    OKNO_HAS(C_GetObjectSize);
    OKNO_HAS(C_GetAttributeValue);
    OKNO_HAS(C_SetAttributeValue);
    OKNO_HAS(C_FindObjectsInit);
    OKNO_HAS(C_FindObjects);
    OKNO_HAS(C_FindObjectsFinal);
    OKNO_LACKS(C_EncryptInit);
    OKNO_LACKS(C_Encrypt);
    OKNO_LACKS(C_EncryptUpdate);
    OKNO_LACKS(C_EncryptFinal);
    OKNO_LACKS(C_DecryptInit);
    OKNO_LACKS(C_Decrypt);
    OKNO_LACKS(C_DecryptUpdate);
    OKNO_LACKS(C_DecryptFinal);
    OKNO_HAS(C_DigestInit);
    OKNO_HAS(C_Digest);
    OKNO_HAS(C_DigestUpdate);
    OKNO_LACKS(C_DigestKey);
    OKNO_HAS(C_DigestFinal);
    OKNO_HAS(C_SignInit);
    OKNO_HAS(C_Sign);
    OKNO_HAS(C_SignUpdate);
    OKNO_HAS(C_SignFinal);
    OKNO_LACKS(C_SignRecoverInit);
    OKNO_LACKS(C_SignRecover);
    OKNO_HAS(C_VerifyInit);
    OKNO_HAS(C_Verify);
    OKNO_HAS(C_VerifyUpdate);
    OKNO_HAS(C_VerifyFinal);
    OKNO_LACKS(C_VerifyRecoverInit);
    OKNO_LACKS(C_VerifyRecover);
    OKNO_LACKS(C_DigestEncryptUpdate);
    OKNO_LACKS(C_DecryptDigestUpdate);
    OKNO_LACKS(C_SignEncryptUpdate);
    OKNO_LACKS(C_DecryptVerifyUpdate);
    OKNO_LACKS(C_GenerateKey);
    OKNO_HAS(C_GenerateKeyPair);
    OKNO_LACKS(C_WrapKey);
    OKNO_LACKS(C_UnwrapKey);
    OKNO_LACKS(C_DeriveKey);
    OKNO_HAS(C_SeedRandom);
    OKNO_HAS(C_GenerateRandom);
    OKNO_HAS(C_GetFunctionStatus);
    OKNO_HAS(C_CancelFunction);
    OKNO_HAS(C_WaitForSlotEvent);
#undef OKNO_HAS
#undef OKNO_LACKS
    return list;
}

} // namespace
} // namespace okno::softtoken

using namespace okno::softtoken;

// The one symbol that is seen from outside.
extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list)
{
    static CK_FUNCTION_LIST functions = makeList();
    if (!list)
        return CKR_ARGUMENTS_BAD;
    *list = &functions;
    return CKR_OK;
}

CK_RV C_Initialize(void* arguments)
{
    return guarded([&]() -> CK_RV {
        const std::lock_guard lock(gate().mutex);
        if (gate().open())
            return CKR_CRYPTOKI_ALREADY_INITIALIZED;
        if (arguments) {
            const CK_RV answer = checkArguments(*static_cast<const CK_C_INITIALIZE_ARGS*>(arguments));
            if (answer != CKR_OK)
                return answer;
        }
        readyGcrypt();
        gate().module = std::make_unique<Module>();
        gate().process = ::getpid();
        return CKR_OK;
    });
}

CK_RV C_Finalize(void* reserved)
{
    if (reserved)
        return CKR_ARGUMENTS_BAD;
    return guarded([]() -> CK_RV {
        const std::lock_guard lock(gate().mutex);
        if (!gate().open())
            return CKR_CRYPTOKI_NOT_INITIALIZED;
        gate().module.reset();
        gate().closed.notify_all();
        return CKR_OK;
    });
}

CK_RV C_GetInfo(CK_INFO* info)
{
    return inModule([&](Module&) -> CK_RV {
        if (!info)
            return CKR_ARGUMENTS_BAD;
        *info = {};
        info->cryptokiVersion = {2, 40};
        putText(info->manufacturerID, "Okno DEMONSTRATION, UNPROTECTED");
        putText(info->libraryDescription, "Demo token, gives no protection");
        info->libraryVersion = {1, 0};
        return CKR_OK;
    });
}

CK_RV C_SeedRandom(CK_SESSION_HANDLE handle, CK_BYTE*, CK_ULONG)
{
    return inSession(handle, [](Session&, Slot&) -> CK_RV { return CKR_RANDOM_SEED_NOT_SUPPORTED; });
}

CK_RV C_GenerateRandom(CK_SESSION_HANDLE handle, CK_BYTE* to, CK_ULONG length)
{
    return inSession(handle, [&](Session&, Slot&) -> CK_RV {
        if (!to || length > (1U << 20))
            return CKR_ARGUMENTS_BAD;
        std::ranges::copy(randomBytes(length), to);
        return CKR_OK;
    });
}

CK_RV C_GetFunctionStatus(CK_SESSION_HANDLE)
{
    return CKR_FUNCTION_NOT_PARALLEL;
}

CK_RV C_CancelFunction(CK_SESSION_HANDLE)
{
    return CKR_FUNCTION_NOT_PARALLEL;
}
