// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk/exit_code.h"

#include "desktop/kiosk/exit_code_dialog.h"
#include "desktop/shell/policies.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace okno::desktop;

namespace {

// Few rounds: the length of the way is not what is tested. The key: python3 -c 'import hashlib; print(
// hashlib.pbkdf2_hmac("sha256", "Выход-2026".encode(), bytes(16), 1000).hex())'
const QString known = QStringLiteral("pbkdf2-sha256:1000:00000000000000000000000000000000:"
                                     "58aad85c4ea3bda74ee36d8d2cb430a114d89d39d0cb63e6ccef45a79dcf5695");

} // namespace

class ExitCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheStandardOne();
    void fitsThePolicyAndOnlyItsCode();
    void aWrongCodeMakesOneWait();
};

void ExitCodeTest::isTheStandardOne()
{
    QVERIFY(isExitCode(QStringLiteral("Выход-2026"), known));
    QVERIFY(!isExitCode(QStringLiteral("выход-2026"), known));
    QVERIFY(!isExitCode({}, known));
    QVERIFY(!isExitCode({}, {}));
}

void ExitCodeTest::fitsThePolicyAndOnlyItsCode()
{
    const QString hash = exitCodeHash(QStringLiteral("длинный код"));
    QVERIFY(hash != exitCodeHash(QStringLiteral("длинный код")));
    QVERIFY(isExitCode(QStringLiteral("длинный код"), hash));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("okno.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[kiosk]\nexit_code=" + hash.toLatin1() + "\n");
    file.close();
    const Policies policies = Policies::from(QSettings(file.fileName(), QSettings::IniFormat));
    QCOMPARE(policies.kiosk.exitCode, hash);
}

void ExitCodeTest::aWrongCodeMakesOneWait()
{
    ExitTries tries;
    const auto enter = [&](const QString& code) {
        ExitCodeDialog dialog(known, tries, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.findChild<QLineEdit*>(QStringLiteral("exitCode.code.editor"))->setText(code);
        dialog.findChild<QPushButton*>(QStringLiteral("exitCode.enter"))->click();
        return dialog.result() == QDialog::Accepted;
    };
    QVERIFY(!enter(QStringLiteral("не тот")));
    QVERIFY(tries.pause.remainingTime() > 0);
    // Another window is no way around the pause.
    QVERIFY(!enter(QStringLiteral("Выход-2026")));
    tries.pause = {};
    QVERIFY(enter(QStringLiteral("Выход-2026")));
    QCOMPARE(tries.wrong, 0);
}

QTEST_MAIN(ExitCodeTest)
#include "exit_code_test.moc"
