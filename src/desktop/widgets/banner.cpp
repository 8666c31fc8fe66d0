// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/banner.h"

#include "desktop/style/icons.h"
#include "desktop/style/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace okno::desktop {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_percent(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_action(new QPushButton(this))
    , m_alternative(new QPushButton(this))
{
    setProperty("kind", QStringLiteral("banner"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look().size(Size::Space24), look().px(4), look().size(Size::Space16), look().px(4));
    row->setSpacing(look().size(Size::Space8));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_percent);
    row->addWidget(m_action);
    row->addWidget(m_alternative);
    m_alternative->setProperty("variant", QStringLiteral("quiet"));
    m_alternative->hide();
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(look().px(160));
    m_bar->setTextVisible(false);
    m_percent->setMinimumWidth(look().px(44));
    setMinimumHeight(look().px(36));
    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(m_alternative, &QPushButton::clicked, this, &Banner::alternativeRequested);
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        m_action->setObjectName(name + QStringLiteral(".action"));
        m_alternative->setObjectName(name + QStringLiteral(".alternative"));
        m_text->setObjectName(name + QStringLiteral(".text"));
    });
    hide();
}

void Banner::showMessage(Tone tone, const QString& text, const QString& action, const QString& iconName)
{
    m_tone = tone;
    m_iconName = iconName.isEmpty() ? toneIcon(tone) : iconName;
    m_text->setText(text);
    setAccessibleName(text);
    m_bar->hide();
    m_percent->hide();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_alternative->hide();
    setVariant(this, "tone", toneName(tone));
    draw();
    show();
}

void Banner::showProgress(const QString& text, int percent, const QString& action)
{
    showMessage(Tone::Accent, text, action.isEmpty() ? tr("Отменить") : action, QStringLiteral("clock"));
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(percent);
    m_bar->show();
    m_percent->setText(tr("%1 %").arg(qMax(0, percent)));
    m_percent->setVisible(percent >= 0);
}

void Banner::setAlternative(const QString& text)
{
    m_alternative->setText(text);
    m_alternative->setVisible(!text.isEmpty());
}

void Banner::dismiss()
{
    hide();
    m_text->clear();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        draw();
    QFrame::changeEvent(event);
}

void Banner::draw()
{
    m_icon->setPixmap(
        iconPixmap(m_iconName, look().size(Size::IconSmall), toneColors(m_tone).text, devicePixelRatioF()));
}

} // namespace okno::desktop
