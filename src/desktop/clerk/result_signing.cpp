// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/result_signing.h"

#include "desktop/shell/app_context.h"
#include "desktop/signing/sign_dialog.h"
#include "desktop/signing/timestamping.h"

#include <QWidget>

namespace okno::desktop {

ResultSigning::ResultSigning(AppContext& context, TaskWork& work, QWidget* screen)
    : QObject(screen)
    , m_context(context)
    , m_work(work)
    , m_screen(screen)
{
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
