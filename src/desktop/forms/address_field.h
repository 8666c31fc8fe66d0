// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/field.h"

#include <QJsonObject>

class QLineEdit;
class QPlainTextEdit;

namespace okno::desktop {

// An address as one text and its post index: {"text": "…", "index": "694400"}; empty parts are absent.
class AddressField : public Field {
    Q_OBJECT
public:
    explicit AddressField(const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] QJsonObject address() const;
    void setAddress(const QJsonObject& address);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] bool isEmpty() const override { return address().isEmpty(); }
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_text = nullptr;
    QLineEdit* m_index = nullptr;
};

} // namespace okno::desktop
