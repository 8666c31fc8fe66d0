// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/drafts.h"

#include "client/local_store.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace okno;
using namespace okno::client;
using core::ErrorCode;

class DraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWhatWasTyped();
    void everyTypedLetterSurvivesAKill();
    void aChangeTakesLessThanAMillisecond();
    void removalCanBeUndone();
    void filesOutliveTheirOriginals();
    void unfitFiles_data();
    void unfitFiles();
    void additionCanBeCancelled();
    void fileOfALoggedOutPersonIsNotAdded();
    void fileRemovalCanBeUndone();
    void nothingWithoutAnAccount();
    void sameFileTwiceIsKeptOnce();
    void signaturesStayUntilSomethingIsChanged();

private:
    QString create()
    {
        return *m_drafts->create({.serviceId = QStringLiteral("archive"), .title = QStringLiteral("Справка")});
    }
    QString makeFile(const QString& name, const QByteArray& content);
    core::Result<DraftFile> add(const QString& id, const QString& path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalStore> m_store;
    std::unique_ptr<Drafts> m_drafts;
};

namespace {

const QString account = QStringLiteral("server/maria");

// The program while somebody types: says what was acknowledged, until it is killed.
int typeForEver(const QString& folder)
{
    LocalStore store(folder);
    if (!store.open() || !store.openAccount(account))
        return 1;
    Drafts drafts(&store);
    const auto id = drafts.create({.serviceId = QStringLiteral("archive")});
    for (int i = 1; id; ++i) {
        if (!drafts.setAnswer(*id, QStringLiteral("/text"), QString(i, u'я')))
            return 1;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

void DraftsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<LocalStore>(m_folder->path());
    QVERIFY(m_store->open());
    m_drafts = std::make_unique<Drafts>(m_store.get());
    QVERIFY(m_store->openAccount(account));
}

void DraftsTest::cleanup()
{
    m_drafts.reset();
    m_store.reset();
    m_folder.reset();
}

QString DraftsTest::makeFile(const QString& name, const QByteArray& content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

core::Result<DraftFile> DraftsTest::add(const QString& id, const QString& path)
{
    std::optional<core::Result<DraftFile>> result;
    connect(m_drafts->addFile(id, path, QStringLiteral("identity")), &FileAddition::finished, this,
        [&result](const core::Result<DraftFile>& file) { result.emplace(file); });
    return QTest::qWaitFor([&result] { return result.has_value(); }, 10'000) ? *result : ErrorCode::RequestTimeout;
}

void DraftsTest::signaturesStayUntilSomethingIsChanged()
{
    const QString id = create();
    const auto file = add(id, makeFile(QStringLiteral("a.pdf"), "%PDF-1.4 a"));
    QVERIFY(file);
    QSignalSpy dropped(m_drafts.get(), &Drafts::signaturesDropped);
    const auto sign = [&] {
        return m_drafts->setSignatures(id,
            {.statement = "sig", .statementSha256 = QStringLiteral("ab"), .files = {{file->id, QByteArray("file")}}});
    };
    QVERIFY(sign());
    // Where the person was and what an answer says besides are no part of what is signed.
    QVERIFY(m_drafts->setProgress(id, 50, 2));
    QVERIFY(m_drafts->setText(id, QStringLiteral("Прилагаю")));
    m_store->closeAccount();
    QVERIFY(m_store->openAccount(account));
    auto draft = m_drafts->open(id);
    QCOMPARE(draft->signature, QByteArray("sig"));
    QCOMPARE(draft->statementSha256, QStringLiteral("ab"));
    QCOMPARE(draft->files.front().signature, QByteArray("file"));
    QVERIFY(dropped.isEmpty());

    QVERIFY(m_drafts->setAnswer(id, QStringLiteral("/a"), QStringLiteral("б")));
    draft = m_drafts->open(id);
    QVERIFY(draft->signature.isEmpty() && draft->files.front().signature.isEmpty());
    QCOMPARE(dropped.count(), 1);
    QVERIFY(m_drafts->setAnswer(id, QStringLiteral("/a"), QStringLiteral("в")));
    QCOMPARE(dropped.count(), 1); // said once

    QVERIFY(sign());
    QVERIFY(m_drafts->removeFile(id, file->id));
    QVERIFY(m_drafts->open(id)->signature.isEmpty());
    QVERIFY(m_drafts->restoreFile(id, file->id));
    QVERIFY(m_drafts->open(id)->files.front().signature.isEmpty());
}

void DraftsTest::opensWhatWasTyped()
{
    const QString id = create();
    QSignalSpy saved(m_drafts.get(), &Drafts::saved);
    QVERIFY(m_drafts->setAnswer(id, QStringLiteral("/child/surname"), QStringLiteral("Иванов")));
    QVERIFY(m_drafts->setAnswer(id, QStringLiteral("/child/given"), QStringLiteral("Пётр")));
    QVERIFY(m_drafts->setAnswer(id, QStringLiteral("/child/given"), QJsonValue::Undefined));
    QVERIFY(m_drafts->setProgress(id, 60, 2));
    QVERIFY(m_drafts->setText(id, QString()));
    QCOMPARE(saved.count(), 5);
    m_drafts.reset();
    m_store = std::make_unique<LocalStore>(m_folder->path());
    QVERIFY(m_store->open());
    m_drafts = std::make_unique<Drafts>(m_store.get());
    QVERIFY(m_store->openAccount(account));
    const auto draft = m_drafts->open(id);
    QVERIFY(draft);
    QCOMPARE(draft->answers,
        (QJsonObject{{QStringLiteral("child"), QJsonObject{{QStringLiteral("surname"), QStringLiteral("Иванов")}}}}));
    QCOMPARE(draft->percent, 60);
    QCOMPARE(draft->page, 2);
    QCOMPARE(m_drafts->findForService(QStringLiteral("archive")), id);
    QCOMPARE(m_drafts->setAnswer(QStringLiteral("none"), QStringLiteral("/a"), 1).error().code, ErrorCode::NotFound);
}

void DraftsTest::everyTypedLetterSurvivesAKill()
{
#ifdef Q_OS_UNIX
    for (int round = 0; round < 3; ++round) {
        const QTemporaryDir folder;
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), folder.path()});
        QByteArray said;
        while (said.count('\n') < 100 && typist.waitForReadyRead(10'000))
            said += typist.readAllStandardOutput();
        ::kill(static_cast<pid_t>(typist.processId()), SIGKILL);
        typist.waitForFinished();
        said += typist.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n'));
        const qsizetype acknowledged = said.sliced(said.lastIndexOf('\n') + 1).toLongLong();
        QVERIFY(acknowledged >= 100);

        LocalStore store(folder.path());
        QVERIFY(store.open());
        QVERIFY(store.openAccount(account));
        Drafts drafts(&store);
        QCOMPARE(drafts.list().size(), 1u);
        const qsizetype kept = drafts.list().front().answers.value(QStringLiteral("text")).toString().size();
        QVERIFY2(kept >= acknowledged, qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(acknowledged)));
    }
#endif
}

void DraftsTest::aChangeTakesLessThanAMillisecond()
{
    const QString id = create();
    QJsonObject answers;
    for (int i = 0; i < 100; ++i)
        answers.insert(QStringLiteral("field%1").arg(i), QString(40, u'я'));
    QVERIFY(m_drafts->save(id, answers));
    std::vector<qint64> times;
    for (int i = 0; i < 300; ++i) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_drafts->setAnswer(id, QStringLiteral("/field7"), QString::number(i)));
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    qInfo("a change of a draft of 10 kB: median %lld us, 95 of 100 under %lld us", times[150], times[285]);
    QVERIFY(times[150] < 1000);
}

void DraftsTest::removalCanBeUndone()
{
    const QString id = create();
    QVERIFY(m_drafts->remove(id));
    QVERIFY(m_drafts->list().empty());
    QVERIFY(!m_drafts->open(id));
    QVERIFY(m_drafts->restore(id));
    QCOMPARE(m_drafts->list().size(), 1u);
    QVERIFY(m_drafts->remove(id));
    m_store->closeAccount();
    QVERIFY(m_store->openAccount(account));
    QCOMPARE(m_drafts->restore(id).error().code, ErrorCode::NotFound); // gone for good now
}

void DraftsTest::filesOutliveTheirOriginals()
{
    const QString id = create();
    QByteArray content = "%PDF-1.4 " + QByteArray(3'000'000, 'x');
    const QString path = makeFile(QStringLiteral("скан паспорта.pdf"), content);
    FileAddition* addition = m_drafts->addFile(id, path, QStringLiteral("identity"));
    QSignalSpy progress(addition, &FileAddition::progress);
    std::optional<core::Result<DraftFile>> added;
    connect(addition, &FileAddition::finished, this, [&added](const auto& file) { added.emplace(file); });
    QVERIFY(!added);
    QTRY_VERIFY(added);
    QVERIFY(added->ok());
    QVERIFY(!progress.isEmpty());
    const DraftFile file = **added;
    QCOMPARE(file.type, QStringLiteral("application/pdf"));
    QCOMPARE(file.size, content.size());
    QCOMPARE(file.sha256, QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    QVERIFY(QFile::remove(path));
    QFile copy(m_drafts->filePath(file));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
    QCOMPARE(m_drafts->open(id)->files, std::vector{file});
    QVERIFY(m_drafts->setDocument(id, file.id, QStringLiteral("other")));
    QCOMPARE(m_drafts->open(id)->files.front().document, QStringLiteral("other"));
}

void DraftsTest::unfitFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::FileEmpty);
    QTest::newRow("too large") << QByteArray(2001, 'x') << int(ErrorCode::FileTooLarge);
    QTest::newRow("missing") << QByteArray("-") << int(ErrorCode::FileUnreadable);
}

void DraftsTest::unfitFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    m_drafts->setFileLimits(2000, 2);
    const QString id = create();
    const QString path = makeFile(QStringLiteral("file"), content);
    if (code == int(ErrorCode::FileUnreadable))
        QFile::remove(path);
    const auto result = add(id, path);
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), code);
    QVERIFY(m_drafts->open(id)->files.empty());
    QCOMPARE(add(id, m_folder->path()).error().code, ErrorCode::FileUnreadable); // a folder

    const QString good = makeFile(QStringLiteral("good"), "x");
    QVERIFY(add(id, good));
    QVERIFY(add(id, good));
    QCOMPARE(add(id, good).error().code, ErrorCode::TooManyFiles);
}

void DraftsTest::additionCanBeCancelled()
{
    const QString id = create();
    const QString path = makeFile(QStringLiteral("large"), QByteArray(50'000'000, 'x'));
    FileAddition* addition = m_drafts->addFile(id, path, {});
    std::optional<core::Result<DraftFile>> added;
    connect(addition, &FileAddition::finished, this, [&added](const auto& file) { added.emplace(file); });
    addition->cancel();
    QTRY_VERIFY(added);
    QCOMPARE(added->error().code, ErrorCode::Cancelled);
    QVERIFY(m_drafts->open(id)->files.empty());
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(QDir(m_store->filesFolder()).isEmpty());
}

void DraftsTest::fileOfALoggedOutPersonIsNotAdded()
{
    const QString id = create();
    FileAddition* addition = m_drafts->addFile(id, makeFile(QStringLiteral("a"), "x"), {});
    std::optional<core::Result<DraftFile>> added;
    connect(addition, &FileAddition::finished, this, [&added](const auto& file) { added.emplace(file); });
    QVERIFY(m_store->openAccount(QStringLiteral("server/pyotr")));
    QTRY_VERIFY(added);
    QCOMPARE(added->error().code, ErrorCode::Cancelled);
}

void DraftsTest::fileRemovalCanBeUndone()
{
    const QString id = create();
    const auto file = add(id, makeFile(QStringLiteral("a"), "x"));
    QVERIFY(m_drafts->removeFile(id, file->id));
    QVERIFY(m_drafts->open(id)->files.empty());
    QVERIFY(m_drafts->restoreFile(id, file->id));
    QCOMPARE(m_drafts->open(id)->files.size(), 1u);
    QVERIFY(QFile::exists(m_drafts->filePath(*file)));
}

void DraftsTest::nothingWithoutAnAccount()
{
    const QString id = create();
    m_store->closeAccount();
    QVERIFY(m_drafts->list().empty());
    QCOMPARE(m_drafts->open(id).error().code, ErrorCode::LocalStoreFailed);
    QCOMPARE(m_drafts->create({}).error().code, ErrorCode::LocalStoreFailed);
    QCOMPARE(m_drafts->setAnswer(id, QStringLiteral("/a"), 1).error().code, ErrorCode::LocalStoreFailed);
    QVERIFY(!add(id, makeFile(QStringLiteral("a"), "x")));
}

void DraftsTest::sameFileTwiceIsKeptOnce()
{
    const QString id = create();
    QVERIFY(add(id, makeFile(QStringLiteral("a"), "same")));
    QVERIFY(add(id, makeFile(QStringLiteral("b"), "same")));
    QCOMPARE(m_drafts->open(id)->files.size(), 2u);
    QCOMPARE(QDir(m_store->filesFolder()).entryList(QDir::Files).size(), 1);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--type") == 0)
        return typeForEver(QString::fromLocal8Bit(argv[2]));
    DraftsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "drafts_test.moc"
