// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/exchange.h"

namespace okno::server::http {

bool Exchange::takeBody(QByteArrayView bytes)
{
    if (refusal)
        return true;
    if (bodyBytes + bytes.size() > bodyLimit) {
        bodyFault = core::Error(core::ErrorCode::BodyTooLarge, {}, {{QStringLiteral("limit"), bodyLimit}});
        return false;
    }
    bodyBytes += bytes.size(); // what the sink is told when the body breaks off
    if (sink) {
        if (const core::Result<> taken = sink->onData(bytes); !taken) {
            sink.reset();
            bodyFault = taken.error();
            return false;
        }
        return true;
    }
    buffered += bytes.size();
    if (context.bufferedBytes.fetch_add(bytes.size(), std::memory_order_relaxed) + bytes.size()
        > context.settings.maxBufferedBytes) {
        bodyFault = core::ErrorCode::Unavailable;
        return false;
    }
    body.append(bytes);
    return true;
}

} // namespace okno::server::http
