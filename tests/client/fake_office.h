// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "api/applications.h"
#include "client/fake_server.h"

#include <QMap>
#include <QSet>

namespace okno::test {

// What oknod keeps, in a few lines: people, uploads by tus, applications by Idempotency-Key. Outlives a kill of its
// FakeServer, as a disk does.
class FakeOffice {
public:
    explicit FakeOffice(FakeServer& server);

    struct Upload {
        qint64 length = 0;
        QByteArray bytes;
        QByteArray name;
    };
    QMap<QString, Upload> uploads;
    QMap<QByteArray, api::Application> applications; // by key: never more than one for each
    QMap<QByteArray, QByteArray> bodies; // by key: what came with it first
    QSet<QString> refusedNames; // files that are refused by content
    int posts = 0; // POST /v1/applications that arrived whole
    bool bodiesDiffer = false; // one key came with different bytes

    // Of the next POSTs of an application: the work is done and the answer is lost; nothing is done; this is said.
    int loseAnswers = 0;
    int loseRequests = 0;
    std::vector<FakeReply> say;
    bool uploadsExpire = false; // the files of the next POST are gone

    [[nodiscard]] static api::Person person(const QString& id, core::Role role = core::Role::Citizen);
    [[nodiscard]] static FakeReply session(const api::Person& person, const QString& token);
    [[nodiscard]] static api::Application application(const QString& id, const QString& serviceId);
    // Keeps what came of a PATCH that was cut.
    void keepPartial(const FakeRequest& request);

private:
    FakeReply submit(const FakeRequest& request, bool answer);
    FakeReply tus(const FakeRequest& request);

    int m_next = 1;
};

} // namespace okno::test
