// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/choice_field.h"

#include "desktop/style/tokens.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

// The words of a box or a radio button, which Qt itself cannot wrap; a click on them presses the button.
class ButtonWords final : public QLabel {
public:
    ButtonWords(const QString& text, QAbstractButton* button, QWidget* parent) : QLabel(text, parent), m_button(button)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setContentsMargins(0, look().px(3), 0, look().px(3));
    }

protected:
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())
            || !m_button->isEnabled())
            return;
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }

private:
    QAbstractButton* m_button;
};

QWidget* withWords(QAbstractButton* button, const QString& text, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look().px(6));
    line->addWidget(button, 0, Qt::AlignTop);
    line->addWidget(new ButtonWords(text, button, row), 1);
    button->setAccessibleName(text);
    return row;
}

} // namespace

ChoiceField::ChoiceField(const QString& label, Kind kind, QWidget* parent) : Field(label, parent), m_kind(kind)
{
    if (kind == Kind::List) {
        m_list = new QComboBox(this);
        m_list->setPlaceholderText(tr("Выберите"));
        m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_list->setMinimumContentsLength(12);
        setEditor(m_list);
        connect(m_list, &QComboBox::activated, this, &Field::edited);
        return;
    }
    m_row = new QWidget(this);
    m_rows = new QVBoxLayout(m_row);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(look().px(2));
    m_group = new QButtonGroup(this);
    setEditor(m_row);
    connect(m_group, &QButtonGroup::idClicked, this, &Field::edited);
}

void ChoiceField::setChoices(const std::vector<Choice>& choices)
{
    const QString kept = current();
    m_choices = choices;
    if (m_kind == Kind::List) {
        m_list->clear();
        for (const Choice& choice : choices)
            m_list->addItem(choice.label, choice.id);
        m_list->setCurrentIndex(-1);
    } else {
        const auto buttons = m_group->buttons();
        for (QAbstractButton* button : buttons)
            delete button->parentWidget();
        for (int i = 0; i < static_cast<int>(choices.size()); ++i) {
            const Choice& choice = choices[static_cast<std::size_t>(i)];
            auto* button = new QRadioButton(m_row);
            button->setObjectName(objectName() + u'.' + choice.id);
            m_group->addButton(button, i);
            m_rows->addWidget(withWords(button, choice.label, m_row));
        }
        if (!m_group->buttons().isEmpty())
            m_row->setFocusProxy(m_group->buttons().first());
    }
    setCurrent(kept);
}

QString ChoiceField::current() const
{
    const int index = m_kind == Kind::List ? m_list->currentIndex() : m_group->checkedId();
    return index < 0 || index >= static_cast<int>(m_choices.size()) ? QString()
                                                                    : m_choices[static_cast<std::size_t>(index)].id;
}

void ChoiceField::setCurrent(const QString& id)
{
    int index = -1;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].id == id)
            index = static_cast<int>(i);
    }
    if (m_kind == Kind::List) {
        m_list->setCurrentIndex(index);
        return;
    }
    m_group->setExclusive(false);
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons)
        button->setChecked(m_group->id(button) == index);
    m_group->setExclusive(true);
}

CheckField::CheckField(const QString& text, QWidget* parent) : Field(QString(), parent), m_box(new QCheckBox(this))
{
    setEditor(m_box, withWords(m_box, text, this));
    m_box->setAccessibleName(text);
    connect(m_box, &QCheckBox::clicked, this, &Field::edited);
}

bool CheckField::isChecked() const
{
    return m_box->isChecked();
}

void CheckField::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

} // namespace okno::desktop
