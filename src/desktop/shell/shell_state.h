// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/update_line.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace okno::desktop {

// Who sits before the window decides what it is.
enum class Mode { Guest, Citizen, Clerk, Supervisor, Administrator };

// What the frame of the window shows about the session: whoever knows (the session, the screens) writes here, the side
// bar, the header and the banner read. Nothing here knows the network.
class ShellState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] Mode mode() const { return m_mode; }
    // Changing the mode throws the screens of the old one away and opens the first of the new one.
    void setMode(Mode mode);

    // «Иванова М. П.» for the header, «Иванова Мария Петровна» for the menu; empty for a guest.
    void setPerson(const QString& brief, const QString& full, const QString& note = {});
    [[nodiscard]] QString personBrief() const { return m_brief; }
    [[nodiscard]] QString personFull() const { return m_full; }
    // A second line in the menu: position and agency, or the e-mail.
    [[nodiscard]] QString personNote() const { return m_note; }

    // «Сахалинская область · Тымовский ГО»; empty hides the button.
    void setRegion(const QString& region);
    [[nodiscard]] QString region() const { return m_region; }

    void setUnread(int notices);
    [[nodiscard]] int unread() const { return m_unread; }
    // The counter of a side bar entry, by the screen's id.
    void setCounter(const QString& screen, int counter);
    [[nodiscard]] int counter(const QString& screen) const { return m_counters.value(screen); }

    // False shows the thin line «Нет связи…».
    void setOnline(bool online);
    [[nodiscard]] bool isOnline() const { return m_online; }
    // What is waiting to be sent, for the words of that line.
    void setWaiting(int applications);
    [[nodiscard]] int waiting() const { return m_waiting; }

    // Something long: shows a line with a number and a way to cancel. percent -1: nobody knows.
    void setProgress(const QString& text, int percent, std::function<void()> cancel);
    void clearProgress();

    // What there is to say about a newer version of the program; an empty text takes the line away.
    void setUpdateLine(UpdateLine line);
    [[nodiscard]] const UpdateLine& updateLine() const { return m_update; }

    // A passing message; with `undo` it offers «Отменить».
    void toast(const QString& text, std::function<void()> undo = {});

Q_SIGNALS:
    void modeChanged(okno::desktop::Mode mode);
    void personChanged();
    void regionChanged();
    void unreadChanged(int unread);
    void counterChanged(const QString& screen, int counter);
    void onlineChanged();
    void progressChanged(const QString& text, int percent);
    void progressCleared();
    void updateLineChanged();
    void toastRequested(const QString& text, const std::function<void()>& undo);

    // Asked for by the header; the session and the citizen's screens answer.
    void logoutRequested();
    void loginRequested();
    void regionRequested();
    void retryRequested();
    // «Мои данные на этом компьютере…»
    void localDataRequested();

public:
    // The person pressed cancel on the progress line.
    void cancelProgress();

private:
    Mode m_mode = Mode::Guest;
    QString m_brief;
    QString m_full;
    QString m_note;
    QString m_region;
    int m_unread = 0;
    int m_waiting = 0;
    bool m_online = true;
    QHash<QString, int> m_counters;
    std::function<void()> m_cancel;
    UpdateLine m_update;
};

} // namespace okno::desktop
