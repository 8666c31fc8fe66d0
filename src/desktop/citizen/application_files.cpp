// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/application_files.h"

#include "client/client.h"
#include "client/downloads.h"
#include "desktop/citizen/content.h"
#include "desktop/citizen/file_row.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/labels.h"

#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace okno::desktop {

ApplicationFiles::ApplicationFiles(AppContext& context, QWidget* screen)
    : QObject(screen)
    , m_context(context)
    , m_screen(screen)
    , m_result(new Card)
    , m_documents(new Card)
{
    m_result->setObjectName(QStringLiteral("application.result"));
    m_documents->setObjectName(QStringLiteral("application.documents"));
}

void ApplicationFiles::clear()
{
    m_titles.clear();
    m_shown.clear();
    m_result->hide();
    m_documents->hide();
}

void ApplicationFiles::setTitles(const QHash<QString, QString>& titles)
{
    if (titles == m_titles)
        return;
    m_titles = titles;
    // A file that is being saved keeps its row.
    for (Card* card : {m_result, m_documents}) {
        for (FileRow* row : card->findChildren<FileRow*>())
            row->setTitle(titleOf(row->file()));
    }
}

QString ApplicationFiles::titleOf(const api::File& file) const
{
    if (file.purpose != u"statement")
        return m_titles.value(file.document);
    const auto first =
        std::find_if(m_shown.begin(), m_shown.end(), [](const api::File& one) { return one.purpose == u"statement"; });
    return first != m_shown.end() && first->id != file.id ? tr("Подписанное заявление после замечания")
                                                          : tr("Подписанное заявление");
}

void ApplicationFiles::show(const QString& applicationId, const std::vector<api::File>& files)
{
    if (m_id == applicationId && m_shown == files)
        return;
    m_id = applicationId;
    m_shown = files;
    clearLayout(m_result->column());
    clearLayout(m_documents->column());
    bool result = false;
    bool documents = false;
    for (const api::File& file : files)
        (file.purpose == u"result" ? result : documents) = true;
    m_result->column()->addWidget(makeLabel(tr("Результат готов"), "subtitle"));
    add(m_result, QStringLiteral("result"), true);
    m_documents->column()->addWidget(makeLabel(tr("Приложенные документы"), "subtitle"));
    add(m_documents, QStringLiteral("statement"), false);
    add(m_documents, QStringLiteral("attachment"), false);
    add(m_documents, QStringLiteral("answer"), false);
    m_result->setVisible(result);
    m_documents->setVisible(documents);
}

void ApplicationFiles::add(Card* card, const QString& purpose, bool prominent)
{
    for (const api::File& file : m_shown) {
        if (file.purpose != purpose)
            continue;
        auto* row = new FileRow(file, titleOf(file), prominent, card);
        connect(row, &FileRow::saveRequested, this, [this, row] { save(row); });
        connect(row, &FileRow::previewRequested, this, [this, row] { preview(row); });
        connect(row, &FileRow::openRequested, this,
            [this](const QString& path) { m_context.dialogs.openOutside(QUrl::fromLocalFile(path)); });
        connect(row, &FileRow::folderRequested, this, [this](const QString& path) {
            m_context.dialogs.openOutside(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        });
        card->column()->addWidget(row);
    }
}

void ApplicationFiles::save(FileRow* row)
{
    FileRequest request;
    request.title = tr("Куда сохранить файл");
    request.suggestedName = row->file().name;
    m_context.dialogs.pickSaveFile(m_screen, request, [this, row = QPointer<FileRow>(row)](const QString& path) {
        if (path.isEmpty() || !row)
            return;
        client::Download* download = m_context.client->downloads()->save(m_id, row->file(), path);
        row->setProgress(0);
        connect(row, &FileRow::cancelRequested, download, &client::Download::cancel);
        connect(download, &client::Download::progress, row, [row](qint64 received, qint64 total) {
            row->setProgress(total > 0 ? static_cast<int>(received * 100 / total) : 0);
        });
        connect(download, &client::Download::finished, row, [row](const core::Result<QString>& saved) {
            row->setProgress(-1);
            if (saved)
                row->setSaved(*saved);
            else if (saved.error().code != core::ErrorCode::Cancelled)
                row->setError(onlineProblemText(saved.error()));
        });
    });
}

void ApplicationFiles::preview(FileRow* row)
{
    client::Download* download = m_context.client->downloads()->fetch(m_id, row->file());
    row->setProgress(0);
    connect(row, &FileRow::cancelRequested, download, &client::Download::cancel);
    connect(download, &client::Download::progress, row, [row](qint64 received, qint64 total) {
        row->setProgress(total > 0 ? static_cast<int>(received * 100 / total) : 0);
    });
    connect(download, &client::Download::finished, row, [this, row](const core::Result<QString>& fetched) {
        row->setProgress(-1);
        if (fetched)
            m_context.navigator.open(QStringLiteral("preview"),
                {{QStringLiteral("path"), *fetched}, {QStringLiteral("name"), row->file().name}});
        else if (fetched.error().code != core::ErrorCode::Cancelled)
            row->setError(onlineProblemText(fetched.error()));
    });
}

} // namespace okno::desktop
