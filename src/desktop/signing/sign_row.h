// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/batch_signer.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace okno::desktop {

class ElidedLabel;

// One document in the sign dialog: what it is, how far its signature is, and its bytes.
class SignRow : public QFrame {
    Q_OBJECT
public:
    explicit SignRow(const DocumentToSign& document, QWidget* parent = nullptr);
    void show(const BatchSigner::Item& item);

Q_SIGNALS:
    void openRequested();
    void saveRequested();

private:
    QLabel* m_picture = nullptr;
    ElidedLabel* m_note = nullptr;
    QProgressBar* m_bar = nullptr;
    QToolButton* m_open = nullptr;
    QToolButton* m_save = nullptr;
};

} // namespace okno::desktop
