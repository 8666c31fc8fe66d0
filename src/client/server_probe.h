// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/server_address.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace okno::client {

// Who answers at an address that a person has typed, before anything is changed: one public question, without a token
// and without trusting the certificate; that is asked about when the address is taken.
class ServerProbe : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        Okno, // one of ours
        NameNotFound, // no such host
        Refused, // the host is there, nobody listens at the port
        Unreachable, // no route, a proxy in the way, the connection broke off
        TooLate, // nobody answered within the time limit
        NotSecure, // something answers, but not with TLS
        NotOkno, // something else answers
    };
    Q_ENUM(Outcome)

    explicit ServerProbe(QObject* parent = nullptr);
    ~ServerProbe() override;

    // A second question drops the first one's answer.
    void ask(const ServerAddress& address);
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_reply.isNull(); }
    // 10 s; shorter in tests.
    void setLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    // `name`: how the installation calls itself; empty unless it is one of ours.
    void answered(okno::client::ServerProbe::Outcome outcome, const QString& name);

private:
    void finish();

    QNetworkAccessManager* m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_limit;
};

} // namespace okno::client
