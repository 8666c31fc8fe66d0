// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/error_text.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace okno::core;

namespace {

struct Documented {
    QString status;
    QString title;
    QString advice;
    QString when;
};

// The rows of docs/errors.md by their codes.
QHash<QString, Documented> documented()
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/docs/errors.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no docs/errors.md");
    QHash<QString, Documented> rows;
    static const QRegularExpression row(
        QStringLiteral("^\\| `([a-z_]+)` \\| ([0-9]+|—) \\| (.+) \\| (.+) \\| (.+) \\|$"));
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto match = row.match(line);
        if (match.hasMatch())
            rows.insert(
                match.captured(1), {match.captured(2), match.captured(3), match.captured(4), match.captured(5)});
    }
    return rows;
}

QString source(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class ErrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesGoOverTheWireAndBack()
    {
        QSet<QString> names;
        for (const ErrorCode code : allErrorCodes()) {
            const QString name = QString::fromLatin1(wireName(code));
            QVERIFY2(!names.contains(name), wireName(code));
            names.insert(name);
            QCOMPARE(errorCodeFromWire(name), code);
            const int status = httpStatus(code);
            QVERIFY2(status == 0 || (status >= 400 && status < 600), wireName(code));
        }
        QVERIFY(names.size() >= 66);
        QCOMPARE(errorCodeFromWire(QStringLiteral("never_heard")), ErrorCode::Internal);
        QCOMPARE(errorCodeFromWire({}), ErrorCode::Internal);
        QCOMPARE(httpStatus(ErrorCode::InvalidForm), 422);
        QCOMPARE(httpStatus(ErrorCode::Offline), 0);
    }

    // Whoever raises an error may have nothing to fill in: no sentence may then show a %name%.
    void everyCodeHasWords()
    {
        for (const ErrorCode code : allErrorCodes()) {
            const ErrorText text = errorText(Error(code), source);
            QVERIFY2(text.title.endsWith(u'.'), wireName(code));
            QVERIFY2(!text.title.contains(u'%') && !text.advice.contains(u'%'), wireName(code));
        }
    }

    void valuesFillTheWords()
    {
        QCOMPARE(errorText(Error(ErrorCode::AccountLocked, {}, {{QStringLiteral("seconds"), 42}}), source).advice,
            QStringLiteral("Подождите 42 с и попробуйте снова."));
        // The limit travels in bytes, people read megabytes.
        const auto large =
            errorText(Error(ErrorCode::FileTooLarge, {}, {{QStringLiteral("limit"), 104857600}}), source);
        QVERIFY2(large.advice.contains(u"до 100 МБ"), qPrintable(large.advice));
        QVERIFY(errorText(Error(ErrorCode::AccountLocked), source).advice.isEmpty());
        QCOMPARE(errorText(Error(ErrorCode::TooManyFiles, {}, {{QStringLiteral("limit"), 5}}), source).advice,
            QStringLiteral("Можно приложить не больше 5."));
    }

    void translates()
    {
        const auto text =
            errorText(Error(ErrorCode::NotFound), [](const char*) { return QStringLiteral("There is none."); });
        QCOMPARE(text.title, QStringLiteral("There is none."));
    }

    void theDocumentSaysWhatTheProgramSays()
    {
        const auto rows = documented();
        for (const ErrorCode code : allErrorCodes()) {
            const QString name = QString::fromLatin1(wireName(code));
            QVERIFY2(rows.contains(name), wireName(code));
            const Documented row = rows.value(name);
            QCOMPARE(row.status, httpStatus(code) == 0 ? QStringLiteral("—") : QString::number(httpStatus(code)));
            QCOMPARE(row.title, errorText(Error(code), source).title);
            QVERIFY2(!row.advice.trimmed().isEmpty() && !row.when.trimmed().isEmpty(), wireName(code));
        }
        QCOMPARE(static_cast<size_t>(rows.size()), allErrorCodes().size());
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
