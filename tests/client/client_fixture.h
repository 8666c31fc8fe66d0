// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/api_client.h"
#include "client/client.h"
#include "client/connectivity.h"
#include "client/drafts.h"
#include "client/fake_office.h"
#include "client/local_store.h"
#include "client/memory_secrets.h"
#include "client/outbox.h"
#include "client/push.h"
#include "client/session.h"

#include <QTemporaryDir>
#include <QtTest>

namespace okno::test {

// A client with folders of its own. restart() is the program ended and begun anew over the same folders.
struct ClientFixture {
    explicit ClientFixture(const QString& url, bool forgetfulClient = false)
        : address(*client::ServerAddress::parse(url))
        , forgetful(forgetfulClient)
    {
        restart();
    }

    void restart()
    {
        client.reset();
        client = std::make_unique<client::Client>(
            client::ClientOptions{address, folder.path(), folder.filePath(QStringLiteral("cache")),
                QStringLiteral("ru"), {}, updates, forgetful},
            &secrets);
        client->outbox()->setFirstPause(std::chrono::milliseconds(20));
        client->connectivity()->setFirstPause(std::chrono::milliseconds(20));
        client->push()->setTimes(std::chrono::milliseconds(45'000), std::chrono::milliseconds(20));
        QVERIFY(client->start().ok());
    }

    void logIn(const QString& login = QStringLiteral("maria"), bool stay = false)
    {
        client->session()->logIn(login, QStringLiteral("пароль"), stay, nullptr, {});
        QTRY_VERIFY(client->session()->isLoggedIn() && client->session()->person()->id == login);
    }

    client::ServerAddress address;
    client::UpdateOptions updates; // none, until told and restarted
    bool forgetful = false;
    QTemporaryDir folder;
    MemorySecrets secrets;
    std::unique_ptr<client::Client> client;
};

} // namespace okno::test
