// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/entry.h"

#include <charconv>
#include <chrono>
#include <cstdlib>

using namespace okno::softtoken;

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(250);

CK_FLAGS flagsOf(const Pin& pin, CK_FLAGS low, CK_FLAGS last, CK_FLAGS locked)
{
    if (pin.tries == 0)
        return locked;
    return (pin.tries < pin.most ? low : 0) | (pin.tries == 1 ? last : 0);
}

CK_FLAGS flagsOf(const Token& token)
{
    CK_FLAGS out = CKF_RNG | CKF_LOGIN_REQUIRED | CKF_TOKEN_INITIALIZED;
    if (token.user.isSet())
        out |= CKF_USER_PIN_INITIALIZED
            | flagsOf(token.user, CKF_USER_PIN_COUNT_LOW, CKF_USER_PIN_FINAL_TRY, CKF_USER_PIN_LOCKED);
    if (token.mustChangePin)
        out |= CKF_USER_PIN_TO_BE_CHANGED;
    return out | flagsOf(token.administrator, CKF_SO_PIN_COUNT_LOW, CKF_SO_PIN_FINAL_TRY, CKF_SO_PIN_LOCKED);
}

// 1 to 99 from the environment, 10 otherwise.
std::uint8_t limit(const char* name)
{
    const std::string_view text = std::getenv(name) ? std::getenv(name) : "";
    std::uint8_t out = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), out);
    const bool good = fault == std::errc() && end == text.data() + text.size() && out >= 1 && out <= 99;
    return good ? out : std::uint8_t(10);
}

std::string trimmed(const CK_UTF8CHAR* label)
{
    const std::string_view padded(reinterpret_cast<const char*>(label), 32);
    return std::string(padded.substr(0, padded.find_last_not_of(' ') + 1));
}

} // namespace

CK_RV C_GetSlotList(CK_BBOOL present, CK_SLOT_ID* list, CK_ULONG* count)
{
    return inModule([&](Module& module) -> CK_RV {
        if (!count)
            return CKR_ARGUMENTS_BAD;
        module.scan();
        std::vector<CK_SLOT_ID> ids;
        for (const auto& [id, slot] : module.slots()) {
            if (!present || slot.presence() != Slot::Presence::Absent)
                ids.push_back(id);
        }
        const CK_ULONG room = *count;
        *count = static_cast<CK_ULONG>(ids.size());
        if (!list)
            return CKR_OK;
        if (room < ids.size())
            return CKR_BUFFER_TOO_SMALL;
        std::copy(ids.begin(), ids.end(), list);
        return CKR_OK;
    });
}

CK_RV C_GetSlotInfo(CK_SLOT_ID id, CK_SLOT_INFO* info)
{
    return inSlot(id, [&](Module&, const Slot& slot) -> CK_RV {
        if (!info)
            return CKR_ARGUMENTS_BAD;
        *info = {};
        putText(info->slotDescription, "Okno demonstration slot " + std::to_string(id) + ": a file, no protection");
        putText(info->manufacturerID, "Okno DEMONSTRATION, UNPROTECTED");
        info->flags = CKF_REMOVABLE_DEVICE;
        if (slot.presence() != Slot::Presence::Absent)
            info->flags |= CKF_TOKEN_PRESENT;
        info->hardwareVersion = info->firmwareVersion = {1, 0};
        return CKR_OK;
    });
}

CK_RV C_GetTokenInfo(CK_SLOT_ID id, CK_TOKEN_INFO* info)
{
    return inSlot(id, [&](const Module& module, const Slot& slot) -> CK_RV {
        if (!info)
            return CKR_ARGUMENTS_BAD;
        const bool blank = slot.presence() == Slot::Presence::Blank;
        if (!blank && slot.ready() != CKR_OK)
            return slot.ready();
        *info = {};
        putText(info->label, blank ? "Okno demo token, not initialised" : slot.token().label);
        putText(info->manufacturerID, "Okno DEMONSTRATION, UNPROTECTED");
        putText(info->model, "DEMO, not secure");
        putText(info->serialNumber, slot.token().serial);
        info->flags = blank ? CKF_RNG | CKF_LOGIN_REQUIRED : flagsOf(slot.token());
        info->ulMaxSessionCount = info->ulMaxRwSessionCount = CK_EFFECTIVELY_INFINITE;
        info->ulSessionCount = module.countSessions(slot, false);
        info->ulRwSessionCount = module.countSessions(slot, true);
        info->ulMinPinLen = leastPin;
        info->ulMaxPinLen = mostPin;
        info->ulTotalPublicMemory = info->ulFreePublicMemory = CK_UNAVAILABLE_INFORMATION;
        info->ulTotalPrivateMemory = info->ulFreePrivateMemory = CK_UNAVAILABLE_INFORMATION;
        info->hardwareVersion = info->firmwareVersion = {1, 0};
        putText(info->utcTime, "");
        return CKR_OK;
    });
}

CK_RV C_WaitForSlotEvent(CK_FLAGS flags, CK_SLOT_ID* id, void* reserved)
{
    if (!id || reserved)
        return CKR_ARGUMENTS_BAD;
    return guarded([&]() -> CK_RV {
        std::unique_lock lock(gate().mutex);
        for (;;) {
            Module* module = gate().open();
            if (!module)
                return CKR_CRYPTOKI_NOT_INITIALIZED; // C_Finalize ends the wait (5.5)
            if (const auto found = module->event()) {
                *id = *found;
                return CKR_OK;
            }
            if (flags & CKF_DONT_BLOCK)
                return CKR_NO_EVENT;
            gate().closed.wait_for(lock, lookEvery);
        }
    });
}

CK_RV C_GetMechanismList(CK_SLOT_ID id, CK_MECHANISM_TYPE* list, CK_ULONG* count)
{
    return inSlot(id, [&](Module&, const Slot& slot) -> CK_RV {
        if (!count)
            return CKR_ARGUMENTS_BAD;
        if (slot.presence() == Slot::Presence::Absent)
            return CKR_TOKEN_NOT_PRESENT;
        const CK_ULONG room = *count;
        *count = static_cast<CK_ULONG>(mechanisms().size());
        if (!list)
            return CKR_OK;
        if (room < *count)
            return CKR_BUFFER_TOO_SMALL;
        for (const Mechanism& each : mechanisms())
            *list++ = each.type;
        return CKR_OK;
    });
}

CK_RV C_GetMechanismInfo(CK_SLOT_ID id, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO* info)
{
    return inSlot(id, [&](Module&, const Slot& slot) -> CK_RV {
        if (!info)
            return CKR_ARGUMENTS_BAD;
        if (slot.presence() == Slot::Presence::Absent)
            return CKR_TOKEN_NOT_PRESENT;
        const Mechanism* found = mechanism(type, ~CK_FLAGS(0));
        if (!found)
            return CKR_MECHANISM_INVALID;
        *info = found->info;
        return CKR_OK;
    });
}

CK_RV C_InitToken(CK_SLOT_ID id, CK_UTF8CHAR* pin, CK_ULONG length, CK_UTF8CHAR* label)
{
    return inSlot(id, [&](const Module& module, Slot& slot) -> CK_RV {
        if (!pin || !label)
            return CKR_ARGUMENTS_BAD;
        if (slot.presence() == Slot::Presence::Ready && module.countSessions(slot, false) > 0)
            return CKR_SESSION_EXISTS;
        const Limits limits{limit("OKNO_SOFTTOKEN_TRIES"), limit("OKNO_SOFTTOKEN_SO_TRIES")};
        return slot.initialize(View(pin, length), trimmed(label), limits);
    });
}
