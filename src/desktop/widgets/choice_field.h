// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/field.h"

#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace okno::desktop {

struct Choice {
    QString id; // what is stored
    QString label; // what is read
    bool operator==(const Choice&) const = default;
};

// One of several answers: radio buttons when they are few, a list when they are many.
class ChoiceField : public Field {
    Q_OBJECT
public:
    enum class Kind { Radio, List };
    ChoiceField(const QString& label, Kind kind, QWidget* parent = nullptr);

    void setChoices(const std::vector<Choice>& choices);
    // The id of the chosen answer, empty when there is none.
    [[nodiscard]] QString current() const;
    void setCurrent(const QString& id);
    [[nodiscard]] QVariant value() const override { return current(); }
    void setValue(const QVariant& value) override { setCurrent(value.toString()); }

private:
    Kind m_kind;
    std::vector<Choice> m_choices;
    QComboBox* m_list = nullptr;
    QWidget* m_row = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QButtonGroup* m_group = nullptr;
};

// Yes or no, with its words beside the box.
class CheckField : public Field {
    Q_OBJECT
public:
    explicit CheckField(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] bool isChecked() const;
    void setChecked(bool checked);
    [[nodiscard]] QVariant value() const override { return isChecked(); }
    void setValue(const QVariant& value) override { setChecked(value.toBool()); }
    [[nodiscard]] bool isEmpty() const override { return !isChecked(); }

private:
    QCheckBox* m_box = nullptr;
};

} // namespace okno::desktop
