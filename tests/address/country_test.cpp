// SPDX-License-Identifier: GPL-3.0-or-later
// Real bases: every current object is found by its own name within its parent, first. Skipped aloud without them.
#include "address/address_base.h"
#include "address/code.h"
#include "address/cp866.h"
#include "address/import/base_import.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace okno;
using namespace okno::address;

namespace {

struct Named {
    QString name, kind, code;
};

QList<Named> currentObjects(const QString& source)
{
    QList<Named> objects;
    const auto read = readBase(source, [&](const QString& table, ByteStream& stream, const auto&) -> core::Result<> {
        if (table != QLatin1String("KLADR") && table != QLatin1String("STREET"))
            return core::Done();
        DbfReader reader(stream);
        if (auto opened = reader.open(table); !opened)
            return opened;
        const DbfColumn name = *reader.column(QStringLiteral("NAME"));
        const DbfColumn kind = *reader.column(QStringLiteral("SOCR"));
        const DbfColumn code = *reader.column(QStringLiteral("CODE"));
        std::string_view record;
        while (*reader.next(record)) {
            const std::string_view text = DbfReader::field(record, code);
            if (text.ends_with("00"))
                objects.append({fromCp866(DbfReader::field(record, name)), fromCp866(DbfReader::field(record, kind)),
                    QString::fromLatin1(text.data(), qsizetype(text.size()))});
        }
        return core::Done();
    });
    return read.ok() ? objects : QList<Named>();
}

} // namespace

class CountryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString shared(const char* name)
    {
        return QDir::cleanPath(QStringLiteral(OKNO_SOURCE_DIR "/../shared/data/kladr/") + QLatin1String(name));
    }

    // How many of the objects are not first within their parent; namesakes of the same kind there count as found.
    void checkEvery(const QString& source, int every, double allowed)
    {
        if (!QFileInfo::exists(source))
            QSKIP("SKIPPED: ../shared/data/kladr is not here");
        const QString file = m_folder.filePath(QStringLiteral("base.okna"));
        QVERIFY(importBase(source, file).ok());
        const auto base = *Base::open(file);
        QVERIFY(base->verify().ok());
        int asked = 0;
        QStringList missed;
        const QList<Named> objects = currentObjects(source);
        QVERIFY(!objects.isEmpty());
        for (qsizetype i = 0; i < objects.size(); i += every) {
            const Named& object = objects[i];
            const auto path = base->path(object.code);
            if (path.empty())
                continue;
            SuggestScope scope;
            if (path.size() > 1)
                scope.within = path[path.size() - 2].code;
            scope.limit = 10;
            ++asked;
            const auto found = base->suggest(object.kind + u' ' + object.name, scope);
            const bool first =
                !found.empty() && (found.front().code == object.code || found.front().text.endsWith(path.back().text));
            if (!first)
                missed.append(object.code + u' ' + object.kind + u' ' + object.name + QStringLiteral(" -> ")
                    + (found.empty() ? QString() : found.front().text));
        }
        qInfo("%d objects asked for, %d not first", asked, int(missed.size()));
        for (const QString& one : missed.mid(0, 20))
            qInfo("  %s", qPrintable(one));
        QVERIFY(asked > 0);
        QVERIFY2(double(missed.size()) <= allowed * asked, qPrintable(missed.value(0)));
    }

private Q_SLOTS:
    void adygea() { checkEvery(shared("adygea-2012"), 1, 0); }
    // The whole country takes minutes in a debug build: every seventh object by default, all with OKNO_LONG_TESTS=1.
    void country()
    {
        checkEvery(shared("BASE-country-2008.7z"), qEnvironmentVariableIsSet("OKNO_LONG_TESTS") ? 1 : 7, 0);
    }
};

QTEST_GUILESS_MAIN(CountryTest)
#include "country_test.moc"
