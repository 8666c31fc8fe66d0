// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/responder.h"

namespace okno::server::http {
namespace {

class CallbackTarget final : public ResponseTarget {
public:
    explicit CallbackTarget(std::function<void(Response)> callback) : m_callback(std::move(callback)) { }
    void answer(quint64, Response&& response) override { m_callback(std::move(response)); }
    std::shared_ptr<EventStream> openEvents(quint64) override { return nullptr; }

private:
    std::function<void(Response)> m_callback;
};

} // namespace

Responder::Responder(std::shared_ptr<ResponseTarget> target, quint64 ticket, core::Translate translate)
    : m_target(std::move(target))
    , m_ticket(ticket)
    , m_translate(std::move(translate))
{
}

Responder& Responder::operator=(Responder&& other) noexcept
{
    if (this != &other) {
        if (m_target)
            fail(core::ErrorCode::Internal);
        m_target = std::move(other.m_target);
        m_ticket = other.m_ticket;
        m_translate = std::move(other.m_translate);
    }
    return *this;
}

Responder::~Responder()
{
    if (m_target)
        fail(core::Error(core::ErrorCode::Internal, {}, {}, QStringLiteral("the handler went away without an answer")));
}

Responder Responder::toCallback(std::function<void(Response)> callback)
{
    return Responder(std::make_shared<CallbackTarget>(std::move(callback)), 0, Texts().translate(Language::Russian));
}

void Responder::send(Response response)
{
    if (const std::shared_ptr<ResponseTarget> target = std::move(m_target))
        target->answer(m_ticket, std::move(response));
}

void Responder::fail(const core::Error& error)
{
    send(Response::problem(error, m_translate));
}

std::shared_ptr<EventStream> Responder::openEvents()
{
    const std::shared_ptr<ResponseTarget> target = std::move(m_target);
    return target ? target->openEvents(m_ticket) : nullptr;
}

} // namespace okno::server::http
