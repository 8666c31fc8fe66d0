// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/dialogs.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QWidget>

using namespace okno::desktop;

class DialogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuestionDoesNotBlock();
    void theSafeAnswerHasTheFocusWhereSomethingIsLost();
    void anAnswerIsDroppedWhenTheAskerIsGone();
    void scriptedAnswersComeInOrder();
    void scriptedHandsOnWhenItHasNone();
};

void DialogsTest::aQuestionDoesNotBlock()
{
    QWidget window;
    window.show();
    QtDialogs dialogs;
    int answered = -1;
    dialogs.ask(&window, {QStringLiteral("Отозвать?"), QStringLiteral("Совсем"), QStringLiteral("Отозвать"), {}, false},
        [&answered](bool yes) { answered = yes; });
    QCOMPARE(answered, -1);
    auto* accept = window.findChild<QPushButton*>(QStringLiteral("question.accept"));
    QVERIFY(accept != nullptr);
    QCOMPARE(accept->text(), QStringLiteral("Отозвать"));
    QCOMPARE(window.findChild<QLabel*>(QStringLiteral("question.text"))->text(), QStringLiteral("Совсем"));
    accept->click();
    QCOMPARE(answered, 1);
}

void DialogsTest::theSafeAnswerHasTheFocusWhereSomethingIsLost()
{
    QWidget window;
    window.show();
    QtDialogs dialogs;
    dialogs.ask(
        &window, {QStringLiteral("Удалить?"), {}, QStringLiteral("Удалить"), QStringLiteral("Оставить"), true}, {});
    QVERIFY(window.findChild<QPushButton*>(QStringLiteral("question.reject"))->isDefault());
    QCOMPARE(window.findChild<QPushButton*>(QStringLiteral("question.accept"))->property("variant").toString(),
        QStringLiteral("danger"));
}

void DialogsTest::anAnswerIsDroppedWhenTheAskerIsGone()
{
    ScriptedDialogs dialogs;
    bool called = false;
    {
        QWidget window;
        dialogs.setNextAnswer(true);
        dialogs.ask(&window, {QStringLiteral("?"), {}, {}, {}, false}, [&called](bool) { called = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void DialogsTest::scriptedAnswersComeInOrder()
{
    ScriptedDialogs dialogs;
    QWidget window;
    QList<bool> answers;
    dialogs.setNextAnswer(true);
    dialogs.setNextAnswer(false);
    dialogs.setNextOpenFiles({QStringLiteral("/a"), QStringLiteral("/b")});
    for (int i = 0; i < 3; ++i)
        dialogs.ask(&window, {QString::number(i), {}, {}, {}, false}, [&answers](bool yes) { answers << yes; });
    QStringList files;
    dialogs.pickOpenFiles(
        &window, {QStringLiteral("Файлы"), {}, true, {}}, [&files](QStringList picked) { files = picked; });
    QString saved = QStringLiteral("untouched");
    dialogs.pickSaveFile(
        &window, {QStringLiteral("Куда"), {}, false, {}}, [&saved](QString picked) { saved = picked; });
    QTRY_COMPARE(answers, (QList<bool>{true, false, false}));
    QTRY_COMPARE(files.size(), 2);
    QTRY_VERIFY(saved.isEmpty());
    QCOMPARE(dialogs.asked().first(), QStringLiteral("0"));
}

void DialogsTest::scriptedHandsOnWhenItHasNone()
{
    ScriptedDialogs inner;
    inner.setNextAnswer(true);
    ScriptedDialogs outer(&inner);
    QWidget window;
    bool answer = false;
    outer.ask(&window, {QStringLiteral("?"), {}, {}, {}, false}, [&answer](bool yes) { answer = yes; });
    QTRY_VERIFY(answer);
    outer.openOutside(QUrl(QStringLiteral("https://example.org")));
    QCOMPARE(inner.asked().last(), QStringLiteral("https://example.org"));
}

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
