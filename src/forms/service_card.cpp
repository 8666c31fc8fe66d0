// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/service_card.h"

#include "forms/package_reader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace okno::forms {
namespace {

using enum PackageReader::Need;

const QStringList& signatureNames()
{
    static const QStringList names{QStringLiteral("none"), QStringLiteral("optional"), QStringLiteral("required")};
    return names;
}

const QStringList& unitNames()
{
    static const QStringList names{QStringLiteral("working-days"), QStringLiteral("calendar-days")};
    return names;
}

const QStringList& levelNames()
{
    static const QStringList names{
        QStringLiteral("simplified"), QStringLiteral("standard"), QStringLiteral("confirmed")};
    return names;
}

const QStringList& mediaTypes()
{
    static const QStringList names{
        QStringLiteral("application/pdf"), QStringLiteral("image/jpeg"), QStringLiteral("image/png")};
    return names;
}

void readDescription(PackageReader& reader, ServiceCard& card)
{
    card.description = reader.text("description");
    card.howToGet = reader.texts("howToGet");
    card.fee.kopecks = reader.integer("feeKopecks", 0, 100'000'000);
    card.cost = reader.text("cost");
    card.payment = reader.text("payment", card.fee.kopecks > 0 ? Required : Optional);
    PackageReader term = reader.child("term");
    card.term.days = term.integer("days", 1, 365);
    card.term.unit = static_cast<core::Term::Unit>(term.word("unit", unitNames()));
    card.termNote = term.text("note", Optional);
    term.finish();
    card.recipients = reader.texts("recipients");
    card.grounds = reader.texts("grounds");
    card.refusals = reader.texts("refusals");
    card.result = reader.text("result");
}

void readDocuments(PackageReader& reader, ServiceCard& card)
{
    QSet<QString> kinds;
    reader.objects("documents", [&](PackageReader& each) {
        RequiredDocument document{each.text("kind"), each.text("title"), each.text("note", Optional),
            each.flag("required"), each.texts("types"), each.integer("maxCount", 1, 20)};
        for (const QString& type : std::as_const(document.types)) {
            if (!mediaTypes().contains(type))
                each.fault(QStringLiteral("types"),
                    QCoreApplication::translate("Package", "Файлы вида «%1» не принимаются.").arg(type));
        }
        if (kinds.contains(document.kind))
            each.fault(QStringLiteral("kind"), QCoreApplication::translate("Package", "Такой вид документа уже есть."));
        kinds.insert(document.kind);
        card.documents.push_back(std::move(document));
    });
    reader.objects("issued", [&](PackageReader& each) {
        card.issued.push_back({each.text("kind"), each.text("title"), each.text("note", Optional)});
    });
}

void readMore(PackageReader& reader, ServiceCard& card)
{
    card.expertComments = reader.texts("expertComments", Optional);
    card.controllingBodies = reader.texts("controllingBodies");
    card.applicantRights = reader.texts("applicantRights");
    card.agencyDuties = reader.texts("agencyDuties");
    card.appeal = reader.text("appeal");
    reader.objects("legalActs", [&](PackageReader& each) {
        card.legalActs.push_back(
            {each.text("kind"), each.date("date"), each.text("number", Optional), each.text("title")});
    });
}

void readSignature(PackageReader& reader, ServiceCard& card)
{
    if (!reader.has("signature"))
        return;
    // Packages of applications that began before there was an official's signature have one word.
    if (!reader.isObject("signature")) {
        card.signature.applicant = static_cast<SignatureDemand>(reader.word("signature", signatureNames()));
        return;
    }
    PackageReader need = reader.child("signature");
    card.signature.applicant = static_cast<SignatureDemand>(need.word("applicant", signatureNames(), Optional));
    card.signature.official = static_cast<SignatureDemand>(need.word("official", signatureNames(), Optional));
    card.signature.qualified = need.has("qualified") && need.flag("qualified");
    need.finish();
}

void readWays(PackageReader& reader, ServiceCard& card)
{
    card.lifeSituations = reader.texts("lifeSituations");
    card.userCategories = reader.texts("userCategories");
    card.departmentId = reader.text("department");
    card.popularity = reader.integer("popularity", 0, 100);
    card.keywords = reader.texts("keywords", Optional);
    reader.objects("offers", [&](PackageReader& each) {
        card.offers.push_back(
            {each.text("region"), each.text("municipality", Optional), each.text("agency", Optional)});
    });
    card.accountLevel = static_cast<core::AccountLevel>(reader.word("accountLevel", levelNames()));
    readSignature(reader, card);
}

QJsonArray list(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

void insertText(QJsonObject& json, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonArray documentsJson(const ServiceCard& card)
{
    QJsonArray array;
    for (const RequiredDocument& document : card.documents) {
        QJsonObject json{{QStringLiteral("kind"), document.kind}, {QStringLiteral("title"), document.title},
            {QStringLiteral("required"), document.required}, {QStringLiteral("types"), list(document.types)},
            {QStringLiteral("maxCount"), document.maxCount}};
        insertText(json, QStringLiteral("note"), document.note);
        array.append(json);
    }
    return array;
}

QJsonArray issuedJson(const ServiceCard& card)
{
    QJsonArray array;
    for (const IssuedDocument& document : card.issued) {
        QJsonObject json{{QStringLiteral("kind"), document.kind}, {QStringLiteral("title"), document.title}};
        insertText(json, QStringLiteral("note"), document.note);
        array.append(json);
    }
    return array;
}

QJsonArray actsJson(const ServiceCard& card)
{
    QJsonArray array;
    for (const LegalAct& act : card.legalActs) {
        QJsonObject json{{QStringLiteral("kind"), act.kind}, {QStringLiteral("title"), act.title}};
        insertText(json, QStringLiteral("date"), act.date.isValid() ? act.date.toString(Qt::ISODate) : QString());
        insertText(json, QStringLiteral("number"), act.number);
        array.append(json);
    }
    return array;
}

QJsonArray offersJson(const ServiceCard& card)
{
    QJsonArray array;
    for (const Offer& offer : card.offers) {
        QJsonObject json{{QStringLiteral("region"), offer.region}};
        insertText(json, QStringLiteral("municipality"), offer.municipality);
        insertText(json, QStringLiteral("agency"), offer.agency);
        array.append(json);
    }
    return array;
}

QJsonObject signatureJson(const SignatureNeed& need)
{
    return {{QStringLiteral("applicant"), forms::toWire(need.applicant)},
        {QStringLiteral("official"), forms::toWire(need.official)}, {QStringLiteral("qualified"), need.qualified}};
}

// Calls `each` for every text that a person reads.
template <typename Card, typename Each> void forTexts(Card& card, Each each)
{
    for (auto* text : {&card.title, &card.shortTitle, &card.description, &card.cost, &card.payment, &card.termNote,
             &card.result, &card.appeal})
        each(*text);
    for (auto* texts : {&card.howToGet, &card.recipients, &card.grounds, &card.refusals, &card.expertComments,
             &card.controllingBodies, &card.applicantRights, &card.agencyDuties}) {
        for (auto& text : *texts)
            each(text);
    }
    for (auto& document : card.documents) {
        each(document.title);
        each(document.note);
    }
    for (auto& document : card.issued) {
        each(document.title);
        each(document.note);
    }
    for (auto& act : card.legalActs) {
        each(act.kind);
        each(act.title);
    }
}

} // namespace

QString toWire(SignatureDemand demand)
{
    return signatureNames().at(static_cast<int>(demand));
}

QString LegalAct::citation() const
{
    QString text = kind;
    if (date.isValid())
        text += QCoreApplication::translate("Package", " от %1").arg(date.toString(QStringLiteral("dd.MM.yyyy")));
    if (!number.isEmpty())
        text += QStringLiteral(" № ") + number;
    return text + QStringLiteral(" «") + title + u'»';
}

core::Result<ServiceCard> ServiceCard::fromJson(const QJsonObject& json, const QString& file)
{
    std::vector<core::Error> faults;
    PackageReader reader(file, {}, json, faults);
    ServiceCard card;
    card.id = reader.text("id");
    card.version = reader.text("version");
    card.title = reader.text("title");
    card.shortTitle = reader.text("shortTitle");
    card.agencyId = reader.text("agency");
    card.icon = reader.text("icon", Optional);
    readDescription(reader, card);
    readDocuments(reader, card);
    readMore(reader, card);
    readWays(reader, card);
    reader.finish();
    if (!faults.empty())
        return joined(std::move(faults));
    return card;
}

QJsonObject ServiceCard::toJson() const
{
    QJsonObject termJson{
        {QStringLiteral("days"), term.days}, {QStringLiteral("unit"), unitNames().at(static_cast<int>(term.unit))}};
    insertText(termJson, QStringLiteral("note"), termNote);
    QJsonObject json{{QStringLiteral("id"), id}, {QStringLiteral("version"), version}, {QStringLiteral("title"), title},
        {QStringLiteral("shortTitle"), shortTitle}, {QStringLiteral("agency"), agencyId},
        {QStringLiteral("description"), description}, {QStringLiteral("howToGet"), list(howToGet)},
        {QStringLiteral("feeKopecks"), fee.kopecks}, {QStringLiteral("cost"), cost}, {QStringLiteral("term"), termJson},
        {QStringLiteral("recipients"), list(recipients)}, {QStringLiteral("grounds"), list(grounds)},
        {QStringLiteral("refusals"), list(refusals)}, {QStringLiteral("result"), result},
        {QStringLiteral("documents"), documentsJson(*this)}, {QStringLiteral("issued"), issuedJson(*this)},
        {QStringLiteral("expertComments"), list(expertComments)},
        {QStringLiteral("controllingBodies"), list(controllingBodies)},
        {QStringLiteral("applicantRights"), list(applicantRights)},
        {QStringLiteral("agencyDuties"), list(agencyDuties)}, {QStringLiteral("appeal"), appeal},
        {QStringLiteral("legalActs"), actsJson(*this)}, {QStringLiteral("lifeSituations"), list(lifeSituations)},
        {QStringLiteral("userCategories"), list(userCategories)}, {QStringLiteral("department"), departmentId},
        {QStringLiteral("popularity"), popularity}, {QStringLiteral("keywords"), list(keywords)},
        {QStringLiteral("offers"), offersJson(*this)}, {QStringLiteral("accountLevel"), core::toWire(accountLevel)},
        {QStringLiteral("signature"), signatureJson(signature)}};
    insertText(json, QStringLiteral("icon"), icon);
    insertText(json, QStringLiteral("payment"), payment);
    return json;
}

ServiceCard ServiceCard::translated(const Words& words) const
{
    ServiceCard copy = *this;
    forTexts(copy, [&](QString& text) { text = words(text); });
    return copy;
}

QStringList ServiceCard::visibleTexts() const
{
    QStringList texts;
    forTexts(*this, [&](const QString& text) {
        if (!text.isEmpty())
            texts.append(text);
    });
    return texts;
}

bool ServiceCard::isOffered(const QString& region, const QString& municipality) const
{
    for (const Offer& offer : offers) {
        if (offer.region == region
            && (offer.municipality.isEmpty() || municipality.isEmpty() || offer.municipality == municipality))
            return true;
    }
    return false;
}

QString ServiceCard::agencyFor(const QString& region, const QString& municipality) const
{
    const Offer* best = nullptr;
    for (const Offer& offer : offers) {
        if (offer.region == region && (offer.municipality == municipality || (offer.municipality.isEmpty() && !best)))
            best = &offer;
    }
    return best && !best->agency.isEmpty() ? best->agency : agencyId;
}

QString ServiceCard::agencyForCode(const QString& code) const
{
    const bool wholeRegion = code.size() != 13 || code.endsWith(QString(11, u'0'));
    return agencyFor(code.first(qMin<qsizetype>(2, code.size())), wholeRegion ? QString() : code);
}

const RequiredDocument* ServiceCard::document(const QString& kind) const
{
    for (const RequiredDocument& each : documents) {
        if (each.kind == kind)
            return &each;
    }
    return nullptr;
}

} // namespace okno::forms
