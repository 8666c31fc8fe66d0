// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/file_row.h"

#include "desktop/citizen/content.h"
#include "desktop/signing/verdict_button.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"

#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace okno::desktop {
namespace {

QString fileIconName(const QString& type)
{
    return type == u"application/pdf"                  ? QStringLiteral("pdf")
        : type.startsWith(QLatin1StringView("image/")) ? QStringLiteral("image")
                                                       : QStringLiteral("file");
}

QPushButton* makeQuiet(const QString& text, const QString& iconName)
{
    auto* button = new QPushButton(text);
    button->setProperty("variant", QStringLiteral("quiet"));
    button->setIcon(icon(iconName, Color::AccentText));
    button->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
    return button;
}

} // namespace

FileRow::FileRow(const api::File& file, const QString& title, bool prominent, QWidget* parent)
    : QFrame(parent)
    , m_file(file)
    , m_bar(new QProgressBar)
    , m_look(makeQuiet(tr("Посмотреть"), QStringLiteral("eye")))
    , m_save(prominent ? new QPushButton(tr("Скачать")) : makeQuiet(tr("Сохранить"), QStringLiteral("download")))
    , m_cancel(makeQuiet(tr("Отменить"), QStringLiteral("close")))
    , m_savedRow(new QWidget)
    , m_saved(new ElidedLabel)
    , m_error(new ErrorLine)
{
    setObjectName(QStringLiteral("file.") + file.id);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space4));
    auto* row = new QHBoxLayout;
    row->setSpacing(look().size(Size::Space12));
    auto* picture = new QLabel;
    picture->setPixmap(
        iconPixmap(fileIconName(file.type), look().size(Size::IconLarge), Color::Accent, picture->devicePixelRatioF()));
    row->addWidget(picture);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_name = new ElidedLabel;
    m_name->setProperty("role", QStringLiteral("strong"));
    words->addWidget(m_name);
    m_note = new ElidedLabel;
    m_note->setProperty("role", QStringLiteral("tiny"));
    words->addWidget(m_note);
    if (file.signature) {
        m_verdict = new VerdictButton;
        m_verdict->setObjectName(QStringLiteral("file.verdict"));
        words->addWidget(m_verdict, 0, Qt::AlignLeft);
    }
    setTitle(title);
    row->addLayout(words, 1);
    if (prominent) {
        m_save->setProperty("variant", QStringLiteral("primary"));
        m_save->setIcon(icon(QStringLiteral("download"), Color::OnAccent));
    }
    m_look->setObjectName(QStringLiteral("file.look"));
    m_save->setObjectName(prominent ? QStringLiteral("result.download") : QStringLiteral("file.save"));
    m_cancel->setObjectName(QStringLiteral("file.cancel"));
    m_look->setAccessibleName(tr("Посмотреть: %1").arg(file.name));
    m_save->setAccessibleName(tr("Сохранить на компьютер: %1").arg(file.name));
    for (QPushButton* button : {m_look, m_save, m_cancel})
        row->addWidget(button);
    column->addLayout(row);
    m_bar->setRange(0, 100);
    column->addWidget(m_bar);

    auto* saved = new QHBoxLayout(m_savedRow);
    saved->setContentsMargins(0, 0, 0, 0);
    m_saved->setObjectName(QStringLiteral("file.saved"));
    m_saved->setProperty("role", QStringLiteral("hint"));
    auto* open = makeQuiet(tr("Открыть"), QStringLiteral("external"));
    open->setObjectName(QStringLiteral("file.open"));
    auto* folder = makeQuiet(tr("Показать в папке"), QStringLiteral("archive"));
    folder->setObjectName(QStringLiteral("file.folder"));
    saved->addWidget(m_saved, 1);
    saved->addWidget(open);
    saved->addWidget(folder);
    column->addWidget(m_savedRow);
    column->addWidget(m_error);
    m_savedRow->hide();

    connect(m_look, &QPushButton::clicked, this, &FileRow::previewRequested);
    connect(m_save, &QPushButton::clicked, this, &FileRow::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &FileRow::cancelRequested);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_path); });
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(m_path); });
    setProgress(-1);
}

void FileRow::setTitle(const QString& title)
{
    m_name->setText(title.isEmpty() ? m_file.name : title);
    QStringList facts;
    if (!title.isEmpty())
        facts << m_file.name;
    facts << sizeInWords(m_file.size) << momentInWords(m_file.addedAt);
    m_note->setText(facts.join(QStringLiteral(" · ")));
    if (m_verdict)
        m_verdict->setSignature(title.isEmpty() ? m_file.name : title, *m_file.signature);
}

void FileRow::setProgress(int percent)
{
    const bool moving = percent >= 0;
    m_bar->setVisible(moving);
    m_bar->setValue(qMax(0, percent));
    m_cancel->setVisible(moving);
    m_look->setVisible(!moving);
    m_save->setVisible(!moving);
    if (moving)
        m_error->setText({});
}

void FileRow::setSaved(const QString& path)
{
    m_path = path;
    m_saved->setText(tr("Сохранено: %1").arg(QDir::toNativeSeparators(path)));
    m_savedRow->show();
}

void FileRow::setError(const QString& text)
{
    m_error->setText(text);
}

} // namespace okno::desktop
