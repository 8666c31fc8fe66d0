// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/inbox_model.h"
#include "desktop/clerk/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace okno;
using namespace okno::desktop;

class InboxModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void loadsPageByPage();
    void rowMovedBetweenPagesIsShownOnce();
    void refreshChangesOnlyWhatDiffers();
    void refreshKeepsPlaces();
    void refreshBringsBackEverythingLoaded();
    void refreshDuringRefreshAsksOnceMore();
    void lateAnswerOfFormerQueryIsDropped();
    void failureKeepsRows();
    void sortAsksTheServer();
    void manyRows();

private:
    void ask(const char* queue = "all");
    [[nodiscard]] QStringList ids() const;

    core::ManualClock m_clock{samples::now()};
    core::WorkingCalendar m_calendar = core::WorkingCalendar::russia();
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<InboxModel> m_model;
};

void InboxModelTest::init()
{
    m_desk = std::make_unique<FakeDesk>(m_clock);
    m_model = std::make_unique<InboxModel>(
        [this](const InboxQuery& query, const QString& cursor, int limit, InboxModel::Answer answer) {
            m_desk->listTasks(query, cursor, limit, std::move(answer));
        },
        m_clock, m_calendar);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void InboxModelTest::cleanup()
{
    m_model.reset();
    m_desk.reset();
}

void InboxModelTest::ask(const char* queue)
{
    InboxQuery query;
    query.queue = QString::fromLatin1(queue);
    query.sort = QStringLiteral("number");
    m_model->setQuery(query);
}

QStringList InboxModelTest::ids() const
{
    QStringList list;
    for (int row = 0; row < m_model->rowCount(); ++row)
        list.append(m_model->task(row)->id);
    return list;
}

void InboxModelTest::loadsPageByPage()
{
    samples::fillMany(*m_desk, 120);
    ask();
    QCOMPARE(m_model->state(), InboxModel::State::Ready);
    QCOMPARE(m_model->rowCount(), 50);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 120);
    QVERIFY(!m_model->canFetchMore({}));
    QVERIFY(m_model->isComplete());
    QCOMPARE(m_model->task(119)->id, QStringLiteral("m119"));
    QCOMPARE(m_model->index(0, InboxModel::Number).data().toString(), QStringLiteral("2026-000000"));
    QCOMPARE(m_model->index(0, InboxModel::Assignee).data().toString(), QStringLiteral("никто"));
}

void InboxModelTest::rowMovedBetweenPagesIsShownOnce()
{
    samples::fillMany(*m_desk, 80);
    ask();
    // A new first row pushes the fiftieth over to the second page.
    api::Task first = m_desk->tasks.front();
    first.summary.id = QStringLiteral("new");
    first.summary.number = QStringLiteral("0000");
    m_desk->tasks.insert(m_desk->tasks.begin(), first);
    m_model->fetchMore({});
    QStringList all = ids();
    all.removeDuplicates();
    QCOMPARE(all.size(), m_model->rowCount());
}

void InboxModelTest::refreshChangesOnlyWhatDiffers()
{
    samples::fillMany(*m_desk, 40);
    ask();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->refresh();
    QCOMPARE(changed.size() + removed.size() + inserted.size(), 0);

    m_desk->takenBy(QStringLiteral("m7"), QStringLiteral("Семёнов К. Л."));
    m_desk->tasks.erase(m_desk->tasks.begin() + 3);
    api::Task fresh = m_desk->tasks.front();
    fresh.summary.id = QStringLiteral("fresh");
    fresh.summary.number = QStringLiteral("2026-000010a");
    m_desk->tasks.push_back(fresh);
    m_model->refresh();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->rowOf(QStringLiteral("fresh")), m_model->rowOf(QStringLiteral("m10")) + 1);
    QCOMPARE(m_model->index(m_model->rowOf(QStringLiteral("m7")), InboxModel::Assignee).data().toString(),
        QStringLiteral("Семёнов К. Л."));
}

void InboxModelTest::refreshKeepsPlaces()
{
    samples::fillMany(*m_desk, 40);
    ask();
    const QPersistentModelIndex held = m_model->index(20, 0);
    const QString id = m_model->task(20)->id;
    // The whole order turns round.
    for (std::size_t i = 0; i < m_desk->tasks.size(); ++i)
        m_desk->tasks[i].summary.number = QString::number(9999 - static_cast<int>(i));
    m_model->refresh();
    QVERIFY(held.isValid());
    QCOMPARE(held.data(InboxModel::IdRole).toString(), id);
    QCOMPARE(ids().first(), QStringLiteral("m39"));
}

void InboxModelTest::refreshBringsBackEverythingLoaded()
{
    samples::fillMany(*m_desk, 500);
    ask();
    while (m_model->canFetchMore({}) && m_model->rowCount() < 450)
        m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 450);
    m_desk->calls.clear();
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), 450);
    QCOMPARE(m_desk->calls.size(), 3); // 200 + 200 + 50
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 500);
}

void InboxModelTest::refreshDuringRefreshAsksOnceMore()
{
    samples::fillMany(*m_desk, 10);
    ask();
    m_desk->hold = true;
    m_desk->calls.clear();
    m_model->refresh();
    m_model->refresh();
    m_model->refresh();
    QCOMPARE(m_desk->calls.size(), 1);
    m_desk->tasks.pop_back();
    m_desk->flush();
    QCOMPARE(m_desk->calls.size(), 2);
    QCOMPARE(m_model->rowCount(), 9);
}

void InboxModelTest::lateAnswerOfFormerQueryIsDropped()
{
    samples::fill(*m_desk);
    m_desk->hold = true;
    ask("new");
    ask("mine");
    QCOMPARE(m_model->state(), InboxModel::State::Loading);
    m_desk->flush();
    QCOMPARE(m_model->state(), InboxModel::State::Ready);
    QCOMPARE(m_model->rowCount(), 3);
}

void InboxModelTest::failureKeepsRows()
{
    samples::fillMany(*m_desk, 10);
    ask();
    m_desk->failNext.insert(QStringLiteral("list"), core::Error(core::ErrorCode::NetworkFailed));
    m_model->refresh();
    QCOMPARE(m_model->state(), InboxModel::State::Failed);
    QCOMPARE(m_model->error()->code, core::ErrorCode::NetworkFailed);
    QCOMPARE(m_model->rowCount(), 10);
    m_model->refresh();
    QCOMPARE(m_model->state(), InboxModel::State::Ready);
    QVERIFY(!m_model->error());
}

void InboxModelTest::sortAsksTheServer()
{
    samples::fill(*m_desk);
    ask();
    m_model->sort(InboxModel::Applicant, Qt::DescendingOrder);
    QCOMPARE(m_model->query().sort, QStringLiteral("-applicant"));
    QCOMPARE(m_model->task(0)->applicantName, QStringLiteral("Тарасенко В. Г."));
    m_desk->calls.clear();
    m_model->sort(InboxModel::Step, Qt::AscendingOrder);
    QVERIFY(m_desk->calls.isEmpty());
}

void InboxModelTest::manyRows()
{
    // Ten thousand loaded rows of which one has changed: a refresh that one does not feel.
    samples::fillMany(*m_desk, 10'000);
    m_model = std::make_unique<InboxModel>(
        [this](const InboxQuery& query, const QString& cursor, int limit, InboxModel::Answer answer) {
            // Already in order: the work of the model is what is measured.
            const auto first = static_cast<std::size_t>(cursor.toInt());
            const auto last = std::min(m_desk->tasks.size(), first + static_cast<std::size_t>(limit));
            Q_UNUSED(query)
            api::Page<api::TaskSummary> page;
            for (std::size_t i = first; i < last; ++i)
                page.items.push_back(m_desk->tasks[i].summary);
            if (last < m_desk->tasks.size())
                page.next = QString::number(last);
            answer(page);
        },
        m_clock, m_calendar);
    ask();
    QElapsedTimer timer;
    timer.start();
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    const qint64 loading = timer.restart();
    QCOMPARE(m_model->rowCount(), 10'000);
    m_desk->tasks[5000].summary.version = 7;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->refresh();
    const qint64 refreshing = timer.elapsed();
    QCOMPARE(changed.size(), 1);
    qInfo("10,000 rows: loaded in %lld ms by pages of 50, read anew in %lld ms", static_cast<long long>(loading),
        static_cast<long long>(refreshing));
    QVERIFY(refreshing < 2000);
}

QTEST_MAIN(InboxModelTest)
#include "inbox_model_test.moc"
