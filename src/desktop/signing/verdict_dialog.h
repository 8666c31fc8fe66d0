// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signatures.h"

#include <QDialog>

namespace okno::desktop {

// The points of a signature: who signed, with what, and everything that was checked when it came. Deletes itself.
class VerdictDialog : public QDialog {
    Q_OBJECT
public:
    VerdictDialog(const QString& document, const api::DocumentSignature& signature, QWidget* parent = nullptr);
};

} // namespace okno::desktop
