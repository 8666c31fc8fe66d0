// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "client/call.h"
#include "client/loaded.h"
#include "desktop/citizen/page_screen.h"
#include "forms/form_model.h"

#include <optional>

class QFrame;
class QLabel;
class QPushButton;

namespace okno::desktop {

class ApplicationFiles;
class ApplicationTrack;
class Card;
class ExportButton;
class HistoryView;
class PrintMenu;
class StatusBadge;
class SummaryView;
class WithdrawPanel;

// One application of the citizen: where it is, when it will be ready and why, what is asked, documents, the result,
// everything that happened. Changes by itself when the server says so. Parameter: "id".
class ApplicationScreen : public PageScreen {
    Q_OBJECT
public:
    explicit ApplicationScreen(AppContext& context);

    void activate(const QVariantMap& params) override;
    bool back() override;

protected:
    void reload() override;

private:
    void buildHead();
    void buildTracks();
    void loadForm();
    void show(const api::Application& application);
    void showHead();
    void showRemark();
    void showMessages();
    void showAnswers();
    void answer();
    void withdraw(const QString& reason);
    [[nodiscard]] const api::Remark* openRemark() const;
    [[nodiscard]] QString fieldTitles(const QStringList& pointers) const;

    QString m_id;
    std::optional<api::Application> m_application;
    std::optional<forms::FormModel> m_model;

    StatusBadge* m_status = nullptr;
    QFrame* m_remark = nullptr;
    QLabel* m_remarkText = nullptr;
    QLabel* m_remarkNote = nullptr;
    QFrame* m_decision = nullptr;
    QLabel* m_decisionText = nullptr;
    ApplicationFiles* m_files = nullptr;
    ApplicationTrack* m_track = nullptr;
    Card* m_messages = nullptr;
    Card* m_answersCard = nullptr;
    QPushButton* m_answersToggle = nullptr;
    SummaryView* m_answers = nullptr;
    HistoryView* m_history = nullptr;
    QPushButton* m_print = nullptr;
    PrintMenu* m_printMenu = nullptr;
    ExportButton* m_export = nullptr;
    QPushButton* m_withdraw = nullptr;
    WithdrawPanel* m_withdrawPanel = nullptr;
    client::RequestHandle m_request;
    client::RequestHandle m_withdrawal;
};

} // namespace okno::desktop
