// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"

#include <QObject>
#include <QTimer>

class QNetworkReply;

namespace okno::client {

class ApiClient;

// One exchange with the server: owns its time limit and its deletion, drops what comes late.
class Request : public QObject {
    Q_OBJECT

public:
    Request(
        ApiClient* api, QNetworkReply* reply, std::chrono::milliseconds limit, QObject* context, Then<QByteArray> then);
    ~Request() override;

    // Without a word to the caller.
    void cancel();
    // With this error, now.
    void give(const core::Error& error);
    [[nodiscard]] bool isRunning() const { return !m_over; }

private:
    void stop();
    void read();
    void finish();

    ApiClient* m_api;
    QNetworkReply* m_reply;
    Then<QByteArray> m_then;
    QTimer m_limit;
    QByteArray m_body;
    bool m_late = false;
    bool m_over = false;
};

} // namespace okno::client
