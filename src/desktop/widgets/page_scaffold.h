// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace okno::desktop {

// The frame of a screen: title with a way back, a scrolling column of at most 920 px, and a bar below with one primary
// button and «Назад» when the screen has steps. Put content into column(), widgets beside the title into header().
class PageScaffold : public QWidget {
    Q_OBJECT
public:
    explicit PageScaffold(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    // The arrow beside the title; off unless asked for.
    void setBackVisible(bool visible);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] QHBoxLayout* header() const { return m_header; }
    // Pixels at 100 %; 0 lets the content take the whole width.
    void setContentWidth(int pixels);
    // For a page whose content scrolls itself (a table): no scroll area, the whole height.
    void setScrolling(bool scrolling);

    // The bar appears with the first of them; an empty text takes the button away.
    QPushButton* setPrimary(const QString& text);
    QPushButton* setSecondary(const QString& text);
    // Another way forward beside the primary button.
    QPushButton* setAlternative(const QString& text, const QString& iconName = {});
    // A quiet word in the bar: «Сохранено 14:02».
    void setFooterNote(const QString& text);
    // Puts a widget at the left of the bar.
    void addToFooter(QWidget* widget);

    // Scrolls until `widget` can be seen.
    void ensureVisible(QWidget* widget);
    void scrollToTop();

Q_SIGNALS:
    void backRequested();
    void primaryRequested();
    void secondaryRequested();
    void alternativeRequested();

private:
    void showFooter();

    QToolButton* m_back = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QHBoxLayout* m_header = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QWidget* m_top = nullptr;
    QVBoxLayout* m_outer = nullptr;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_footer = nullptr;
    QHBoxLayout* m_footerRow = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_secondary = nullptr;
    QPushButton* m_alternative = nullptr;
};

} // namespace okno::desktop
