// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"

#include <QObject>
#include <chrono>
#include <memory>

namespace okno::client {

class ApiClient;
class Connectivity;
class LocalStore;
class Session;

// Something of the person's that must reach the server, and how far it is.
struct OutboxItem {
    enum class State {
        Waiting, // for the server, for the connection or for the person to log in; see problem
        Uploading, // files; percent
        Sending, // the application itself
    };
    QString id; // the draft's
    QString serviceId;
    QString title; // of the service
    bool isRemarkAnswer = false;
    QString applicationId; // of a remark answer
    State state = State::Waiting;
    int percent = 0; // of the bytes of the files
    int files = 0;
    QDateTime queuedAt;
    std::optional<core::Error> problem; // why the last try failed
    std::optional<QDateTime> nextTryAt;
    bool mayRecall = true; // nothing of it can have been accepted yet
    bool operator==(const OutboxItem&) const = default;
};

// The way of a draft to the server. submit() moves it out of the drafts together with its Idempotency-Key in one
// transaction; only the server's number takes it out of here, and only the server's refusal gives it back to the
// drafts. Failures of the network and of the server are repeated by itself, with the same key, also after a restart.
class Outbox : public QObject {
    Q_OBJECT

public:
    Outbox(ApiClient* api, LocalStore* store, Session* session, Connectivity* connectivity, QObject* parent = nullptr);
    ~Outbox() override;

    core::Result<> submit(const QString& draftId);
    [[nodiscard]] std::vector<OutboxItem> items() const; // oldest first
    [[nodiscard]] std::optional<OutboxItem> item(const QString& id) const;
    // Back to the drafts, while mayRecall; WrongStatus afterwards.
    core::Result<> recall(const QString& id);
    // «Отправить сейчас»
    void retryNow();
    // Between tries; grows up to a minute. Shorter in tests.
    void setFirstPause(std::chrono::milliseconds pause);

Q_SIGNALS:
    void listChanged(); // an item came or went
    void changed(const okno::client::OutboxItem& item); // its state or percent
    void sent(const QString& id, const okno::api::Application& application);
    // The draft `id` is in Drafts again with its refusal.
    void returned(const QString& id, const okno::core::Error& refusal);

private:
    void accountChanged();
    void makeDurable();
    void proceed();
    void deliver(const QString& id);
    void settle(const QString& id, const api::Application& application);
    void postpone(const QString& id, const core::Error& error);
    core::Result<> giveBack(const QString& id, const std::optional<core::Error>& refusal);
    void tell(const QString& id);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
