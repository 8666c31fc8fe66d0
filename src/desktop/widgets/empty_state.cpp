// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/empty_state.h"

#include "desktop/style/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(title, this))
    , m_text(new QLabel(text, this))
    , m_button(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(look().size(Size::Space8));
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(look().size(Size::Space8));
    auto* words = new QWidget(this);
    words->setMaximumWidth(look().px(480));
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look().size(Size::Space8));
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        lines->addWidget(label);
    }
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    m_title->setProperty("role", QStringLiteral("title"));
    m_text->setProperty("role", QStringLiteral("secondary"));
    column->addSpacing(look().size(Size::Space8));
    m_button->setProperty("variant", QStringLiteral("primary"));
    m_button->hide();
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
    connect(this, &QObject::objectNameChanged, this,
        [this](const QString& name) { m_button->setObjectName(name + QStringLiteral(".action")); });
    draw();
}

void EmptyState::setTitle(const QString& title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
}

void EmptyState::setIcon(const QString& iconName)
{
    m_iconName = iconName;
    draw();
}

void EmptyState::setAction(const QString& text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_icon != nullptr)
        draw();
    QWidget::changeEvent(event);
}

void EmptyState::draw()
{
    const qreal ratio = devicePixelRatioF();
    const int side = look().px(72);
    const int inner = look().px(32);
    QPixmap disc(QSize(side, side) * ratio);
    disc.setDevicePixelRatio(ratio);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look().color(Color::AccentSoft));
    painter.drawEllipse(0, 0, side, side);
    painter.drawPixmap((side - inner) / 2, (side - inner) / 2, iconPixmap(m_iconName, inner, Color::Accent, ratio));
    painter.end();
    m_icon->setPixmap(disc);
}

} // namespace okno::desktop
