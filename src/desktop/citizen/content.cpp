// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/content.h"

#include "desktop/style/tokens.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/status_badge.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>

namespace okno::desktop {
namespace {

QLabel* readable(QLabel* label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

} // namespace

QLabel* addHeading(QVBoxLayout* column, const QString& title, const QString& objectName)
{
    QLabel* label = makeLabel(title, "subtitle");
    label->setObjectName(objectName);
    if (column->count() > 0)
        column->addSpacing(look().size(Size::Space16));
    column->addWidget(label);
    return label;
}

QLabel* addParagraph(QVBoxLayout* column, const QString& text, const char* role)
{
    if (text.isEmpty())
        return nullptr;
    QLabel* label = readable(makeLabel(text, role));
    column->addWidget(label);
    return label;
}

void addSection(QVBoxLayout* column, const QString& title, const QString& text)
{
    if (text.isEmpty())
        return;
    addHeading(column, title);
    addParagraph(column, text);
}

void addList(QVBoxLayout* column, const QString& title, const QStringList& items, Marks marks)
{
    if (items.isEmpty())
        return;
    if (!title.isEmpty())
        addHeading(column, title);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look().size(Size::Space8));
    grid->setVerticalSpacing(look().size(Size::Space8));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < items.size(); ++row) {
        const QString mark = marks == Marks::Numbers ? QStringLiteral("%1.").arg(row + 1) : QStringLiteral("•");
        grid->addWidget(makeLabel(mark, "secondary"), row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(readable(makeLabel(items.at(row))), row, 1);
    }
    column->addLayout(grid);
}

Badge ownStatusBadge(core::ApplicationStatus status)
{
    Badge badge = statusBadge(status);
    if (status == core::ApplicationStatus::AwaitingApplicant)
        badge.text = QCoreApplication::translate("Content", "Ждёт вашего ответа");
    return badge;
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

QString dayInWords(QDate day)
{
    return QLocale().toString(day, QCoreApplication::translate("Content", "d MMMM yyyy"));
}

QString momentInWords(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime(), QCoreApplication::translate("Content", "d MMMM yyyy, HH:mm"));
}

QString shortMoment(const QDateTime& moment, const QDateTime& now)
{
    const QDateTime here = moment.toLocalTime();
    const QString time = here.toString(QStringLiteral("HH:mm"));
    const qint64 days = here.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return time;
    if (days == 1)
        return QCoreApplication::translate("Content", "вчера, %1").arg(time);
    return momentInWords(moment);
}

QString sizeInWords(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1024)
        return QCoreApplication::translate("Content", "%1 Б").arg(bytes);
    const double kilo = static_cast<double>(bytes) / 1024;
    if (kilo < 1024)
        return QCoreApplication::translate("Content", "%1 КБ").arg(locale.toString(kilo, 'f', 0));
    return QCoreApplication::translate("Content", "%1 МБ").arg(locale.toString(kilo / 1024, 'f', 1));
}

} // namespace okno::desktop
