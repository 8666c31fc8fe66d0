// SPDX-License-Identifier: GPL-3.0-or-later
// «Сохранить для проверки…»: the folder before foreign judges, openssl and okno-admin.
#include "desktop/signing/folder_export.h"

#include "client/client_fixture.h"
#include "signing/pki.h"
#include "signing/signer.h"
#include "signing/tokens/key_file.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace okno;
using namespace okno::desktop;
using namespace okno::signing::test;
using namespace Qt::StringLiterals;
using okno::test::FakeReply;
using okno::test::FakeRequest;

class FolderExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void othersCanCheckIt();
    void namesDoNotMeet();
    void nothingIsLeftOfAFailure();
    void nothingIsLeftOfACancelledOne();

private:
    api::File add(
        const QString& id, const QString& purpose, const QString& name, const QByteArray& bytes, bool isSigned);
    core::Result<QString> run();
    [[nodiscard]] QByteArray sign(const QByteArray& bytes);
    static bool judge(const QString& program, const QStringList& arguments, const QString& folder);

    const QCA::Initializer m_secureMemory;
    Pki m_pki;
    std::unique_ptr<okno::test::FakeServer> m_server;
    std::unique_ptr<okno::test::FakeOffice> m_office;
    std::unique_ptr<okno::test::ClientFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_where;
    api::Application m_application;
};

void FolderExportTest::initTestCase()
{
    QVERIFY(m_pki.issue(u"ca"_s, {}, rsaKey, caUsage));
    QVERIFY(m_pki.issue(u"anna"_s, u"ca"_s, rsaKey, signerUsage) && m_pki.bundle(u"anna"_s));
}

void FolderExportTest::init()
{
    m_fixture.reset();
    m_office.reset();
    m_server = std::make_unique<okno::test::FakeServer>();
    m_office = std::make_unique<okno::test::FakeOffice>(*m_server);
    m_fixture = std::make_unique<okno::test::ClientFixture>(m_server->url());
    m_fixture->logIn(u"maria"_s, true);
    m_where = std::make_unique<QTemporaryDir>();
    m_application = okno::test::FakeOffice::application(u"A1"_s, u"archive"_s);
    m_application.summary.number = u"2026-000123"_s;
}

QByteArray FolderExportTest::sign(const QByteArray& bytes)
{
    signing::KeyFile file(m_pki.path(u"anna.p12"_s));
    if (!file.login({}, QCA::SecureArray("secret")))
        qFatal("no key");
    signing::TokenKey key(file, {}, file.certificates({})->first());
    QBuffer content, to;
    content.setData(bytes);
    content.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    if (!signing::sign(content, key, to, {.time = Pki::moment()}))
        qFatal("not signed");
    return to.data();
}

api::File FolderExportTest::add(
    const QString& id, const QString& purpose, const QString& name, const QByteArray& bytes, bool isSigned)
{
    api::File file;
    file.id = id;
    file.purpose = purpose;
    file.document = u"identity"_s;
    file.name = name;
    file.size = bytes.size();
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    file.addedAt = Pki::moment();
    const QByteArray path = "GET /v1/applications/A1/files/" + id.toLatin1();
    m_server->on(path.constData(), [bytes](const FakeRequest&) {
        return FakeReply{.status = 200, .body = bytes, .type = "application/octet-stream"};
    });
    if (isSigned) {
        api::SignerVerdict signer;
        signer.name = u"Ёжикова Анна"_s;
        signer.snils = u"11223344595"_s;
        signer.issuer = u"O=Okno\\, показ, CN=ООО \\\"Центр\\\"\\, Томск, C=RU"_s;
        signer.serial = u"0a0b"_s;
        signer.verdict = u"valid"_s;
        file.signature = api::DocumentSignature{u"valid"_s, u"Подпись верна"_s, Pki::moment(), {signer}};
        m_server->on((path + "/signature").constData(), [signature = sign(bytes)](const FakeRequest&) {
            return FakeReply{.status = 200, .body = signature, .type = "application/pkcs7-signature"};
        });
    }
    m_application.files.push_back(file);
    return file;
}

core::Result<QString> FolderExportTest::run()
{
    auto* exporting = new FolderExport(
        *m_fixture->client, m_application, {{u"identity"_s, u"Паспорт"_s}}, m_where->path(), Pki::moment(), this);
    std::optional<core::Result<QString>> result;
    connect(exporting, &FolderExport::finished, this, [&result](const auto& folder) { result.emplace(folder); });
    exporting->start();
    return QTest::qWaitFor([&result] { return result.has_value(); }, 20'000)
        ? *result
        : core::Result<QString>(core::ErrorCode::RequestTimeout);
}

bool FolderExportTest::judge(const QString& program, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool good = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (!good)
        qWarning("%s: %s%s", qPrintable(program), process.readAllStandardOutput().constData(),
            process.readAllStandardError().constData());
    return good;
}

void FolderExportTest::othersCanCheckIt()
{
    const QByteArray statement = "ЗАЯВЛЕНИЕ\nУслуга: справка\n";
    add(u"F1"_s, u"statement"_s, u"Заявление.txt"_s, statement, true);
    const api::File scan = add(u"F2"_s, u"attachment"_s, u"паспорт.pdf"_s, QByteArray(300'000, 'p'), true);
    add(u"F3"_s, u"attachment"_s, u"фото.jpg"_s, "photo", false);
    const auto folder = run();
    QVERIFY2(folder, qPrintable(folder ? QString() : QString::fromLatin1(core::wireName(folder.error().code))));
    QCOMPARE(QFileInfo(*folder).fileName(), u"Заявление 2026-000123"_s);
    const QStringList there = QDir(*folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(QSet<QString>(there.begin(), there.end()),
        (QSet<QString>{u"Заявление.txt"_s, u"Заявление.txt.sig"_s, u"паспорт.pdf"_s, u"паспорт.pdf.sig"_s,
            u"фото.jpg"_s, u"Квитанция.txt"_s}));
    QFile receipt(*folder + u"/Квитанция.txt"_s);
    QVERIFY(receipt.open(QIODevice::ReadOnly));
    const QString words = QString::fromUtf8(receipt.readAll());
    for (const QString& part :
        {u"2026-000123"_s, scan.sha256, u"Подпись верна"_s, u"112-233-445 95"_s, u"Ёжикова Анна"_s,
            u": ООО \"Центр\", Томск\n"_s, u"okno-admin verify"_s, u"openssl cms -verify"_s, u"Не подписан."_s})
        QVERIFY2(words.contains(part), qPrintable(part));

    for (const QString& name : {u"Заявление.txt"_s, u"паспорт.pdf"_s}) {
        // As the receipt says it.
        QVERIFY(judge(u"openssl"_s,
            {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s, name + u".sig"_s, u"-content"_s,
                name, u"-CAfile"_s, m_pki.path(u"ca.pem"_s), u"-purpose"_s, u"any"_s, u"-out"_s,
                m_where->filePath(u"out"_s)},
            *folder));
        QVERIFY(judge(QStringLiteral(OKNO_BIN_DIR) + u"/okno-admin"_s,
            {u"verify"_s, name + u".sig"_s, u"--content"_s, name, u"--trust"_s, m_pki.path(u"ca.pem"_s)}, *folder));
    }
    QVERIFY(!judge(QStringLiteral(OKNO_BIN_DIR) + u"/okno-admin"_s,
        {u"verify"_s, u"паспорт.pdf.sig"_s, u"--content"_s, u"фото.jpg"_s, u"--trust"_s, m_pki.path(u"ca.pem"_s)},
        *folder));
    // Once more: beside the first one, not over it.
    QVERIFY(run()->endsWith(u"(2)"));
}

void FolderExportTest::namesDoNotMeet()
{
    add(u"F1"_s, u"attachment"_s, u"скан.pdf"_s, "one", true);
    add(u"F2"_s, u"attachment"_s, u"Скан.pdf"_s, "two", true);
    add(u"F3"_s, u"attachment"_s, u"../скан.pdf.sig"_s, "three", false);
    const auto folder = run();
    QVERIFY(folder);
    const QStringList there = QDir(*folder).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(there.size(), 6);
    QVERIFY(there.contains(u"Скан (2).pdf"_s) && there.contains(u"Скан (2).pdf.sig"_s));
    QVERIFY(there.contains(u"скан.pdf (2).sig"_s));
}

void FolderExportTest::nothingIsLeftOfAFailure()
{
    add(u"F1"_s, u"attachment"_s, u"a.pdf"_s, "one", true);
    m_application.files.push_back(m_application.files.front());
    m_application.files.back().id = u"gone"_s;
    const auto folder = run();
    QVERIFY(!folder);
    QVERIFY(QDir(m_where->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void FolderExportTest::nothingIsLeftOfACancelledOne()
{
    add(u"F1"_s, u"attachment"_s, u"a.pdf"_s, "one", true);
    auto* exporting = new FolderExport(*m_fixture->client, m_application, {}, m_where->path(), Pki::moment(), this);
    QSignalSpy finished(exporting, &FolderExport::finished);
    exporting->start();
    exporting->cancel();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(QDir(m_where->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_MAIN(FolderExportTest)
#include "folder_export_test.moc"
