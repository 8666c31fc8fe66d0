// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "desktop/shell/screen.h"

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace okno::desktop {

class PageScaffold;

// After «Отправить»: on its way, waiting for the line, given back, or accepted with its number, what happens next and
// when. Parameters: "id" of the draft, "title" of the service, "application" of a remark's answer.
class SentScreen : public Screen {
    Q_OBJECT
public:
    explicit SentScreen(AppContext& context);

    [[nodiscard]] QString title() const override;
    void activate(const QVariantMap& params) override;

private:
    void refresh();
    void showAccepted(const api::Application& application);
    void showGone();
    void showReturned(const core::Error& refusal);
    void setIcon(const QString& name, int color);
    [[nodiscard]] QString offlineText() const;

    QString m_id;
    QString m_service;
    QString m_applicationId;
    bool m_isAnswer = false;
    bool m_settled = false; // accepted or given back
    bool m_returned = false;
    PageScaffold* m_page = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QProgressBar* m_progress = nullptr;
    QWidget* m_nextCard = nullptr;
    QVBoxLayout* m_next = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_now = nullptr;
    QPushButton* m_recall = nullptr;
    QPushButton* m_home = nullptr;
};

} // namespace okno::desktop
