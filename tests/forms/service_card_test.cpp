// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agency.h"
#include "forms/classifiers.h"
#include "forms/service_card.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace okno;

namespace {

QJsonObject read(const QString& name)
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QString archive = QStringLiteral("tymovsk-archive/archival-reference/service.json");

} // namespace

class ServiceCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesToJsonAndBack()
    {
        const QJsonObject json = read(archive);
        QCOMPARE(forms::ServiceCard::fromJson(json)->toJson(), json);
    }

    void tellsEveryFaultAtOnce()
    {
        QJsonObject json = read(archive);
        json.remove(QStringLiteral("title"));
        json.insert(QStringLiteral("popularity"), 101);
        json.insert(QStringLiteral("signature"), QStringLiteral("perhaps"));
        json.insert(QStringLiteral("colour"), QStringLiteral("red"));
        QJsonArray documents = json.value(u"documents").toArray();
        QJsonObject second = documents.at(0).toObject();
        second.insert(QStringLiteral("maxCount"), 0);
        documents.append(second);
        json.insert(QStringLiteral("documents"), documents);
        const auto card = forms::ServiceCard::fromJson(json);
        QVERIFY(!card.ok());
        QStringList places{card.error().pointer};
        for (const core::Error& more : card.error().more)
            places.append(more.pointer);
        const QString last = QStringLiteral("/documents/%1").arg(documents.size() - 1);
        QCOMPARE(places,
            (QStringList{QStringLiteral("/title"), last + QStringLiteral("/maxCount"), last + QStringLiteral("/kind"),
                QStringLiteral("/popularity"), QStringLiteral("/signature"), QStringLiteral("/colour")}));
    }

    void signaturesAreAskedForByTheService()
    {
        QJsonObject json = read(archive);
        json.remove(QStringLiteral("signature"));
        QCOMPARE(forms::ServiceCard::fromJson(json)->signature, forms::SignatureNeed());
        json.insert(QStringLiteral("signature"),
            QJsonObject{{QStringLiteral("applicant"), QStringLiteral("required")},
                {QStringLiteral("official"), QStringLiteral("optional")}, {QStringLiteral("qualified"), true}});
        using enum forms::SignatureDemand;
        QCOMPARE(forms::ServiceCard::fromJson(json)->signature, (forms::SignatureNeed{Required, Optional, true}));
        json.insert(QStringLiteral("signature"), QJsonObject{{QStringLiteral("clerk"), QStringLiteral("required")}});
        QCOMPARE(forms::ServiceCard::fromJson(json).error().pointer, QStringLiteral("/signature/clerk"));
        // As packages had it before.
        json.insert(QStringLiteral("signature"), QStringLiteral("required"));
        QCOMPARE(forms::ServiceCard::fromJson(json)->signature, (forms::SignatureNeed{Required, None, false}));
    }

    void aPaidServiceSaysHowToPay()
    {
        QJsonObject json = read(archive);
        json.insert(QStringLiteral("feeKopecks"), 100);
        const auto card = forms::ServiceCard::fromJson(json);
        QVERIFY(!card.ok());
        QCOMPARE(card.error().pointer, QStringLiteral("/payment"));
    }

    void translates()
    {
        const auto card = *forms::ServiceCard::fromJson(read(archive));
        const forms::Words words(
            {{card.title, QStringLiteral("Title")}, {card.documents.at(0).title, QStringLiteral("Passport")}});
        const auto english = card.translated(words);
        QCOMPARE(english.title, QStringLiteral("Title"));
        QCOMPARE(english.documents.at(0).title, QStringLiteral("Passport"));
        QCOMPARE(english.description, card.description);
    }

    void citesAnActWithoutNumber()
    {
        QCOMPARE((forms::LegalAct{QStringLiteral("Конституция"), {}, {}, QStringLiteral("Статья 33")}.citation()),
            QStringLiteral("Конституция «Статья 33»"));
    }

    void findsADocument()
    {
        const auto card = *forms::ServiceCard::fromJson(read(archive));
        QVERIFY(card.document(QStringLiteral("identity"))->required);
        QVERIFY(!card.document(QStringLiteral("nothing")));
    }

    void agenciesGoToJsonAndBack()
    {
        const QDir folder(QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue/agencies"));
        const QStringList names = folder.entryList({QStringLiteral("*.json")});
        QVERIFY(!names.isEmpty());
        for (const QString& name : names) {
            const QJsonObject json = read(QStringLiteral("agencies/") + name);
            QCOMPARE(forms::Agency::fromJson(json)->toJson(), json);
        }
        const QJsonObject classifiers = read(QStringLiteral("classifiers.json"));
        QCOMPARE(forms::Classifiers::fromJson(classifiers)->toJson(), classifiers);
    }
};

QTEST_GUILESS_MAIN(ServiceCardTest)
#include "service_card_test.moc"
