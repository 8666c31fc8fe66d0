// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/task_work.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace okno::desktop {

class Dialogs;
class ElidedButton;
class MultilineField;
class ResultList;

// A decision being made: its reason and its documents, checked beside the field, and the button that sends it.
class OutcomePanel : public QFrame {
    Q_OBJECT
public:
    OutcomePanel(TaskWork& work, Desk& desk, Dialogs& dialogs, QWidget* parent = nullptr);

    // The outcome of the draft; its words stay from one opening to the next.
    void open(const api::Outcome& outcome);
    // Ready-made reasons: the grounds for refusal of the service's card.
    void setRefusals(const QStringList& grounds);
    // Faults of the server or of the check before sending; focuses the first field at fault.
    void showFaults(const std::vector<core::Error>& faults);
    [[nodiscard]] ResultList* results() const { return m_results; }
    void focusFirst();

Q_SIGNALS:
    void submitted(const QString& outcomeId);
    // With the official's signature on the result.
    void signRequested(const QString& outcomeId);
    void cancelled();

private:
    void refresh();
    [[nodiscard]] QString sendWords() const;

    TaskWork& m_work;
    api::Outcome m_outcome;
    QStringList m_refusals;
    QLabel* m_title = nullptr;
    QLabel* m_consequence = nullptr;
    MultilineField* m_reason = nullptr;
    QPushButton* m_phrases = nullptr;
    ResultList* m_results = nullptr;
    ElidedButton* m_send = nullptr;
    QPushButton* m_sign = nullptr;
};

} // namespace okno::desktop
