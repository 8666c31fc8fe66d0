// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/card_layout.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/steps_line.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace okno::desktop;

class LayoutsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asManyColumnsAsFit();
    void cardsOfARowAreEquallyTall();
    void theColumnOfAPageIsBounded();
    void theBarOfAPageComesWithItsButtons();
    void stepsStandInARowOrAColumn();
    void stepsAreReadAloud();
};

void LayoutsTest::asManyColumnsAsFit()
{
    QWidget holder;
    auto* layout = new CardLayout(200, &holder);
    layout->setSpacing(10);
    for (int i = 0; i < 5; ++i)
        layout->addWidget(new QLabel(QString::number(i)));
    QCOMPARE(layout->columns(199), 1);
    QCOMPARE(layout->columns(410), 2);
    QCOMPARE(layout->columns(640), 3);
    holder.resize(640, 400);
    holder.show();
    layout->setGeometry(holder.rect());
    QCOMPARE(layout->itemAt(0)->geometry().y(), layout->itemAt(2)->geometry().y());
    QVERIFY(layout->itemAt(3)->geometry().y() > layout->itemAt(2)->geometry().bottom());
    QCOMPARE(layout->itemAt(0)->geometry().width(), layout->itemAt(4)->geometry().width());
    layout->clear();
    QCOMPARE(layout->count(), 0);
}

void LayoutsTest::cardsOfARowAreEquallyTall()
{
    QWidget holder;
    auto* layout = new CardLayout(200, &holder);
    layout->setContentsMargins(0, 16, 0, 0);
    auto* tall = new QLabel(QStringLiteral("много слов которые не помещаются в одну строку и переносятся на другую"));
    tall->setWordWrap(true);
    auto* low = new QLabel(QStringLiteral("мало"));
    layout->addWidget(tall);
    layout->addWidget(low);
    layout->setGeometry(QRect(0, 0, 430, 500));
    QCOMPARE(low->height(), tall->height());
    QCOMPARE(low->y(), 16);
    QCOMPARE(layout->heightForWidth(430), tall->height() + 16);
}

void LayoutsTest::theColumnOfAPageIsBounded()
{
    PageScaffold page(QStringLiteral("Страница"));
    auto* content = new QWidget;
    page.column()->addWidget(content);
    page.resize(1600, 700);
    page.show();
    QTRY_COMPARE(content->width(), 920);
    const int left = content->mapTo(&page, QPoint(0, 0)).x();
    QVERIFY(qAbs(left - (1600 - 920) / 2) <= 8);
    page.setContentWidth(0);
    QTRY_VERIFY(content->width() > 1400);
}

void LayoutsTest::theBarOfAPageComesWithItsButtons()
{
    PageScaffold page(QStringLiteral("Страница"));
    page.show();
    auto* primary = page.findChild<QPushButton*>(QStringLiteral("page.primary"));
    QVERIFY(!primary->isVisible());
    QCOMPARE(page.setPrimary(QStringLiteral("Отправить")), primary);
    QVERIFY(primary->isVisible());
    QSignalSpy pressed(&page, &PageScaffold::primaryRequested);
    primary->click();
    QCOMPARE(pressed.count(), 1);
    page.setPrimary({});
    QVERIFY(!primary->isVisible());
}

void LayoutsTest::stepsStandInARowOrAColumn()
{
    StepsLine line;
    line.setSteps({{QStringLiteral("Принято"), QStringLiteral("3 ноября"), StepMark::State::Done},
        {QStringLiteral("Проверка"), QStringLiteral("сегодня"), StepMark::State::Now},
        {QStringLiteral("Выдача"), {}, StepMark::State::Ahead}});
    QVERIFY(line.heightForWidth(200) > line.heightForWidth(900) * 1.5);
    line.resize(900, line.heightForWidth(900));
    QVERIFY(!line.grab().isNull());
    line.resize(200, line.heightForWidth(200));
    QVERIFY(!line.grab().isNull());
}

void LayoutsTest::stepsAreReadAloud()
{
    StepsLine line;
    line.setSteps({{QStringLiteral("Принято"), QStringLiteral("3 ноября"), StepMark::State::Done}});
    QCOMPARE(line.accessibleName(), QStringLiteral("Принято: сделано, 3 ноября"));
}

QTEST_MAIN(LayoutsTest)
#include "layouts_test.moc"
