// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"

#include <QWidget>

namespace okno::desktop {

class CardLayout;

// The accounts of a demonstration server, one card each; a press logs in.
class DemoAccounts : public QWidget {
    Q_OBJECT
public:
    explicit DemoAccounts(QWidget* parent = nullptr);
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    void setAccounts(const std::vector<api::DemoAccount>& accounts);

Q_SIGNALS:
    void chosen(const okno::api::DemoAccount& account);

private:
    CardLayout* m_cards = nullptr;
    bool m_empty = true;
};

// «Гражданин», «Специалист», …
[[nodiscard]] QString roleInWords(core::Role role);

} // namespace okno::desktop
