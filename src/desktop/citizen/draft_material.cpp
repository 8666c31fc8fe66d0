// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/draft_material.h"

#include "api/catalogue.h"
#include "client/catalogue.h"
#include "client/client.h"
#include "client/my_applications.h"

namespace okno::desktop {

DraftMaterial::DraftMaterial(client::Client& client, QObject* parent) : QObject(parent), m_client(client) { }

void DraftMaterial::clear()
{
    m_formRequest.cancel();
    m_cardRequest.cancel();
    m_applicationRequest.cancel();
    m_card.reset();
    m_formKnown = false;
}

void DraftMaterial::load(const client::Draft& draft)
{
    m_formRequest.cancel();
    m_cardRequest.cancel();
    m_applicationRequest.cancel();
    client::Catalogue* catalogue = m_client.catalogue();
    catalogue->limits(this, [this](const auto& limits) {
        if (limits)
            Q_EMIT limitsCame(limits->value);
    });
    // An answer to a remark is filled in by the form with which its application began.
    const QString version = draft.remark ? draft.serviceVersion : QString();
    m_cardRequest = catalogue->service(
        draft.serviceId, this,
        [this](const auto& details) {
            if (!details) {
                if (!m_card)
                    Q_EMIT failed(details.error());
                return;
            }
            auto card = forms::ServiceCard::fromJson(details->value.card);
            if (!card || (m_card && *m_card == *card))
                return;
            m_card = *card;
            Q_EMIT cardCame(*m_card);
        },
        version);
    if (draft.remark) {
        m_applicationRequest =
            m_client.applications()->load(draft.remark->applicationId, this, [this](const auto& application) {
                if (application)
                    Q_EMIT applicationCame(application->value);
            });
    }
    m_formRequest = catalogue->form(
        draft.serviceId, this,
        [this](const auto& form) {
            if (form) {
                m_formKnown = true;
                Q_EMIT formCame(form->value);
            } else if (!m_formKnown) {
                Q_EMIT failed(form.error());
            }
        },
        version);
}

} // namespace okno::desktop
