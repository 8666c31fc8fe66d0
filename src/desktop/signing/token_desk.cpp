// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/token_desk.h"

#include "core/clock.h"
#include "desktop/shell/view_settings.h"
#include "desktop/signing/modules.h"
#include "signing/tokens/key_file.h"
#include "signing/tokens/pkcs11_provider.h"
#include "signing/tokens/system_store.h"

#include <QSemaphore>

namespace okno::desktop {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds lookLimit = 20s;
constexpr std::chrono::milliseconds watchEvery = 1s;
// A driver that is being closed while the program's own statics go may crash: it gets this long to finish.
constexpr int farewell = 500; // ms

const QString modulesKey = QStringLiteral("signing/modules");
const QString keyFilesKey = QStringLiteral("signing/keyFiles");

std::unique_ptr<signing::TokenProvider> makeProvider(const TokenSource& source)
{
    if (source.isFile)
        return std::make_unique<signing::KeyFile>(source.file);
    if (source.file.isEmpty())
        return signing::systemStore();
    return std::make_unique<signing::Pkcs11Provider>(QStringList{source.file});
}

// The worker's provider is always the desk's own.
TokenSources& sourcesOf(signing::TokenProvider& provider)
{
    return static_cast<TokenSources&>(provider);
}

} // namespace

TokenDesk::TokenDesk(ViewSettings& settings, const core::Clock& clock, QObject* parent)
    : TokenDesk(settings, clock, makeProvider, lookLimit, parent)
{
}

TokenDesk::TokenDesk(ViewSettings& settings, const core::Clock& clock, TokenSources::Maker maker,
    std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_maker(std::move(maker))
    , m_limit(limit)
    , m_gone(std::make_shared<QSemaphore>())
{
}

TokenDesk::~TokenDesk()
{
    if (!m_worker)
        return;
    m_worker.reset();
    m_gone->tryAcquire(1, farewell);
}

void TokenDesk::start()
{
    if (m_worker)
        return;
    m_worker = std::make_unique<signing::TokenWorker>([maker = m_maker, gone = m_gone] {
        return std::make_unique<TokenSources>(maker, [gone] { gone->release(); });
    });
    connect(m_worker.get(), &signing::TokenWorker::tokensChanged, this, &TokenDesk::refresh);
    m_worker->watch(watchEvery);
}

signing::TokenWorker* TokenDesk::worker()
{
    start();
    return m_worker.get();
}

QDateTime TokenDesk::now() const
{
    return m_clock.now();
}

QList<TokenSource> TokenDesk::sources() const
{
    QList<TokenSource> out;
    for (const QString& file : foundModules() + ownModules()) {
        if (const TokenSource source{file, false}; !out.contains(source))
            out << source;
    }
    for (const QString& file : keyFiles())
        out << TokenSource{file, true};
    if (signing::systemStore() != nullptr)
        out << TokenSource{};
    return out;
}

void TokenDesk::refresh()
{
    start();
    if (m_reading) {
        m_again = true;
        return;
    }
    setReading(true);
    m_worker->ask<TokenState>(
        [now = now(), wanted = sources()](signing::TokenProvider& provider) {
            sourcesOf(provider).use(wanted);
            return core::Result<TokenState>(sourcesOf(provider).look(now));
        },
        this, [this](const core::Result<TokenState>& read) { onRead(read); }, m_limit);
}

void TokenDesk::onRead(const core::Result<TokenState>& read)
{
    TokenState next = m_state;
    if (read) {
        next = *read;
    } else {
        // What was known stays in sight with the word that nothing answers, and the next look waits for the answer.
        next.isKnown = true;
        next.error = read.error();
        m_again = true;
    }
    const bool again = std::exchange(m_again, false);
    m_reading = false;
    if (std::exchange(m_state, next) != next)
        Q_EMIT changed();
    if (again)
        refresh();
    else
        Q_EMIT readingChanged(false);
}

void TokenDesk::setReading(bool reading)
{
    if (std::exchange(m_reading, reading) != reading)
        Q_EMIT readingChanged(reading);
}

QStringList TokenDesk::ownModules() const
{
    return m_settings.value(modulesKey).toStringList();
}

void TokenDesk::addModule(const QString& file)
{
    if (!ownModules().contains(file))
        m_settings.setValue(modulesKey, ownModules() << file);
    refresh();
}

void TokenDesk::removeModule(const QString& file)
{
    QStringList left = ownModules();
    left.removeAll(file);
    m_settings.setValue(modulesKey, left);
    refresh();
}

QStringList TokenDesk::keyFiles() const
{
    return m_settings.value(keyFilesKey).toStringList();
}

void TokenDesk::addKeyFile(const QString& file)
{
    if (!keyFiles().contains(file))
        m_settings.setValue(keyFilesKey, keyFiles() << file);
    refresh();
}

void TokenDesk::removeKeyFile(const QString& file)
{
    QStringList left = keyFiles();
    left.removeAll(file);
    m_settings.setValue(keyFilesKey, left);
    refresh();
}

void TokenDesk::openKeyFile(
    const QString& token, const QCA::SecureArray& password, QObject* context, std::function<void(core::Result<>)> then)
{
    worker()->ask<core::Done>(
        [token, password](signing::TokenProvider& provider) { return sourcesOf(provider).openFile(token, password); },
        context,
        [this, then = std::move(then)](const core::Result<>& opened) {
            refresh();
            if (then)
                then(opened);
        });
}

} // namespace okno::desktop
