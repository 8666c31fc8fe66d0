// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/screen.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace okno::client {
class Updates;
}

namespace okno::desktop {

class Banner;
class ScreenRegistry;

// «Обновление программы», for everybody: what runs here, whether there is something newer, how far it is.
class UpdateScreen : public Screen {
    Q_OBJECT
public:
    explicit UpdateScreen(AppContext& context);

    [[nodiscard]] QString title() const override { return tr("Обновление программы"); }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeStateCard();
    QWidget* makeFactsCard();
    void show();
    void go();

    client::Updates& m_updates;
    Banner* m_banner = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_newsTitle = nullptr;
    QLabel* m_news = nullptr;
    QWidget* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_percent = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_check = nullptr;
    QLabel* m_checked = nullptr;
};

void addUpdateScreen(ScreenRegistry& registry);

} // namespace okno::desktop
