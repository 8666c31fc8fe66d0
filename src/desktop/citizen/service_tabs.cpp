// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/service_tabs.h"

#include "desktop/citizen/content.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/status_badge.h"
#include "forms/agency.h"
#include "forms/service_card.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

struct Sheet {
    QWidget* widget;
    QVBoxLayout* column;
};

Sheet makeSheet(const char* name)
{
    auto* card = new Card;
    card->setObjectName(QString::fromLatin1(name));
    const int inner = look().size(Size::Space24);
    card->column()->setContentsMargins(inner, inner, inner, inner);
    return {card, card->column()};
}

QPushButton* makeLink(const QString& text, const QUrl& url, const OpenLink& open)
{
    auto* link = new QPushButton(text);
    link->setProperty("variant", QStringLiteral("link"));
    link->setCursor(Qt::PointingHandCursor);
    QObject::connect(link, &QPushButton::clicked, link, [open, url] { open(url); });
    return link;
}

// A number as the dialler takes it: digits and a leading plus.
QUrl phoneUrl(const QString& phone)
{
    QString number;
    for (const QChar c : phone) {
        if (c.isDigit() || (c == u'+' && number.isEmpty()))
            number += c;
    }
    QUrl url;
    url.setScheme(QStringLiteral("tel"));
    url.setPath(number);
    return url;
}

QUrl siteUrl(const QString& site)
{
    const QUrl url = QUrl::fromUserInput(site);
    return url.scheme() == u"http" || url.scheme() == u"https" ? url : QUrl();
}

void addDocument(QVBoxLayout* column, const forms::RequiredDocument& document)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look().size(Size::Space12));
    auto* text = new QVBoxLayout;
    text->setSpacing(look().size(Size::Space4));
    text->addWidget(makeLabel(document.title, "strong"));
    addParagraph(text, document.note, "hint");
    QStringList how;
    if (!document.types.isEmpty())
        how << typesInWords(document.types);
    if (document.maxCount > 1)
        how << QCoreApplication::translate("ServiceTabs", "до %n файл(ов)", nullptr, document.maxCount);
    addParagraph(text, how.join(QStringLiteral(" · ")), "tiny");
    row->addLayout(text, 1);
    const Badge badge = document.required
        ? Badge{QStringLiteral("paperclip"), QCoreApplication::translate("ServiceTabs", "обязательно"), Tone::Accent}
        : Badge{QStringLiteral("plus"), QCoreApplication::translate("ServiceTabs", "если есть"), Tone::Neutral};
    row->addWidget(new StatusBadge(badge), 0, Qt::AlignTop);
    column->addLayout(row);
}

void addFact(QGridLayout* grid, const QString& label, QWidget* value)
{
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(label, "secondary"), row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

void addFact(QGridLayout* grid, const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    QLabel* text = makeLabel(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addFact(grid, label, text);
}

QWidget* linkColumn(const QList<QPushButton*>& links)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QPushButton* link : links)
        column->addWidget(link, 0, Qt::AlignLeft);
    return holder;
}

QGridLayout* makeFacts()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look().size(Size::Space24));
    grid->setVerticalSpacing(look().size(Size::Space12));
    grid->setColumnMinimumWidth(0, look().px(150));
    grid->setColumnStretch(1, 1);
    return grid;
}

void addHours(QVBoxLayout* column, const std::vector<forms::OpeningHours>& hours)
{
    if (hours.empty())
        return;
    addHeading(
        column, QCoreApplication::translate("ServiceTabs", "Часы приёма"), QStringLiteral("service.contacts.hours"));
    auto* grid = makeFacts();
    for (const forms::OpeningHours& line : hours) {
        QString when = line.hours.isEmpty() ? QCoreApplication::translate("ServiceTabs", "выходной") : line.hours;
        if (!line.lunch.isEmpty())
            when += QStringLiteral(", ") + line.lunch;
        addFact(grid, line.days, when);
    }
    column->addLayout(grid);
}

} // namespace

QString termInWords(const forms::ServiceCard& card)
{
    return card.term.unit == core::Term::Unit::WorkingDays
        ? QCoreApplication::translate("ServiceTabs", "%n рабочих дней", nullptr, card.term.days)
        : QCoreApplication::translate("ServiceTabs", "%n календарных дней", nullptr, card.term.days);
}

QString typesInWords(const QStringList& types)
{
    QStringList names;
    for (const QString& type : types)
        names << type.mid(type.indexOf(u'/') + 1).toUpper();
    return names.join(QStringLiteral(", "));
}

QWidget* makeDescriptionTab(const forms::ServiceCard& card)
{
    const Sheet sheet = makeSheet("service.description");
    QVBoxLayout* column = sheet.column;
    addParagraph(column, card.description);
    addList(column, QCoreApplication::translate("ServiceTabs", "Как получить услугу"), card.howToGet, Marks::Numbers);
    addHeading(column, QCoreApplication::translate("ServiceTabs", "Стоимость и порядок оплаты"));
    addParagraph(column, card.cost);
    addParagraph(column, card.payment, "secondary");
    addHeading(column, QCoreApplication::translate("ServiceTabs", "Срок оказания"));
    addParagraph(column, termInWords(card));
    addParagraph(column, card.termNote, "secondary");
    addList(column, QCoreApplication::translate("ServiceTabs", "Кто может получить"), card.recipients);
    addList(column, QCoreApplication::translate("ServiceTabs", "Основания для оказания услуги"), card.grounds);
    addList(column, QCoreApplication::translate("ServiceTabs", "Когда могут отказать"), card.refusals);
    addSection(column, QCoreApplication::translate("ServiceTabs", "Что получится в итоге"), card.result);
    return sheet.widget;
}

QWidget* makeDocumentsTab(const forms::ServiceCard& card)
{
    const Sheet sheet = makeSheet("service.documents");
    QVBoxLayout* column = sheet.column;
    addHeading(column, QCoreApplication::translate("ServiceTabs", "Что понадобится от вас"));
    if (card.documents.empty())
        addParagraph(
            column, QCoreApplication::translate("ServiceTabs", "Ничего прикладывать не нужно: достаточно заявления."));
    for (const forms::RequiredDocument& document : card.documents) {
        if (&document != &card.documents.front())
            column->addWidget(makeLine());
        addDocument(column, document);
    }
    if (!card.issued.empty())
        addHeading(column, QCoreApplication::translate("ServiceTabs", "Что вы получите"));
    for (const forms::IssuedDocument& document : card.issued) {
        addParagraph(column, document.title, "strong");
        addParagraph(column, document.note, "hint");
    }
    return sheet.widget;
}

QWidget* makeContactsTab(const forms::Agency& agency, const OpenLink& open)
{
    const Sheet sheet = makeSheet("service.contacts");
    QVBoxLayout* column = sheet.column;
    addHeading(column, agency.title);
    addParagraph(column, agency.territory, "secondary");

    auto* facts = makeFacts();
    const QString address =
        agency.postIndex.isEmpty() ? agency.address : agency.postIndex + QStringLiteral(", ") + agency.address;
    addFact(facts, QCoreApplication::translate("ServiceTabs", "Адрес"), address);
    QList<QPushButton*> phones;
    for (const QString& phone : agency.phones) {
        phones << makeLink(phone, phoneUrl(phone), open);
        phones.last()->setObjectName(QStringLiteral("service.contacts.phone"));
    }
    if (!phones.isEmpty())
        addFact(facts, QCoreApplication::translate("ServiceTabs", "Телефон"), linkColumn(phones));
    addFact(facts, QCoreApplication::translate("ServiceTabs", "Факс"), agency.fax);
    if (!agency.email.isEmpty()) {
        QUrl mail;
        mail.setScheme(QStringLiteral("mailto"));
        mail.setPath(agency.email);
        addFact(facts, QCoreApplication::translate("ServiceTabs", "Почта"),
            linkColumn({makeLink(agency.email, mail, open)}));
    }
    if (const QUrl site = siteUrl(agency.site); site.isValid())
        addFact(
            facts, QCoreApplication::translate("ServiceTabs", "Сайт"), linkColumn({makeLink(agency.site, site, open)}));
    if (!agency.headName.isEmpty()) {
        addFact(facts, QCoreApplication::translate("ServiceTabs", "Руководитель"),
            agency.headPosition.isEmpty() ? agency.headName
                                          : agency.headName + QStringLiteral(", ") + agency.headPosition);
    }
    column->addSpacing(look().size(Size::Space8));
    column->addLayout(facts);
    addHours(column, agency.hours);
    return sheet.widget;
}

QWidget* makeMoreTab(const forms::ServiceCard& card)
{
    const Sheet sheet = makeSheet("service.more");
    QVBoxLayout* column = sheet.column;
    addList(column, QCoreApplication::translate("ServiceTabs", "Комментарии экспертов"), card.expertComments);
    addList(column, QCoreApplication::translate("ServiceTabs", "Кто контролирует"), card.controllingBodies);
    addList(column, QCoreApplication::translate("ServiceTabs", "Права заявителя"), card.applicantRights);
    addList(column, QCoreApplication::translate("ServiceTabs", "Обязанности ведомства"), card.agencyDuties);
    addSection(column, QCoreApplication::translate("ServiceTabs", "Как обжаловать решение"), card.appeal);
    QStringList acts;
    for (const forms::LegalAct& act : card.legalActs)
        acts << act.citation();
    addList(column, QCoreApplication::translate("ServiceTabs", "Нормативные правовые акты"), acts, Marks::Numbers);
    if (column->count() == 0)
        addParagraph(column, QCoreApplication::translate("ServiceTabs", "Дополнительных сведений по этой услуге нет."),
            "secondary");
    return sheet.widget;
}

} // namespace okno::desktop
