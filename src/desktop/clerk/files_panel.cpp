// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/files_panel.h"

#include "core/error_text.h"
#include "desktop/clerk/due_words.h"
#include "desktop/signing/verdict_button.h"
#include "desktop/signing/verdict_words.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/attachment_viewer.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/progress_row.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace okno::desktop {
namespace {

enum Page { ViewerPage, EmptyPage };

} // namespace

FilesPanel::FilesPanel(TaskWork& work, Desk& desk, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("task.files.panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title = makeLabel(tr("Документы"), "subtitle", this);
    const int side = look().size(Size::Space12);
    m_title->setContentsMargins(side, look().size(Size::Space8), side, look().size(Size::Space4));
    column->addWidget(m_title);

    m_list->setObjectName(QStringLiteral("task.files"));
    m_list->setAccessibleName(tr("Документы заявления"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("plain", true);
    m_list->setIconSize(QSize(look().size(Size::IconLarge), look().size(Size::IconLarge)));
    m_list->setToolTip(tr("Alt+↓ и Alt+↑ — следующий и предыдущий документ"));
    column->addWidget(m_list);
    m_verdict = new VerdictButton(this);
    m_verdict->setObjectName(QStringLiteral("task.files.verdict"));
    m_verdict->setContentsMargins(side, 0, side, 0);
    m_verdict->hide();
    auto* verdict = new QHBoxLayout;
    verdict->setContentsMargins(look().size(Size::Space8), 0, side, look().size(Size::Space4));
    verdict->addWidget(m_verdict);
    verdict->addStretch(1);
    column->addLayout(verdict);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("task.files.progress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Загрузка документа"));
    m_progress->hide();
    column->addWidget(m_progress);
    column->addWidget(makeLine(this));

    m_viewer = new AttachmentViewer(m_pages);
    m_viewer->setObjectName(QStringLiteral("task.viewer"));
    m_empty =
        new EmptyState(QStringLiteral("paperclip"), tr("Документов нет"), tr("Заявитель ничего не приложил."), m_pages);
    m_empty->setObjectName(QStringLiteral("task.files.empty"));
    m_pages->insertWidget(ViewerPage, m_viewer);
    m_pages->insertWidget(EmptyPage, m_empty);
    column->addWidget(m_pages, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &FilesPanel::showVerdict);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilesPanel::fetch);
    connect(m_viewer, &AttachmentViewer::saveRequested, this, &FilesPanel::saveCurrent);
    connect(m_viewer, &AttachmentViewer::outsideRequested, this,
        [this](const QString& path) { m_dialogs.openOutside(QUrl::fromLocalFile(path)); });
    m_viewer->installEventFilter(this);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_shown.clear();
        fetch();
    });
    connect(&m_work, &TaskWork::changed, this, &FilesPanel::refresh);
}

bool FilesPanel::eventFilter(QObject* watched, QEvent* event)
{
    // R turns the page there; it must not release the application.
    if (watched == m_viewer && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && !key->text().isEmpty() && key->text().at(0).isLetter())
            event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

void FilesPanel::setDocuments(const std::vector<forms::RequiredDocument>& documents)
{
    m_kinds.clear();
    for (const forms::RequiredDocument& document : documents)
        m_kinds.insert(document.kind, document.title);
    build();
}

QString FilesPanel::kindOf(const api::File& file) const
{
    if (file.purpose == u"result")
        return tr("Результат услуги");
    if (file.purpose == u"statement") {
        const auto first =
            std::find_if(m_all.begin(), m_all.end(), [](const api::File& one) { return one.purpose == u"statement"; });
        const QString statement = tr("Подписанное заявление");
        return first->id == file.id ? statement : tr("%1 · ответ на замечание").arg(statement);
    }
    const QString kind = m_kinds.value(file.document, tr("Другой документ"));
    return file.purpose == u"answer" ? tr("%1 · ответ на замечание").arg(kind) : kind;
}

void FilesPanel::refresh()
{
    if (m_work.id() != m_task) {
        m_task = m_work.id();
        m_shown.clear();
        m_all.clear();
        cancel();
        build();
    }
    if (!m_work.hasTask() || m_work.task().application.files == m_all)
        return;
    m_all = m_work.task().application.files;
    build();
}

void FilesPanel::build()
{
    const api::File* before = current();
    const QString selected = before ? before->id : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const api::File& file : m_all) {
            const QString sign = file.type == u"application/pdf" ? QStringLiteral("pdf")
                : file.type.startsWith(u"image/")                ? QStringLiteral("image")
                                                                 : QStringLiteral("file");
            auto* item = new QListWidgetItem(icon(sign, Color::Accent),
                tr("%1\n%2 · %3", "kind, name, size").arg(kindOf(file), file.name, fileSizeText(file.size)), m_list);
            if (file.signature)
                item->setText(
                    tr("%1 · %2", "file, verdict on its signature").arg(item->text(), lookOf(*file.signature).text));
            item->setData(Qt::UserRole, file.id);
            item->setToolTip(
                tr("%1\n%2\nДобавлен %3, %4").arg(kindOf(file), file.name, longTime(file.addedAt), file.addedBy));
            if (file.id == selected)
                m_list->setCurrentItem(item);
        }
    }
    showVerdict();
    m_title->setText(m_all.empty() ? tr("Документы") : tr("Документы: %1").arg(m_all.size()));
    const int rows = qMin(4, static_cast<int>(m_all.size()));
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + look().px(12));
    m_list->setVisible(!m_all.empty());
    if (m_all.empty()) {
        m_empty->setIcon(QStringLiteral("paperclip"));
        m_empty->setTitle(tr("Документов нет"));
        m_empty->setText(tr("Заявитель ничего не приложил."));
        m_empty->setAction({});
        m_pages->setCurrentIndex(EmptyPage);
        return;
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    else
        fetch();
}

const api::File* FilesPanel::current() const
{
    const QString id = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const api::File& file) { return file.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

void FilesPanel::step(int by)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
}

void FilesPanel::cancel()
{
    if (m_transfer) {
        m_transfer->disconnect(this);
        m_transfer->cancel();
    }
    m_transfer.clear();
    m_progress->hide();
}

void FilesPanel::fetch()
{
    const api::File* file = current();
    if (!file || file->id == m_shown)
        return;
    cancel();
    m_shown = file->id;
    m_pages->setCurrentIndex(ViewerPage);
    m_viewer->showLoading(file->name);
    m_transfer = m_desk.download(m_work.id(), *file);
    connect(m_transfer, &Transfer::progress, this, [this](qint64 done, qint64 total) {
        if (total > 0)
            m_progress->setValue(static_cast<int>(done * 100 / total));
        m_progress->setVisible(total > 0);
    });
    connect(m_transfer, &Transfer::finished, this, [this, shown = *file](const core::Result<QString>& path) {
        m_transfer.clear();
        m_progress->hide();
        if (m_shown != shown.id)
            return;
        if (path)
            m_viewer->showFile(*path, shown.name);
        else
            showFailure(path.error());
    });
}

void FilesPanel::showVerdict()
{
    const api::File* file = current();
    const bool isSigned = file && file->signature;
    m_verdict->setVisible(isSigned);
    if (isSigned)
        m_verdict->setSignature(kindOf(*file), *file->signature);
}

void FilesPanel::showFailure(const core::Error& error)
{
    const core::ErrorText text = core::errorText(error);
    m_empty->setIcon(QStringLiteral("error"));
    m_empty->setTitle(tr("Документ не открылся"));
    m_empty->setText(tr("%1 %2").arg(text.title, text.advice));
    m_empty->setAction(tr("Повторить"));
    m_pages->setCurrentIndex(EmptyPage);
}

void FilesPanel::saveCurrent()
{
    const api::File* file = current();
    if (!file)
        return;
    const FileRequest request{tr("Сохранить документ"), tr("Все файлы (*)"), false, file->name};
    m_dialogs.pickSaveFile(this, request, [this, file = *file, task = m_work.id()](const QString& path) {
        if (path.isEmpty())
            return;
        Transfer* transfer = m_desk.save(task, file, path);
        connect(transfer, &Transfer::finished, this, [this, name = file.name](const core::Result<QString>& result) {
            if (result)
                Q_EMIT saved(name);
            else
                Q_EMIT saveFailed(core::errorText(result.error()).title);
        });
    });
}

} // namespace okno::desktop
