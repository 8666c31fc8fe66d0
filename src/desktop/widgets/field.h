// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace okno::desktop {

class ErrorLine;

// One question of a form: label above, editor, hint below, error below in red with an icon. Give it a stable objectName
// ("login.password"); the editor inside is then named "login.password.editor" and takes the focus of the field.
class Field : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
public:
    explicit Field(const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] QString label() const;
    void setLabel(const QString& label);
    void setHint(const QString& hint);
    // Where the value comes from when the person has not typed it; empty takes it away.
    void setOrigin(const QString& words);
    // Adds «необязательно» to the label.
    void setOptional(bool optional);
    // What is wrong and how to mend it; empty takes it away. A screen reader hears it with the field.
    void setError(const QString& error);
    [[nodiscard]] QString error() const;
    [[nodiscard]] bool hasError() const { return !error().isEmpty(); }

    // The value as JSON has it (text, number, bool, ISO date), for code that builds forms from a definition.
    [[nodiscard]] virtual QVariant value() const = 0;
    // Puts a value in without edited().
    virtual void setValue(const QVariant& value) = 0;
    [[nodiscard]] virtual bool isEmpty() const { return value().toString().isEmpty(); }
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    virtual void setReadOnly(bool readOnly);

Q_SIGNALS:
    // The person changed the value (not the program).
    void edited();
    // The person left the field: the moment to check it.
    void left();

protected:
    // `row` is what stands in the column when the editor has company (a button beside it).
    void setEditor(QWidget* editor, QWidget* row = nullptr);
    // Another line between the editor and the hint.
    void addBelow(QWidget* widget);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showLabel();

    QString m_text;
    bool m_optional = false;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_label = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_origin = nullptr; // made when there is something to say
    ErrorLine* m_error = nullptr;
    QWidget* m_editor = nullptr;
};

} // namespace okno::desktop
