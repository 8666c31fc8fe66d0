// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/documents_page.h"

#include "core/error_text.h"
#include "desktop/forms/file_check.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/progress_row.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

QString missingText()
{
    return DocumentsPage::tr("Прикрепите этот документ: без него заявление не примут.");
}

} // namespace

DocumentsPage::DocumentsPage(client::Drafts* drafts, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_dialogs(dialogs)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("form.documents"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look().size(Size::Space16));
    connect(drafts, &client::Drafts::changed, this, [this](const QString& id) {
        if (id == m_draft)
            readFiles();
    });
}

void DocumentsPage::setNeeds(const std::vector<AttachNeed>& needs, bool demand)
{
    m_demand = demand;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_boxes.clear();
    m_column->addWidget(makeLabel(
        tr("Подойдут сканы и фотографии. Главное, чтобы текст читался целиком и края не были обрезаны."), "secondary"));
    for (AttachNeed need : needs) {
        need.required = need.required && demand;
        auto* box = new AttachBox(need, this);
        connect(box, &AttachBox::offered, this, [this, box](const QStringList& paths) { offer(box, paths); });
        connect(box, &AttachBox::pickRequested, this, [this, box] { pick(box); });
        connect(box, &AttachBox::openRequested, this, &DocumentsPage::open);
        connect(box, &AttachBox::removeRequested, this, &DocumentsPage::remove);
        m_column->addWidget(box);
        m_boxes.push_back(box);
    }
    m_column->addStretch(1);
    readFiles();
}

void DocumentsPage::setDraft(const QString& draftId)
{
    m_draft = draftId;
    readFiles();
}

void DocumentsPage::setLimits(qint64 maxFileBytes, const QStringList& types)
{
    m_maxBytes = maxFileBytes;
    m_types = types;
}

void DocumentsPage::readFiles()
{
    const auto draft = m_drafts->open(m_draft);
    m_files = draft ? draft->files : std::vector<client::DraftFile>();
    for (AttachBox* box : m_boxes) {
        std::vector<client::DraftFile> mine;
        for (const client::DraftFile& file : m_files) {
            if (file.document == box->need().kind)
                mine.push_back(file);
        }
        box->setFiles(mine);
        if (!mine.empty() && box->error() == missingText())
            box->setError({});
    }
    Q_EMIT changed();
}

int DocumentsPage::fileCount() const
{
    return static_cast<int>(m_files.size());
}

int DocumentsPage::missing() const
{
    int count = 0;
    for (const AttachBox* box : m_boxes)
        count += box->need().required && box->fileCount() == 0 ? 1 : 0;
    return count;
}

bool DocumentsPage::pass()
{
    for (AttachBox* box : m_boxes) {
        if (box->need().required && box->fileCount() == 0)
            box->setError(missingText());
    }
    return missing() == 0 && !isBusy();
}

void DocumentsPage::showRefusal(const core::Error& error)
{
    const auto put = [this](const core::Error& fault) {
        // The server points at the place in its list of files, or names the kind of document that is absent.
        const QString kind = fault.params.value(QStringLiteral("document")).toString();
        const QString place = fault.pointer.section(QLatin1Char('/'), 2, 2);
        bool number = false;
        const std::size_t index = static_cast<std::size_t>(place.toUInt(&number));
        const QString target = !kind.isEmpty()                      ? kind
            : number && index < m_files.size()                      ? m_files[index].document
            : fault.pointer.startsWith(QLatin1StringView("/files")) ? place
                                                                    : QString();
        for (AttachBox* box : m_boxes) {
            if (box->need().kind == target)
                box->setError(problemText(fault));
        }
    };
    put(error);
    for (const core::Error& more : error.more)
        put(more);
}

void DocumentsPage::pick(AttachBox* box)
{
    FileRequest request;
    request.title = box->need().title;
    request.filter = tr("Документы и изображения (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Все файлы (*)");
    request.several = box->need().maxCount > 1;
    m_dialogs.pickOpenFiles(this, request, [this, box = QPointer<AttachBox>(box)](const QStringList& paths) {
        if (box)
            offer(box, paths);
    });
}

void DocumentsPage::offer(AttachBox* box, const QStringList& paths)
{
    box->setError({});
    int room = box->need().maxCount - box->fileCount();
    for (const QString& path : paths) {
        if (room-- <= 0) {
            box->setError(
                tr("Для этого документа хватит файлов: %1. Остальные не добавлены.").arg(box->need().maxCount));
            return;
        }
        add(box, path);
    }
}

void DocumentsPage::add(AttachBox* box, const QString& path)
{
    const QFileInfo info(path);
    ProgressRow* row = box->addRow(info.fileName());
    connect(row, &ProgressRow::removeRequested, box, [box, row] {
        box->removeRow(row);
        box->setError({});
    });
    connect(row, &ProgressRow::retryRequested, box, [this, box, row, path] {
        box->removeRow(row);
        box->setError({});
        add(box, path);
    });
    row->setActions(false, true);
    const auto checked = checkFile(path, box->need().types.isEmpty() ? m_types : box->need().types, m_maxBytes);
    if (!checked) {
        row->setFile(info.fileName(), info.size());
        const core::ErrorText words = core::errorText(checked.error());
        row->setState(ProgressRow::State::Failed, words.title);
        box->setError(words.advice);
        return;
    }
    row->setFile(checked->name, checked->size);
    row->setState(ProgressRow::State::Running, tr("Читаем файл"));
    client::FileAddition* addition = m_drafts->addFile(m_draft, path, box->need().kind);
    ++m_coming;
    connect(addition, &client::FileAddition::progress, row,
        [row](qint64 done, qint64 total) { row->setProgress(total > 0 ? static_cast<int>(done * 100 / total) : 0); });
    connect(row, &ProgressRow::cancelRequested, addition, &client::FileAddition::cancel);
    connect(addition, &client::FileAddition::finished, this,
        [this, box = QPointer<AttachBox>(box), row = QPointer<ProgressRow>(row)](
            const core::Result<client::DraftFile>& result) {
            --m_coming;
            if (box && row) {
                if (result || result.error().code == core::ErrorCode::Cancelled)
                    box->removeRow(row);
                else
                    row->setState(ProgressRow::State::Failed, problemText(result.error()));
            }
            readFiles();
        });
}

void DocumentsPage::remove(const QString& fileId)
{
    if (!m_drafts->removeFile(m_draft, fileId))
        return;
    readFiles();
    Q_EMIT undoOffered(tr("Файл убран"), [drafts = QPointer<client::Drafts>(m_drafts), draft = m_draft, fileId] {
        if (drafts)
            std::ignore = drafts->restoreFile(draft, fileId);
    });
}

void DocumentsPage::open(const QString& fileId)
{
    for (const client::DraftFile& file : m_files) {
        if (file.id == fileId)
            Q_EMIT previewRequested(m_drafts->filePath(file), file.name);
    }
}

} // namespace okno::desktop
