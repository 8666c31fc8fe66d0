// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "client/drafts.h"
#include "core/person_name.h"
#include "forms/service_card.h"
#include "forms/statement.h"

#include <QObject>
#include <optional>

class QWidget;

namespace okno::desktop {

struct AppContext;

// What the statement of a draft is made of besides the draft itself.
struct StatementSource {
    forms::ServiceCard card; // in any language
    forms::FormModel russian;
    forms::StatementWords words;
    std::vector<api::File> present; // of the application that is answered: its files so far
};
// «Заявление.txt» of a draft, the same bytes as the server makes of it.
[[nodiscard]] QByteArray statementOf(
    const client::Draft& draft, const StatementSource& source, const core::PersonName& applicant);

// The last step of a draft: signed in the sign dialog, or as it is, into the outbox.
class DraftSending : public QObject {
    Q_OBJECT
public:
    DraftSending(AppContext& context, QWidget* screen);

    // The draft holds signatures of exactly what it holds now.
    [[nodiscard]] bool isSigned(const client::Draft& draft, const std::optional<StatementSource>& source) const;
    // Asks for certificate and PIN; what was signed stays with the draft, then it is sent.
    void signAndSend(const client::Draft& draft, const StatementSource& source);
    // Signatures that are not of what the draft holds now stay behind.
    void send(const client::Draft& draft, const std::optional<StatementSource>& source);

Q_SIGNALS:
    void queued(const QString& draftId);
    void failed(const QString& words);

private:
    void keep(const client::Draft& draft, const QByteArray& statement, const QHash<QString, QByteArray>& signatures);
    void submit(const QString& draftId);
    [[nodiscard]] QByteArray statement(const client::Draft& draft, const StatementSource& source) const;

    AppContext& m_context;
    QWidget* m_screen;
};

} // namespace okno::desktop
