// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/problem_text.h"

#include "core/error_text.h"

#include <QCoreApplication>

namespace okno::desktop {

QString problemText(const core::Error& error)
{
    const core::ErrorText text = core::errorText(error);
    return text.advice.isEmpty() ? text.title : text.title + u' ' + text.advice;
}

bool isNoConnection(const core::Error& error)
{
    return error.code == core::ErrorCode::Offline || error.code == core::ErrorCode::NetworkFailed
        || error.code == core::ErrorCode::RequestTimeout;
}

QString onlineProblemText(const core::Error& error)
{
    if (!isNoConnection(error))
        return problemText(error);
    return QCoreApplication::translate(
        "ProblemText", "Нет связи с сервером. Введённое осталось на месте: проверьте интернет и нажмите ещё раз.");
}

} // namespace okno::desktop
