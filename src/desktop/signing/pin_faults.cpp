// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/pin_faults.h"

#include "desktop/signing/pin_field.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/error_line.h"

namespace okno::desktop {

bool isPinFault(const core::Error& error)
{
    switch (error.code) {
    case core::ErrorCode::PinWrong:
    case core::ErrorCode::PinLocked:
    case core::ErrorCode::PinLength:
    case core::ErrorCode::KeyFileUnreadable: // a wrong password, mostly
        return true;
    default:
        return false;
    }
}

bool isLost(const core::Error& error)
{
    return error.code == core::ErrorCode::TokenRemoved || error.code == core::ErrorCode::TokenAbsent;
}

void showTokenFault(const core::Error& error, PinField& pin, ErrorLine& line)
{
    if (isPinFault(error)) {
        pin.showFault(error);
    } else {
        pin.wipe();
        line.setText(problemText(error));
    }
}

} // namespace okno::desktop
