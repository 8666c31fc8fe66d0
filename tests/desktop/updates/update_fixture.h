// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fake_installer.h"
#include "client/updates.h"
#include "desktop/citizen/citizen_fixture.h"
#include "desktop/updates/update_binding.h"
#include "signing/update_signer.h"

#include <QJsonArray>

namespace okno::test {

// The window of an okno that may replace itself, over a server that offers version 1.2.0.
struct UpdateFixture {
    UpdateSigner signer;
    FakeInstaller installer;
    CitizenFixture citizen;
    QByteArray bytes = QByteArray(200'000, 'b');
    api::UpdateNotes notes{
        QStringLiteral("Адрес находится быстрее, подпись проверяется сразу.\n\nИсправлено: печать длинных заявлений."),
        QStringLiteral("Addresses are found faster, signatures are checked at once.\n\nMended: printing of long "
                       "applications.")};
    std::unique_ptr<desktop::UpdateBinding> binding;

    client::UpdateOptions options()
    {
        client::UpdateOptions updates;
        updates.keys = *signing::UpdateKeys::parse(signer.publicKey());
        updates.installer = &installer;
        updates.version = QStringLiteral("1.0.0");
        updates.firstPause = std::chrono::hours(1); // the test asks
        updates.retry = std::chrono::hours(1);
        return updates;
    }
    void open(const client::UpdateOptions& updates)
    {
        const auto package = packageOf(bytes, QStringLiteral("1.2.0"));
        citizen.server.on("GET /v1/updates", [this, package](const FakeRequest&) {
            return FakeReply::json({{QStringLiteral("items"),
                QJsonArray{api::toJson(api::Update{package.platform, package.version, package.size, package.sha256,
                    QString::fromLatin1(signer.sign(package).signature.toBase64()), notes,
                    QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)})}}});
        });
        citizen.server.on(packageLine().constData(), FakeReply{.body = bytes, .type = "application/octet-stream"});
        citizen.client.updates = updates;
        citizen.client.restart();
        citizen.open();
        binding = std::make_unique<desktop::UpdateBinding>(citizen.window.context);
    }
    [[nodiscard]] QByteArray packageLine() const
    {
        return "GET /v1/updates/" + packageOf(bytes, QStringLiteral("1.2.0")).sha256.toLatin1() + "/package";
    }
    [[nodiscard]] client::Updates& updates() { return *citizen.client.client->updates(); }
    [[nodiscard]] client::UpdateState::Phase phase() { return updates().state().phase; }
};

} // namespace okno::test
