// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/labels.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace okno::desktop;

class LabelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void longTextIsElidedAndKept();
    void markdownIsShownWithoutHtml();
    void nothingIsLoaded();
    void onlySafeLinksAreTold();
    void growsWithItsText();
};

void LabelsTest::longTextIsElidedAndKept()
{
    ElidedLabel label(QStringLiteral("очень длинное имя, которое не помещается"));
    label.resize(80, 20);
    label.show();
    QTRY_VERIFY(label.text().endsWith(u'…'));
    QCOMPARE(label.toolTip(), label.fullText());
    label.resize(2000, 20);
    QTRY_COMPARE(label.text(), label.fullText());
    QVERIFY(label.toolTip().isEmpty());
}

void LabelsTest::markdownIsShownWithoutHtml()
{
    RichLabel label;
    label.setMarkdown(QStringLiteral("**важно** <b>не тег</b> <script>alert(1)</script>"));
    QVERIFY(label.toPlainText().contains(u"<b>не тег</b>"));
    QVERIFY(!label.toPlainText().contains(u"**"));
    label.setPlain(QStringLiteral("<i>как есть</i>"));
    QCOMPARE(label.toPlainText(), QStringLiteral("<i>как есть</i>"));
}

void LabelsTest::nothingIsLoaded()
{
    RichLabel label;
    label.setMarkdown(QStringLiteral("до ![a](file:///etc/hostname)![b](https://example.org/b.png) после"));
    QVERIFY(!label.toHtml().contains(u"<img"));
    QVERIFY(label.toPlainText().startsWith(u"до"));
    QVERIFY(label.toPlainText().endsWith(u"после"));
    QVERIFY(label.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))).isNull());
}

void LabelsTest::onlySafeLinksAreTold()
{
    RichLabel label;
    QSignalSpy told(&label, &RichLabel::linkActivated);
    for (const char* address : {"https://pravo.gov.ru", "mailto:a@b.ru", "file:///etc/passwd", "javascript:alert(1)"})
        Q_EMIT label.anchorClicked(QUrl(QString::fromLatin1(address)));
    QCOMPARE(told.count(), 2);
}

void LabelsTest::growsWithItsText()
{
    RichLabel label;
    label.resize(300, 10);
    label.setPlain(QStringLiteral("одна строка"));
    const int one = label.height();
    label.setPlain(QStringLiteral("строка\n").repeated(10));
    QVERIFY(label.height() > one * 5);
}

QTEST_MAIN(LabelsTest)
#include "labels_test.moc"
