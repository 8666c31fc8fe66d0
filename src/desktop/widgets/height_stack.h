// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVBoxLayout>
#include <QWidget>

namespace okno::desktop {

// A stack that is as tall as the page it shows, not as its tallest one, so that what scrolls around it ends where the
// page does. (A QStackedLayout asks all its pages for their height.)
class HeightStack : public QWidget {
public:
    explicit HeightStack(QWidget* parent = nullptr) : QWidget(parent), m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
    }

    void addWidget(QWidget* page)
    {
        m_pages.append(page);
        m_column->addWidget(page);
        page->setVisible(m_pages.size() == 1);
        if (m_pages.size() == 1)
            m_current = page;
    }
    void removeWidget(QWidget* page)
    {
        m_pages.removeOne(page);
        m_column->removeWidget(page);
        page->hide();
        if (m_current == page)
            m_current = nullptr;
    }
    void setCurrentWidget(QWidget* page)
    {
        m_current = page;
        for (QWidget* each : std::as_const(m_pages))
            each->setVisible(each == page);
    }
    void setCurrentIndex(int index) { setCurrentWidget(m_pages.value(index)); }
    [[nodiscard]] QWidget* currentWidget() const { return m_current; }
    [[nodiscard]] QWidget* widget(int index) const { return m_pages.value(index); }
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }

private:
    QVBoxLayout* m_column;
    QList<QWidget*> m_pages;
    QWidget* m_current = nullptr;
};

} // namespace okno::desktop
