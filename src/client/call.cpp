// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/call.h"

#include "client/request.h"

namespace okno::client {

RequestHandle::RequestHandle(Request* request) : m_request(request) { }

void RequestHandle::cancel()
{
    if (m_request)
        m_request->cancel();
}

bool RequestHandle::isRunning() const
{
    return m_request && m_request->isRunning();
}

} // namespace okno::client
