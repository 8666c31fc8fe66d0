// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/health_panel.h"

#include "desktop/style/icons.h"
#include "desktop/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace okno::desktop {
namespace {

struct Sign {
    const char* icon;
    Color color;
};

Sign signOf(LinkState state)
{
    switch (state) {
    case LinkState::Good:
        return {"check-circle", Color::Good};
    case LinkState::Warning:
        return {"warning", Color::Warning};
    case LinkState::Bad:
        return {"error", Color::Bad};
    case LinkState::Waiting:
        break;
    }
    return {"clock", Color::TextSecondary};
}

QString actionWords(HealthAction action)
{
    switch (action) {
    case HealthAction::Modules:
        return HealthPanel::tr("Указать программу");
    case HealthAction::ChangePin:
        return HealthPanel::tr("Сменить ПИН-код");
    case HealthAction::Unblock:
        return HealthPanel::tr("Разблокировать");
    case HealthAction::OpenFile:
        return HealthPanel::tr("Открыть файл");
    case HealthAction::None:
        break;
    }
    return {};
}

constexpr int titleWidth = 176;

} // namespace

HealthPanel::HealthPanel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_verdict(makeLabel({}, "subtitle", this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("signature.health"));
    m_verdict->setObjectName(QStringLiteral("signature.verdict"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look().size(Size::Space12));
    auto* head = new QHBoxLayout;
    head->setSpacing(look().size(Size::Space12));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    m_column->addLayout(head);
}

void HealthPanel::setHealth(const Health& health)
{
    if (m_rows && health == m_health)
        return;
    m_health = health;
    draw();
}

void HealthPanel::draw()
{
    const Sign sign = signOf(m_health.state);
    m_icon->setPixmap(
        iconPixmap(QLatin1StringView(sign.icon), look().size(Size::IconLarge), sign.color, devicePixelRatioF()));
    m_verdict->setText(m_health.verdict);
    if (m_rows) {
        // A button of a row may be the sender of what led here.
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space12));
    for (const HealthLink& link : std::as_const(m_health.links)) {
        column->addWidget(makeLine());
        column->addWidget(makeRow(link));
    }
    m_column->addWidget(m_rows);
}

QWidget* HealthPanel::makeRow(const HealthLink& link)
{
    const QString name = QStringLiteral("signature.link.") + link.id;
    auto* row = new QWidget;
    row->setObjectName(name);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look().size(Size::Space12));
    const Sign sign = signOf(link.state);
    auto* picture = new QLabel;
    picture->setPixmap(
        iconPixmap(QLatin1StringView(sign.icon), look().size(Size::Icon), sign.color, devicePixelRatioF()));
    auto* title = makeLabel(link.title, "strong");
    title->setWordWrap(false);
    title->setFixedWidth(qMax(look().px(titleWidth), title->sizeHint().width()));
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addWidget(title, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(look().px(2));
    auto* how = makeLabel(link.words, link.state == LinkState::Waiting ? "secondary" : nullptr);
    how->setObjectName(name + QStringLiteral(".words"));
    words->addWidget(how);
    if (!link.advice.isEmpty()) {
        auto* advice = makeLabel(link.advice, "hint");
        advice->setObjectName(name + QStringLiteral(".advice"));
        words->addWidget(advice);
    }
    line->addLayout(words, 1);
    if (link.action != HealthAction::None) {
        auto* button = new QPushButton(actionWords(link.action));
        button->setObjectName(name + QStringLiteral(".action"));
        connect(button, &QPushButton::clicked, this, [this, action = link.action] { Q_EMIT actionRequested(action); });
        line->addWidget(button, 0, Qt::AlignTop);
    }
    return row;
}

void HealthPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_rows)
        draw();
    QWidget::changeEvent(event);
}

} // namespace okno::desktop
