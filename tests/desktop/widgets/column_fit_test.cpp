// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/column_fit.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace okno::desktop;

class ColumnFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_table.reset(); }
    void everyTextIsWholeWhereThereIsRoom();
    void longTextsGiveWayFirst();
    void newRowsAreMeasured();
    void aDraggedColumnStays();
    void personalWidthsAreLeft();

private:
    int width(int column) const { return m_table->columnWidth(column); }
    int total() const { return width(0) + width(1) + width(2); }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
};

void ColumnFitTest::init()
{
    m_model = std::make_unique<QStandardItemModel>();
    m_model->appendRow({new QStandardItem(QStringLiteral("2026-000005")),
        new QStandardItem(QStringLiteral("Регистрация и проверка комплектности")),
        new QStandardItem(QStringLiteral("Архивная справка"))});
    m_table = std::make_unique<QTableView>();
    m_table->setModel(m_model.get());
    m_table->resize(1100, 300);
}

void ColumnFitTest::everyTextIsWholeWhereThereIsRoom()
{
    new ColumnFit(m_table.get(), {1, 2}, false);
    m_table->show();
    QTRY_COMPARE(total(), m_table->viewport()->width());
    for (int column = 0; column < 3; ++column) {
        const QString text = m_model->item(0, column)->text();
        QVERIFY(width(column) >= m_table->fontMetrics().horizontalAdvance(text));
    }
}

void ColumnFitTest::longTextsGiveWayFirst()
{
    new ColumnFit(m_table.get(), {1}, false);
    m_table->show();
    QTRY_COMPARE(total(), m_table->viewport()->width());
    const int number = width(0);
    m_table->resize(420, 300);
    QTRY_COMPARE(total(), m_table->viewport()->width());
    QVERIFY(width(0) >= m_table->fontMetrics().horizontalAdvance(QStringLiteral("2026-000005")));
    QVERIFY(width(0) <= number);
}

void ColumnFitTest::newRowsAreMeasured()
{
    new ColumnFit(m_table.get(), {1}, false);
    m_table->show();
    QTRY_COMPARE(total(), m_table->viewport()->width());
    const int before = width(2);
    m_model->appendRow({new QStandardItem(QStringLiteral("1")), new QStandardItem(QStringLiteral("2")),
        new QStandardItem(QStringLiteral("Постановка на учёт в детский сад"))});
    QTRY_VERIFY(width(2) > before);
    QCOMPARE(total(), m_table->viewport()->width());
}

void ColumnFitTest::aDraggedColumnStays()
{
    auto* fit = new ColumnFit(m_table.get(), {1}, false);
    QSignalSpy personalised(fit, &ColumnFit::personalised);
    m_table->show();
    QTRY_COMPARE(total(), m_table->viewport()->width());
    QWidget* header = m_table->horizontalHeader()->viewport();
    const QPoint edge(width(0) - 1, header->height() / 2);
    QTest::mousePress(header, Qt::LeftButton, {}, edge);
    QTest::mouseMove(header, edge + QPoint(40, 0));
    QTest::mouseRelease(header, Qt::LeftButton, {}, edge + QPoint(40, 0));
    QCOMPARE(personalised.size(), 1);
    const int own = width(0);
    m_table->resize(900, 300);
    QCOMPARE(width(0), own);
}

void ColumnFitTest::personalWidthsAreLeft()
{
    m_table->setColumnWidth(0, 333);
    new ColumnFit(m_table.get(), {1}, true);
    m_table->show();
    m_table->resize(900, 300);
    QCOMPARE(width(0), 333);
}

QTEST_MAIN(ColumnFitTest)
#include "column_fit_test.moc"
