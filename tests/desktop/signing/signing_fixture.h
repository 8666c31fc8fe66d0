// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/fake_tokens.h"
#include "desktop/signing/token_desk.h"
#include "desktop/window_fixture.h"
#include "signing/pki.h"
#include "signing/tokens/key_file.h"

#include <QSet>

namespace okno::desktop::test {

// A scripted token with a real key: what it signs, everybody can check. Certificates are issued to
// «Ёжикова Анна», SNILS 112-233-445 95 (signing/pki.h).
struct SigningFixture {
    // QCA::Initializer before everything: the reader holds keys.
    QCA::Initializer secureMemory;
    signing::test::Pki pki;
    std::shared_ptr<FakeReader> reader = std::make_shared<FakeReader>();
    std::shared_ptr<signing::KeyFile> key;
    core::ManualClock clock{signing::test::Pki::moment()};

    SigningFixture()
    {
        pki.issue(QStringLiteral("ca"), {}, signing::test::ecKey, signing::test::caUsage);
        pki.issue(QStringLiteral("anna"), QStringLiteral("ca"), signing::test::ecKey, signing::test::signerUsage);
        pki.issue(QStringLiteral("old"), QStringLiteral("ca"), signing::test::ecKey, signing::test::signerUsage,
            QStringLiteral("-not_before 20200101000000Z -not_after 20210101000000Z"));
        pki.bundle(QStringLiteral("anna"));
        key = std::make_shared<signing::KeyFile>(pki.path(QStringLiteral("anna.p12")));
        std::ignore = key->login({}, QCA::SecureArray("secret"));
        reader->signs = [key = key](const signing::SignatureScheme& scheme, const QByteArray& digest) {
            return key->signDigest({}, key->certificates({})->first().id, scheme, digest);
        };
        reader->tokens << fakeToken();
        reader->certificates << certificate(QStringLiteral("anna"));
    }

    [[nodiscard]] signing::TokenCertificate certificate(const QString& name) const
    {
        const auto read = signing::certificatesOf(pki.read(name + QStringLiteral(".pem"))).first();
        return {name, name, read};
    }

    // The desk sees this reader and nothing of what is installed here.
    std::unique_ptr<TokenDesk> desk(ViewSettings& settings, int limit = 10'000)
    {
        settings.setValue(QStringLiteral("signing/modules"), QStringList{QStringLiteral("fake:0")});
        return std::make_unique<TokenDesk>(
            settings, clock,
            [reader = reader](const TokenSource& source) -> std::unique_ptr<signing::TokenProvider> {
                if (source.isFile)
                    return std::make_unique<signing::KeyFile>(source.file);
                const bool ours = source.file == u"fake:0";
                return std::make_unique<FakeProvider>(ours ? reader : std::make_shared<FakeReader>());
            },
            std::chrono::milliseconds(limit));
    }

    // Changes what is in the reader; the desk sees it by itself.
    void change(const std::function<void(FakeReader&)>& how)
    {
        const std::lock_guard lock(reader->mutex);
        how(*reader);
        reader->touched = true;
    }
};

} // namespace okno::desktop::test
