// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of the address base answer to what cannot be answered.
#include "address/dbf_tables.h"
#include "address/import/base_import.h"
#include "admin/address/address_verbs.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace okno;

namespace {

struct Said {
    int code = 0;
    QString out, err;
};

QString contents(std::FILE* file)
{
    std::rewind(file);
    QFile read;
    return read.open(file, QIODevice::ReadOnly) ? QString::fromUtf8(read.readAll()) : QString();
}

Said run(const QStringList& words)
{
    std::FILE* out = std::tmpfile();
    std::FILE* err = std::tmpfile();
    Said said;
    said.code = admin::addressVerb(words, out, err);
    said.out = contents(out);
    said.err = contents(err);
    std::fclose(out);
    std::fclose(err);
    return said;
}

} // namespace

class AddressVerbsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_base;

private Q_SLOTS:
    void initTestCase()
    {
        tests::writeSampleBase(m_folder.path());
        m_base = m_folder.filePath(QStringLiteral("base.okna"));
        QVERIFY(address::importBase(m_folder.path(), m_base).ok());
    }

    void house()
    {
        const QString street = QStringLiteral("65014000001000100");
        const Said there =
            run({QStringLiteral("house"), m_base, street, QStringLiteral("70"), QStringLiteral("--json")});
        QCOMPARE(there.code, 0);
        QVERIFY2(there.out.contains(QStringLiteral("\"exists\"")), qPrintable(there.out));
        for (const QString& empty : {QString(), QStringLiteral("  ")}) {
            const Said said = run({QStringLiteral("house"), m_base, street, empty});
            QCOMPARE(said.code, 2);
            QVERIFY2(said.err.contains(QStringLiteral("address house")), qPrintable(said.err));
            QVERIFY(said.out.isEmpty());
        }
        QCOMPARE(run({QStringLiteral("house"), m_base, street}).code, 2);
    }

    void unknownCode()
    {
        const QString code = QStringLiteral("6501499999900");
        const QList<QStringList> asked = {{QStringLiteral("house"), m_base, code, QStringLiteral("5")},
            {QStringLiteral("current"), m_base, code},
            {QStringLiteral("suggest"), m_base, QStringLiteral("ленина"), QStringLiteral("--within"), code}};
        for (QStringList words : asked) {
            const Said said = run(words);
            QCOMPARE(said.code, 1);
            QVERIFY2(said.err.contains(code), qPrintable(said.err));
            QVERIFY(said.out.isEmpty());
            const Said json = run(words << QStringLiteral("--json"));
            QCOMPARE(json.code, 1);
            QVERIFY2(json.out.contains(QStringLiteral("\"error\":\"not_found\"")), qPrintable(json.out));
            QVERIFY2(json.out.contains(code), qPrintable(json.out));
        }
    }
};

QTEST_GUILESS_MAIN(AddressVerbsTest)
#include "address_test.moc"
