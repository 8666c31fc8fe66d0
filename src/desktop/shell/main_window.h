// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/frame_context.h"
#include "desktop/style/tokens.h"

#include <QMainWindow>
#include <vector>

class QStackedWidget;

namespace okno::desktop {

struct AppContext;
class Banner;
class HeaderBar;
class Languages;
class ScreenRegistry;
class SideBar;
class Toast;
struct Command;

// Puts the side bar, the header, the banner and the screens together. First it only paints their places; the frame and
// the screens come with use(), after the first paint. The frame is built anew when the language, the density or the
// scale changes.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const ScreenRegistry& registry, const FrameContext& frame, Languages& languages);
    ~MainWindow() override;

    // The registry is full, the style is put on and screens can be made: builds the frame and, once the window is
    // painted, opens the home of the mode unless something else is open by then. `context` must outlive the window.
    void use(AppContext& context);
    // Begins without being shown: painted() comes all the same, show() may come much later.
    void startUnseen();
    // Closing it only hides it.
    void stayWhenClosed() { m_hides = true; }
    // A public terminal: the whole screen, and nobody closes it. The program ends by QCoreApplication::exit().
    void holdScreen();
    // The whole window in another language; the choice is not remembered.
    void speak(const QString& code);
    // Why the rest of the program cannot come, in place of everything. `details` are for who mends it.
    void showFault(const QString& details);

Q_SIGNALS:
    // The window has been painted for the first time.
    void painted();
    // The person chose another language.
    void languageChanged(const QString& code);

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void start();
    void listen();
    void paintPlaces();
    void buildFrame();
    void rebuild();
    void addKeys();
    void showConnection();
    void showUpdate();
    void showTitle();
    void openPalette();
    void openShortcuts();
    [[nodiscard]] std::vector<Command> commands();

    const ScreenRegistry& m_registry;
    FrameContext m_frame;
    AppContext* m_context = nullptr;
    Languages& m_languages;
    QStackedWidget* m_stack = nullptr;
    SideBar* m_sideBar = nullptr;
    HeaderBar* m_header = nullptr;
    Banner* m_connection = nullptr;
    Banner* m_progress = nullptr;
    Banner* m_update = nullptr;
    Toast* m_toast = nullptr;
    Look m_builtWith;
    bool m_painted = false;
    bool m_hides = false;
    bool m_holds = false;
};

} // namespace okno::desktop
