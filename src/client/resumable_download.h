// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <chrono>
#include <functional>
#include <limits>
#include <memory>

namespace okno::client {

class ApiClient;

// What is to come, and where to. A file is known by its entity tag, or by the route alone.
struct ResumableFile {
    QString route; // "/v1/address/base"
    QString part; // the path of what came before, if anything did; empty: nothing
    QByteArray tag; // the entity tag of that, quoted; empty: the route names one file for ever
    QByteArrayList have; // entity tags, quoted, of what need not come again
    qint64 size = -1; // that it must have, in bytes; -1: what the server says
    qint64 maxBytes = std::numeric_limits<qint64>::max();

    // The path for a file that comes from its beginning, by its entity tag (may be empty). Without this: `part`.
    std::function<QString(const QByteArray& tag)> partFor;
    // Looks at the first bytes as soon as they are there; an error ends the download and removes the part.
    qint64 headBytes = 0;
    std::function<core::Result<>(const QByteArray& head)> checkHead;
};

// What came: not looked into but for its head.
struct ResumedFile {
    QString path; // empty: the server has nothing else than what is here
    QByteArray tag; // the entity tag that the server gave with it
    bool operator==(const ResumedFile&) const = default;
};

// Fetches a public file of the server into a part file, streamed. What came before a break stays there, and the next
// start() goes on behind it by a range (RFC 9110, 14) as long as the server has the same file; otherwise it comes from
// its beginning.
class ResumableDownload : public QObject {
    Q_OBJECT

public:
    // `silence`: how long the server may say nothing.
    ResumableDownload(ApiClient* api, std::chrono::milliseconds silence, QObject* parent = nullptr);
    ~ResumableDownload() override;

    // Nothing happens while one is on its way.
    void start(const ResumableFile& file);
    void cancel(); // without a word; what has come stays
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progress(qint64 received, qint64 total); // bytes; total is -1 while it is not known
    // FileTooLarge (`limit`: bytes), LocalStoreFailed, what checkHead said, and whatever the line and the
    // server say. The part is gone when going on behind it would be useless.
    void finished(const okno::core::Result<okno::client::ResumedFile>& file);

private:
    void send();
    void read();
    void finish();
    bool begin();
    bool beginWhole();
    bool beginRest();
    bool rangeRefused();
    bool headIsRight();
    void refuse(const core::Error& error);
    void end(const core::Result<ResumedFile>& result);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
