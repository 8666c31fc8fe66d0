// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_copy.h"
#include "server/storage/sqlite_database.h"
#include "signing/pki.h"
#include "signing/update_signer.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace okno::server::storage;

// The real okno-admin over a real data folder.
class AdminTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void usage();
    void speaksTheLanguageThatIsAsked();
    void addsAndChangesAccounts();
    void provesTheJournal();
    void makesACopy();
    void checksACatalogue();
    void setsTheSnilsOfAnOfficial();
    void keepsTrust();
    void installsAnAddressBase();
    void checksAnOwnCatalogue();
    void publishesUpdates();

private:
    struct Ended {
        int code = -1;
        QJsonObject json;
        QByteArray faults;
    };
    Ended run(const QStringList& arguments, const QByteArray& input = {});
    Ended addClerk(const QByteArray& password);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void AdminTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const core::SystemClock clock;
    QVERIFY(SqliteDatabase::open({m_folder->filePath(QStringLiteral("okno.sqlite")), {}}, clock).ok());
}

AdminTest::Ended AdminTest::run(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(QStringLiteral(OKNO_BIN_DIR "/okno-admin"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
        process.readAllStandardError()};
}

AdminTest::Ended AdminTest::addClerk(const QByteArray& password)
{
    return run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("--json"), QStringLiteral("--data"),
                   m_folder->path(), QStringLiteral("--login"), QStringLiteral("zags9"), QStringLiteral("--agency"),
                   QStringLiteral("tymovsk-zags"), QStringLiteral("--name"), QStringLiteral("Петрова Анна Ивановна"),
                   QStringLiteral("--password-fd"), QStringLiteral("0")},
        password + '\n');
}

void AdminTest::usage()
{
    QCOMPARE(run({QStringLiteral("--help")}).code, 0);
    QCOMPARE(run({QStringLiteral("--version")}).code, 0);
    QCOMPARE(run({QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("--help")}).code, 0);
    QCOMPARE(run({}).code, 2);
    QCOMPARE(run({QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("--nonsense")}).code, 2);
    QCOMPARE(
        run({QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("--data"), QStringLiteral("/nowhere")})
            .code,
        3);
}

void AdminTest::speaksTheLanguageThatIsAsked()
{
    const auto said = [](const QString& language) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("OKNO_LANGUAGE"), language);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(OKNO_BIN_DIR "/okno-admin"),
            {QStringLiteral("update"), QStringLiteral("publish"), QStringLiteral("--help")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    QVERIFY(said(QStringLiteral("ru")).contains(QStringLiteral("предложить рабочим местам новую версию")));
    QVERIFY(said(QStringLiteral("ru")).contains(QStringLiteral("Параметры:"))); // Qt's own words, too
    QVERIFY(said(QStringLiteral("en")).contains(u"offer a newer version of the program to the desks"));
}

void AdminTest::addsAndChangesAccounts()
{
    const Ended weak = addClerk("12345678");
    QCOMPARE(weak.code, 1);
    QVERIFY(!weak.faults.contains("12345678"));
    const Ended added = addClerk("Тихая-Гавань-55");
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json[u"login"].toString(), QStringLiteral("zags9"));
    QCOMPARE(addClerk("Тихая-Гавань-55").code, 1);
    const auto change = [&](const QString& verb, const QByteArray& input = {}) {
        QStringList arguments{QStringLiteral("account"), verb, QStringLiteral("--json"), QStringLiteral("--data"),
            m_folder->path(), QStringLiteral("--login"), QStringLiteral("zags9")};
        if (!input.isEmpty())
            arguments << QStringLiteral("--password-fd") << QStringLiteral("0");
        return run(arguments, input);
    };
    QVERIFY(change(QStringLiteral("block")).json[u"blocked"].toBool());
    QVERIFY(!change(QStringLiteral("unblock")).json[u"blocked"].toBool(true));
    QCOMPARE(change(QStringLiteral("password"), "Другая-Гавань-77\n").code, 0);
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--data"),
                     m_folder->path()})
                 .json[u"login"]
                 .toString(),
        QStringLiteral("zags9"));
}

void AdminTest::provesTheJournal()
{
    QCOMPARE(addClerk("Тихая-Гавань-55").code, 0);
    const QStringList verify{QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("--json"),
        QStringLiteral("--data"), m_folder->path()};
    const Ended good = run(verify);
    QCOMPARE(good.code, 0);
    QVERIFY(good.json[u"intact"].toBool());
    {
        const core::SystemClock clock;
        auto database = SqliteDatabase::open({m_folder->filePath(QStringLiteral("okno.sqlite")), {}}, clock);
        QVERIFY((*database)
                ->writeNow<core::Done>([](Transaction& t) -> core::Result<> {
                    t.db().run(u"DROP TRIGGER journal_no_update");
                    t.db().run(u"UPDATE journal SET actor_name = 'nobody' WHERE seq = 1");
                    return core::Done();
                })
                .ok());
    }
    const Ended bad = run(verify);
    QCOMPARE(bad.code, 4);
    QCOMPARE(bad.json[u"broken"].toInt(), 1);
    QCOMPARE(bad.json[u"kind"].toString(), QStringLiteral("edited"));
}

void AdminTest::makesACopy()
{
    QCOMPARE(addClerk("Тихая-Гавань-55").code, 0);
    const QString copy = m_folder->filePath(QStringLiteral("copy"));
    const QStringList backup{QStringLiteral("backup"), QStringLiteral("--json"), QStringLiteral("--data"),
        m_folder->path(), QStringLiteral("-o"), copy};
    QCOMPARE(run(backup).code, 0);
    QCOMPARE(run({QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("--data"), copy}).code, 0);
    QCOMPARE(run(backup).code, 1); // never over another copy
}

void AdminTest::checksACatalogue()
{
    const QString good = QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue");
    QCOMPARE(run({QStringLiteral("catalogue"), QStringLiteral("check"), good}).code, 0);
    QCOMPARE(run({QStringLiteral("catalogue"), QStringLiteral("check"), m_folder->path()}).code, 4);
    QCOMPARE(run({QStringLiteral("catalogue"), QStringLiteral("check"), good + QStringLiteral("/nowhere")}).code, 4);
    QCOMPARE(
        run({QStringLiteral("catalogue"), QStringLiteral("check"), QDir::current().relativeFilePath(good)}).code, 0);
}

void AdminTest::checksAnOwnCatalogue()
{
    const QString service = QStringLiteral("/tymovsk-archive/archival-reference");
    const QString own = m_folder->filePath(QStringLiteral("catalogue"));
    const QString card = own + QStringLiteral("/tymovsk-archive/second/service.json");
    tests::copyFolder(QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue") + service,
        own + QStringLiteral("/tymovsk-archive/second"));
    tests::rewrite(card, "\"archival-reference\"", "\"second-reference\"");
    const QStringList check{QStringLiteral("catalogue"), QStringLiteral("check"), own, QStringLiteral("--json")};
    const Ended good = run(check);
    QVERIFY2(good.code == 0, good.faults.constData());
    QCOMPARE(good.json[u"services"].toInt(), 6);
    tests::rewrite(card, "\"department\": \"", "\"department\": \"no-");
    const Ended bad = run(check);
    QCOMPARE(bad.code, 4);
    QVERIFY2(bad.faults.contains("tymovsk-archive/second/service.json"), bad.faults.constData());
    QVERIFY2(bad.faults.contains("/department"), bad.faults.constData());
}

void AdminTest::setsTheSnilsOfAnOfficial()
{
    using namespace Qt::StringLiterals;
    QCOMPARE(addClerk("Синий-Трактор-41").code, 0);
    const auto set = [&](const QString& login, const QString& snils) {
        return run({u"account"_s, u"snils"_s, u"--json"_s, u"--data"_s, m_folder->path(), u"--login"_s, login,
            u"--snils"_s, snils});
    };
    QCOMPARE(set(u"zags9"_s, u"112-233-445 96"_s).code, 1);
    QCOMPARE(set(u"nobody"_s, u"112-233-445 95"_s).code, 1);
    QCOMPARE(set(u"zags9"_s, u"112-233-445 95"_s).code, 0);
    // From now on it is one of the logins.
    QCOMPARE(set(u"11223344595"_s, u"11223344595"_s).json.value(u"login").toString(), u"zags9"_s);
}

void AdminTest::keepsTrust()
{
    using namespace Qt::StringLiterals;
    const signing::test::Pki pki;
    QVERIFY(pki.issue(u"ca"_s, {}, signing::test::rsaKey, signing::test::caUsage));
    QVERIFY(pki.issue(u"person"_s, u"ca"_s, signing::test::ecKey, signing::test::signerUsage));
    const auto trust = [&](const QString& verb, const QStringList& more = {}) {
        return run(QStringList{u"trust"_s, verb, u"--json"_s, u"--data"_s, m_folder->path()} + more);
    };
    QCOMPARE(trust(u"list"_s).code, 0);
    QCOMPARE(trust(u"check"_s, {pki.path(u"person.pem"_s)}).code, 4);
    const Ended added = trust(u"add"_s, {pki.path(u"ca.pem"_s)});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json.value(u"root"), true);
    QCOMPARE(added.json.value(u"accredited"), false);
    const QString fingerprint = added.json.value(u"fingerprint").toString();
    QCOMPARE(trust(u"list"_s).json.value(u"fingerprint").toString(), fingerprint);
    const Ended checked = trust(u"check"_s, {pki.path(u"person.pem"_s)});
    QCOMPARE(checked.code, 0);
    QCOMPARE(checked.json.value(u"chain").toString(), u"ok"_s);
    // Only a root is accredited, and only when the administrator says so.
    QCOMPARE(trust(u"add"_s, {u"--accredited"_s, pki.path(u"person.pem"_s)}).code, 1);
    QCOMPARE(trust(u"add"_s, {u"--accredited"_s, pki.path(u"ca.pem"_s)}).code, 0);
    QCOMPARE(trust(u"check"_s, {pki.path(u"person.pem"_s)}).json.value(u"chain").toString(), u"accredited"_s);
    QCOMPARE(trust(u"add"_s, {pki.path(u"doc"_s)}).code, 1);
    // A copy of the data has it, too.
    const QString copy = m_folder->filePath(u"copy"_s);
    QCOMPARE(run({u"backup"_s, u"--data"_s, m_folder->path(), u"-o"_s, copy}).code, 0);
    QVERIFY(!QDir(copy + u"/trust/accredited"_s).isEmpty());
    QCOMPARE(trust(u"remove"_s, {u"abc"_s}).code, 2);
    QCOMPARE(trust(u"remove"_s, {u"00000000"_s}).code, 1);
    QCOMPARE(trust(u"remove"_s, {fingerprint.first(12)}).code, 0);
    QCOMPARE(trust(u"check"_s, {pki.path(u"person.pem"_s)}).code, 4);
    QCOMPARE(run({u"trust"_s, u"list"_s, u"--data"_s, u"/nowhere"_s}).code, 3);
}

void AdminTest::installsAnAddressBase()
{
    const QString base = QStringLiteral(OKNO_SOURCE_DIR "/resources/address/demo.okna");
    const QString installed = m_folder->filePath(QStringLiteral("address.okna"));
    const auto install = [&](const QString& file, const QString& folder) {
        return run({QStringLiteral("address"), QStringLiteral("install"), file, QStringLiteral("--data"), folder,
            QStringLiteral("--json")});
    };
    const Ended done = install(base, m_folder->path());
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json[u"path"].toString(), installed);
    QCOMPARE(done.json[u"checksum"].toString().size(), 64);
    const auto bytesOf = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(bytesOf(installed), bytesOf(base));
    // A broken one leaves the one before, and nothing else behind it.
    QByteArray bytes = bytesOf(base);
    bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
    QFile broken(m_folder->filePath(QStringLiteral("broken.okna")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(bytes) == bytes.size());
    broken.close();
    const Ended refused = install(broken.fileName(), m_folder->path());
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.json[u"error"].toString(), QStringLiteral("address_base_broken"));
    QCOMPARE(bytesOf(installed), bytesOf(base));
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.part")}, QDir::Files).isEmpty());
    QCOMPARE(install(base, m_folder->filePath(QStringLiteral("nowhere"))).code, 3);
    QCOMPARE(run({QStringLiteral("address"), QStringLiteral("install"), base}).code, 2);
}

void AdminTest::publishesUpdates()
{
    using namespace Qt::StringLiterals;
    const okno::test::UpdateSigner signer;
    const auto write = [this](const QString& name, const QByteArray& bytes) {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    };
    const auto update = [&](const QString& verb, const QStringList& more = {}) {
        return run(QStringList{u"update"_s, verb, u"--json"_s, u"--data"_s, m_folder->path()} + more);
    };
    const QByteArray bytes = "a package";
    const QString package = write(u"Okno-1.2.0-x86_64.AppImage"_s, bytes);
    const QString key = write(
        u"key.pem"_s, "-----BEGIN PUBLIC KEY-----\n" + signer.publicKey().toLatin1() + "\n-----END PUBLIC KEY-----\n");
    const auto what = okno::test::packageOf(bytes, u"1.2.0"_s);

    QCOMPARE(update(u"list"_s).code, 0);
    QCOMPARE(update(u"publish"_s).code, 2);
    QCOMPARE(update(u"publish"_s, {package}).code, 2); // no key to check it with
    QCOMPARE(update(u"publish"_s, {package, u"--key"_s, u"nonsense"_s}).code, 2);
    QCOMPARE(update(u"publish"_s, {package, u"--key"_s, key}).code, 1); // no signature
    write(u"Okno-1.2.0-x86_64.AppImage.sig"_s, okno::test::UpdateSigner().file(what));
    const Ended foreign = update(u"publish"_s, {package, u"--key"_s, key});
    QCOMPARE(foreign.code, 1);
    QVERIFY2(foreign.faults.contains("не подписано"), foreign.faults.constData());
    QVERIFY(update(u"list"_s).json.isEmpty());

    const QString signature = write(u"other.sig"_s, signer.file(what));
    const Ended published = update(u"publish"_s,
        {package, u"--signature"_s, signature, u"--key"_s, key, u"--notes-ru"_s, u"Быстрее"_s, u"--notes-en"_s,
            u"Faster"_s});
    QVERIFY2(published.code == 0, published.faults.constData());
    QCOMPARE(published.json.value(u"version").toString(), u"1.2.0"_s);
    QCOMPARE(published.json.value(u"notes")[u"en"].toString(), u"Faster"_s);
    const Ended listed = update(u"list"_s);
    QCOMPARE(listed.json.value(u"sha256").toString(), what.sha256);
    QVERIFY(QFile::exists(m_folder->filePath(u"updates/"_s + what.sha256)));

    // A package that was changed after it was signed.
    write(u"Okno-1.2.0-x86_64.AppImage"_s, "another p");
    QCOMPARE(update(u"publish"_s, {package, u"--signature"_s, signature, u"--key"_s, signer.publicKey()}).code, 1);

    const QString copy = m_folder->filePath(u"copy"_s);
    QCOMPARE(run({u"backup"_s, u"--data"_s, m_folder->path(), u"-o"_s, copy}).code, 0);
    QVERIFY(QFile::exists(copy + u"/updates/"_s + what.sha256));
    QCOMPARE(update(u"withdraw"_s).code, 2);
    QCOMPARE(update(u"withdraw"_s, {what.sha256.first(4)}).code, 1);
    QCOMPARE(update(u"withdraw"_s, {what.sha256.first(12)}).code, 0);
    QVERIFY(update(u"list"_s).json.isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"updates/"_s + what.sha256)));
    QCOMPARE(run({u"journal"_s, u"verify"_s, u"--data"_s, m_folder->path()}).code, 0);
}

QTEST_GUILESS_MAIN(AdminTest)
#include "admin_test.moc"
