// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/forms/attach_box.h"

#include "desktop/style/icons.h"
#include "desktop/style/style.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/progress_row.h"
#include "desktop/widgets/status_badge.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

namespace okno::desktop {
namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QString typeNames(const QStringList& types)
{
    QStringList names;
    for (const QString& type : types)
        names << type.mid(type.indexOf(QLatin1Char('/')) + 1).toUpper();
    return names.join(QStringLiteral(", "));
}

} // namespace

AttachBox::AttachBox(const AttachNeed& need, QWidget* parent)
    : QFrame(parent)
    , m_need(need)
    , m_rows(new QVBoxLayout)
    , m_drop(new QWidget(this))
    , m_dropText(makeLabel({}, "secondary", m_drop))
    , m_pick(new QPushButton(tr("Выбрать файл"), m_drop))
    , m_error(new ErrorLine(this))
{
    setObjectName(QStringLiteral("attach.") + need.kind);
    setProperty("kind", QStringLiteral("card"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    const int inner = look().size(Size::Space16);
    column->setContentsMargins(inner, inner, inner, inner);
    column->setSpacing(look().size(Size::Space12));

    auto* head = new QHBoxLayout;
    head->setSpacing(look().size(Size::Space12));
    auto* words = new QVBoxLayout;
    words->setSpacing(look().size(Size::Space4));
    words->addWidget(makeLabel(need.title, "strong"));
    if (!need.note.isEmpty())
        words->addWidget(makeLabel(need.note, "hint"));
    head->addLayout(words, 1);
    head->addWidget(new StatusBadge(need.required ? Badge{QStringLiteral("paperclip"), tr("обязательно"), Tone::Accent}
                                                  : Badge{QStringLiteral("plus"), tr("если есть"), Tone::Neutral}),
        0, Qt::AlignTop);
    column->addLayout(head);
    m_rows->setSpacing(look().size(Size::Space8));
    column->addLayout(m_rows);

    auto* drop = new QHBoxLayout(m_drop);
    drop->setContentsMargins(inner, look().size(Size::Space8), look().size(Size::Space8), look().size(Size::Space8));
    m_pick->setObjectName(QStringLiteral("attach.%1.pick").arg(need.kind));
    m_pick->setIcon(icon(QStringLiteral("upload")));
    m_pick->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
    m_pick->setAccessibleName(tr("Выбрать файл: %1").arg(need.title));
    drop->addWidget(m_dropText, 1);
    drop->addWidget(m_pick);
    column->addWidget(m_drop);
    m_error->setObjectName(QStringLiteral("attach.%1.error").arg(need.kind));
    column->addWidget(m_error);
    connect(m_pick, &QPushButton::clicked, this, &AttachBox::pickRequested);
    setFocusProxy(m_pick);
    refresh();
}

void AttachBox::setFiles(const std::vector<client::DraftFile>& files)
{
    m_files = files;
    QHash<QString, ProgressRow*> rows;
    for (const client::DraftFile& file : files) {
        ProgressRow* row = m_fileRows.take(file.id);
        if (!row) {
            row = new ProgressRow(file.name, this);
            row->setObjectName(QStringLiteral("attach.%1.file").arg(m_need.kind));
            row->setFile(file.name, file.size);
            row->setState(ProgressRow::State::Done, tr("%1, приложен").arg(fileSizeText(file.size)));
            row->setActions(true, true);
            connect(row, &ProgressRow::openRequested, this, [this, id = file.id] { Q_EMIT openRequested(id); });
            connect(row, &ProgressRow::removeRequested, this, [this, id = file.id] { Q_EMIT removeRequested(id); });
            m_rows->addWidget(row);
        }
        rows.insert(file.id, row);
    }
    for (ProgressRow* gone : std::as_const(m_fileRows)) {
        gone->hide();
        gone->deleteLater();
    }
    m_fileRows = rows;
    refresh();
}

void AttachBox::setError(const QString& text)
{
    m_error->setText(text);
}

QString AttachBox::error() const
{
    return m_error->text();
}

ProgressRow* AttachBox::addRow(const QString& fileName)
{
    auto* row = new ProgressRow(fileName, this);
    row->setObjectName(QStringLiteral("attach.%1.incoming").arg(m_need.kind));
    m_rows->addWidget(row);
    ++m_temporary;
    refresh();
    return row;
}

void AttachBox::removeRow(ProgressRow* row)
{
    row->hide();
    row->deleteLater();
    --m_temporary;
    refresh();
}

void AttachBox::refresh()
{
    const int count = fileCount();
    m_drop->setVisible(count < m_need.maxCount);
    QString text = count == 0 ? tr("Перетащите файл сюда или выберите его на компьютере")
                              : tr("Можно добавить ещё файлов: %1").arg(m_need.maxCount - count);
    if (!m_need.types.isEmpty() && count == 0)
        text += QStringLiteral("\n") + typeNames(m_need.types);
    m_dropText->setText(text);
    m_pick->setText(count == 0 ? tr("Выбрать файл") : tr("Добавить ещё"));
}

void AttachBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_drop->isHidden() || localFiles(event->mimeData()).isEmpty())
        return;
    m_over = true;
    update();
    event->acceptProposedAction();
}

void AttachBox::dragLeaveEvent(QDragLeaveEvent*)
{
    m_over = false;
    update();
}

void AttachBox::dropEvent(QDropEvent* event)
{
    m_over = false;
    update();
    event->acceptProposedAction();
    Q_EMIT offered(localFiles(event->mimeData()));
}

void AttachBox::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (m_drop->isHidden())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(look().color(m_over ? Color::Accent : Color::ControlLine), m_over ? 2 : 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_over ? QBrush(look().color(Color::AccentSoft)) : QBrush(Qt::NoBrush));
    const int radius = look().size(Size::RadiusControl);
    painter.drawRoundedRect(QRectF(m_drop->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace okno::desktop
