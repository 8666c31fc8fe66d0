// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/page_canvas.h"

#include "desktop/style/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace okno::desktop {

class PageSheet final : public QWidget {
public:
    using QWidget::QWidget;
    QImage image;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (image.isNull())
            painter.fillRect(rect(), Qt::white);
        else
            painter.drawImage(rect(), image);
        painter.setPen(look().color(Color::Line));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

PageCanvas::PageCanvas(QWidget* parent) : QScrollArea(parent), m_sheet(new PageSheet(this))
{
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_sheet);
    m_sheet->setCursor(Qt::OpenHandCursor);
    m_sheet->installEventFilter(this);
}

void PageCanvas::setPage(const QSize& size, const QImage& image)
{
    m_sheet->image = image;
    setPageSize(size);
    m_sheet->update();
}

void PageCanvas::setPageSize(const QSize& size)
{
    m_sheet->resize(size);
}

void PageCanvas::setName(const QString& name)
{
    setAccessibleName(name);
    m_sheet->setAccessibleName(name);
}

QSize PageCanvas::room() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return maximumViewportSize() - QSize(bar + look().px(8), look().px(8));
}

void PageCanvas::toTop()
{
    verticalScrollBar()->setValue(0);
}

void PageCanvas::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT zoomRequested(turned > 0 ? 1 : -1);
        event->accept();
        return;
    }
    const QScrollBar* bar = verticalScrollBar();
    if (turned < 0 && bar->value() == bar->maximum())
        Q_EMIT pageRequested(1);
    else if (turned > 0 && bar->value() == bar->minimum())
        Q_EMIT pageRequested(-1);
    else
        QScrollArea::wheelEvent(event);
    event->accept();
}

void PageCanvas::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    Q_EMIT roomChanged();
}

bool PageCanvas::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_sheet)
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        setFocus(Qt::MouseFocusReason);
        m_dragging = true;
        m_grabbed = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        m_sheet->setCursor(Qt::ClosedHandCursor);
    } else if (event->type() == QEvent::MouseMove && m_dragging) {
        const QPoint now = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (now - m_grabbed).x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (now - m_grabbed).y());
        m_grabbed = now;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_dragging = false;
        m_sheet->setCursor(Qt::OpenHandCursor);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace okno::desktop
