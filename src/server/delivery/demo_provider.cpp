// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery/demo_provider.h"

namespace okno::server::delivery {
namespace {
constexpr std::size_t kept = 200;
}

core::Result<> DemoProvider::send(const OutgoingMessage& message)
{
    const std::lock_guard lock(m_mutex);
    m_messages.push_front(
        {message.id, m_clock.now(), message.channel, message.recipient, message.subject, message.text});
    if (m_messages.size() > kept)
        m_messages.pop_back();
    return core::Done();
}

std::vector<api::DemoMessage> DemoProvider::messages() const
{
    const std::lock_guard lock(m_mutex);
    return {m_messages.begin(), m_messages.end()};
}

} // namespace okno::server::delivery
