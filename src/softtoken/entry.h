// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/module.h"

#include <condition_variable>
#include <mutex>
#include <new>

// The functions of PKCS #11 v2.40 are defined in entry_*.cpp under their names and found through C_GetFunctionList.
namespace okno::softtoken {

// PKCS #11 has one module a process; one call at a time is let in.
struct Gate {
    std::mutex mutex;
    std::condition_variable closed;
    std::unique_ptr<Module> module; // null before C_Initialize
    int process = 0; // a child of fork() has to initialise for itself (2.40, 6.7.1)
    [[nodiscard]] Module* open() const;
};
[[nodiscard]] Gate& gate();

// No exception leaves the module.
template <typename Call> CK_RV guarded(Call call) noexcept
{
    try {
        return call();
    } catch (const std::bad_alloc&) {
        return CKR_HOST_MEMORY;
    } catch (const std::exception&) {
        return CKR_DEVICE_ERROR;
    }
}

template <typename Call> CK_RV inModule(Call call) noexcept
{
    return guarded([&]() -> CK_RV {
        const std::lock_guard lock(gate().mutex);
        Module* module = gate().open();
        return module ? call(*module) : CKR_CRYPTOKI_NOT_INITIALIZED;
    });
}

template <typename Call> CK_RV inSlot(CK_SLOT_ID id, Call call) noexcept
{
    return inModule([&](Module& module) -> CK_RV {
        Slot* slot = module.slot(id);
        return slot ? call(module, *slot) : CKR_SLOT_ID_INVALID;
    });
}

template <typename Call> CK_RV inSession(CK_SESSION_HANDLE handle, Call call) noexcept
{
    return inModule([&](Module& module) -> CK_RV {
        Session* session = module.session(handle);
        if (!session)
            return CKR_SESSION_HANDLE_INVALID;
        Slot& slot = *module.slot(session->slot);
        // A session ends with the token, even when the token comes back.
        if (slot.presence() != Slot::Presence::Ready || slot.generation() != session->generation)
            return CKR_DEVICE_REMOVED;
        return call(*session, slot);
    });
}

// Pads with spaces, as the structures of PKCS #11 want it.
template <std::size_t size> void putText(CK_UTF8CHAR (&field)[size], std::string_view text)
{
    for (std::size_t i = 0; i < size; ++i)
        field[i] = i < text.size() ? static_cast<CK_UTF8CHAR>(text[i]) : CK_UTF8CHAR(' ');
}

// The convention of 5.2: without a buffer only the length is told; with a small one CKR_BUFFER_TOO_SMALL, too.
[[nodiscard]] CK_RV deliver(View result, CK_BYTE* to, CK_ULONG* length);
// The object, when it is there and the one who asks may see it.
[[nodiscard]] const Object* visibleObject(const Slot& slot, CK_OBJECT_HANDLE id);

} // namespace okno::softtoken
