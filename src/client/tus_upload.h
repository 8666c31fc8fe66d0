// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <functional>
#include <memory>

class QNetworkReply;

namespace okno::client {

class ApiClient;

// One file on its way to /v1/uploads by tus 1.0.0 (https://tus.io/protocols/resumable-upload: core, creation,
// checksum, termination). Repeats by itself with growing pauses, asking where to go on, until the server has it all or
// refuses it; give `resumeAt` of a former run to go on with that.
class TusUpload : public QObject {
    Q_OBJECT

public:
    struct Source {
        QString path;
        QString name; // as the server shall call it
    };
    TusUpload(ApiClient* api, const Source& source, QObject* parent = nullptr);
    ~TusUpload() override;

    // `uploadId` of a former run, or empty.
    void start(const QString& uploadId = {});
    // Stops; with `forget` the server throws away what it has. finished() comes with Cancelled.
    void cancel(bool forget = true);
    // Ends a pause between tries.
    void tryNow();
    // A failure of the network ends in finished() instead of being repeated.
    void setRepeats(bool repeats);

Q_SIGNALS:
    // The server has made a place: worth remembering for a restart.
    void created(const QString& uploadId);
    void progress(qint64 sent, qint64 total); // bytes that the server has or that are on their way
    void waiting(const okno::core::Error& why, int seconds); // until the next try
    // The upload's id. FileTooLarge, FileEmpty, FileTypeWrong, FileBroken, StorageFull, FileUnreadable, Cancelled…
    void finished(const okno::core::Result<QString>& uploadId);

private:
    void proceed();
    void create();
    void askOffset();
    void readNext();
    void send(const QByteArray& bytes, const QByteArray& checksum);
    void await(QNetworkReply* reply, const std::function<void(QNetworkReply*)>& then);
    void tell(qint64 sent);
    void failed(const core::Error& error, int status);
    void restart();
    void again(const core::Error& why);
    void dropReply();
    void end(const core::Result<QString>& result);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
