// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/forms/form_state.h"
#include "forms/catalogue.h"

#include <QSignalSpy>
#include <QtTest>

using namespace okno;
using desktop::FormState;

namespace {

const QDate today(2026, 11, 22);

forms::FormModel archive()
{
    const auto package = forms::ServicePackage::loadFolder(
        QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue/tymovsk-archive/archival-reference"));
    return package ? package->form() : forms::FormModel();
}

} // namespace

class FormStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFaultShowsWhenTheFieldIsLeftAndGoesWhenItIsRight();
    void passingAPageShowsAllItsFaults();
    void theServersFaultsFindTheirFields();
    void editingTellsTheDraft();
    void rulesHideFieldsAndTheirFaults();
};

void FormStateTest::aFaultShowsWhenTheFieldIsLeftAndGoesWhenItIsRight()
{
    FormState state(archive(), today);
    const QString pointer = QStringLiteral("/applicant/phone");
    state.edit(pointer, QStringLiteral("8 900"));
    QVERIFY(!state.shownFault(pointer));
    state.leave(pointer);
    QVERIFY(state.shownFault(pointer));
    QCOMPARE(state.shownFault(pointer)->params.value(QStringLiteral("reason")).toString(), QStringLiteral("phone"));
    state.edit(pointer, QStringLiteral("+79001234567"));
    QVERIFY(!state.shownFault(pointer));
}

void FormStateTest::passingAPageShowsAllItsFaults()
{
    FormState state(archive(), today);
    QVERIFY(!state.passPage(0));
    QVERIFY(state.faultCount(0) >= 3);
    QCOMPARE(state.faultCount(1), 0);
    QCOMPARE(state.firstFault(), QStringLiteral("/applicant/surname"));
    QVERIFY(!state.passAll());
    QVERIFY(state.faultCount(1) > 0);
}

void FormStateTest::theServersFaultsFindTheirFields()
{
    FormState state(archive(), today);
    core::Error refusal(core::ErrorCode::InvalidForm);
    refusal.more = {core::Error(core::ErrorCode::InvalidField, QStringLiteral("/answers/request/kind"),
                        {{QStringLiteral("reason"), QStringLiteral("choice")}}),
        core::Error(core::ErrorCode::FileMissing, QStringLiteral("/files/identity"))};
    const auto others = state.setServerFaults(refusal);
    QVERIFY(state.shownFault(QStringLiteral("/request/kind")));
    QCOMPARE(state.pageOf(QStringLiteral("/request/kind")), 1);
    QCOMPARE(state.firstFault(), QStringLiteral("/request/kind"));
    QCOMPARE(others.size(), std::size_t(1));
    QCOMPARE(others.front().code, core::ErrorCode::FileMissing);
    // What the person changes is no longer what the server has refused.
    state.edit(QStringLiteral("/request/kind"), QStringLiteral("wages"));
    QVERIFY(!state.shownFault(QStringLiteral("/request/kind")));
}

void FormStateTest::editingTellsTheDraft()
{
    FormState state(archive(), today);
    QSignalSpy edited(&state, &FormState::edited);
    state.edit(QStringLiteral("/applicant/surname"), QStringLiteral("И"));
    state.edit(QStringLiteral("/applicant/surname"), QStringLiteral("Ив"));
    state.edit(QStringLiteral("/applicant/surname"), QStringLiteral("Ив"));
    QCOMPARE(edited.size(), 2);
    QCOMPARE(forms::answerAt(state.answers(), QStringLiteral("/applicant/surname")).toString(), QStringLiteral("Ив"));
}

void FormStateTest::rulesHideFieldsAndTheirFaults()
{
    FormState state(archive(), today);
    state.edit(QStringLiteral("/request/about"), QStringLiteral("other"));
    QVERIFY(!state.passPage(1));
    QVERIFY(state.shownFault(QStringLiteral("/person/surname")));
    state.edit(QStringLiteral("/request/about"), QStringLiteral("self"));
    QVERIFY(!state.shownFault(QStringLiteral("/person/surname")));
}

QTEST_GUILESS_MAIN(FormStateTest)
#include "form_state_test.moc"
