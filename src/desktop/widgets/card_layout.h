// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace okno::desktop {

// A grid of equal columns, as many as fit: each at least `minimumColumn` wide, rows as tall as their tallest card.
class CardLayout : public QLayout {
    Q_OBJECT
public:
    // Pixels at 100 %, scaled here.
    explicit CardLayout(int minimumColumn = 240, QWidget* parent = nullptr);
    ~CardLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;
    // How many columns a width holds.
    [[nodiscard]] int columns(int width) const;
    // Takes all widgets out and deletes them.
    void clear();

private:
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    int m_minimum;
};

} // namespace okno::desktop
