// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

namespace okno::desktop {

class PageSheet;

// One page on a scrolling table: dragged with the mouse, enlarged with Ctrl and the wheel.
class PageCanvas : public QScrollArea {
    Q_OBJECT
public:
    explicit PageCanvas(QWidget* parent = nullptr);
    // The size that the page has now, in device-independent pixels; an older picture is stretched until the new comes.
    void setPage(const QSize& size, const QImage& image);
    void setPageSize(const QSize& size);
    void setName(const QString& name);
    // The room that a page can take without scroll bars.
    [[nodiscard]] QSize room() const;
    void toTop();

Q_SIGNALS:
    // +1 or -1 steps of enlargement.
    void zoomRequested(int steps);
    // The wheel turned beyond the end of the page.
    void pageRequested(int steps);
    void roomChanged();

protected:
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PageSheet* m_sheet = nullptr;
    QPoint m_grabbed;
    bool m_dragging = false;
};

} // namespace okno::desktop
