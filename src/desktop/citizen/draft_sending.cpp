// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/draft_sending.h"

#include "client/client.h"
#include "client/outbox.h"
#include "client/session.h"
#include "desktop/shell/app_context.h"
#include "desktop/signing/sign_dialog.h"
#include "desktop/signing/timestamping.h"
#include "desktop/welcome/problem_text.h"

#include <QCryptographicHash>

namespace okno::desktop {
namespace {

const QString statementId = QStringLiteral("statement");

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString titleOf(const client::DraftFile& file, const forms::ServiceCard& card)
{
    const forms::RequiredDocument* document = card.document(file.document);
    return document ? document->title : DraftSending::tr("Другой документ");
}

} // namespace

QByteArray statementOf(const client::Draft& draft, const StatementSource& source, const core::PersonName& applicant)
{
    forms::StatementData data = source.words.data(source.card, source.russian, draft.regionCode);
    data.applicant = applicant.full();
    data.answers = draft.answers;
    for (const api::File& file : source.present) {
        if (file.purpose == u"attachment" || file.purpose == u"answer")
            data.files.push_back({source.words.document(file.document), file.name, file.size, file.sha256});
    }
    for (const client::DraftFile& file : draft.files)
        data.files.push_back({source.words.document(file.document), file.name, file.size, file.sha256});
    return forms::statementText(data);
}

DraftSending::DraftSending(AppContext& context, QWidget* screen) : QObject(screen), m_context(context), m_screen(screen)
{
}

QByteArray DraftSending::statement(const client::Draft& draft, const StatementSource& source) const
{
    const auto& person = m_context.client->session()->person();
    return person ? statementOf(draft, source, {person->surname, person->given, person->patronymic.value_or(QString())})
                  : QByteArray();
}

bool DraftSending::isSigned(const client::Draft& draft, const std::optional<StatementSource>& source) const
{
    return source && !draft.signature.isEmpty() && draft.statementSha256 == sha256(statement(draft, *source));
}

void DraftSending::signAndSend(const client::Draft& draft, const StatementSource& source)
{
    if (isSigned(draft, source)) {
        submit(draft.id);
        return;
    }
    const QByteArray text = statement(draft, source);
    SignRequest request;
    const bool answer = draft.remark.has_value();
    request.title = answer ? tr("Подписать и отправить ответ") : tr("Подписать и отправить заявление");
    request.note = tr("Подписываются текст заявления и каждый приложенный файл, байт в байт.");
    request.action = tr("Подписать и отправить");
    request.documents.push_back({statementId, tr("Заявление"), forms::statementName, {}, text, text.size()});
    for (const client::DraftFile& file : draft.files) {
        request.documents.push_back({file.id, titleOf(file, source.card), file.name,
            m_context.client->drafts()->filePath(file), {}, file.size});
    }
    request.stamp = stampOf(*m_context.client);
    request.qualified = source.card.signature.qualified;
    auto* dialog = new SignDialog(m_context, request, m_screen->window());
    connect(dialog, &SignDialog::signedAll, this, [this, draft, text](const std::vector<SignedDocument>& documents) {
        QHash<QString, QByteArray> signatures;
        for (const SignedDocument& document : documents)
            signatures.insert(document.id, document.signature);
        keep(draft, text, signatures);
    });
    dialog->open();
}

void DraftSending::keep(
    const client::Draft& draft, const QByteArray& statement, const QHash<QString, QByteArray>& signatures)
{
    client::DraftSignatures made;
    made.statement = signatures.value(statementId);
    made.statementSha256 = sha256(statement);
    made.files = signatures;
    made.files.remove(statementId);
    const core::Result<> kept = m_context.client->drafts()->setSignatures(draft.id, made);
    if (kept)
        submit(draft.id);
    else
        Q_EMIT failed(problemText(kept.error()));
}

void DraftSending::send(const client::Draft& draft, const std::optional<StatementSource>& source)
{
    if (!draft.signature.isEmpty() && !isSigned(draft, source))
        std::ignore = m_context.client->drafts()->dropSignatures(draft.id);
    submit(draft.id);
}

void DraftSending::submit(const QString& draftId)
{
    std::ignore = m_context.client->drafts()->clearRefusal(draftId);
    const auto queuedUp = m_context.client->outbox()->submit(draftId);
    if (queuedUp)
        Q_EMIT queued(draftId);
    else
        Q_EMIT failed(problemText(queuedUp.error()));
}

} // namespace okno::desktop
