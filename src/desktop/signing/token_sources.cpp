// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/token_sources.h"

#include "desktop/signing/modules.h"
#include "signing/certificate/usability.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace okno::desktop {
namespace {

QString outerId(int number, const QString& token)
{
    return QStringLiteral("%1/%2").arg(number).arg(token);
}

} // namespace

TokenSources::TokenSources(Maker maker, std::function<void()> gone) : m_maker(std::move(maker)), m_gone(std::move(gone))
{
}

TokenSources::~TokenSources()
{
    m_sources.clear();
    if (m_gone)
        m_gone();
}

void TokenSources::use(const QList<TokenSource>& sources)
{
    std::vector<Source> kept;
    for (const TokenSource& wanted : sources) {
        const auto known = std::find_if(m_sources.begin(), m_sources.end(),
            [&](const Source& each) { return each.provider && !each.failed && each.what == wanted; });
        if (known != m_sources.end())
            kept.push_back(std::move(*known));
        else
            kept.push_back({wanted, m_next++, m_maker(wanted)});
    }
    m_sources = std::move(kept);
}

TokenEntry TokenSources::entryOf(Source& source, const signing::TokenInfo& info, const QDateTime& now)
{
    TokenEntry entry;
    entry.info = info;
    entry.info.id = outerId(source.number, info.id);
    entry.isFile = source.what.isFile;
    if (!info.initialized)
        return entry;
    const auto read = source.what.isFile ? core::Result<QList<signing::TokenCertificate>>(source.seen)
                                         : source.provider->certificates(info.id);
    if (!read) {
        entry.error = read.error();
        return entry;
    }
    for (const signing::TokenCertificate& each : *read) {
        CertificateState state{each, signing::ownerOf(each.certificate), std::nullopt};
        if (const core::Result<> may = signing::mayBeSignedWith(each.certificate, now); !may)
            state.fault = may.error();
        entry.certificates << state;
    }
    return entry;
}

TokenState TokenSources::look(const QDateTime& now)
{
    TokenState state;
    state.isKnown = true;
    QSet<QString> serials;
    for (Source& source : m_sources) {
        SourceState about{source.what, std::nullopt};
        // From here on changes count: what comes or goes while this looks is told at the next poll.
        std::ignore = source.provider->changed();
        const auto tokens = source.provider->tokens();
        source.failed = !tokens;
        if (!tokens)
            about.error = tokens.error();
        state.sources << about;
        for (const signing::TokenInfo& info : tokens.valueOr({})) {
            if (!info.initialized && isSoftware(source.what.file))
                continue;
            const QString serial = info.serial + u'/' + info.label;
            if (!info.serial.isEmpty() && info.initialized) {
                if (serials.contains(serial))
                    continue;
                serials.insert(serial);
            }
            state.tokens << entryOf(source, info, now);
        }
    }
    return state;
}

core::Result<> TokenSources::openFile(const QString& token, const QCA::SecureArray& password)
{
    const auto place = placeOf(token);
    if (!place)
        return place.error();
    signing::TokenProvider& file = *place->source->provider;
    if (const core::Result<> in = file.login(place->token, password); !in)
        return in;
    const auto read = file.certificates(place->token);
    file.logout(place->token);
    if (!read)
        return read.error();
    place->source->seen = *read;
    return core::Done();
}

core::Result<QList<signing::TokenInfo>> TokenSources::tokens()
{
    QList<signing::TokenInfo> out;
    for (const TokenEntry& each : look({}).tokens)
        out << each.info;
    return out;
}

core::Result<TokenSources::Place> TokenSources::placeOf(const QString& token)
{
    const qsizetype slash = token.indexOf(u'/');
    const int number = token.left(qMax<qsizetype>(0, slash)).toInt();
    const auto found = std::find_if(
        m_sources.begin(), m_sources.end(), [&](const Source& each) { return slash > 0 && each.number == number; });
    if (found == m_sources.end())
        return core::ErrorCode::TokenAbsent;
    return Place{&*found, token.mid(slash + 1)};
}

core::Result<QList<signing::TokenCertificate>> TokenSources::certificates(const QString& token)
{
    const auto place = placeOf(token);
    return place ? place->source->provider->certificates(place->token)
                 : core::Result<QList<signing::TokenCertificate>>(place.error());
}

core::Result<> TokenSources::login(const QString& token, const QCA::SecureArray& pin)
{
    const auto place = placeOf(token);
    return place ? place->source->provider->login(place->token, pin) : core::Result<>(place.error());
}

void TokenSources::logout(const QString& token)
{
    if (const auto place = placeOf(token))
        place->source->provider->logout(place->token);
}

core::Result<QByteArray> TokenSources::signDigest(
    const QString& token, const QString& certificate, const signing::SignatureScheme& scheme, const QByteArray& digest)
{
    const auto place = placeOf(token);
    return place ? place->source->provider->signDigest(place->token, certificate, scheme, digest)
                 : core::Result<QByteArray>(place.error());
}

core::Result<> TokenSources::changePin(
    const QString& token, const QCA::SecureArray& oldPin, const QCA::SecureArray& newPin)
{
    const auto place = placeOf(token);
    return place ? place->source->provider->changePin(place->token, oldPin, newPin) : core::Result<>(place.error());
}

core::Result<> TokenSources::unblock(
    const QString& token, const QCA::SecureArray& adminPin, const QCA::SecureArray& newPin)
{
    const auto place = placeOf(token);
    return place ? place->source->provider->unblock(place->token, adminPin, newPin) : core::Result<>(place.error());
}

bool TokenSources::changed()
{
    bool any = false;
    for (const Source& source : m_sources)
        any = source.provider->changed() || any;
    return any;
}

} // namespace okno::desktop
