// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokens/pkcs11_api.h"

namespace okno::signing {
namespace {

core::ErrorCode codeOf(CK_RV answer)
{
    using core::ErrorCode;
    switch (answer) {
    case CKR_PIN_INCORRECT:
        return ErrorCode::PinWrong;
    case CKR_PIN_LOCKED:
        return ErrorCode::PinLocked;
    case CKR_PIN_LEN_RANGE:
    case CKR_PIN_INVALID:
        return ErrorCode::PinLength;
    case CKR_PIN_EXPIRED:
        return ErrorCode::PinMustChange;
    case CKR_TOKEN_NOT_PRESENT:
    case CKR_SLOT_ID_INVALID:
        return ErrorCode::TokenAbsent;
    case CKR_DEVICE_REMOVED:
    case CKR_SESSION_HANDLE_INVALID:
    case CKR_SESSION_CLOSED:
    case CKR_OBJECT_HANDLE_INVALID:
    case CKR_KEY_HANDLE_INVALID:
        return ErrorCode::TokenRemoved;
    case CKR_USER_PIN_NOT_INITIALIZED:
    case CKR_TOKEN_NOT_RECOGNIZED:
        return ErrorCode::TokenUninitialized;
    case CKR_MECHANISM_INVALID:
    case CKR_MECHANISM_PARAM_INVALID:
    case CKR_KEY_TYPE_INCONSISTENT:
    case CKR_KEY_FUNCTION_NOT_PERMITTED:
    case CKR_FUNCTION_NOT_SUPPORTED:
        return ErrorCode::MechanismMissing;
    case CKR_FUNCTION_CANCELED:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::SigningModuleFailed;
    }
}

} // namespace

core::Error errorOf(CK_RV answer, const char* verb)
{
    return {codeOf(answer), {}, {},
        QStringLiteral("%1 answered 0x%2").arg(QLatin1StringView(verb)).arg(static_cast<qulonglong>(answer), 0, 16)};
}

} // namespace okno::signing
