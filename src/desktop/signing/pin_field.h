// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/field.h"
#include "signing/token_provider.h"

class QLabel;

namespace okno::desktop {

class PinEdit;
class TypingNote;

// Asks for a PIN, or for the password of a key file. Says beforehand how many tries are left, how long the PIN is, and
// when Caps Lock or the Russian layout is on. What is typed lies in locked memory (PinEdit) and is gone with wipe().
class PinField : public Field {
    Q_OBJECT
public:
    explicit PinField(const QString& label, QWidget* parent = nullptr);

    // What the token tells of its PIN now. A locked PIN cannot be typed; one that somebody else asks for needs no
    // line.
    void setPinState(const signing::PinState& state);
    // A password of a key file: no tries, no length.
    void setFilePassword();
    [[nodiscard]] QCA::SecureArray pin() const;
    [[nodiscard]] bool isOnReader() const { return m_state.entry == signing::PinEntry::Reader; }
    void wipe();
    // Says what is wrong before a try is spent: nothing typed, wrong length. True: it may be tried.
    bool check();
    // The words of what the token answered, under the line, with what is typed wiped and the line ready again.
    void showFault(const core::Error& error);

    // A PIN is nobody's value: always empty. Only an empty one can be set.
    [[nodiscard]] QVariant value() const override { return {}; }
    void setValue(const QVariant& value) override;
    [[nodiscard]] bool isEmpty() const override;

Q_SIGNALS:
    void returnPressed();

private:
    PinEdit* m_edit = nullptr;
    QLabel* m_tries = nullptr;
    TypingNote* m_note = nullptr;
    signing::PinState m_state;
};

} // namespace okno::desktop
