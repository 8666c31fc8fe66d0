// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "client/call.h"
#include "client/drafts.h"

#include <QObject>

namespace okno::client {

class ApiClient;
class LocalStore;
class TusUpload;

// One try to bring one item of the outbox to the server: its files that are not there yet, then the application. What
// was achieved is written down at once, so that the next try goes on from there, also after a kill.
class Delivery : public QObject {
    Q_OBJECT

public:
    Delivery(ApiClient* api, LocalStore* store, const Draft& draft, QObject* parent);
    ~Delivery() override;

    [[nodiscard]] const QString& id() const { return m_draft.id; }
    void start();

Q_SIGNALS:
    void uploading(int percent);
    void sending();
    void accepted(const okno::api::Application& application);
    // The server has said no for good; pointers to a file are /files/<index>.
    void refused(const okno::core::Error& error);
    // Another try may succeed.
    void failed(const okno::core::Error& error);

private:
    void uploadNext();
    void uploadDone(size_t index, const core::Result<QString>& uploadId);
    void send();
    void answered(const core::Result<api::Application>& answer);
    void uploadsGone();
    [[nodiscard]] Call<api::Application> makeCall(const QByteArray& key) const;
    [[nodiscard]] std::vector<api::AttachedFile> attached() const;
    void setFile(const QString& fileId, const QString& uploadId, bool uploaded);
    void fail(const core::Error& error);

    ApiClient* m_api;
    LocalStore* m_store;
    Draft m_draft;
    QStringList m_uploadIds; // of m_draft.files, empty where there is none yet
    std::vector<bool> m_uploaded;
    TusUpload* m_upload = nullptr;
    qint64 m_bytesDone = 0;
    qint64 m_bytesTotal = 0;
    RequestHandle m_request;
};

} // namespace okno::client
