// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "client/call.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace okno::client {
class ApiClient;
}

namespace okno::desktop {

// «Демонстрация: письмо»: what a demonstration server has just "sent", read into the window while it is shown.
// Hidden until there is a message.
class DemoMessages : public QFrame {
    Q_OBJECT
public:
    explicit DemoMessages(client::ApiClient* api, QWidget* parent = nullptr);

    // Looks for messages that came after `since`, to `contact` when it is known.
    void watch(const QDateTime& since, const QString& contact);
    void stop();
    void setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void linkRequested(const QUrl& url);

private:
    void ask();
    void show(const api::DemoMessage& message);

    client::ApiClient* m_api;
    QTimer m_timer;
    QDateTime m_since;
    QString m_contact;
    QString m_shown;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_link = nullptr;
    QUrl m_url;
    client::RequestHandle m_request;
};

} // namespace okno::desktop
