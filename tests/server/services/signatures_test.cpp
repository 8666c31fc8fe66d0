// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/routes.h"
#include "forms/statement.h"
#include "server/services/fixture.h"
#include "server/services/signers.h"

#include <QTest>

using namespace okno;
using namespace okno::server;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {
const QString agency = u"stavropol-nature"_s;
const QString annaSnils = u"11223344595"_s;
const QString petrSnils = u"08765430300"_s;
} // namespace

// What the server demands of signatures under applications, answers and results. The service is one whose package asks
// for them; the certificates are real ones, made by openssl.
class SignaturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { f.reset(); }

    void signedApplicationIsKeptWithItsVerdict();
    void absentSignaturesAreNamed();
    void wrongSignaturesAreRefused_data();
    void wrongSignaturesAreRefused();
    void ownerWithoutSnilsIsKnownByName();
    void statementIsOfWhatIsSent();
    void secondSignerIsShown();
    void unknownCentre();
    void qualifiedOnly();
    void revoked();
    void newTrustIsSeenAtOnce();
    void answerIsSignedAnew();
    void resultIsSignedByTheOfficial();
    void journalTellsNothingOfThePerson();
    void signatureIsForWhoMayReadTheFile();
    void repetitionOfASignedApplication();
    void certificatesAreChecked();

private:
    // The service asks for what is told; its package is the administrator's own.
    void publish(const char* applicant, const char* official, bool qualified = false);
    api::NewApplication application();
    QByteArray statement(const api::NewApplication& application) const;
    api::NewApplication signedBy(const QString& name);
    core::Result<Answer> submit(const api::NewApplication& application);
    ErrorCode refusal(const api::NewApplication& application, QString* pointer = nullptr);
    void setSnils(const Actor& actor, const QString& snils);

    test::Signers m_people;
    std::unique_ptr<test::Fixture> f;
    QTemporaryDir m_own;
    Actor anna;
    Actor clerk;
    int m_keys = 0;
};

void SignaturesTest::initTestCase()
{
    QVERIFY(m_people.addCentre(u"ca"_s) && m_people.addCentre(u"elsewhere"_s));
    QVERIFY(m_people.addPerson(u"anna"_s, u"Ёжикова"_s, u"Анна Львовна"_s, annaSnils));
    QVERIFY(m_people.addPerson(u"anna2"_s, u"ЕЖИКОВА"_s, u"анна Львовна"_s, QString()));
    QVERIFY(m_people.addPerson(u"petr"_s, u"Николаев"_s, u"Пётр Сергеевич"_s, petrSnils));
    QVERIFY(m_people.addPerson(u"far"_s, u"Ёжикова"_s, u"Анна Львовна"_s, annaSnils, u"elsewhere"_s));
    QVERIFY(m_people.add(u"late"_s, u"/2.5.4.4=Ёжикова/2.5.4.42=Анна/1.2.643.100.3="_s + annaSnils, u"ca"_s,
        u"-not_before 20240101000000Z -not_after 20250101000000Z"_s));
}

void SignaturesTest::init()
{
    f = std::make_unique<test::Fixture>();
    f->clock.set(signing::test::Pki::moment());
    m_people.trust(f->folder.filePath(u"trust"_s));
    publish("required", "required");
    anna = f->add(core::Role::Citizen, u"anna@okno.example"_s);
    setSnils(anna, annaSnils);
    clerk = f->add(core::Role::Clerk, u"archive1"_s, u"tymovsk-archive"_s);
}

void SignaturesTest::setSnils(const Actor& actor, const QString& snils)
{
    const auto done = f->database->writeNow<core::Done>([&](storage::Transaction& transaction) -> core::Result<> {
        auto row = storage::findAccount(transaction.db(), actor.accountId);
        row->snils = snils;
        return storage::updateAccount(transaction.db(), *row);
    });
    QVERIFY(done.ok());
}

void SignaturesTest::publish(const char* applicant, const char* official, bool qualified)
{
    const QString source = QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue/tymovsk-archive/archival-reference");
    const auto read = forms::readPackageFolder(source);
    if (!read)
        qFatal("no package: %s", qPrintable(read.error().detail));
    forms::PackageFiles files = *read;
    QJsonObject card = QJsonDocument::fromJson(files.value(u"service.json"_s)).object();
    card.insert(u"signature"_s,
        QJsonObject{{u"applicant"_s, QString::fromLatin1(applicant)}, {u"official"_s, QString::fromLatin1(official)},
            {u"qualified"_s, qualified}});
    files.insert(u"service.json"_s, QJsonDocument(card).toJson());
    QTemporaryDir own;
    own.setAutoRemove(false);
    const QString folder = own.filePath(u"tymovsk-archive/archival-reference"_s);
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = folder + u'/' + file.key();
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(*file);
    }
    f->close();
    f->open(own.path());
    own.remove();
}

api::NewApplication SignaturesTest::application()
{
    return f->application(anna);
}

QByteArray SignaturesTest::statement(const api::NewApplication& application) const
{
    const PackagePtr package = f->shelf->service(application.serviceId);
    const forms::ServiceCard& card = package->card(u"ru"_s);
    forms::StatementWords words = forms::StatementWords::of(card);
    words.agencies.insert(u"tymovsk-archive"_s, f->shelf->agency(u"tymovsk-archive"_s, u"ru"_s)->title);
    forms::StatementData data = words.data(card, package->package.form(u"ru"_s), application.regionCode);
    data.applicant = u"Ёжикова Анна Львовна"_s;
    data.answers = application.answers;
    for (const api::AttachedFile& file : application.files) {
        const auto upload = f->services->uploads.find(anna, file.uploadId);
        if (!upload)
            qFatal("no upload: %s", core::wireName(upload.error().code));
        data.files.push_back({words.document(file.document), file.name, upload->size, *upload->sha256});
    }
    return forms::statementText(data);
}

api::NewApplication SignaturesTest::signedBy(const QString& name)
{
    api::NewApplication made = application();
    made.signature = m_people.base64(name, statement(made));
    for (api::AttachedFile& file : made.files)
        file.signature = m_people.base64(name, test::Fixture::pdf());
    return made;
}

core::Result<Answer> SignaturesTest::submit(const api::NewApplication& application)
{
    const QString key = u"key-%1"_s.arg(++m_keys);
    return f->submit(anna, application, key, key);
}

ErrorCode SignaturesTest::refusal(const api::NewApplication& application, QString* pointer)
{
    const core::Result<Answer> answer = submit(application);
    if (answer)
        return ErrorCode::Internal;
    if (pointer)
        *pointer = answer.error().pointer;
    return answer.error().code;
}

void SignaturesTest::signedApplicationIsKeptWithItsVerdict()
{
    const api::NewApplication sent = signedBy(u"anna"_s);
    const QByteArray signedText = statement(sent);
    const auto answer = submit(sent);
    QVERIFY2(answer.ok(), answer ? "" : core::wireName(answer.error().code));
    const auto told = api::fromJson<api::Application>(f->object(*answer));
    QVERIFY2(told.ok(), told ? "" : qPrintable(told.error().pointer));
    const auto read = f->services->cases.application(anna, told->summary.id);
    QCOMPARE(read->files, told->files);
    QCOMPARE(read->files.size(), std::size_t(2));
    const api::File& attachment = read->files.front();
    const api::File& text = read->files.back();
    QCOMPARE(text.purpose, u"statement"_s);
    QCOMPARE(text.document, u"statement"_s);
    QCOMPARE(text.name, u"Заявление.txt"_s);
    QCOMPARE(text.type, u"text/plain"_s);
    for (const api::File* file : {&attachment, &text}) {
        QVERIFY(file->signature.has_value());
        QCOMPARE(file->signature->verdict, u"valid"_s);
        QCOMPARE(file->signature->checkedAt, f->clock.now());
        QVERIFY(!file->signature->text.contains(u"валифицированн"));
        const api::SignerVerdict& signer = file->signature->signers.front();
        QCOMPARE(signer.name, u"Ёжикова Анна Львовна"_s);
        QCOMPARE(signer.snils, annaSnils);
        QVERIFY(!signer.qualified);
        QStringList points;
        for (const api::SignaturePoint& point : signer.points) {
            points << point.point + u'=' + point.state;
            QVERIFY(!point.text.isEmpty());
        }
        QCOMPARE(points.join(u' '), u"mathematics=ok content=ok chain=ok revocation=unknown owner=ok"_s);
    }
    // The bytes of the statement and of the signatures are those that were signed.
    const auto stored = f->services->cases.file(anna, told->summary.id, text.id);
    QFile file(stored->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), signedText);
    const auto signature = f->services->cases.signature(anna, told->summary.id, text.id);
    QCOMPARE(QString::fromLatin1(signature->toBase64()), *sent.signature);
    QCOMPARE(QString::fromLatin1(f->services->cases.signature(anna, told->summary.id, attachment.id)->toBase64()),
        *sent.files.front().signature);
}

void SignaturesTest::absentSignaturesAreNamed()
{
    const auto nothing = submit(application());
    QVERIFY(!nothing.ok());
    QCOMPARE(nothing.error().code, ErrorCode::SignatureRequired);
    QCOMPARE(nothing.error().pointer, u"/signature"_s);
    QCOMPARE(nothing.error().more.size(), std::size_t(1));
    QCOMPARE(nothing.error().more.front().pointer, u"/files/0/signature"_s);
    api::NewApplication half = signedBy(u"anna"_s);
    half.files.front().signature.reset();
    QString pointer;
    QCOMPARE(refusal(half, &pointer), ErrorCode::SignatureRequired);
    QCOMPARE(pointer, u"/files/0/signature"_s);
    publish("optional", "none");
    QVERIFY(submit(application()).ok());
    QVERIFY(submit(signedBy(u"anna"_s)).ok());
}

void SignaturesTest::wrongSignaturesAreRefused_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("how");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another person") << u"petr"_s << QString() << ErrorCode::SignatureOwner;
    QTest::newRow("no SNILS") << u"anna2"_s << QString() << ErrorCode::CertificateWithoutSnils;
    QTest::newRow("expired certificate") << u"late"_s << QString() << ErrorCode::CertificateExpired;
    QTest::newRow("other content") << u"anna"_s << u"other"_s << ErrorCode::SignatureContent;
    QTest::newRow("garbage") << u"anna"_s << u"garbage"_s << ErrorCode::SignatureUnreadable;
    QTest::newRow("not base64") << u"anna"_s << u"letters"_s << ErrorCode::SignatureUnreadable;
    QTest::newRow("cut") << u"anna"_s << u"cut"_s << ErrorCode::SignatureUnreadable;
    QTest::newRow("too long") << u"anna"_s << u"long"_s << ErrorCode::SignatureUnreadable;
    QTest::newRow("attached") << u"anna"_s << u"attached"_s << ErrorCode::SignatureUnreadable;
    QTest::newRow("changed value") << u"anna"_s << u"value"_s << ErrorCode::SignatureInvalid;
}

void SignaturesTest::wrongSignaturesAreRefused()
{
    QFETCH(QString, who);
    QFETCH(QString, how);
    QFETCH(ErrorCode, code);
    const auto spoiled = [&](const QByteArray& content) {
        QByteArray signature = m_people.sign(who, how == u"other" ? content + ' ' : content, how == u"attached");
        if (how == u"garbage")
            signature = QByteArray(500, 'x');
        else if (how == u"cut")
            signature.chop(40);
        else if (how == u"long")
            signature.append(QByteArray(api::maxSignatureBytes, '\0'));
        else if (how == u"value")
            signature[signature.size() - 3] = static_cast<char>(signature.at(signature.size() - 3) ^ 1);
        return how == u"letters" ? u"нет подписи!"_s : QString::fromLatin1(signature.toBase64());
    };
    QString pointer;
    api::NewApplication wrong = signedBy(u"anna"_s);
    wrong.signature = spoiled(statement(wrong));
    QCOMPARE(refusal(wrong, &pointer), code);
    QCOMPARE(pointer, u"/signature"_s);
    wrong = signedBy(u"anna"_s);
    wrong.files.front().signature = spoiled(test::Fixture::pdf());
    QCOMPARE(refusal(wrong, &pointer), code);
    QCOMPARE(pointer, u"/files/0/signature"_s);
}

void SignaturesTest::ownerWithoutSnilsIsKnownByName()
{
    const auto done = f->database->writeNow<core::Done>([&](storage::Transaction& transaction) -> core::Result<> {
        auto row = storage::findAccount(transaction.db(), anna.accountId);
        row->snils.reset();
        return storage::updateAccount(transaction.db(), *row);
    });
    QVERIFY(done.ok());
    QCOMPARE(refusal(signedBy(u"petr"_s)), ErrorCode::SignatureOwner);
    QVERIFY(submit(signedBy(u"anna2"_s)).ok()); // «ЕЖИКОВА анна Львовна»
}

void SignaturesTest::statementIsOfWhatIsSent()
{
    // Everything that a statement tells is compared with what is sent beside it.
    api::NewApplication made = signedBy(u"anna"_s);
    made.answers = forms::withAnswer(made.answers, u"/work/organisation"_s, u"Другой леспромхоз"_s);
    QCOMPARE(refusal(made), ErrorCode::SignatureContent);
    made = signedBy(u"anna"_s);
    made.files.front().name = u"другой.pdf"_s;
    QCOMPARE(refusal(made), ErrorCode::SignatureContent);
    made = signedBy(u"anna"_s);
    made.files.front().uploadId = f->upload(anna, test::Fixture::pdf() + '\n');
    made.files.front().signature = m_people.base64(u"anna"_s, test::Fixture::pdf() + '\n');
    QCOMPARE(refusal(made), ErrorCode::SignatureContent);
}

void SignaturesTest::secondSignerIsShown()
{
    api::NewApplication made = signedBy(u"anna"_s);
    made.signature = m_people.ofTwo(u"petr"_s, u"anna"_s, statement(made));
    const auto answer = submit(made);
    QVERIFY2(answer.ok(), answer ? "" : core::wireName(answer.error().code));
    const auto told = api::fromJson<api::Application>(f->object(*answer));
    QCOMPARE(told->files.back().signature->signers.size(), std::size_t(2));
    // Neither of two may be wrong, and one of them must be the applicant.
    made = signedBy(u"anna"_s);
    made.signature = m_people.ofTwo(u"anna"_s, u"late"_s, statement(made));
    QCOMPARE(refusal(made), ErrorCode::CertificateExpired);
    made = signedBy(u"anna"_s);
    made.signature = m_people.ofTwo(u"petr"_s, u"anna2"_s, statement(made));
    QCOMPARE(refusal(made), ErrorCode::SignatureOwner);
}

void SignaturesTest::unknownCentre()
{
    const auto answer = submit(signedBy(u"far"_s));
    QVERIFY(answer.ok());
    const auto told = api::fromJson<api::Application>(f->object(*answer));
    QCOMPARE(told->files.back().signature->verdict, u"unknown"_s);
    f->settings.signing.refuseUntrusted = true;
    QCOMPARE(refusal(signedBy(u"far"_s)), ErrorCode::SignatureUntrusted);
    QVERIFY(submit(signedBy(u"anna"_s)).ok());
}

void SignaturesTest::qualifiedOnly()
{
    publish("required", "none", true);
    QCOMPARE(refusal(signedBy(u"far"_s)), ErrorCode::SignatureUntrusted);
    QCOMPARE(refusal(signedBy(u"anna"_s)), ErrorCode::SignatureUntrusted);
    m_people.trust(f->folder.filePath(u"trust/accredited"_s));
    const auto answer = submit(signedBy(u"anna"_s));
    QVERIFY(answer.ok());
    const auto told = api::fromJson<api::Application>(f->object(*answer));
    QVERIFY(told->files.back().signature->signers.front().qualified);
    QVERIFY(told->files.back().signature->text.contains(u"валифицированн"));
}

void SignaturesTest::revoked()
{
    QVERIFY(m_people.addPerson(u"fallen"_s, u"Ёжикова"_s, u"Анна Львовна"_s, annaSnils));
    QVERIFY(submit(signedBy(u"fallen"_s)).ok());
    QVERIFY(m_people.revoke(u"fallen"_s, f->folder.filePath(u"trust/crl"_s)));
    QCOMPARE(refusal(signedBy(u"fallen"_s)), ErrorCode::CertificateRevoked);
    const auto answer = submit(signedBy(u"anna"_s));
    const auto told = api::fromJson<api::Application>(f->object(*answer));
    QCOMPARE(told->files.back().signature->signers.front().points.at(3).state, u"ok"_s); // revocation
}

void SignaturesTest::newTrustIsSeenAtOnce()
{
    f->settings.signing.refuseUntrusted = true;
    QCOMPARE(refusal(signedBy(u"far"_s)), ErrorCode::SignatureUntrusted);
    m_people.trust(f->folder.filePath(u"trust"_s), u"elsewhere"_s);
    QVERIFY(submit(signedBy(u"far"_s)).ok());
    QVERIFY(QFile::remove(f->folder.filePath(u"trust/elsewhere.pem"_s)));
    QCOMPARE(refusal(signedBy(u"far"_s)), ErrorCode::SignatureUntrusted);
}

void SignaturesTest::answerIsSignedAnew()
{
    const api::NewApplication sent = signedBy(u"anna"_s);
    const QByteArray before = statement(sent);
    const auto filed = api::fromJson<api::Application>(f->object(*submit(sent)));
    const QString id = filed->summary.id;
    const auto taken = f->take(clerk, id);
    QVERIFY(taken.ok());
    const auto asked = f->wait<Answer>([&](auto done) {
        f->services->askApplicant.run(
            clerk, id, taken->etag, {u"Уточните год"_s, {}, 5}, {u"ask"_s, u"ask"_s}, std::move(done));
    });
    QVERIFY(asked.ok());
    const auto answer = [&](const api::RemarkAnswer& body, const QString& tag) {
        const QString key = u"answer-%1"_s.arg(++m_keys);
        return f->wait<Answer>(
            [&](auto done) { f->services->answerRemark.run(anna, id, tag, body, {key, key}, std::move(done)); });
    };
    const QByteArray scan = test::Fixture::pdf() + "% second\n";
    api::RemarkAnswer body;
    body.answers = forms::withAnswer(sent.answers, u"/work/to"_s, 1992);
    body.files.push_back({f->upload(anna, scan), u"other"_s, u"ещё.pdf"_s});
    const auto unsignedAnswer = answer(body, asked->etag);
    QCOMPARE(unsignedAnswer.error().code, ErrorCode::SignatureRequired);

    // The corrected form, and all files: the first one and the new one.
    api::NewApplication whole = sent;
    whole.answers = *body.answers;
    const PackagePtr package = f->shelf->service(sent.serviceId);
    forms::StatementWords words = forms::StatementWords::of(package->card(u"ru"_s));
    words.agencies.insert(u"tymovsk-archive"_s, f->shelf->agency(u"tymovsk-archive"_s, u"ru"_s)->title);
    forms::StatementData data = words.data(package->card(u"ru"_s), package->package.form(u"ru"_s), sent.regionCode);
    data.applicant = u"Ёжикова Анна Львовна"_s;
    data.answers = *body.answers;
    for (const api::File& file : filed->files) {
        if (file.purpose == u"attachment")
            data.files.push_back({words.document(file.document), file.name, file.size, file.sha256});
    }
    const auto upload = f->services->uploads.find(anna, body.files.front().uploadId);
    data.files.push_back({words.document(u"other"_s), u"ещё.pdf"_s, upload->size, *upload->sha256});
    const QByteArray text = forms::statementText(data);
    body.files.front().signature = m_people.base64(u"anna"_s, scan);
    body.signature = m_people.base64(u"petr"_s, text);
    QCOMPARE(answer(body, asked->etag).error().code, ErrorCode::SignatureOwner);
    body.signature = m_people.base64(u"anna"_s, before);
    QCOMPARE(answer(body, asked->etag).error().code, ErrorCode::SignatureContent);
    body.signature = m_people.base64(u"anna"_s, text);
    // A stale tag is refused before and after the signatures are looked at.
    QCOMPARE(answer(body, u"1"_s).error().code, ErrorCode::VersionMismatch);
    const auto done = answer(body, u"*"_s);
    QVERIFY2(done.ok(), done ? "" : core::wireName(done.error().code));
    const auto now = api::fromJson<api::Application>(f->object(*done));
    QStringList purposes;
    for (const api::File& file : now->files) {
        purposes << file.purpose;
        QVERIFY(file.signature.has_value());
    }
    QCOMPARE(purposes.join(u' '), u"attachment statement answer statement"_s);
}

void SignaturesTest::resultIsSignedByTheOfficial()
{
    const auto filed = api::fromJson<api::Application>(f->object(*submit(signedBy(u"anna"_s))));
    const QString id = filed->summary.id;
    QVERIFY(f->take(clerk, id).ok());
    // Walk to the step whose outcome needs a result.
    std::optional<api::Outcome> last;
    for (int i = 0; i < 10 && !last; ++i) {
        const auto task = f->services->cases.task(clerk, id);
        QVERIFY(task.ok() && task->step);
        for (const api::Outcome& outcome : task->step->outcomes) {
            QCOMPARE(outcome.signature, outcome.needsResult ? u"required"_s : u"none"_s);
            if (outcome.needsResult)
                last = outcome;
        }
        if (!last)
            QVERIFY(f->pass(clerk, id, task->step->outcomes.front().id).ok());
    }
    const auto bare = f->pass(clerk, id, last->id, true);
    QCOMPARE(bare.error().code, ErrorCode::SignatureRequired);
    QCOMPARE(bare.error().pointer, u"/files/0/signature"_s);
    const auto task = f->services->cases.task(clerk, id);
    const auto complete = [&](const QString& who) {
        api::StepCompletion completion{task->step->id, last->id, {}, std::nullopt, {}, std::nullopt};
        for (const api::Demand& demand : task->step->demands)
            completion.demands << demand.id;
        QJsonObject data;
        for (const api::StepField& field : task->step->fields) {
            if (field.required)
                data.insert(field.name, field.kind == u"date" ? u"2026-11-24"_s : u"Т-214"_s);
        }
        completion.data = data;
        completion.files.push_back({f->upload(clerk), u"other"_s, u"справка.pdf"_s});
        completion.files.front().signature = m_people.base64(who, test::Fixture::pdf());
        return f->complete(clerk, id, task->summary.version, completion);
    };
    // The official's account has no SNILS: the name decides.
    QCOMPARE(complete(u"petr"_s).error().code, ErrorCode::SignatureOwner);
    setSnils(clerk, petrSnils);
    QCOMPARE(complete(u"anna"_s).error().code, ErrorCode::SignatureOwner);
    const auto done = complete(u"petr"_s);
    QVERIFY2(done.ok(), done ? "" : core::wireName(done.error().code));
    const auto now = f->services->cases.application(anna, id);
    QCOMPARE(now->files.back().purpose, u"result"_s);
    QCOMPARE(now->files.back().signature->signers.front().snils, petrSnils);
}

void SignaturesTest::journalTellsNothingOfThePerson()
{
    QVERIFY(submit(signedBy(u"anna"_s)).ok());
    QString data;
    const auto read = f->database->read([&](storage::Connection& db) -> core::Result<bool> {
        db.each(u"SELECT data FROM journal WHERE action = 'application.submitted'", {},
            [&](const storage::Row& row) { data = row.text(0); });
        return true;
    });
    QVERIFY(read.ok());
    const QJsonObject first =
        QJsonDocument::fromJson(data.toUtf8()).object().value(u"signatures").toArray().at(0).toObject();
    QCOMPARE(first.value(u"of").toString(), u"statement"_s);
    QCOMPARE(first.value(u"verdict").toString(), u"valid"_s);
    const QJsonObject signer = first.value(u"signers").toArray().at(0).toObject();
    QVERIFY(!signer.value(u"serial").toString().isEmpty());
    QVERIFY(signer.value(u"issuer").toString().contains(u"CN=ca"));
    QVERIFY(!data.contains(annaSnils));
    QVERIFY(!data.contains(u"Ёжикова"));
}

void SignaturesTest::signatureIsForWhoMayReadTheFile()
{
    const auto filed = api::fromJson<api::Application>(f->object(*submit(signedBy(u"anna"_s))));
    const QString id = filed->summary.id;
    const QString file = filed->files.back().id;
    QVERIFY(f->services->cases.signature(clerk, id, file).ok());
    const Actor stranger = f->add(core::Role::Clerk, u"zags1"_s, u"tymovsk-zags"_s);
    const Actor other = f->add(core::Role::Citizen, u"other@okno.example"_s);
    QCOMPARE(f->services->cases.signature(stranger, id, file).error().code, ErrorCode::NotFound);
    QCOMPARE(f->services->cases.signature(other, id, file).error().code, ErrorCode::NotFound);
    publish("none", "none");
    const auto plain = api::fromJson<api::Application>(f->object(*submit(application())));
    QCOMPARE(f->services->cases.signature(anna, plain->summary.id, plain->files.front().id).error().code,
        ErrorCode::NotFound);
}

void SignaturesTest::repetitionOfASignedApplication()
{
    const api::NewApplication sent = signedBy(u"anna"_s);
    const auto first = f->submit(anna, sent, u"once"_s, u"once"_s);
    QVERIFY(first.ok());
    const auto again = f->submit(anna, sent, u"once"_s, u"once"_s);
    QCOMPARE(again->json, first->json);
}

void SignaturesTest::certificatesAreChecked()
{
    const auto verdict = [&](const QString& who) {
        return f->services->signatureCheck.certificate(
            QString::fromLatin1(m_people.certificate(who).toBase64()), f->texts, u"ru"_s);
    };
    QCOMPARE(verdict(u"anna"_s)->verdict, u"valid"_s);
    QVERIFY(!verdict(u"anna"_s)->qualified);
    QCOMPARE(verdict(u"late"_s)->verdict, u"invalid"_s);
    QCOMPARE(verdict(u"far"_s)->verdict, u"unknown"_s);
    QVERIFY(!verdict(u"far"_s)->text.isEmpty());
    QCOMPARE(f->services->signatureCheck.certificate(u"AAAA"_s, f->texts, u"ru"_s).error().pointer, u"/certificate"_s);
}

QTEST_GUILESS_MAIN(SignaturesTest)
#include "signatures_test.moc"
