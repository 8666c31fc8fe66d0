// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue.h"
#include "api/tasks.h"
#include "desktop/clerk/inbox_query.h"
#include "desktop/clerk/transfer.h"
#include "forms/form_model.h"
#include "forms/service_card.h"

#include <QJsonObject>
#include <functional>

namespace okno::desktop {

// Everything that a clerk's screens ask of the rest of the program: client_desk.h answers over okno_client, tests
// answer by script. Answers come on the thread of the screens, once each, possibly before the call returns; a screen
// that may be gone by then guards itself.
class Desk : public QObject {
    Q_OBJECT
public:
    template <typename T> using Answer = std::function<void(const core::Result<T>&)>;
    using QObject::QObject;

    virtual void listTasks(
        const InboxQuery& query, const QString& cursor, int limit, Answer<api::Page<api::TaskSummary>> answer) = 0;
    virtual void countTasks(Answer<api::TaskCounters> answer) = 0;
    // The services of the official's agency, for the filter.
    virtual void listServices(Answer<std::vector<api::ServiceSummary>> answer) = 0;

    virtual void getTask(const QString& id, Answer<api::Task> answer) = 0;
    virtual void take(const QString& id, Answer<api::Task> answer) = 0;
    virtual void release(const QString& id, Answer<api::Task> answer) = 0;
    // Of a supervisor: gives the task to an official of listOfficials().
    virtual void assign(const QString& id, int version, const QString& officialId, Answer<api::Task> answer) = 0;
    virtual void listOfficials(Answer<std::vector<api::Official>> answer) = 0;
    // `version` is the one that the official has seen; VersionMismatch when there is a newer one. `key` is one for one
    // intention: the same again for its repetition.
    virtual void complete(const QString& id, int version, const api::StepCompletion& completion, const QByteArray& key,
        Answer<api::Task> answer) = 0;
    virtual void remark(const QString& id, int version, const api::NewRemark& remark, const QByteArray& key,
        Answer<api::Task> answer) = 0;
    // The form of a service in the version with which an application began, to show its answers in words.
    virtual void form(const QString& serviceId, const QString& version, Answer<forms::FormModel> answer) = 0;

    // What the card of a service says: kinds of documents, grounds for refusal.
    virtual void card(const QString& serviceId, const QString& version, Answer<forms::ServiceCard> answer) = 0;
    // `part`: "application" or "result".
    virtual void printout(const QString& applicationId, const QString& part, Answer<api::Printout> answer) = 0;

    // For showing inside: into this program's cache.
    [[nodiscard]] virtual Transfer* download(const QString& applicationId, const api::File& file) = 0;
    // Where the official chose.
    [[nodiscard]] virtual Transfer* save(const QString& applicationId, const api::File& file, const QString& path) = 0;
    // An upload that is not wanted after all expires on the server by itself.
    [[nodiscard]] virtual Transfer* upload(const QString& path) = 0;

    // Where this computer keeps the results that wait for the official's signature; made when it is not there. And away
    // with it.
    [[nodiscard]] virtual QString resultFolder(const QString& taskId) = 0;
    virtual void dropResults(const QString& taskId) = 0;

    // What an official has typed and not yet sent, kept on this computer; empty when there is nothing.
    [[nodiscard]] virtual QJsonObject draft(const QString& taskId) const = 0;
    virtual void keepDraft(const QString& taskId, const QJsonObject& draft) = 0;

    [[nodiscard]] virtual bool isOnline() const = 0;
    [[nodiscard]] virtual QString myId() const = 0;
    [[nodiscard]] virtual bool isSupervisor() const = 0;

Q_SIGNALS:
    void onlineChanged(bool online);
    // The server pushed that a task changed; an empty id means any of them.
    void taskChanged(const QString& id);
};

} // namespace okno::desktop
