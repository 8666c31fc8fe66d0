// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLineEdit;

namespace okno::desktop {

// Lays digits out while a person types (112-233-445 95) and keeps the caret where it was among the digits. Text with
// anything but digits and `fillers` in it stays as it was typed: nothing that a person wrote is ever dropped.
class DigitMask : public QObject {
    Q_OBJECT
public:
    // What was typed (digits and fillers only) in, the laid-out text back; it must hold every digit.
    using Layout = QString (*)(const QString& typed);

    DigitMask(QLineEdit* edit, QString fillers, Layout layout);

    [[nodiscard]] QString laidOut(const QString& text) const;

private:
    void onEdited(const QString& text);

    QLineEdit* m_edit;
    QString m_fillers;
    Layout m_layout;
};

[[nodiscard]] QString digitsOf(QStringView text);
// Puts '#' of the pattern to the digits: layDigits("11223", "###-###") is "112-23"; further digits follow after a
// space.
[[nodiscard]] QString layDigits(const QString& digits, const QString& pattern);

} // namespace okno::desktop
