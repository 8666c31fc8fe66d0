// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/date_field.h"

#include "desktop/style/icons.h"
#include "desktop/widgets/digit_mask.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

QString layDate(const QString& typed)
{
    return layDigits(digitsOf(typed), QStringLiteral("##.##.####"));
}

} // namespace

DateField::DateField(const QString& label, QWidget* parent) : LineField(label, parent), m_open(new QToolButton(this))
{
    m_edit->setPlaceholderText(tr("дд.мм.гггг"));
    m_edit->setInputMethodHints(Qt::ImhDate);
    m_edit->setMaximumWidth(look().px(220));
    new DigitMask(m_edit, QStringLiteral(". "), &layDate);

    m_open->setIcon(icon(QStringLiteral("calendar"), Color::TextSecondary));
    m_open->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
    m_open->setToolTip(tr("Выбрать в календаре (Alt+↓)"));
    m_open->setAccessibleName(tr("Выбрать день в календаре: %1").arg(label));
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setCursor(Qt::PointingHandCursor);
    auto* inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, look().px(6), 0);
    inside->addStretch(1);
    inside->addWidget(m_open);
    m_edit->setTextMargins(0, 0, look().px(28), 0);
    connect(m_open, &QToolButton::clicked, this, &DateField::openCalendar);
    connect(this, &QObject::objectNameChanged, this,
        [this](const QString& name) { m_open->setObjectName(name + QStringLiteral(".calendar")); });
}

QDate DateField::date() const
{
    return QDate::fromString(m_edit->text().trimmed(), QStringLiteral("dd.MM.yyyy"));
}

void DateField::setDate(QDate date)
{
    setText(date.toString(QStringLiteral("dd.MM.yyyy")));
}

void DateField::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
}

QVariant DateField::value() const
{
    return date().isValid() ? date().toString(Qt::ISODate) : text();
}

void DateField::setValue(const QVariant& value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (day.isValid())
        setDate(day);
    else
        setText(value.toString());
}

void DateField::setReadOnly(bool readOnly)
{
    LineField::setReadOnly(readOnly);
    m_open->setVisible(!readOnly);
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return LineField::eventFilter(watched, event);
}

void DateField::openCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("kind", QStringLiteral("card"));
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(look().px(8), look().px(8), look().px(8), look().px(8));
    auto* calendar = new QCalendarWidget(popup);
    calendar->setObjectName(objectName() + QStringLiteral(".popup"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_first.isValid())
        calendar->setMinimumDate(m_first);
    if (m_last.isValid())
        calendar->setMaximumDate(m_last);
    if (date().isValid())
        calendar->setSelectedDate(date());
    column->addWidget(calendar);
    const auto choose = [this, popup](QDate day) {
        popup->close();
        m_edit->setFocus();
        setDate(day);
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    popup->move(m_edit->mapToGlobal(QPoint(0, m_edit->height() + look().px(4))));
    popup->show();
    calendar->setFocus();
}

} // namespace okno::desktop
