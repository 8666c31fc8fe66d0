// SPDX-License-Identifier: GPL-3.0-or-later
// A PKCS#11 module with one token whose C_Sign never comes back, as a reader that was torn out of a bad hub.
#include <cstring>
#include <p11-kit/pkcs11.h>
#include <unistd.h>

namespace {

template <typename Text> void put(Text& to, const char* text)
{
    std::memset(to, ' ', sizeof to);
    std::memcpy(to, text, std::strlen(text));
}

CK_RV initialize(void*)
{
    return CKR_OK;
}
CK_RV finalize(void*)
{
    return CKR_OK;
}
CK_RV slots(CK_BBOOL, CK_SLOT_ID* list, CK_ULONG* count)
{
    *count = 1;
    if (list)
        list[0] = 0;
    return CKR_OK;
}
CK_RV tokenInfo(CK_SLOT_ID, CK_TOKEN_INFO* info)
{
    *info = {};
    put(info->label, "stuck");
    put(info->serialNumber, "1");
    info->flags = CKF_TOKEN_INITIALIZED | CKF_USER_PIN_INITIALIZED;
    return CKR_OK;
}
CK_RV openSession(CK_SLOT_ID, CK_FLAGS, void*, CK_NOTIFY, CK_SESSION_HANDLE* session)
{
    *session = 1;
    return CKR_OK;
}
CK_RV closeSession(CK_SESSION_HANDLE)
{
    return CKR_OK;
}
CK_RV sessionInfo(CK_SESSION_HANDLE, CK_SESSION_INFO*)
{
    return CKR_OK;
}
CK_RV login(CK_SESSION_HANDLE, CK_USER_TYPE, CK_UTF8CHAR*, CK_ULONG)
{
    return CKR_OK;
}
CK_RV findInit(CK_SESSION_HANDLE, CK_ATTRIBUTE*, CK_ULONG)
{
    return CKR_OK;
}
CK_RV find(CK_SESSION_HANDLE, CK_OBJECT_HANDLE* found, CK_ULONG, CK_ULONG* count)
{
    static CK_ULONG times = 0;
    *count = ++times % 2;
    found[0] = 7;
    return CKR_OK;
}
CK_RV findFinal(CK_SESSION_HANDLE)
{
    return CKR_OK;
}
CK_RV signInit(CK_SESSION_HANDLE, CK_MECHANISM*, CK_OBJECT_HANDLE)
{
    return CKR_OK;
}
CK_RV sign(CK_SESSION_HANDLE, CK_BYTE*, CK_ULONG, CK_BYTE*, CK_ULONG*)
{
    for (;;)
        ::pause();
}

} // namespace

extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list)
{
    static CK_FUNCTION_LIST functions{};
    functions.version = {2, 40};
    functions.C_Initialize = initialize;
    functions.C_Finalize = finalize;
    functions.C_GetSlotList = slots;
    functions.C_GetTokenInfo = tokenInfo;
    functions.C_OpenSession = openSession;
    functions.C_CloseSession = closeSession;
    functions.C_GetSessionInfo = sessionInfo;
    functions.C_Login = login;
    functions.C_FindObjectsInit = findInit;
    functions.C_FindObjects = find;
    functions.C_FindObjectsFinal = findFinal;
    functions.C_SignInit = signInit;
    functions.C_Sign = sign;
    *list = &functions;
    return CKR_OK;
}
