// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signatures.h"

#include <QPushButton>

namespace okno::desktop {

// The verdict on a signature beside its document: an icon and a few words; a click opens the points.
class VerdictButton : public QPushButton {
    Q_OBJECT
public:
    explicit VerdictButton(QWidget* parent = nullptr);

    // `document`: what was signed, for the title of the points.
    void setSignature(const QString& document, const api::DocumentSignature& signature);

private:
    QString m_document;
    api::DocumentSignature m_signature;
};

} // namespace okno::desktop
