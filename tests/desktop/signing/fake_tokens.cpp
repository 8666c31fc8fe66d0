// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/fake_tokens.h"

#include <chrono>
#include <thread>

namespace okno::desktop::test {

using core::ErrorCode;

signing::TokenInfo fakeToken(const QString& id)
{
    signing::TokenInfo info;
    info.id = id;
    info.label = QStringLiteral("Мой токен");
    info.model = QStringLiteral("Fake");
    info.serial = QStringLiteral("00") + id;
    info.pin.least = 4;
    info.pin.most = 32;
    return info;
}

std::unique_lock<std::mutex> FakeProvider::hold() const
{
    while (m_reader->held)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    return std::unique_lock(m_reader->mutex);
}

core::Result<QList<signing::TokenInfo>> FakeProvider::tokens()
{
    const auto lock = hold();
    if (m_reader->fault)
        return *m_reader->fault;
    return m_reader->tokens;
}

core::Result<QList<signing::TokenCertificate>> FakeProvider::certificates(const QString&)
{
    const auto lock = hold();
    return m_reader->certificates;
}

core::Result<> FakeProvider::tryPin(const QByteArray& pin)
{
    ++m_reader->logins;
    if (m_reader->tokens.isEmpty())
        return ErrorCode::TokenAbsent;
    signing::PinState& state = m_reader->tokens.first().pin;
    if (state.locked)
        return ErrorCode::PinLocked;
    if (pin == m_reader->pin) {
        m_reader->triesLeft = 10;
        state.tries = signing::PinTries::Plenty;
        return core::Done();
    }
    --m_reader->triesLeft;
    state.locked = m_reader->triesLeft == 0;
    state.tries = m_reader->triesLeft == 1 ? signing::PinTries::Last
        : m_reader->triesLeft < 4          ? signing::PinTries::Few
                                           : signing::PinTries::Plenty;
    if (state.locked)
        return ErrorCode::PinLocked;
    return core::Error(ErrorCode::PinWrong, {}, {{QStringLiteral("tries"), QStringLiteral("мало")}});
}

core::Result<> FakeProvider::login(const QString&, const QCA::SecureArray& pin)
{
    const auto lock = hold();
    return tryPin(pin.toByteArray());
}

void FakeProvider::logout(const QString&) { }

core::Result<QByteArray> FakeProvider::signDigest(
    const QString&, const QString&, const signing::SignatureScheme& scheme, const QByteArray& digest)
{
    const auto lock = hold();
    if (m_reader->removeOnSign) {
        m_reader->tokens.clear();
        m_reader->touched = true;
        return ErrorCode::TokenRemoved;
    }
    if (m_reader->signFault)
        return *m_reader->signFault;
    return m_reader->signs ? m_reader->signs(scheme, digest) : core::Result<QByteArray>(ErrorCode::KeyMissing);
}

core::Result<> FakeProvider::changePin(const QString&, const QCA::SecureArray& oldPin, const QCA::SecureArray& newPin)
{
    const auto lock = hold();
    const core::Result<> in = tryPin(oldPin.toByteArray());
    if (in) {
        m_reader->pin = newPin.toByteArray();
        m_reader->tokens.first().pin.mustChange = false;
    }
    return in;
}

core::Result<> FakeProvider::unblock(const QString&, const QCA::SecureArray& adminPin, const QCA::SecureArray& newPin)
{
    const auto lock = hold();
    if (adminPin.toByteArray() != m_reader->adminPin)
        return ErrorCode::PinWrong;
    m_reader->pin = newPin.toByteArray();
    m_reader->triesLeft = 10;
    m_reader->tokens.first().pin.locked = false;
    m_reader->tokens.first().pin.tries = signing::PinTries::Plenty;
    return core::Done();
}

bool FakeProvider::changed()
{
    const auto lock = hold();
    return std::exchange(m_reader->touched, false);
}

} // namespace okno::desktop::test
