// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/result_signing.h"

#include "desktop/shell/app_context.h"
#include "desktop/signing/sign_dialog.h"
#include "desktop/signing/timestamping.h"

#include <QWidget>
#include <algorithm>

namespace okno::desktop {
namespace {

bool isAboutSignature(const core::Error& error)
{
    return error.pointer.endsWith(u"/signature")
        || std::any_of(
            error.more.begin(), error.more.end(), [](const core::Error& one) { return isAboutSignature(one); });
}

} // namespace

ResultSigning::ResultSigning(AppContext& context, TaskWork& work, QWidget* screen)
    : QObject(screen)
    , m_context(context)
    , m_work(work)
    , m_screen(screen)
{
    connect(&work, &TaskWork::failed, this, [this](TaskWork::Action action) {
        if (action == TaskWork::Action::Complete && m_work.error() && isAboutSignature(*m_work.error()))
            dropSignatures();
    });
}

// What was refused is signed anew, perhaps with another certificate.
void ResultSigning::dropSignatures()
{
    TaskDraft draft = m_work.draft();
    for (ResultFile& file : draft.files)
        file.signature.clear();
    m_work.setDraft(draft);
}

void ResultSigning::begin(const QString& outcomeId)
{
    if (!m_context.tokens)
        return;
    SignRequest request;
    request.title = tr("Подписать результат");
    request.note = tr("Заявитель получит документ вместе с вашей подписью.");
    request.action = tr("Подписать и отправить");
    for (const ResultFile& file : m_work.unsignedResults()) {
        // Without a copy of ours there is nothing to sign: the dialog says so.
        const QString nowhere = QStringLiteral(":/no-copy");
        request.documents.push_back({file.uploadId, tr("Результат услуги"), file.name,
            file.path.isEmpty() ? nowhere : file.path, {}, file.size});
    }
    if (m_context.client)
        request.stamp = stampOf(*m_context.client);
    auto* dialog = new SignDialog(m_context, request, m_screen->window());
    connect(dialog, &SignDialog::signedAll, this,
        [this, outcomeId, task = m_work.id()](const std::vector<SignedDocument>& documents) {
            if (task != m_work.id())
                return;
            TaskDraft draft = m_work.draft();
            for (ResultFile& file : draft.files) {
                for (const SignedDocument& document : documents) {
                    if (document.id == file.uploadId)
                        file.signature = QString::fromLatin1(document.signature.toBase64());
                }
            }
            m_work.setDraft(draft);
            m_work.complete(outcomeId);
        });
    dialog->open();
}

} // namespace okno::desktop
