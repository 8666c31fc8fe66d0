// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/policies.h"
#include "desktop/shell/view_settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace okno::desktop;

class PoliciesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsDecidedWithoutAFile();
    void readsWhatIsDecided();
    void nonsenseDecidesNothingAndIsNamed();
    void standsAboveWhatWasChosen();
    void readsForWhomTheComputerIs();
    void aTerminalHasSensibleRulesByItself();

private:
    Policies read(const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("okno.conf")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        file.close();
        return Policies::from(QSettings(file.fileName(), QSettings::IniFormat));
    }
    QTemporaryDir m_folder;
};

void PoliciesTest::nothingIsDecidedWithoutAFile()
{
    const Policies none = Policies::from(QSettings(m_folder.filePath(QStringLiteral("no.conf")), QSettings::IniFormat));
    QCOMPARE(none, Policies());
}

void PoliciesTest::readsWhatIsDecided()
{
    const QByteArray fingerprint = QByteArray("AB:").repeated(31) + "AB";
    const QByteArray key = "MCowBQYDK2VwAyEA" + QByteArray(43, 'A') + '=';
    const Policies policies = read("[server]\nurl=https://okno.example.ru:8443\nfingerprint=" + fingerprint
        + "\n[window]\nlanguage=en\ntheme=dark\n[updates]\ncheck=off\nkeys=" + key + ", " + key + "\n");
    QCOMPARE(policies.server, QStringLiteral("https://okno.example.ru:8443"));
    QCOMPARE(policies.fingerprint, QString::fromLatin1(fingerprint));
    QCOMPARE(policies.language, QStringLiteral("en"));
    QCOMPARE(policies.theme, QStringLiteral("dark"));
    QCOMPARE(policies.updates, false);
    QCOMPARE(policies.updateKeys, QString::fromLatin1(key + ',' + key));
    QVERIFY2(policies.faults.isEmpty(), qPrintable(policies.faults.join(u' ')));
}

void PoliciesTest::nonsenseDecidesNothingAndIsNamed()
{
    const Policies policies = read("[server]\nurl=http://example.ru\nfingerprint=12\n"
                                   "[window]\nlanguage=fr\ntheme=pink\n[updates]\ncheck=never\nkeys=mine\n");
    QCOMPARE(policies.faults.size(), 6);
    QVERIFY(policies.faults.contains(QStringLiteral("window/theme: pink")));
    Policies without = policies;
    without.faults.clear();
    QCOMPARE(without, Policies());
}

void PoliciesTest::standsAboveWhatWasChosen()
{
    Policies policies;
    policies.theme = QStringLiteral("dark");
    policies.language = QStringLiteral("en");
    {
        ViewSettings settings(m_folder.path(), policies);
        settings.setTheme(Theme::Light);
        settings.setLanguage(QStringLiteral("ru"));
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.language(), QStringLiteral("en"));
    }
    // The person's own choice comes back when nobody decides any more.
    const ViewSettings free(m_folder.path());
    QCOMPARE(free.theme(), Theme::Light);
    QCOMPARE(free.language(), QStringLiteral("ru"));
}

void PoliciesTest::readsForWhomTheComputerIs()
{
    const QByteArray code = "pbkdf2-sha256:600000:" + QByteArray(32, 'a') + ':' + QByteArray(64, 'b');
    const Policies policies = read("[program]\nmode=kiosk\nautostart=0\n"
                                   "[kiosk]\nidle_minutes=10\ndownloads=off\nexit_code="
        + code + "\n");
    QCOMPARE(policies.faults, QStringList());
    QCOMPARE(policies.workplace, Workplace::Kiosk);
    QCOMPARE(policies.autostart, std::optional(false));
    QCOMPARE(policies.kiosk, (KioskPolicy{10, false, QString::fromLatin1(code)}));
    QCOMPARE(read("[program]\nmode=clerk\nautostart=1\n").workplace, Workplace::Clerk);
    QCOMPARE(read("[program]\nmode=citizen\n").workplace, Workplace::Citizen);
    QCOMPARE(read("[program]\nautostart=1\n").autostart, std::optional(true));
}

void PoliciesTest::aTerminalHasSensibleRulesByItself()
{
    QCOMPARE(read("[program]\nmode=kiosk\n").kiosk, (KioskPolicy{3, true, {}}));
    const Policies nonsense = read("[program]\nmode=tsar\nautostart=yes\n[kiosk]\nidle_minutes=0\n"
                                   "downloads=everywhere\nexit_code=1234\n");
    QCOMPARE(nonsense.faults.size(), 5);
    QCOMPARE(nonsense.workplace, Workplace::Any);
    QCOMPARE(nonsense.kiosk, KioskPolicy());
}

QTEST_GUILESS_MAIN(PoliciesTest)
#include "policies_test.moc"
