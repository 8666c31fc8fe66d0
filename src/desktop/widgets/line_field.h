// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/field.h"

class QLineEdit;
class QPlainTextEdit;

namespace okno::desktop {

// One line of text.
class LineField : public Field {
    Q_OBJECT
public:
    explicit LineField(const QString& label, QWidget* parent = nullptr);
    // For Designer's files, which set the label afterwards.
    explicit LineField(QWidget* parent) : LineField(QString(), parent) { }

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setPlaceholder(const QString& text);
    void setMaxLength(int characters);
    [[nodiscard]] QLineEdit* lineEdit() const { return m_edit; }

    [[nodiscard]] QVariant value() const override { return text(); }
    void setValue(const QVariant& value) override { setText(value.toString()); }
    void setReadOnly(bool readOnly) override;

Q_SIGNALS:
    void returnPressed();

protected:
    QLineEdit* m_edit = nullptr;
};

// Several lines of text; grows with them from `rows` up to twice as many, then scrolls.
class MultilineField : public Field {
    Q_OBJECT
public:
    explicit MultilineField(const QString& label, int rows = 4, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    // Shows how many characters are left when few are; 0 for no limit. What is over the limit is kept and marked.
    void setMaxLength(int characters);
    [[nodiscard]] QPlainTextEdit* textEdit() const { return m_edit; }

    [[nodiscard]] QVariant value() const override { return text(); }
    void setValue(const QVariant& value) override { setText(value.toString()); }
    void setReadOnly(bool readOnly) override;

private:
    void fit();
    void count();

    QPlainTextEdit* m_edit = nullptr;
    class QLabel* m_left = nullptr;
    int m_rows;
    int m_max = 0;
};

} // namespace okno::desktop
