// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/sign_row.h"

#include "desktop/signing/sign_words.h"
#include "desktop/style/icons.h"
#include "desktop/style/style.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/progress_row.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace okno::desktop {
namespace {

QToolButton* makeButton(const QString& iconName, const QString& words)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName, Color::TextSecondary));
    button->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
    button->setToolTip(words);
    return button;
}

} // namespace

SignRow::SignRow(const DocumentToSign& document, QWidget* parent)
    : QFrame(parent)
    , m_picture(new QLabel)
    , m_note(new ElidedLabel)
    , m_bar(new QProgressBar)
    , m_open(makeButton(QStringLiteral("external"), tr("Открыть файл")))
    , m_save(makeButton(QStringLiteral("download"), tr("Сохранить байты…")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look().size(Size::Space4), 0, look().size(Size::Space4));
    column->setSpacing(look().size(Size::Space4));
    auto* row = new QHBoxLayout;
    row->setSpacing(look().size(Size::Space12));
    row->addWidget(m_picture);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new ElidedLabel(document.title);
    title->setProperty("role", QStringLiteral("strong"));
    words->addWidget(title);
    words->addWidget(m_note);
    row->addLayout(words, 1);
    row->addWidget(m_open);
    row->addWidget(m_save);
    column->addLayout(row);
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    m_open->setAccessibleName(tr("Открыть файл: %1").arg(document.name));
    m_save->setAccessibleName(tr("Сохранить байты: %1").arg(document.name));
    connect(m_open, &QToolButton::clicked, this, &SignRow::openRequested);
    connect(m_save, &QToolButton::clicked, this, &SignRow::saveRequested);
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        m_note->setObjectName(name + QStringLiteral(".note"));
        m_open->setObjectName(name + QStringLiteral(".open"));
        m_save->setObjectName(name + QStringLiteral(".save"));
    });
    show(BatchSigner::Item{document});
}

void SignRow::show(const BatchSigner::Item& item)
{
    const SignStateWords words = wordsOf(item);
    m_picture->setPixmap(
        iconPixmap(words.icon, look().size(Size::IconLarge), words.color, m_picture->devicePixelRatioF()));
    m_note->setText(words.text);
    setVariant(
        m_note, "role", item.state == BatchSigner::State::Failed ? QStringLiteral("error") : QStringLiteral("tiny"));
    const bool moving = item.state == BatchSigner::State::Reading || item.state == BatchSigner::State::AtToken
        || item.state == BatchSigner::State::Stamping;
    m_bar->setVisible(moving);
    const bool reading = item.state == BatchSigner::State::Reading && item.document.size > 0;
    m_bar->setRange(0, reading ? 100 : 0); // nobody knows how long a token takes
    if (reading)
        m_bar->setValue(static_cast<int>(item.done * 100 / item.document.size));
}

} // namespace okno::desktop
