// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/crash_dumps.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>
#include <windows.h>

namespace okno::signing {
namespace {

QString ownName()
{
    wchar_t path[32768];
    const DWORD length = ::GetModuleFileNameW(nullptr, path, 32768);
    return QFileInfo(QString::fromWCharArray(path, static_cast<qsizetype>(length))).fileName();
}

} // namespace

void leaveNoCrashDumps()
{
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    // Windows Error Reporting may collect dumps all the same, unless the program is excluded, for this user.
    using Exclude = HRESULT(WINAPI*)(PCWSTR, BOOL);
    QLibrary wer(QStringLiteral("wer"));
    if (const auto exclude = reinterpret_cast<Exclude>(wer.resolve("WerAddExcludedApplication")))
        exclude(reinterpret_cast<PCWSTR>(ownName().utf16()), FALSE);
}

} // namespace okno::signing
