// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/health.h"

#include "desktop/signing/certificate_words.h"
#include "desktop/signing/modules.h"
#include "desktop/welcome/problem_text.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace okno::desktop {
namespace {

// A new certificate takes a visit to the centre: told in good time.
constexpr int soonDays = 30;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

HealthLink moduleLink(const TokenState& state)
{
    HealthLink link{QStringLiteral("module"), Words::tr("Программа токена"), LinkState::Good, {}, {}, {}};
    QStringList working;
    const SourceState* failed = nullptr;
    for (const SourceState& each : state.sources) {
        if (each.source.isFile)
            continue;
        if (each.error)
            failed = &each;
        else if (const QString product = productOf(each.source.file); !working.contains(product))
            working << product;
    }
    if (state.error) {
        link.state = LinkState::Bad;
        link.words = Words::tr("Не отвечает");
        link.advice = problemText(*state.error);
    } else if (!working.isEmpty()) {
        link.words = Words::tr("Работает: %1").arg(working.join(QStringLiteral(", ")));
    } else if (failed) {
        link.state = LinkState::Bad;
        link.words = Words::tr("Не запускается: %1").arg(productOf(failed->source.file));
        link.advice = problemText(*failed->error);
        link.action = HealthAction::Modules;
    } else {
        link.state = LinkState::Bad;
        link.words = Words::tr("Не найдена");
        link.advice =
            Words::tr("Установите программу (драйвер) с сайта производителя токена. Если она уже стоит, но в другом "
                      "месте, укажите её файл.");
        link.action = HealthAction::Modules;
    }
    return link;
}

HealthLink tokenLink(const TokenState& state, const TokenEntry* token)
{
    HealthLink link{QStringLiteral("token"), Words::tr("Токен"), LinkState::Good, {}, {}, {}};
    if (!token) {
        link.state = LinkState::Bad;
        link.words = Words::tr("Не вставлен");
        link.advice = Words::tr("Вставьте токен в разъём USB: он появится здесь сам, в течение секунды.");
        if (state.error)
            link.state = LinkState::Waiting;
        return link;
    }
    link.words = token->info.serial.isEmpty() ? tokenName(*token)
                                              : Words::tr("%1, № %2").arg(tokenName(*token), token->info.serial);
    if (!token->info.initialized || !token->info.pin.exists) {
        link.state = LinkState::Bad;
        link.advice = problemText(core::Error(core::ErrorCode::TokenUninitialized));
    } else if (token->error) {
        link.state = LinkState::Bad;
        link.advice = problemText(*token->error);
    }
    return link;
}

HealthLink certificateLink(const TokenEntry& token, const QDateTime& now)
{
    HealthLink link{QStringLiteral("certificate"), Words::tr("Сертификат"), LinkState::Good, {}, {}, {}};
    const CertificateState* best = bestCertificate(token);
    if (best) {
        link.words = best->owner.snils ? Words::tr("%1, СНИЛС %2").arg(ownerName(*best), best->owner.snils->formatted())
                                       : ownerName(*best);
        if (!best->owner.snils) {
            link.state = LinkState::Warning;
            link.advice = Words::tr("В сертификате нет СНИЛС: войти по нему не получится, подписать документ можно.");
        }
    } else if (token.isFile && token.certificates.isEmpty()) {
        link.state = LinkState::Waiting;
        link.words = Words::tr("Виден только с паролем файла");
        link.action = HealthAction::OpenFile;
    } else if (token.certificates.isEmpty()) {
        link.state = LinkState::Bad;
        link.words = Words::tr("На токене нет сертификатов");
        link.advice = Words::tr("Получите сертификат в удостоверяющем центре или вставьте другой токен.");
    } else {
        link.state = LinkState::Bad;
        link.words = Words::tr("%1: подписывать нельзя").arg(ownerName(token.certificates.first()));
        link.advice = whyUnusable(token.certificates.first(), now);
    }
    return link;
}

HealthLink termLink(const TokenEntry& token, const QDateTime& now)
{
    HealthLink link{QStringLiteral("term"), Words::tr("Срок"), LinkState::Waiting, {}, {}, {}};
    const CertificateState* shown = bestCertificate(token);
    if (!shown && !token.certificates.isEmpty())
        shown = &token.certificates.first();
    if (!shown)
        return link;
    const signing::Certificate& certificate = shown->certificate.certificate;
    const qint64 left = now.daysTo(certificate.notAfter);
    link.words = validityInWords(certificate, now);
    link.words.front() = link.words.front().toUpper();
    link.state = now > certificate.notAfter ? LinkState::Bad : left <= soonDays ? LinkState::Warning : LinkState::Good;
    if (link.state != LinkState::Good)
        link.advice =
            Words::tr("Получите новый сертификат в удостоверяющем центре: подписанное раньше остаётся в силе.");
    return link;
}

HealthLink pinLink(const TokenEntry& token)
{
    HealthLink link{QStringLiteral("pin"), Words::tr("ПИН-код"), LinkState::Good, {}, {}, {}};
    const signing::PinState& pin = token.info.pin;
    if (token.isFile) {
        link.title = Words::tr("Пароль файла");
        link.words = Words::tr("Спросим, когда будете подписывать");
    } else if (!pin.exists) {
        link.state = LinkState::Bad;
        link.words = Words::tr("Не задан");
        link.advice = problemText(core::Error(core::ErrorCode::TokenUninitialized));
    } else if (pin.locked) {
        link.state = LinkState::Bad;
        link.words = Words::tr("Заблокирован: попытки закончились");
        link.advice = Words::tr("Разблокируйте его кодом администратора (PUK): он выдан вместе с токеном.");
        link.action = HealthAction::Unblock;
    } else if (pin.mustChange) {
        link.state = LinkState::Warning;
        link.words = Words::tr("Начальный, его знает тот, кто выдал токен");
        link.advice = Words::tr("Смените его сейчас: до этого токен не подпишет.");
        link.action = HealthAction::ChangePin;
    } else if (const QString tries = triesInWords(pin); !tries.isEmpty()) {
        link.state = LinkState::Warning;
        link.words = tries;
        link.advice = Words::tr("Верный ПИН-код вернёт все попытки. Не помните его — не пробуйте наугад.");
    } else {
        link.words = pin.entry == signing::PinEntry::System ? Words::tr("Если он есть, его спросит Windows")
            : pin.entry == signing::PinEntry::Reader        ? Words::tr("Задан, вводится на считывателе")
                                                            : Words::tr("Задан, попыток ввода достаточно");
    }
    return link;
}

HealthLink waiting(const char* id, const QString& title)
{
    return {QString::fromLatin1(id), title, LinkState::Waiting, Words::tr("Станет видно, когда будет токен"), {}, {}};
}

QString verdictOf(const Health& health)
{
    switch (health.state) {
    case LinkState::Good:
        return Words::tr("Всё готово: можно подписывать");
    case LinkState::Warning:
        return Words::tr("Подписывать можно, но есть на что обратить внимание");
    case LinkState::Waiting:
        return Words::tr("Осталось открыть файл");
    case LinkState::Bad:
        break;
    }
    const auto bad = std::find_if(
        health.links.begin(), health.links.end(), [](const HealthLink& each) { return each.state == LinkState::Bad; });
    if (bad->id == u"module")
        return Words::tr("Подписывать пока нечем: нет программы токена");
    if (bad->id == u"token")
        return Words::tr("Подписывать пока нечем: нужен токен");
    if (bad->id == u"pin")
        return Words::tr("Подписывать нельзя: ПИН-код закрыт");
    return Words::tr("Подписывать нельзя: нет годного сертификата");
}

int weight(LinkState state)
{
    switch (state) {
    case LinkState::Good:
        return 0;
    case LinkState::Warning:
        return 1;
    case LinkState::Waiting:
        return 2;
    case LinkState::Bad:
        break;
    }
    return 3;
}

} // namespace

const TokenEntry* tokenFor(const TokenState& state, const QString& token)
{
    if (const TokenEntry* known = state.token(token))
        return known;
    for (const TokenEntry& each : state.tokens) {
        if (each.info.initialized)
            return &each;
    }
    return state.tokens.isEmpty() ? nullptr : &state.tokens.first();
}

const CertificateState* bestCertificate(const TokenEntry& token)
{
    const CertificateState* best = nullptr;
    for (const CertificateState& each : token.certificates) {
        if (!each.fault && (!best || each.certificate.certificate.notAfter > best->certificate.certificate.notAfter))
            best = &each;
    }
    return best;
}

Health healthOf(const TokenState& state, const QString& id, const QDateTime& now)
{
    Health health;
    const TokenEntry* token = tokenFor(state, id);
    if (!token || !token->isFile)
        health.links << moduleLink(state);
    health.links << tokenLink(state, token);
    if (token && token->info.initialized && !token->error) {
        health.links << certificateLink(*token, now);
        health.links << termLink(*token, now);
        health.links << pinLink(*token);
    } else {
        health.links << waiting("certificate", Words::tr("Сертификат"));
        health.links << waiting("term", Words::tr("Срок"));
        health.links << waiting("pin", Words::tr("ПИН-код"));
    }
    health.state =
        std::max_element(health.links.begin(), health.links.end(), [](const HealthLink& a, const HealthLink& b) {
            return weight(a.state) < weight(b.state);
        })->state;
    health.verdict = verdictOf(health);
    return health;
}

} // namespace okno::desktop
