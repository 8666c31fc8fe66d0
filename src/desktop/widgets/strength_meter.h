// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace okno::desktop {

// How strong a new password is: a bar, a word and what would make it stronger.
class StrengthMeter : public QWidget {
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget* parent = nullptr);
    void setPassword(const QString& password, const QStringList& personal);
    [[nodiscard]] QString words() const;

private:
    QProgressBar* m_bar = nullptr;
    QLabel* m_words = nullptr;
};

} // namespace okno::desktop
