// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "api/catalogue.h"
#include "client/fake_server.h"
#include "forms/catalogue.h"

namespace okno::test {

// The real packages of resources/catalogue, said by a FakeServer as oknod says them.
class FakeCatalogue {
public:
    explicit FakeCatalogue(FakeServer& server);

    [[nodiscard]] const forms::Catalogue& catalogue() const { return m_catalogue; }
    bool demo = true;
    QString regionCode = QStringLiteral("6501400000000");
    qint64 maxFileBytes = 1024 * 1024;

private:
    [[nodiscard]] FakeReply services(const FakeRequest& request) const;
    [[nodiscard]] FakeReply classifiers() const;
    [[nodiscard]] FakeReply regions() const;
    [[nodiscard]] api::ServiceSummary summary(const forms::ServicePackage& package) const;

    forms::Catalogue m_catalogue;
};

} // namespace okno::test
