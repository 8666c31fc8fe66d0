// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>

namespace okno::server {

struct FetchLimits {
    std::chrono::milliseconds time;
    qint64 most; // octets of the answer
    bool privateAddresses = false;
};

struct Fetched {
    QByteArray body;
    QString fault; // for the operator's log; empty when it went well
    [[nodiscard]] bool isFine() const { return fault.isEmpty(); }
};

// One exchange by http or https; blocks. Redirections (three at most) obey the same rules. The address is looked at
// when the connection is made, so that a name cannot lead to another one in between.
[[nodiscard]] Fetched fetch(const QString& url, const FetchLimits& limits);
[[nodiscard]] Fetched post(
    const QString& url, const QByteArray& type, const QByteArray& body, const FetchLimits& limits);

} // namespace okno::server
