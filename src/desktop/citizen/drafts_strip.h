// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/drafts.h"

#include <QFrame>

class QVBoxLayout;

namespace okno::desktop {

// «Черновики: «Детский сад», заполнено 60 %. Продолжить →»; hidden while there is none.
class DraftsStrip : public QFrame {
    Q_OBJECT
public:
    explicit DraftsStrip(QWidget* parent = nullptr);
    // Latest first; the first two are shown and the rest is counted.
    void setDrafts(const std::vector<client::Draft>& drafts);

Q_SIGNALS:
    void openRequested(const QString& draftId);
    void allRequested();

private:
    QVBoxLayout* m_rows = nullptr;
};

} // namespace okno::desktop
