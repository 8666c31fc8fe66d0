// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/result_list.h"

#include "client/background.h"
#include "core/error_text.h"
#include "desktop/printing/document_paper.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/progress_row.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

// A folder of its own, so that two files with one name do not meet.
QString newPlace(const QString& folder, const QString& name)
{
    const QDir dir(folder);
    const QString own = QUuid::createUuid().toString(QUuid::Id128);
    dir.mkpath(own);
    return dir.filePath(own + u'/' + name);
}

} // namespace

ResultList::ResultList(TaskWork& work, Desk& desk, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_files(new QVBoxLayout)
    , m_sending(new ProgressRow({}, this))
    , m_add(new QPushButton(this))
    , m_make(new QPushButton(tr("Составить по шаблону"), this))
    , m_error(new ErrorLine(this))
{
    setObjectName(QStringLiteral("task.results"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space8));
    column->addWidget(makeLabel(tr("Результат услуги"), "label", this));
    m_files->setSpacing(look().size(Size::Space4));
    column->addLayout(m_files);
    m_sending->setObjectName(QStringLiteral("task.results.sending"));
    m_sending->hide();
    column->addWidget(m_sending);
    m_add->setObjectName(QStringLiteral("task.results.add"));
    m_add->setIcon(icon(QStringLiteral("paperclip"), Color::Text));
    m_add->setToolTip(tr("PDF или изображение. Файл можно и перетащить сюда мышью"));
    column->addWidget(m_add);
    m_make->setObjectName(QStringLiteral("task.results.make"));
    m_make->setIcon(icon(QStringLiteral("pdf"), Color::Text));
    m_make->setToolTip(tr("Документ PDF по шаблону услуги, с данными этого заявления"));
    column->addWidget(m_make);
    column->addWidget(m_error);

    connect(m_add, &QPushButton::clicked, this, &ResultList::choose);
    connect(m_make, &QPushButton::clicked, this, &ResultList::make);
    connect(m_sending, &ProgressRow::cancelRequested, this, [this] {
        m_waiting.clear();
        if (m_transfer)
            m_transfer->cancel();
    });
    connect(m_sending, &ProgressRow::retryRequested, this, [this] { send(m_path); });
    connect(m_sending, &ProgressRow::removeRequested, m_sending, &QWidget::hide);
    connect(&m_work, &TaskWork::draftChanged, this, &ResultList::showFiles);
    connect(&m_work, &TaskWork::changed, this, &ResultList::showState);
    showFiles();
    showState();
}

void ResultList::choose()
{
    const FileRequest request{
        tr("Результат услуги"), tr("Документы и изображения (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"), true, {}};
    m_dialogs.pickOpenFiles(this, request, [this](const QStringList& paths) {
        for (const QString& path : paths)
            add(path);
    });
}

// The printed result, as the template of the service package has it.
void ResultList::make()
{
    m_busy = true;
    m_task = m_work.id();
    m_error->setText({});
    showState();
    m_desk.printout(m_task, QStringLiteral("result"),
        [self = QPointer(this), task = m_task](const core::Result<api::Printout>& printout) {
            if (!self)
                return;
            self->m_busy = false;
            self->showState();
            if (task != self->m_work.id())
                return;
            if (!printout) {
                self->m_error->setText(printout.error().code == core::ErrorCode::NotFound
                        ? tr("У этой услуги нет шаблона результата. Приложите готовый документ.")
                        : core::errorText(printout.error()).title);
                return;
            }
            const QString number = self->m_work.task().summary.number;
            const QString path = newPlace(self->m_desk.resultFolder(task), tr("Результат %1.pdf").arg(number));
            if (saveDocument(printout->html, printout->title, path))
                self->send(path);
            else
                self->m_error->setText(tr("Файл не записался. Проверьте место на диске."));
        });
}

void ResultList::add(const QString& path)
{
    if (isSending())
        m_waiting.append(path);
    else if (m_toBeSigned)
        keepCopy(path);
    else
        send(path);
}

void ResultList::keepCopy(const QString& path)
{
    m_busy = true;
    m_task = m_work.id();
    m_error->setText({});
    showState();
    const QString copy = newPlace(m_desk.resultFolder(m_task), QFileInfo(path).fileName());
    client::inBackground(
        this, [path, copy] { return QFile::copy(path, copy); },
        [this, copy, task = m_task](bool copied) {
            m_busy = false;
            if (task != m_work.id())
                return;
            if (copied)
                send(copy);
            else
                m_error->setText(tr("Файл не прочитался. Проверьте, что он на месте и не открыт другой программой."));
            showState();
        });
}

void ResultList::send(const QString& path)
{
    const QFileInfo file(path);
    m_task = m_work.id();
    m_path = path;
    m_error->setText({});
    m_sending->setFile(file.fileName(), file.size());
    m_sending->setProgress(0);
    m_sending->setState(ProgressRow::State::Running);
    m_sending->show();
    m_transfer = m_desk.upload(path);
    connect(m_transfer, &Transfer::progress, this, [this](qint64 done, qint64 total) {
        if (total > 0)
            m_sending->setProgress(static_cast<int>(done * 100 / total));
    });
    connect(m_transfer, &Transfer::finished, this, &ResultList::arrived);
    showState();
}

void ResultList::arrived(const core::Result<QString>& uploadId)
{
    m_transfer.clear();
    if (!uploadId) {
        failed(uploadId.error());
    } else {
        m_sending->hide();
        if (m_task == m_work.id()) {
            const QFileInfo file(m_path);
            TaskDraft draft = m_work.draft();
            const bool own = m_path.startsWith(m_desk.resultFolder(m_task));
            draft.files.push_back({*uploadId, file.fileName(), file.size(), own ? m_path : QString(), {}});
            m_work.setDraft(draft);
        }
    }
    showState();
    if (uploadId && !m_waiting.isEmpty())
        add(m_waiting.takeFirst());
}

void ResultList::failed(const core::Error& error)
{
    m_waiting.clear();
    if (error.code == core::ErrorCode::Cancelled) {
        m_sending->hide();
        return;
    }
    const core::ErrorText text = core::errorText(error);
    m_sending->setState(ProgressRow::State::Failed, text.title);
    m_error->setText(text.advice);
}

void ResultList::setError(const QString& text)
{
    m_error->setText(text);
}

void ResultList::showState()
{
    // A document for another task is not wanted here.
    if (m_transfer && m_task != m_work.id()) {
        m_waiting.clear();
        m_transfer->cancel();
    }
    const bool free = !isSending() && m_desk.isOnline() && m_work.running() == TaskWork::Action::None;
    m_add->setEnabled(free);
    m_make->setEnabled(free);
}

void ResultList::showFiles()
{
    while (QLayoutItem* item = m_files->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto& files = m_work.draft().files;
    for (std::size_t i = 0; i < files.size(); ++i) {
        auto* row = new ProgressRow(files[i].name, this);
        row->setObjectName(QStringLiteral("task.results.%1").arg(i));
        row->setFile(files[i].name, files[i].size);
        row->setState(ProgressRow::State::Done,
            files[i].signature.isEmpty() ? QString() : tr("%1, подписан вами").arg(fileSizeText(files[i].size)));
        connect(row, &ProgressRow::removeRequested, this, [this, i] { remove(i); });
        m_files->addWidget(row);
    }
    if (!files.empty())
        m_error->setText({});
    m_add->setText(files.empty() ? tr("Приложить документ…") : tr("Приложить ещё…"));
}

void ResultList::remove(std::size_t index)
{
    TaskDraft draft = m_work.draft();
    if (index >= draft.files.size())
        return;
    const ResultFile file = draft.files[index];
    draft.files.erase(draft.files.begin() + static_cast<std::ptrdiff_t>(index));
    m_work.setDraft(draft);
    Q_EMIT removed(file.name, [self = QPointer(this), file, index, task = m_work.id()] {
        if (!self || self->m_work.id() != task)
            return;
        TaskDraft back = self->m_work.draft();
        const std::size_t at = std::min(index, back.files.size());
        back.files.insert(back.files.begin() + static_cast<std::ptrdiff_t>(at), file);
        self->m_work.setDraft(back);
    });
}

void ResultList::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && m_desk.isOnline())
        event->acceptProposedAction();
}

void ResultList::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            add(url.toLocalFile());
    }
}

} // namespace okno::desktop
