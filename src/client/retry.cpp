// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/retry.h"

namespace okno::client {

using core::ErrorCode;

bool mayPass(const core::Error& error)
{
    switch (error.code) {
    case ErrorCode::Offline:
    case ErrorCode::NetworkFailed:
    case ErrorCode::RequestTimeout:
    case ErrorCode::ServerUntrusted:
    case ErrorCode::Unavailable:
    case ErrorCode::Internal:
    case ErrorCode::StorageFailed:
    case ErrorCode::StorageFull:
    case ErrorCode::TooManyRequests:
        return true;
    case ErrorCode::ServerAnswerInvalid:
        return !error.params.value(QStringLiteral("refused")).toBool();
    default:
        return false;
    }
}

bool needsLogin(const core::Error& error)
{
    return error.code == ErrorCode::SessionExpired || error.code == ErrorCode::Unauthenticated
        || error.code == ErrorCode::Cancelled;
}

} // namespace okno::client
