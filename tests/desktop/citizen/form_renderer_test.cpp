// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of every package in resources/catalogue, drawn and typed into.
#include "desktop/forms/field_editor.h"
#include "desktop/forms/form_renderer.h"
#include "desktop/forms/form_state.h"
#include "desktop/style/style.h"
#include "desktop/widgets/field.h"
#include "forms/catalogue.h"
#include "keys.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace okno;
using namespace okno::desktop;
using okno::test::innermost;
using okno::test::typeInto;

namespace {

const QDate today(2026, 11, 22);

// What a person would type into a field of the kind, and what becomes of it.
struct Typed {
    QString keys;
    QJsonValue answer;
};

Typed typed(forms::FieldKind kind)
{
    using enum forms::FieldKind;
    switch (kind) {
    case Text:
        return {QStringLiteral("Иванова"), QStringLiteral("Иванова")};
    case Multiline:
        return {QStringLiteral("Две строки"), QStringLiteral("Две строки")};
    case Integer:
        return {QStringLiteral("3"), 3};
    case Date:
        return {QStringLiteral("08.03.1984"), QStringLiteral("1984-03-08")};
    case Snils:
        return {QStringLiteral("11223344595"), QStringLiteral("11223344595")};
    case Inn:
        return {QStringLiteral("500100732259"), QStringLiteral("500100732259")};
    case Phone:
        return {QStringLiteral("89001234567"), QStringLiteral("+79001234567")};
    case Email:
        return {QStringLiteral("maria@example.ru"), QStringLiteral("maria@example.ru")};
    case Passport:
        return {QStringLiteral("6512345678"), QStringLiteral("6512 345678")};
    case Money:
        return {QStringLiteral("1250,50"), 125050};
    case Bik:
        return {QStringLiteral("044525225"), QStringLiteral("044525225")};
    case BankAccount:
        return {QStringLiteral("40817810099910004312"), QStringLiteral("40817810099910004312")};
    case Address:
        return {QStringLiteral("Тымовское, ул. Кировская, 1"),
            QJsonObject{{QStringLiteral("text"), QStringLiteral("Тымовское, ул. Кировская, 1")}}};
    case Boolean:
    case Choice:
    case Dictionary:
        break;
    }
    return {};
}

} // namespace

class FormRendererTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFieldOfEveryServiceIsThereAndTakesWhatIsTyped_data();
    void everyFieldOfEveryServiceIsThereAndTakesWhatIsTyped();
    void answersComeBackAsTheyWere();
    void aRuleShowsAndHidesAsThePersonChooses();
    void aFaultStandsUnderItsField();

private:
    std::unique_ptr<Style> m_style;
    forms::Catalogue m_catalogue;
};

void FormRendererTest::initTestCase()
{
    m_style = std::make_unique<Style>(*qApp);
    auto loaded = forms::Catalogue::loadFolder(QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue"));
    QVERIFY(loaded.ok());
    m_catalogue = *loaded;
    QVERIFY(m_catalogue.services.size() >= 5);
}

void FormRendererTest::everyFieldOfEveryServiceIsThereAndTakesWhatIsTyped_data()
{
    QTest::addColumn<QString>("service");
    for (const forms::ServicePackage& package : m_catalogue.services)
        QTest::newRow(qPrintable(package.card().id)) << package.card().id;
}

void FormRendererTest::everyFieldOfEveryServiceIsThereAndTakesWhatIsTyped()
{
    QFETCH(QString, service);
    const forms::FormModel& model = m_catalogue.service(service)->form();
    for (int page = 0; page < static_cast<int>(model.pages().size()); ++page) {
        FormState state(model, today);
        FormRenderer renderer(&state, page);
        renderer.show();
        for (const forms::FormGroup& group : model.pages()[static_cast<std::size_t>(page)].groups) {
            for (const forms::FormField& field : group.fields) {
                auto* widget = qobject_cast<Field*>(renderer.fieldWidget(field.pointer));
                QVERIFY2(widget, qPrintable(field.pointer));
                QCOMPARE(widget->objectName(), fieldObjectName(field.pointer));
                QVERIFY2(
                    !widget->label().isEmpty() || field.kind == forms::FieldKind::Boolean, qPrintable(field.pointer));
                QCOMPARE(widget->isHidden(), !model.isVisible(field.pointer, state.answers()));
                const Typed keys = typed(field.kind);
                if (keys.keys.isEmpty())
                    continue;
                typeInto(widget, keys.keys);
                QVERIFY2(forms::answerAt(state.answers(), field.pointer) == keys.answer,
                    qPrintable(
                        field.pointer + u' ' + forms::answerAt(state.answers(), field.pointer).toVariant().toString()));
            }
        }
    }
}

void FormRendererTest::answersComeBackAsTheyWere()
{
    for (const forms::ServicePackage& package : m_catalogue.services) {
        const forms::FormModel& model = package.form();
        for (const forms::FormPage& page : model.pages()) {
            for (const forms::FormGroup& group : page.groups) {
                for (const forms::FormField& field : group.fields) {
                    QWidget parent;
                    const auto editor = makeFieldEditor(field, &parent);
                    QJsonValue answer = typed(field.kind).answer;
                    if (field.kind == forms::FieldKind::Boolean)
                        answer = true;
                    if (!field.options.empty())
                        answer = field.options.back().code;
                    editor->show(answer);
                    QVERIFY2(editor->answer() == answer, qPrintable(package.card().id + field.pointer));
                }
            }
        }
    }
}

void FormRendererTest::aRuleShowsAndHidesAsThePersonChooses()
{
    FormState state(m_catalogue.service(QStringLiteral("archival-reference"))->form(), today);
    FormRenderer renderer(&state, 1);
    renderer.show();
    QWidget* surname = renderer.fieldWidget(QStringLiteral("/person/surname"));
    QVERIFY(!surname->isVisible());
    state.edit(QStringLiteral("/request/about"), QStringLiteral("other"));
    QVERIFY(surname->isVisible());
    QVERIFY(renderer.focusField(QStringLiteral("/person/surname")));
    state.edit(QStringLiteral("/request/about"), QStringLiteral("self"));
    QVERIFY(!surname->isVisible());
    QVERIFY(!renderer.focusField(QStringLiteral("/person/surname")));
}

void FormRendererTest::aFaultStandsUnderItsField()
{
    FormState state(m_catalogue.service(QStringLiteral("archival-reference"))->form(), today);
    FormRenderer renderer(&state, 0);
    renderer.show();
    renderer.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&renderer));
    auto* phone = qobject_cast<Field*>(renderer.fieldWidget(QStringLiteral("/applicant/phone")));
    phone->setFocus();
    typeInto(phone, QStringLiteral("8900"));
    QVERIFY(!phone->hasError());
    QTest::keyClick(innermost(phone), Qt::Key_Tab);
    QTRY_VERIFY(phone->hasError());
    QVERIFY(phone->error().contains(QStringLiteral("+7 900 123-45-67")));
}

QTEST_MAIN(FormRendererTest)
#include "form_renderer_test.moc"
