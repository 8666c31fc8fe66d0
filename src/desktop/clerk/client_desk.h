// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/desk.h"

namespace okno::client {
class Client;
}

namespace okno::desktop {

// The desk of the official who is logged in.
class ClientDesk final : public Desk {
    Q_OBJECT
public:
    explicit ClientDesk(client::Client& client, QObject* parent = nullptr);

    void listTasks(
        const InboxQuery& query, const QString& cursor, int limit, Answer<api::Page<api::TaskSummary>> answer) override;
    void countTasks(Answer<api::TaskCounters> answer) override;
    void listServices(Answer<std::vector<api::ServiceSummary>> answer) override;
    void getTask(const QString& id, Answer<api::Task> answer) override;
    void take(const QString& id, Answer<api::Task> answer) override;
    void release(const QString& id, Answer<api::Task> answer) override;
    void assign(const QString& id, int version, const QString& officialId, Answer<api::Task> answer) override;
    void listOfficials(Answer<std::vector<api::Official>> answer) override;
    void complete(const QString& id, int version, const api::StepCompletion& completion, const QByteArray& key,
        Answer<api::Task> answer) override;
    void remark(const QString& id, int version, const api::NewRemark& remark, const QByteArray& key,
        Answer<api::Task> answer) override;
    void form(const QString& serviceId, const QString& version, Answer<forms::FormModel> answer) override;
    void card(const QString& serviceId, const QString& version, Answer<forms::ServiceCard> answer) override;
    void printout(const QString& applicationId, const QString& part, Answer<api::Printout> answer) override;
    [[nodiscard]] Transfer* download(const QString& applicationId, const api::File& file) override;
    [[nodiscard]] Transfer* save(const QString& applicationId, const api::File& file, const QString& path) override;
    [[nodiscard]] Transfer* upload(const QString& path) override;
    [[nodiscard]] QString resultFolder(const QString& taskId) override;
    void dropResults(const QString& taskId) override;
    [[nodiscard]] QJsonObject draft(const QString& taskId) const override;
    void keepDraft(const QString& taskId, const QJsonObject& draft) override;
    [[nodiscard]] bool isOnline() const override;
    [[nodiscard]] QString myId() const override;
    [[nodiscard]] bool isSupervisor() const override;

private:
    client::Client& m_client;
};

} // namespace okno::desktop
