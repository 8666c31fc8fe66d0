// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/progress_row.h"

#include "desktop/style/icons.h"
#include "desktop/style/style.h"
#include "desktop/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace okno::desktop {
namespace {

QString fileIcon(const QString& name)
{
    const QString lower = name.toLower();
    if (lower.endsWith(u".pdf"))
        return QStringLiteral("pdf");
    for (const char* end : {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif"}) {
        if (lower.endsWith(QLatin1StringView(end)))
            return QStringLiteral("image");
    }
    return QStringLiteral("file");
}

QToolButton* makeButton(const QString& iconName, const QString& words, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName, Color::TextSecondary));
    button->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

QString fileSizeText(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1024)
        return ProgressRow::tr("%1 Б").arg(bytes);
    if (bytes < 1024 * 1024)
        return ProgressRow::tr("%1 КБ").arg(locale.toString(static_cast<double>(bytes) / 1024.0, 'f', 0));
    return ProgressRow::tr("%1 МБ").arg(locale.toString(static_cast<double>(bytes) / (1024.0 * 1024.0), 'f', 1));
}

ProgressRow::ProgressRow(const QString& fileName, QWidget* parent)
    : QFrame(parent)
    , m_icon(new QToolButton(this))
    , m_name(new ElidedLabel(fileName, this))
    , m_note(new ElidedLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_percent(new QLabel(this))
    , m_retry(makeButton(QStringLiteral("refresh"), tr("Повторить"), this))
    , m_open(makeButton(QStringLiteral("eye"), tr("Посмотреть"), this))
    , m_end(makeButton(QStringLiteral("close"), tr("Отменить"), this))
{
    setProperty("kind", QStringLiteral("card"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(look().px(12), look().px(8), look().px(8), look().px(8));
    grid->setHorizontalSpacing(look().px(8));
    grid->setVerticalSpacing(look().px(4));
    m_icon->setIconSize(QSize(look().size(Size::IconLarge), look().size(Size::IconLarge)));
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_icon->setFocusPolicy(Qt::NoFocus);
    m_name->setElideMode(Qt::ElideMiddle);
    m_note->setProperty("role", QStringLiteral("hint"));
    m_percent->setProperty("role", QStringLiteral("hint"));
    m_percent->setMinimumWidth(look().px(44));
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(fileName);
    grid->addWidget(m_icon, 0, 0, 2, 1);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_note, 1, 1);
    grid->addWidget(m_percent, 0, 2, 2, 1);
    grid->addWidget(m_retry, 0, 3, 2, 1);
    grid->addWidget(m_open, 0, 4, 2, 1);
    grid->addWidget(m_end, 0, 5, 2, 1);
    grid->addWidget(m_bar, 2, 1, 1, 5);
    grid->setColumnStretch(1, 1);
    setFile(fileName, -1);
    connect(m_retry, &QToolButton::clicked, this, &ProgressRow::retryRequested);
    connect(m_open, &QToolButton::clicked, this, &ProgressRow::openRequested);
    connect(m_end, &QToolButton::clicked, this, [this] {
        if (m_state == State::Done || m_state == State::Failed)
            Q_EMIT removeRequested();
        else
            Q_EMIT cancelRequested();
    });
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        m_retry->setObjectName(name + QStringLiteral(".retry"));
        m_open->setObjectName(name + QStringLiteral(".open"));
        m_end->setObjectName(name + QStringLiteral(".cancel"));
        m_note->setObjectName(name + QStringLiteral(".note"));
        m_percent->setObjectName(name + QStringLiteral(".percent"));
    });
    refresh();
}

void ProgressRow::setFile(const QString& name, qint64 bytes)
{
    m_bytes = bytes;
    m_name->setText(name);
    m_icon->setIcon(icon(fileIcon(name), Color::Accent));
    refresh();
}

void ProgressRow::setProgress(int percent)
{
    m_bar->setValue(percent);
    m_percent->setText(tr("%1 %").arg(percent));
}

void ProgressRow::setState(State state, const QString& words)
{
    m_state = state;
    m_words = words;
    refresh();
}

void ProgressRow::setActions(bool canOpen, bool canRemove)
{
    m_canOpen = canOpen;
    m_canRemove = canRemove;
    refresh();
}

void ProgressRow::refresh()
{
    const bool moving = m_state == State::Waiting || m_state == State::Running || m_state == State::Paused;
    m_bar->setVisible(moving);
    m_percent->setVisible(moving && m_state != State::Waiting);
    m_retry->setVisible(m_state == State::Failed || m_state == State::Paused);
    m_open->setVisible(m_canOpen && m_state == State::Done);
    m_end->setVisible(moving || m_canRemove);
    const QString words = moving ? tr("Отменить загрузку") : tr("Убрать файл");
    m_end->setIcon(icon(moving ? QStringLiteral("close") : QStringLiteral("trash"), Color::TextSecondary));
    m_end->setToolTip(words);
    m_end->setAccessibleName(words);
    setVariant(m_bar, "tone", m_state == State::Paused ? QStringLiteral("warning") : QString());
    setVariant(m_note, "role", m_state == State::Failed ? QStringLiteral("error") : QStringLiteral("hint"));
    QString note = m_words;
    if (note.isEmpty()) {
        const QString size = m_bytes >= 0 ? fileSizeText(m_bytes) : QString();
        switch (m_state) {
        case State::Waiting:
            note = size.isEmpty() ? tr("Ждёт очереди") : tr("%1, ждёт очереди").arg(size);
            break;
        case State::Running:
            note = size.isEmpty() ? tr("Загружается") : tr("%1, загружается").arg(size);
            break;
        case State::Paused:
            note = tr("Нет связи. Продолжим с того же места.");
            break;
        case State::Done:
            note = size.isEmpty() ? tr("Загружен") : tr("%1, загружен").arg(size);
            break;
        case State::Failed:
            note = tr("Не получилось загрузить. Повторите.");
            break;
        }
    }
    m_note->setText(note);
}

} // namespace okno::desktop
