// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/token_state.h"
#include "desktop/widgets/card.h"

class QRadioButton;

namespace okno::desktop {

class ErrorLine;

// One certificate to choose: whose it is, until when, on which token; or why it cannot be chosen.
class CertificateRow : public Card {
    Q_OBJECT
public:
    CertificateRow(const TokenEntry& token, const CertificateState& certificate, QWidget* parent = nullptr);

    [[nodiscard]] const QString& token() const { return m_token; }
    [[nodiscard]] const CertificateState& certificate() const { return m_certificate; }
    [[nodiscard]] QRadioButton* button() const { return m_button; }
    // Empty: it can be chosen.
    void setReason(const QString& reason);
    [[nodiscard]] bool isUsable() const;

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    QString m_token;
    CertificateState m_certificate;
    QRadioButton* m_button = nullptr;
    ErrorLine* m_reason = nullptr;
};

} // namespace okno::desktop
