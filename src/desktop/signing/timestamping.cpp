// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/timestamping.h"

#include "client/catalogue.h"
#include "client/client.h"
#include "client/signing.h"

namespace okno::desktop {

BatchSigner::Stamp stampOf(client::Client& client)
{
    // What this computer knows comes before the call returns; whoever fills a form has asked the server by then.
    const auto offered = std::make_shared<bool>(false);
    client.catalogue()->limits(&client, [offered](const auto& limits) {
        if (limits)
            *offered = limits->value.timestamps;
    });
    if (!*offered)
        return {};
    return [&client](const QByteArray& query, const std::function<void(core::Result<QByteArray>)>& then) {
        client.signing()->timestamp(query, &client, then);
    };
}

} // namespace okno::desktop
