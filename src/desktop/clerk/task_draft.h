// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace okno::desktop {

// A result document that has reached the server and waits for the completion of the step.
struct ResultFile {
    QString uploadId;
    QString name;
    qint64 size = 0; // bytes
    QString path; // this computer's copy, for the signature; empty where none is asked for
    QString signature; // base64 of the official's; empty: not signed yet
    bool operator==(const ResultFile&) const = default;
};

// What an official has typed about a task and not yet sent.
struct TaskDraft {
    QString stepId; // what was met and decided belongs to this step
    QStringList demands; // ids of those that are met
    QJsonObject fields; // name -> what is typed into the step's fields
    QString outcome; // whose panel is open
    QString reason;
    std::vector<ResultFile> files;
    bool remarkOpen = false;
    QString remarkText;
    QStringList remarkFields; // pointers into the answers
    int remarkDays = 5;

    [[nodiscard]] QJsonObject toJson() const;
    // Anything that is not a draft gives an empty one.
    [[nodiscard]] static TaskDraft fromJson(const QJsonObject& json);
    // Another step asks for other things; what was typed and uploaded stays.
    void moveTo(const QString& step);
    bool operator==(const TaskDraft&) const = default;
};

} // namespace okno::desktop
