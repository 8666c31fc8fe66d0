// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/toast.h"

#include "desktop/style/tokens.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace okno::desktop {

Toast::Toast(QWidget* window)
    : QFrame(window)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setProperty("kind", QStringLiteral("toast"));
    m_text->setObjectName(QStringLiteral("toast.text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("toast.action"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look().px(16), look().px(10), look().px(12), look().px(10));
    row->setSpacing(look().px(16));
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    hide();
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Toast::leave);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto run = std::exchange(m_run, nullptr))
            run();
    });
    window->installEventFilter(this);
}

void Toast::showText(const QString& text)
{
    showAction(text, {}, {});
}

void Toast::showUndo(const QString& text, std::function<void()> undo)
{
    showAction(text, tr("Отменить"), std::move(undo));
}

void Toast::showAction(const QString& text, const QString& action, std::function<void()> run)
{
    m_run = std::move(run);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    // A message that asks nothing takes no press from what comes to lie under it.
    setAttribute(Qt::WA_TransparentForMouseEvents, action.isEmpty());
    place();
    show();
    raise();
    m_timer->start(action.isEmpty() ? m_plain : m_withAction);
#if QT_CONFIG(accessibility)
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
#endif
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::setDurations(int plain, int withAction)
{
    m_plain = plain;
    m_withAction = withAction;
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    // Another screen came, or the present one moved its buttons.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &Toast::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    const QWidget* window = parentWidget();
    const int most = qMin(window->width() - look().px(48), look().px(640));
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + look().px(36)
        + (m_action->isHidden() ? 0 : m_action->sizeHint().width() + look().px(16));
    // Before the first layout the window may have no width yet.
    setFixedWidth(std::max(0, std::min(most, std::max(look().px(200), wanted))));
    setFixedHeight(qMax(look().px(48), layout()->totalHeightForWidth(width())));
    move((window->width() - width()) / 2, freeY());
}

// Near the lower edge, but above whatever can be pressed there; where buttons fill the whole height, at the top.
int Toast::freeY() const
{
    const QWidget* window = parentWidget();
    const int gap = look().size(Size::Space12);
    const int x = (window->width() - width()) / 2;
    int y = window->height() - height() - look().size(Size::Space24);
    const auto buttons = window->findChildren<QAbstractButton*>();
    for (bool moved = true; moved && y > gap;) {
        moved = false;
        const QRect place = QRect(x, y, width(), height()).adjusted(-gap, -gap, gap, gap);
        for (const QAbstractButton* button : buttons) {
            if (!button->isVisible() || isAncestorOf(button))
                continue;
            // What of it is seen: a list may have scrolled the rest away.
            const QRect seen = button->visibleRegion().boundingRect();
            const QRect area(button->mapTo(window, seen.topLeft()), seen.size());
            if (!seen.isEmpty() && area.intersects(place)) {
                y = area.top() - gap - height() - 1;
                moved = true;
                break;
            }
        }
    }
    return y > gap ? y : gap;
}

void Toast::leave()
{
    if (underMouse() || m_action->hasFocus()) {
        m_timer->start(1000);
        return;
    }
    hide();
    m_run = nullptr;
}

} // namespace okno::desktop
