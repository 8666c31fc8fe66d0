// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/app_context.h"
#include "desktop/style/tokens.h"

#include <QMainWindow>
#include <vector>

class QStackedWidget;

namespace okno::desktop {

class Banner;
class HeaderBar;
class Languages;
class ScreenRegistry;
class SideBar;
class Toast;
struct Command;

// Puts the side bar, the header, the banner and the screens together. First it paints a skeleton; the screens come
// after the first paint. The frame is built anew when the language, the density or the scale changes.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const ScreenRegistry& registry, AppContext& context, Languages& languages);
    ~MainWindow() override;

    // The home of the mode once the window is painted (start() does not wait for that when it is told not to).
    void start();

Q_SIGNALS:
    // The window has been painted for the first time.
    void painted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFrame();
    void rebuild();
    void addKeys();
    void showConnection();
    void showTitle();
    void openPalette();
    void openShortcuts();
    [[nodiscard]] std::vector<Command> commands();

    const ScreenRegistry& m_registry;
    AppContext& m_context;
    Languages& m_languages;
    QStackedWidget* m_stack = nullptr;
    SideBar* m_sideBar = nullptr;
    HeaderBar* m_header = nullptr;
    Banner* m_connection = nullptr;
    Banner* m_progress = nullptr;
    Toast* m_toast = nullptr;
    Look m_builtWith;
    bool m_painted = false;
};

} // namespace okno::desktop
