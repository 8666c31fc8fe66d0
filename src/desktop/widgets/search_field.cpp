// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/search_field.h"

#include "desktop/style/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace okno::desktop {

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_timer(new QTimer(this))
    , m_clear(new QToolButton(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(look().px(26), 0, look().px(28), 0);
    m_clear->setIcon(icon(QStringLiteral("close"), Color::TextSecondary));
    m_clear->setIconSize(QSize(look().size(Size::IconSmall), look().size(Size::IconSmall)));
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setToolTip(tr("Очистить"));
    m_clear->setAccessibleName(tr("Очистить поиск"));
    m_clear->hide();
    auto* inside = new QHBoxLayout(this);
    inside->setContentsMargins(0, 0, look().px(6), 0);
    inside->addStretch(1);
    inside->addWidget(m_clear);
    m_timer->setSingleShot(true);
    m_timer->setInterval(250);
    connect(m_timer, &QTimer::timeout, this, &SearchField::fire);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::fire);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        m_timer->start();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        fire();
    });
    connect(this, &QObject::objectNameChanged, this,
        [this](const QString& name) { m_clear->setObjectName(name + QStringLiteral(".clear")); });
}

void SearchField::setDelay(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void SearchField::fire()
{
    m_timer->stop();
    if (text() == m_told)
        return;
    m_told = text();
    Q_EMIT searchChanged(m_told);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        fire();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = look().size(Size::Icon);
    painter.drawPixmap(look().px(12), (height() - side) / 2,
        iconPixmap(QStringLiteral("search"), side, Color::TextSecondary, devicePixelRatioF()));
}

} // namespace okno::desktop
