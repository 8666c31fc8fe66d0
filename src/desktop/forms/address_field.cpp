// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/forms/address_field.h"

#include "desktop/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace okno::desktop {
namespace {

constexpr int textAtMost = 500;
constexpr int indexDigits = 6;

} // namespace

AddressField::AddressField(const QString& label, QWidget* parent)
    : Field(label, parent)
    , m_text(new QPlainTextEdit(this))
    , m_index(new QLineEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Область, район, населённый пункт, улица, дом, квартира"));
    m_text->setFixedHeight(2 * m_text->fontMetrics().lineSpacing() + look().px(26));
    m_index->setMaxLength(indexDigits);
    m_index->setFixedWidth(look().px(120));
    m_index->setPlaceholderText(QStringLiteral("694400"));
    m_index->setAccessibleName(tr("Почтовый индекс"));

    auto* indexRow = new QWidget(this);
    auto* row = new QHBoxLayout(indexRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().size(Size::Space8));
    auto* caption = new QLabel(tr("Почтовый индекс"), indexRow);
    caption->setProperty("role", QStringLiteral("hint"));
    caption->setBuddy(m_index);
    row->addWidget(caption);
    row->addWidget(m_index);
    row->addStretch(1);

    setEditor(m_text);
    addBelow(indexRow);
    m_index->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Field::edited);
    connect(m_index, &QLineEdit::textEdited, this, &Field::edited);
    connect(this, &QObject::objectNameChanged, this,
        [this](const QString& name) { m_index->setObjectName(name + QStringLiteral(".index")); });
}

QJsonObject AddressField::address() const
{
    QJsonObject address;
    if (const QString text = m_text->toPlainText().left(textAtMost); !text.trimmed().isEmpty())
        address.insert(QStringLiteral("text"), text);
    if (const QString index = m_index->text(); !index.trimmed().isEmpty())
        address.insert(QStringLiteral("index"), index);
    return address;
}

void AddressField::setAddress(const QJsonObject& address)
{
    if (address == this->address())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(address.value(QStringLiteral("text")).toString());
    m_index->setText(address.value(QStringLiteral("index")).toString());
}

QVariant AddressField::value() const
{
    return address().toVariantMap();
}

void AddressField::setValue(const QVariant& value)
{
    setAddress(QJsonObject::fromVariantMap(value.toMap()));
}

void AddressField::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_index->setReadOnly(readOnly);
}

bool AddressField::eventFilter(QObject* watched, QEvent* event)
{
    // Going from the text to the index and back is still the same question.
    if (event->type() == QEvent::FocusOut && (watched == m_text || watched == m_index)
        && (m_index->hasFocus() || m_text->hasFocus()))
        return QWidget::eventFilter(watched, event);
    if (watched == m_index && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return Field::eventFilter(watched, event);
}

} // namespace okno::desktop
