// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "server/handlers/demo_signing.h"
#include "server/services/services.h"
#include "server/services/texts.h"

namespace okno::server {

// Fills a new data folder for a demonstration: accounts of every role and applications in different states, made
// through the services themselves. A folder that has been filled is left as it is.
class DemoSeeder {
public:
    explicit DemoSeeder(Services& services) : m_services(services) { }
    // SettingsInvalid when the folder holds accounts that are not the demonstration's.
    [[nodiscard]] core::Result<> run();
    // Their notes in the language of whoever reads them; with tokens they say which token is whose.
    [[nodiscard]] static std::vector<api::DemoAccount> accounts(
        bool withTokens = false, const Texts& texts = {}, const QString& language = QStringLiteral("ru"));
    // Who gets a token: citizens (one may confirm an account with it), clerks and a supervisor.
    [[nodiscard]] static std::vector<DemoToken> tokens();

private:
    struct Filed {
        QString id;
        int version = 0;
    };
    [[nodiscard]] core::Result<> addAccounts();
    // Into the accounts of a folder that was filled before officials had a SNILS: their tokens log in, too.
    [[nodiscard]] core::Result<> addMissingSnils();
    [[nodiscard]] core::Result<> tellStory();
    [[nodiscard]] core::Result<Actor> actor(const QString& login);
    [[nodiscard]] core::Result<Filed> submit(
        const QString& login, const QString& service, const QString& region, const QJsonObject& answers);
    [[nodiscard]] core::Result<> take(const QString& login, Filed& filed);
    [[nodiscard]] core::Result<> complete(
        const QString& login, Filed& filed, const QString& outcome, const QString& reason, bool withResult);
    [[nodiscard]] core::Result<> ask(const QString& login, Filed& filed, const QString& text);
    [[nodiscard]] RequestKey nextKey();

    Services& m_services;
    int m_key = 0;
};

} // namespace okno::server
