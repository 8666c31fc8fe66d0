// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/entry.h"

using namespace okno::softtoken;

CK_RV C_OpenSession(CK_SLOT_ID id, CK_FLAGS flags, void*, CK_NOTIFY, CK_SESSION_HANDLE* handle)
{
    return inSlot(id, [&](Module& module, const Slot& slot) -> CK_RV {
        if (!handle)
            return CKR_ARGUMENTS_BAD;
        if (!(flags & CKF_SERIAL_SESSION))
            return CKR_SESSION_PARALLEL_NOT_SUPPORTED;
        if (slot.ready() != CKR_OK)
            return slot.ready();
        const bool writes = flags & CKF_RW_SESSION;
        if (!writes && slot.isAdministrator())
            return CKR_SESSION_READ_WRITE_SO_EXISTS;
        *handle = module.openSession(slot, writes);
        return CKR_OK;
    });
}

CK_RV C_CloseSession(CK_SESSION_HANDLE handle)
{
    return inModule([&](Module& module) -> CK_RV {
        if (!module.session(handle))
            return CKR_SESSION_HANDLE_INVALID;
        module.closeSession(handle);
        return CKR_OK;
    });
}

CK_RV C_CloseAllSessions(CK_SLOT_ID id)
{
    return inSlot(id, [&](Module& module, const Slot&) -> CK_RV {
        module.closeSessions(id);
        return CKR_OK;
    });
}

CK_RV C_GetSessionInfo(CK_SESSION_HANDLE handle, CK_SESSION_INFO* info)
{
    return inSession(handle, [&](const Session& session, const Slot& slot) -> CK_RV {
        if (!info)
            return CKR_ARGUMENTS_BAD;
        *info = {};
        info->slotID = session.slot;
        info->flags = CKF_SERIAL_SESSION | (session.writes ? CKF_RW_SESSION : 0);
        if (slot.isAdministrator())
            info->state = CKS_RW_SO_FUNCTIONS;
        else if (slot.isUser())
            info->state = session.writes ? CKS_RW_USER_FUNCTIONS : CKS_RO_USER_FUNCTIONS;
        else
            info->state = session.writes ? CKS_RW_PUBLIC_SESSION : CKS_RO_PUBLIC_SESSION;
        return CKR_OK;
    });
}

CK_RV C_Login(CK_SESSION_HANDLE handle, CK_USER_TYPE user, CK_UTF8CHAR* pin, CK_ULONG length)
{
    return inModule([&](Module& module) -> CK_RV {
        const Session* session = module.session(handle);
        if (!session)
            return CKR_SESSION_HANDLE_INVALID;
        Slot& slot = *module.slot(session->slot);
        if (slot.presence() != Slot::Presence::Ready || slot.generation() != session->generation)
            return CKR_DEVICE_REMOVED;
        // No key of this token asks for the PIN again.
        if (user == CKU_CONTEXT_SPECIFIC)
            return CKR_OPERATION_NOT_INITIALIZED;
        if (user != CKU_USER && user != CKU_SO)
            return CKR_USER_TYPE_INVALID;
        if (!pin)
            return CKR_ARGUMENTS_BAD;
        if (slot.isAnybody()) {
            return slot.isAdministrator() == (user == CKU_SO) ? CKR_USER_ALREADY_LOGGED_IN
                                                              : CKR_USER_ANOTHER_ALREADY_LOGGED_IN;
        }
        if (user == CKU_SO && module.countSessions(slot, false) != module.countSessions(slot, true))
            return CKR_SESSION_READ_ONLY_EXISTS;
        return slot.login(user, View(pin, length));
    });
}

CK_RV C_Logout(CK_SESSION_HANDLE handle)
{
    return inSession(handle, [&](Session&, Slot& slot) -> CK_RV {
        if (!slot.isAnybody())
            return CKR_USER_NOT_LOGGED_IN;
        slot.logout();
        return CKR_OK;
    });
}

CK_RV C_InitPIN(CK_SESSION_HANDLE handle, CK_UTF8CHAR* pin, CK_ULONG length)
{
    return inSession(handle, [&](Session&, Slot& slot) -> CK_RV {
        if (!slot.isAdministrator())
            return CKR_USER_NOT_LOGGED_IN;
        return pin ? slot.resetUserPin(View(pin, length)) : CKR_ARGUMENTS_BAD;
    });
}

CK_RV C_SetPIN(
    CK_SESSION_HANDLE handle, CK_UTF8CHAR* oldPin, CK_ULONG oldLength, CK_UTF8CHAR* newPin, CK_ULONG newLength)
{
    return inSession(handle, [&](const Session& session, Slot& slot) -> CK_RV {
        if (!oldPin || !newPin)
            return CKR_ARGUMENTS_BAD;
        if (!session.writes)
            return CKR_SESSION_READ_ONLY;
        return slot.changePin(
            slot.isAdministrator() ? CKU_SO : CKU_USER, View(oldPin, oldLength), View(newPin, newLength));
    });
}
