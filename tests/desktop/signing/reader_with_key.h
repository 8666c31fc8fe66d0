// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/view_settings.h"
#include "desktop/signing/fake_tokens.h"
#include "desktop/signing/token_desk.h"
#include "signing/pki.h"
#include "signing/tokens/key_file.h"

namespace okno::desktop::test {

// A reader with one token that holds a true key of «Ёжикова Анна», and the desk over it, for windows that sign.
struct ReaderWithKey {
    signing::test::Pki pki;
    std::unique_ptr<signing::KeyFile> key;
    std::shared_ptr<FakeReader> reader = std::make_shared<FakeReader>();

    ReaderWithKey()
    {
        using namespace signing::test;
        const QString ca = QStringLiteral("ca");
        const QString anna = QStringLiteral("anna");
        if (!pki.issue(ca, {}, rsaKey, caUsage) || !pki.issue(anna, ca, rsaKey, signerUsage) || !pki.bundle(anna))
            qFatal("no certificates");
        key = std::make_unique<signing::KeyFile>(pki.path(QStringLiteral("anna.p12")));
        if (!key->login({}, QCA::SecureArray("secret")))
            qFatal("no key");
        reader->tokens << fakeToken();
        reader->certificates = *key->certificates({});
        reader->signs = [this, id = reader->certificates.first().id](const signing::SignatureScheme& scheme,
                            const QByteArray& digest) { return key->signDigest({}, id, scheme, digest); };
    }

    [[nodiscard]] std::unique_ptr<TokenDesk> desk(ViewSettings& settings, const core::Clock& clock) const
    {
        settings.setValue(QStringLiteral("signing/modules"), QStringList(QStringLiteral("fake")));
        return std::make_unique<TokenDesk>(
            settings, clock,
            [reader = reader](const TokenSource& source) -> std::unique_ptr<signing::TokenProvider> {
                return std::make_unique<FakeProvider>(source.file == u"fake" ? reader : std::make_shared<FakeReader>());
            },
            std::chrono::seconds(10));
    }

    // Whether DER is a right signature of these bytes with the key.
    [[nodiscard]] bool isRight(const QByteArray& signature, const QByteArray& content) const
    {
        pki.write(QStringLiteral("judged.sig"), signature);
        pki.write(QStringLiteral("judged"), content);
        const auto report = pki.verify(QStringLiteral("judged.sig"), QStringLiteral("judged"), pki.trust());
        return report && report->verdict == signing::Verdict::Valid;
    }
};

} // namespace okno::desktop::test
