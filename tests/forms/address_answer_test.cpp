// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an address on its way: the shape with all parts, and the shapes of earlier versions.
#include "forms/address_answer.h"
#include "forms/form_model.h"

#include <QJsonObject>
#include <QtTest>

using namespace okno::forms;

namespace {

AddressAnswer whole()
{
    AddressAnswer address;
    address.text = QStringLiteral("Сахалинская обл, Тымовский р-н, пгт Тымовское, ул Кировская, д. 70, кв. 5");
    address.code = QStringLiteral("65014000001000100");
    address.index = QStringLiteral("694400");
    address.region = QStringLiteral("Сахалинская обл");
    address.district = QStringLiteral("Тымовский р-н");
    address.settlement = QStringLiteral("пгт Тымовское");
    address.street = QStringLiteral("ул Кировская");
    address.house = QStringLiteral("70");
    address.flat = QStringLiteral("5");
    address.base = QStringLiteral("2008-04-09-0123456789ab");
    return address;
}

FormModel form()
{
    const QByteArray schema = R"({"type": "object", "properties": {"home":
        {"type": "object", "title": "Адрес", "format": "kladr-address"}}, "required": ["home"]})";
    const QByteArray layout = R"({"type": "Categorization", "elements": [{"type": "Category", "label": "Адрес",
        "elements": [{"type": "Group", "elements": [{"type": "Control", "scope": "#/properties/home"}]}]}]})";
    const auto loaded = FormModel::load(schema, layout);
    return loaded ? *loaded : FormModel();
}

QJsonObject answers(const QJsonValue& home)
{
    return {{QStringLiteral("home"), home}};
}

} // namespace

class AddressAnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromJsonAsItWas()
    {
        AddressAnswer address = whole();
        QCOMPARE(AddressAnswer::fromJson(address.toJson()), address);
        QVERIFY(!address.toJson()[u"manual"].isBool());
        QVERIFY(!address.isTyped());
        address.manual = true;
        QCOMPARE(AddressAnswer::fromJson(address.toJson()), address);
        QVERIFY(address.isTyped());
        QVERIFY(AddressAnswer().toJson().isUndefined());
    }

    void theLineIsPutTogetherAndTakenApart()
    {
        QCOMPARE(whole().place(), QStringLiteral("Сахалинская обл, Тымовский р-н, пгт Тымовское, ул Кировская"));
        QCOMPARE(addressLine(whole().place(), QStringLiteral("70"), QStringLiteral("5")), whole().text);
        QCOMPARE(addressLine(QStringLiteral("с Белое"), QStringLiteral("влд 25"), QStringLiteral("комн. 3")),
            QStringLiteral("с Белое, влд 25, комн. 3"));
        QCOMPARE(addressLine({}, QStringLiteral("7"), {}), QStringLiteral("д. 7"));
        AddressAnswer houseOnly;
        houseOnly.text = QStringLiteral("д. 7");
        houseOnly.house = QStringLiteral("7");
        QVERIFY(houseOnly.place().isEmpty());
        // A line of an earlier version has no parts: all of it is the place.
        const auto old = AddressAnswer::fromJson(QJsonObject{{QStringLiteral("text"), QStringLiteral("Мира, д. 7")}});
        QCOMPARE(old.place(), QStringLiteral("Мира, д. 7"));
    }

    void earlierShapesAreTakenAndShown()
    {
        const FormModel model = form();
        const QString line = QStringLiteral("пгт Тымовское, ул. Кировская, 70");
        const QJsonObject expected{{QStringLiteral("text"), line}};
        const auto plain = model.accept(answers(QStringLiteral("  пгт Тымовское,  ул. Кировская, 70")), {});
        QVERIFY(plain.ok());
        QCOMPARE(plain->value(u"home").toObject(), expected);
        for (const QJsonValue& home : {QJsonValue(line), QJsonValue(expected)}) {
            const auto rows = model.summary(answers(home));
            QCOMPARE(rows.size(), 1u);
            QCOMPARE(rows.front().value, line);
            QCOMPARE(rows.front().note, QStringLiteral("Адрес введён вручную"));
        }
        QVERIFY(!model.accept(answers(QStringLiteral("  ")), {}).ok());
    }

    void aManualAddressIsMarkedForTheOfficial()
    {
        const FormModel model = form();
        AddressAnswer address = whole();
        QVERIFY(model.accept(answers(address.toJson()), {}).ok());
        auto rows = model.summary(answers(address.toJson()));
        QCOMPARE(rows.front().value, QStringLiteral("694400, ") + address.text);
        QVERIFY(rows.front().note.isEmpty());
        address.manual = true;
        rows = model.summary(answers(address.toJson()));
        QCOMPARE(rows.front().note, QStringLiteral("Адрес введён вручную"));
    }

    void aPackageOfTheEarlierShapeTakesAllParts()
    {
        const QByteArray schema = R"({"type": "object", "properties": {"home": {"type": "object", "title": "Адрес",
            "format": "kladr-address", "additionalProperties": false, "required": ["text", "index"],
            "properties": {"text": {"type": "string"}, "index": {"type": "string"}}}}})";
        const QByteArray layout = R"({"type": "Categorization", "elements": [{"type": "Category", "label": "Адрес",
            "elements": [{"type": "Group", "elements": [{"type": "Control", "scope": "#/properties/home"}]}]}]})";
        const auto model = FormModel::load(schema, layout);
        QVERIFY(model.ok());
        QVERIFY(model->accept(answers(whole().toJson()), {}).ok());
    }

    void emptyPartsAreDropped()
    {
        QJsonObject address = whole().toJson().toObject();
        address.insert(QStringLiteral("city"), QString());
        address.insert(QStringLiteral("manual"), false);
        const auto accepted = form().accept(answers(address), {});
        QVERIFY(accepted.ok());
        QCOMPARE(accepted->value(u"home"), whole().toJson());
    }
};

QTEST_GUILESS_MAIN(AddressAnswerTest)
#include "address_answer_test.moc"
