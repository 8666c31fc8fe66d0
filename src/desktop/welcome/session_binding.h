// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>

class QWidget;

namespace okno::desktop {

struct AppContext;
class ReloginOverlay;

// Holds the frame of the window to what the client knows: who is at it decides the mode; the line, the certificate and
// an expired session are shown; the verbs of the header reach the session.
class SessionBinding : public QObject {
    Q_OBJECT
public:
    // `window`: over which the relogin lies. Everything must outlive the binding.
    SessionBinding(AppContext& context, QWidget* window, QObject* parent = nullptr);

private:
    void onLoggedIn();
    void leave();
    void onLoggedOut();
    void onExpired();
    void showPerson();
    void showLine();
    void askTrust(const QByteArray& accepted, const QByteArray& presented);

    AppContext& m_context;
    QPointer<QWidget> m_window;
    QPointer<ReloginOverlay> m_overlay;
};

} // namespace okno::desktop
