// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/choice_field.h"

#include "desktop/style/tokens.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace okno::desktop {

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
            delete button;
        for (int i = 0; i < static_cast<int>(choices.size()); ++i) {
            auto* button = new QRadioButton(choices[static_cast<std::size_t>(i)].label, m_row);
            button->setObjectName(objectName() + u'.' + choices[static_cast<std::size_t>(i)].id);
            m_group->addButton(button, i);
            m_rows->addWidget(button, 0, Qt::AlignLeft);
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

CheckField::CheckField(const QString& text, QWidget* parent)
    : Field(QString(), parent)
    , m_box(new QCheckBox(text, this))
{
    setEditor(m_box);
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
