// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"
#include "client/drafts.h"
#include "forms/service_card.h"

#include <QObject>
#include <optional>

namespace okno::api {
struct Application;
struct Limits;
struct ServiceForm;
} // namespace okno::api
namespace okno::client {
class Client;
}

namespace okno::desktop {

// What the server says of the service of a draft while it is filled: the card, the form, the limits, and for an answer
// the application with the remark. From this computer at once, then anew; each answer is a signal.
class DraftMaterial : public QObject {
    Q_OBJECT
public:
    DraftMaterial(client::Client& client, QObject* parent);

    // Forgets what was known of another draft.
    void load(const client::Draft& draft);
    void clear();
    [[nodiscard]] const forms::ServiceCard* card() const { return m_card ? &*m_card : nullptr; }

Q_SIGNALS:
    void limitsCame(const okno::api::Limits& limits);
    // Only when it is another one than before.
    void cardCame(const okno::forms::ServiceCard& card);
    void formCame(const okno::api::ServiceForm& form);
    void applicationCame(const okno::api::Application& application);
    // The card or the form could not be had, not even from this computer.
    void failed(const okno::core::Error& error);

private:
    client::Client& m_client;
    std::optional<forms::ServiceCard> m_card;
    bool m_formKnown = false;
    client::RequestHandle m_formRequest;
    client::RequestHandle m_cardRequest;
    client::RequestHandle m_applicationRequest;
};

} // namespace okno::desktop
