// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/signing/secret_input.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace okno::admin {
namespace {

constexpr int longest = 512; // octets

// One line, octet by octet, so that no buffer of a library keeps a copy.
bool readLine(int descriptor, QCA::SecureArray& line)
{
    line.resize(longest);
    int length = 0;
    while (length < longest) {
        const ssize_t got = ::read(descriptor, line.data() + length, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return false;
        if (got == 0 || line[length] == '\n')
            break;
        ++length;
    }
    while (length > 0 && line[length - 1] == '\r')
        --length;
    line.resize(length);
    return true;
}

core::Result<QCA::SecureArray> ask(const QString& question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    termios before{};
    if (terminal < 0 || ::tcgetattr(terminal, &before) != 0) {
        if (terminal >= 0)
            ::close(terminal);
        return core::Error(
            core::ErrorCode::SettingsInvalid, QStringLiteral("--pin-fd"), {}, QStringLiteral("no terminal"));
    }
    termios hidden = before;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal, TCSAFLUSH, &hidden);
    const QByteArray words = question.toUtf8() + ' ';
    (void)!::write(terminal, words.constData(), static_cast<size_t>(words.size()));
    QCA::SecureArray line;
    const bool read = readLine(terminal, line);
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    (void)!::write(terminal, "\n", 1);
    ::close(terminal);
    return read ? core::Result<QCA::SecureArray>(line) : core::ErrorCode::Cancelled;
}

} // namespace

core::Result<QCA::SecureArray> readSecret(const QString& descriptor, const QString& question)
{
    if (descriptor.isEmpty())
        return ask(question);
    bool isNumber = false;
    const int number = descriptor.toInt(&isNumber);
    QCA::SecureArray line;
    if (!isNumber || number < 0 || !readLine(number, line))
        return core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("--pin-fd"));
    return line;
}

} // namespace okno::admin
