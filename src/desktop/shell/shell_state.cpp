// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/shell_state.h"

#include <utility>

namespace okno::desktop {

void ShellState::setMode(Mode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        Q_EMIT modeChanged(mode);
}

void ShellState::setPerson(const QString& brief, const QString& full, const QString& note)
{
    m_brief = brief;
    m_full = full;
    m_note = note;
    Q_EMIT personChanged();
}

void ShellState::setRegion(const QString& region)
{
    if (std::exchange(m_region, region) != region)
        Q_EMIT regionChanged();
}

void ShellState::setUnread(int notices)
{
    if (std::exchange(m_unread, notices) != notices)
        Q_EMIT unreadChanged(notices);
}

void ShellState::setCounter(const QString& screen, int counter)
{
    m_counters.insert(screen, counter);
    Q_EMIT counterChanged(screen, counter);
}

void ShellState::setOnline(bool online)
{
    if (std::exchange(m_online, online) != online)
        Q_EMIT onlineChanged();
}

void ShellState::setWaiting(int applications)
{
    if (std::exchange(m_waiting, applications) != applications)
        Q_EMIT onlineChanged();
}

void ShellState::setProgress(const QString& text, int percent, std::function<void()> cancel)
{
    m_cancel = std::move(cancel);
    Q_EMIT progressChanged(text, percent);
}

void ShellState::clearProgress()
{
    m_cancel = nullptr;
    Q_EMIT progressCleared();
}

void ShellState::setUpdateLine(UpdateLine line)
{
    m_update = std::move(line);
    Q_EMIT updateLineChanged();
}

void ShellState::toast(const QString& text, std::function<void()> undo)
{
    Q_EMIT toastRequested(text, undo);
}

void ShellState::cancelProgress()
{
    if (const auto cancel = std::exchange(m_cancel, nullptr))
        cancel();
    Q_EMIT progressCleared();
}

} // namespace okno::desktop
