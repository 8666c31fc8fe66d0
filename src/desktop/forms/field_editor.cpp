// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/forms/field_editor.h"

#include "desktop/widgets/address_field.h"
#include "desktop/widgets/choice_field.h"
#include "desktop/widgets/date_field.h"
#include "desktop/widgets/digit_mask.h"
#include "desktop/widgets/line_field.h"
#include "desktop/widgets/number_fields.h"
#include "forms/form_model.h"

#include <QLineEdit>

namespace okno::desktop {
namespace {

using forms::FieldKind;
using forms::FormField;

constexpr int radioAtMost = 5;
constexpr int lineAtMost = 1000;
constexpr int manyLinesAtMost = 10000;

// Everything that is typed into one line; the form model reads what was meant.
class LineEditor : public FieldEditor {
public:
    LineEditor(const FormField& definition, LineField* field) : FieldEditor(definition, field), m_line(field)
    {
        if (!definition.placeholder.isEmpty())
            m_line->setPlaceholder(definition.placeholder);
    }
    [[nodiscard]] QJsonValue answer() const override { return forms::answerFromText(definition(), m_line->text()); }
    void show(const QJsonValue& answer) override { m_line->setText(textOf(answer)); }

protected:
    [[nodiscard]] virtual QString textOf(const QJsonValue& answer) const { return answer.toVariant().toString(); }
    LineField* m_line;
};

class TextEditor final : public LineEditor {
public:
    TextEditor(const FormField& definition, QWidget* parent)
        : LineEditor(definition, new LineField(definition.title, parent))
    {
        m_line->setMaxLength(definition.maxLength > 0 ? definition.maxLength : lineAtMost);
    }
};

class EmailEditor final : public LineEditor {
public:
    EmailEditor(const FormField& definition, QWidget* parent)
        : LineEditor(definition, new LineField(definition.title, parent))
    {
        m_line->lineEdit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    }
};

// Digits laid out in groups while they are typed.
class DigitsEditor : public LineEditor {
public:
    DigitsEditor(const FormField& definition, QWidget* parent, DigitMask::Layout layout)
        : LineEditor(definition, new LineField(definition.title, parent))
        , m_mask(new DigitMask(m_line->lineEdit(), QStringLiteral(" "), layout))
    {
    }

protected:
    [[nodiscard]] QString textOf(const QJsonValue& answer) const override
    {
        return m_mask->laidOut(LineEditor::textOf(answer));
    }

private:
    DigitMask* m_mask;
};

class InnEditor final : public DigitsEditor {
public:
    InnEditor(const FormField& definition, QWidget* parent)
        : DigitsEditor(definition, parent,
              [](const QString& typed) { return layDigits(digitsOf(typed), QStringLiteral("############")); })
    {
    }
};

class PassportEditor final : public DigitsEditor {
public:
    PassportEditor(const FormField& definition, QWidget* parent)
        : DigitsEditor(definition, parent,
              [](const QString& typed) { return layDigits(digitsOf(typed), QStringLiteral("#### ######")); })
    {
    }
};

class BikEditor final : public DigitsEditor {
public:
    BikEditor(const FormField& definition, QWidget* parent)
        : DigitsEditor(definition, parent,
              [](const QString& typed) { return layDigits(digitsOf(typed), QStringLiteral("#########")); })
    {
    }
};

class BankAccountEditor final : public DigitsEditor {
public:
    BankAccountEditor(const FormField& definition, QWidget* parent)
        : DigitsEditor(definition, parent, [](const QString& typed) {
            return layDigits(digitsOf(typed), QStringLiteral("##### ### # #### #######"));
        })
    {
    }
};

class IntegerEditor final : public LineEditor {
public:
    IntegerEditor(const FormField& definition, QWidget* parent)
        : LineEditor(definition, new LineField(definition.title, parent))
    {
        m_line->lineEdit()->setInputMethodHints(Qt::ImhDigitsOnly);
    }

protected:
    [[nodiscard]] QString textOf(const QJsonValue& answer) const override
    {
        return answer.isDouble() ? QString::number(answer.toInteger()) : LineEditor::textOf(answer);
    }
};

// Roubles and kopecks with a comma; stored as kopecks.
class MoneyEditor final : public LineEditor {
public:
    MoneyEditor(const FormField& definition, QWidget* parent)
        : LineEditor(definition, new LineField(definition.title, parent))
    {
        if (definition.placeholder.isEmpty())
            m_line->setPlaceholder(QStringLiteral("0,00 ₽"));
    }

protected:
    [[nodiscard]] QString textOf(const QJsonValue& answer) const override
    {
        if (!answer.isDouble())
            return LineEditor::textOf(answer);
        const qint64 kopecks = answer.toInteger();
        const QString roubles = QString::number(kopecks / 100);
        return kopecks % 100 == 0 ? roubles : roubles + u',' + QString::number(kopecks % 100).rightJustified(2, u'0');
    }
};

class SnilsEditor final : public LineEditor {
public:
    SnilsEditor(const FormField& definition, QWidget* parent)
        : LineEditor(definition, new SnilsField(definition.title, parent))
    {
    }
    void show(const QJsonValue& answer) override { m_line->setValue(answer.toVariant().toString()); }
};

class PhoneEditor final : public LineEditor {
public:
    PhoneEditor(const FormField& definition, QWidget* parent)
        : LineEditor(definition, new PhoneField(definition.title, parent))
    {
    }
    void show(const QJsonValue& answer) override { m_line->setValue(answer.toVariant().toString()); }
};

class DateEditor final : public LineEditor {
public:
    DateEditor(const FormField& definition, QWidget* parent)
        : LineEditor(definition, new DateField(definition.title, parent))
    {
        const QDate today = QDate::currentDate();
        static_cast<DateField*>(m_line)->setRange(
            definition.notPast ? today : QDate(1900, 1, 1), definition.notFuture ? today : today.addYears(20));
    }
    [[nodiscard]] QJsonValue answer() const override
    {
        const QString text = m_line->value().toString();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : forms::answerFromText(definition(), text);
    }
    void show(const QJsonValue& answer) override { m_line->setValue(answer.toVariant().toString()); }
};

class MultilineEditor final : public FieldEditor {
public:
    MultilineEditor(const FormField& definition, QWidget* parent)
        : FieldEditor(definition, new MultilineField(definition.title, 4, parent))
        , m_lines(static_cast<MultilineField*>(field()))
    {
        m_lines->setMaxLength(definition.maxLength > 0 ? definition.maxLength : manyLinesAtMost);
    }
    [[nodiscard]] QJsonValue answer() const override { return forms::answerFromText(definition(), m_lines->text()); }
    void show(const QJsonValue& answer) override { m_lines->setText(answer.toString()); }

private:
    MultilineField* m_lines;
};

class BooleanEditor final : public FieldEditor {
public:
    BooleanEditor(const FormField& definition, QWidget* parent)
        : FieldEditor(definition, new CheckField(definition.title, parent))
    {
    }
    [[nodiscard]] QJsonValue answer() const override { return static_cast<CheckField*>(field())->isChecked(); }
    void show(const QJsonValue& answer) override { static_cast<CheckField*>(field())->setChecked(answer.toBool()); }
};

class ChoiceEditor final : public FieldEditor {
public:
    ChoiceEditor(const FormField& definition, QWidget* parent)
        : FieldEditor(definition,
              new ChoiceField(definition.title,
                  definition.kind == FieldKind::Choice && definition.options.size() <= radioAtMost
                      ? ChoiceField::Kind::Radio
                      : ChoiceField::Kind::List,
                  parent))
        , m_choice(static_cast<ChoiceField*>(field()))
    {
        std::vector<Choice> choices;
        for (const forms::FieldOption& option : definition.options)
            choices.push_back({option.code, option.title});
        m_choice->setChoices(choices);
    }
    [[nodiscard]] QJsonValue answer() const override
    {
        const QString code = m_choice->current();
        return code.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(code);
    }
    void show(const QJsonValue& answer) override { m_choice->setCurrent(answer.toString()); }

private:
    ChoiceField* m_choice;
};

class AddressEditor final : public FieldEditor {
public:
    AddressEditor(const FormField& definition, QWidget* parent, AddressSource* addresses)
        : FieldEditor(definition, new AddressField(definition.title, addresses, parent))
        , m_address(static_cast<AddressField*>(field()))
    {
    }
    [[nodiscard]] QJsonValue answer() const override { return m_address->address().toJson(); }
    void show(const QJsonValue& answer) override { m_address->setAddress(forms::AddressAnswer::fromJson(answer)); }

private:
    AddressField* m_address;
};

template <typename Editor> std::unique_ptr<FieldEditor> make(const FormField& definition, QWidget* parent)
{
    return std::make_unique<Editor>(definition, parent);
}

std::unique_ptr<FieldEditor> editorOf(const FormField& definition, QWidget* parent, AddressSource* addresses)
{
    switch (definition.kind) {
    case FieldKind::Text:
        return make<TextEditor>(definition, parent);
    case FieldKind::Multiline:
        return make<MultilineEditor>(definition, parent);
    case FieldKind::Integer:
        return make<IntegerEditor>(definition, parent);
    case FieldKind::Date:
        return make<DateEditor>(definition, parent);
    case FieldKind::Boolean:
        return make<BooleanEditor>(definition, parent);
    case FieldKind::Choice:
    case FieldKind::Dictionary:
        return make<ChoiceEditor>(definition, parent);
    case FieldKind::Snils:
        return make<SnilsEditor>(definition, parent);
    case FieldKind::Inn:
        return make<InnEditor>(definition, parent);
    case FieldKind::Phone:
        return make<PhoneEditor>(definition, parent);
    case FieldKind::Email:
        return make<EmailEditor>(definition, parent);
    case FieldKind::Passport:
        return make<PassportEditor>(definition, parent);
    case FieldKind::Money:
        return make<MoneyEditor>(definition, parent);
    case FieldKind::Address:
        return std::make_unique<AddressEditor>(definition, parent, addresses);
    case FieldKind::Bik:
        return make<BikEditor>(definition, parent);
    case FieldKind::BankAccount:
        return make<BankAccountEditor>(definition, parent);
    }
    return make<TextEditor>(definition, parent);
}

} // namespace

FieldEditor::FieldEditor(const FormField& definition, Field* field) : m_definition(definition), m_field(field)
{
    if (!definition.hint.isEmpty())
        field->setHint(definition.hint);
    field->setOptional(!definition.required && definition.kind != FieldKind::Boolean);
    field->setObjectName(fieldObjectName(definition.pointer));
}

FieldEditor::~FieldEditor() = default;

std::unique_ptr<FieldEditor> makeFieldEditor(const FormField& definition, QWidget* parent, AddressSource* addresses)
{
    return editorOf(definition, parent, addresses);
}

QString fieldObjectName(const QString& pointer)
{
    return QStringLiteral("form") + QString(pointer).replace(u'/', u'.');
}

} // namespace okno::desktop
