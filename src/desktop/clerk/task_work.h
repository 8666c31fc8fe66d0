// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/desk.h"
#include "desktop/clerk/task_draft.h"

#include <QTimer>
#include <optional>

namespace okno::desktop {

// One application on an official's desk: what the server last said of it, what the official has typed, what may be
// done. The panes of the workplace show it; all changes go through here. Without widgets.
class TaskWork : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Loading, Ready, Failed };
    enum class Action { None, Take, Release, Assign, Complete, Remark };

    explicit TaskWork(Desk& desk, QObject* parent = nullptr);
    ~TaskWork() override;

    // Keeps the draft of the task before and begins with another one.
    void open(const QString& id);
    void close();
    void reload();

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] State state() const { return m_state; }
    // Valid while Ready.
    [[nodiscard]] const api::Task& task() const { return *m_task; }
    [[nodiscard]] bool hasTask() const { return m_task.has_value(); }
    // Why it could not be opened (Failed), or what became of the last action.
    [[nodiscard]] const std::optional<core::Error>& error() const { return m_error; }
    [[nodiscard]] Action running() const { return m_running; }
    // Both that the server allows it and that nothing stands in the way here; else `whyNot` says why, in words.
    [[nodiscard]] bool can(Action action, QString* whyNot = nullptr) const;
    [[nodiscard]] bool isMine() const;

    [[nodiscard]] const TaskDraft& draft() const { return m_draft; }
    // Kept on this computer shortly afterwards.
    void setDraft(const TaskDraft& draft);

    // What keeps an outcome from being sent; empty pointers are the whole's. Pointers: "/reason", "/files",
    // "/demands/<id>", "/data/<field>".
    [[nodiscard]] std::vector<core::Error> faults(const api::Outcome& outcome) const;
    [[nodiscard]] std::vector<core::Error> remarkFaults() const;
    [[nodiscard]] const api::Outcome* outcome(const QString& id) const;

    void take();
    void release();
    void assign(const QString& officialId);
    // Nothing is sent while faults() finds any.
    void complete(const QString& outcomeId);
    // The results of the draft that an outcome wants signed and that are not.
    [[nodiscard]] std::vector<ResultFile> unsignedResults() const;
    void remark();

Q_SIGNALS:
    // Task, state, running action or connection: paint anew.
    void changed();
    void draftChanged();
    // Done by this official; `before` is how the task was.
    void done(okno::desktop::TaskWork::Action action, const okno::api::Task& before);
    // An action came to nothing; error() says why. The draft is whole.
    void failed(okno::desktop::TaskWork::Action action);
    // Somebody else changed the task while it was open here; `who` may be empty.
    void overtaken(const QString& who, const QString& what);

private:
    void show(const api::Task& task);
    void act(Action action, const std::function<void(Desk::Answer<api::Task>)>& send);
    void actionFailed(Action action, const core::Error& error);
    void load(bool conflict);
    [[nodiscard]] QByteArray keyFor(const QJsonObject& intention);
    void keepDraft();

    Desk& m_desk;
    QString m_id;
    State m_state = State::Empty;
    Action m_running = Action::None;
    std::optional<api::Task> m_task;
    std::optional<core::Error> m_error;
    TaskDraft m_draft;
    bool m_draftKept = true;
    QTimer m_keep;
    QByteArray m_key; // of the intention that was sent last
    QJsonObject m_intention;
    int m_generation = 0;
};

} // namespace okno::desktop
