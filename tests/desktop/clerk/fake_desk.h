// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "desktop/clerk/desk.h"

#include <QDir>
#include <QMap>
#include <QPointer>
#include <QTemporaryDir>
#include <deque>

namespace okno::desktop {

// A transfer that the test ends.
class FakeTransfer final : public Transfer {
public:
    using Transfer::Transfer;
    void cancel() override { end(core::Error(core::ErrorCode::Cancelled)); }
    void end(const core::Result<QString>& result)
    {
        Q_EMIT finished(result);
        deleteLater();
    }
};

// A server of one agency in memory: the rules of taking, releasing, completing and of versions, keyset pages, and
// whatever a test wants to go wrong.
class FakeDesk final : public Desk {
public:
    explicit FakeDesk(const core::Clock& clock, QObject* parent = nullptr);

    std::vector<api::Task> tasks;
    QString me = QStringLiteral("me");
    QString myName = QStringLiteral("Петрова А. С.");
    bool supervisor = false;
    QMap<QString, QJsonObject> drafts;
    std::vector<api::ServiceSummary> services;
    std::vector<api::Official> officials;
    std::optional<forms::FormModel> model;
    std::optional<forms::ServiceCard> serviceCard;
    QString downloadPath; // what a download gives; empty leaves it to the test
    // The next call of this name ("take", "complete", "list" …) answers so, once.
    QMap<QString, core::Error> failNext;
    QStringList calls; // "take 01", "complete 01 accept" …
    QPointer<FakeTransfer> transfer; // the last one to come down
    QPointer<FakeTransfer> uploading; // the last one to go up
    api::StepCompletion lastCompletion;
    api::NewRemark lastRemark;
    QList<QByteArray> keys; // of completions and remarks

    // While true, answers wait for flush().
    bool hold = false;
    void flush();
    void setOnline(bool on);
    [[nodiscard]] api::Task* find(const QString& id);
    // Somebody else does it, and the server pushes.
    void takenBy(const QString& id, const QString& who);
    void push(const QString& id) { Q_EMIT taskChanged(id); }

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
    [[nodiscard]] QString resultFolder(const QString& taskId) override
    {
        std::ignore = QDir(m_results.path()).mkpath(taskId);
        return m_results.filePath(taskId);
    }
    void dropResults(const QString& taskId) override { QDir(m_results.filePath(taskId)).removeRecursively(); }
    [[nodiscard]] QJsonObject draft(const QString& taskId) const override { return drafts.value(taskId); }
    void keepDraft(const QString& taskId, const QJsonObject& draft) override;
    [[nodiscard]] bool isOnline() const override { return m_online; }
    [[nodiscard]] QString myId() const override { return me; }
    [[nodiscard]] bool isSupervisor() const override { return supervisor; }

private:
    using Change = std::function<std::optional<core::Error>(api::Task&)>;
    template <typename T> void reply(const char* call, const Answer<T>& answer, core::Result<T> result);
    void change(const char* call, const QString& id, const Answer<api::Task>& answer, const Change& work);
    [[nodiscard]] bool belongs(const api::TaskSummary& task, const QString& queue) const;
    void settle(api::Task& task) const;
    void record(api::Task& task, const QString& action, const char* title, const std::optional<QString>& text = {});

    const core::Clock& m_clock;
    std::deque<std::function<void()>> m_held;
    QTemporaryDir m_results;
    bool m_online = true;
};

} // namespace okno::desktop
