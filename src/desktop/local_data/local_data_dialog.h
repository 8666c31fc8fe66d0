// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/personal_data.h"

#include <QDialog>
#include <memory>

namespace okno::desktop {

namespace Ui {
class LocalDataDialog;
}

// «Мои данные на этом компьютере»: what lies here, a copy of it, and its removal.
class LocalDataDialog : public QDialog {
    Q_OBJECT
public:
    LocalDataDialog(const client::KeptData& kept, QWidget* parent);
    ~LocalDataDialog() override;

    void showCopying(bool copying);
    // How the copying ended.
    void showOutcome(const QString& text, bool good);

Q_SIGNALS:
    void copyRequested();
    void copyCancelled();
    void removalRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fit();

    std::unique_ptr<Ui::LocalDataDialog> m_ui;
    bool m_copying = false;
};

} // namespace okno::desktop
