// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/submit_application.h"

#include "core/json_text.h"
#include "server/services/sessions.h"

namespace okno::server {

SubmitApplication::SubmitApplication(storage::Database& database, const core::Clock& clock, const CatalogueShelf& shelf,
    const CaseWriter& writer, const CaseView& view, const ServiceSettings& settings, const AddressShelf& addresses,
    const SignedDocuments& documents)
    : m_database(database)
    , m_clock(clock)
    , m_shelf(shelf)
    , m_writer(writer)
    , m_view(view)
    , m_settings(settings)
    , m_addresses(addresses)
    , m_documents(documents)
    , m_idempotency(database)
{
}

core::Error below(const QString& prefix, const core::Error& error)
{
    core::Error moved = error;
    if (!moved.pointer.isEmpty())
        moved.pointer.prepend(prefix);
    for (core::Error& each : moved.more)
        each = below(prefix, each);
    return moved;
}

std::vector<core::Error> checkDocuments(
    const forms::ServiceCard& card, const std::vector<api::AttachedFile>& files, int maxFiles, bool whole)
{
    std::vector<core::Error> faults;
    if (files.size() > static_cast<std::size_t>(maxFiles))
        faults.emplace_back(
            core::ErrorCode::TooManyFiles, QStringLiteral("/files"), QVariantMap{{QStringLiteral("limit"), maxFiles}});
    QHash<QString, int> counts;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QString& kind = files[i].document;
        const forms::RequiredDocument* document = card.document(kind);
        if (!document && kind != u"other")
            faults.emplace_back(core::ErrorCode::InvalidField, QStringLiteral("/files/%1/document").arg(i));
        if (document && ++counts[kind] == document->maxCount + 1)
            faults.emplace_back(core::ErrorCode::TooManyFiles, QStringLiteral("/files/%1").arg(i),
                QVariantMap{{QStringLiteral("limit"), document->maxCount}, {QStringLiteral("document"), kind}});
    }
    for (const forms::RequiredDocument& document : card.documents) {
        if (whole && document.required && counts.value(document.kind) == 0)
            faults.emplace_back(core::ErrorCode::FileMissing, QStringLiteral("/files"),
                QVariantMap{{QStringLiteral("document"), document.kind}, {QStringLiteral("title"), document.title}});
    }
    return faults;
}

core::Result<CaseRecord> SubmitApplication::check(
    const api::NewApplication& application, const storage::AccountRow& applicant) const
{
    const PackagePtr package = m_shelf.service(application.serviceId);
    if (!package)
        return core::Error(core::ErrorCode::NotFound, QStringLiteral("/serviceId"));
    const forms::ServiceCard& card = package->card(QStringLiteral("ru"));
    if (application.serviceVersion != card.version)
        return core::Error(core::ErrorCode::InvalidField, QStringLiteral("/serviceVersion"),
            {{QStringLiteral("current"), card.version}});
    const Place place = Place::fromCode(application.regionCode);
    if (!card.isOffered(place.region, place.municipality))
        return core::Error(core::ErrorCode::RegionNotServed, QStringLiteral("/regionCode"));
    if (applicant.level < card.accountLevel)
        return core::Error(
            core::ErrorCode::Forbidden, {}, {{QStringLiteral("level"), core::toWire(card.accountLevel)}});

    const QString agencyId = card.agencyFor(place.region, place.municipality);
    const regulation::Engine& engine = m_shelf.engine(agencyId);
    const QDateTime now = m_clock.now();
    const forms::FormModel& form = package->package.form(applicant.language);
    const auto accepted = form.accept(application.answers, engine.dayOf(now));
    std::vector<core::Error> faults = checkDocuments(card, application.files, m_settings.maxFiles, true);
    if (!accepted) {
        core::Error error = below(QStringLiteral("/answers"), accepted.error());
        error.more.insert(error.more.end(), faults.begin(), faults.end());
        return error;
    }
    if (!faults.empty()) {
        core::Error first = faults.front();
        first.more.assign(faults.begin() + 1, faults.end());
        return first;
    }
    const auto state = engine.start(package->russian, now);
    if (!state)
        return state.error();

    CaseRecord record;
    record.package = package;
    record.row.applicantId = applicant.id;
    record.row.applicantName = applicant.name.full();
    record.row.serviceId = card.id;
    record.row.package = package->digest;
    record.row.agencyId = agencyId;
    record.row.regionCode = application.regionCode;
    record.answers = m_addresses.marked(form, *accepted);
    record.row.answers = QString::fromUtf8(core::jsonText(*record.answers));
    record.row.submittedAt = record.row.updatedAt = now;
    record.row.search = storage::folded(record.row.applicantName + u' ' + card.shortTitle);
    record.setState(*state);
    if (record.row.answers.size() > m_settings.maxAnswersBytes)
        return core::Error(core::ErrorCode::BodyTooLarge, QStringLiteral("/answers"),
            {{QStringLiteral("limit"), m_settings.maxAnswersBytes}});
    return record;
}

core::Result<SubmitApplication::Checked> SubmitApplication::checked(
    storage::Connection& db, const Actor& actor, const api::NewApplication& application) const
{
    const storage::Snapshot snapshot(db);
    const auto applicant = storage::findAccount(db, actor.accountId);
    if (!applicant)
        return core::ErrorCode::Unauthenticated;
    core::Result<CaseRecord> record = check(application, *applicant);
    if (!record)
        return record.error();
    const forms::SignatureDemand demand = record->package->card(QStringLiteral("ru")).signature.applicant;
    if (const auto missing = missingSignatures(demand, {application.files, application.signature}, true))
        return *missing;
    auto files = m_writer.filesOf(db, *record, application.files, *applicant, QStringLiteral("attachment"));
    if (!files)
        return files.error();
    record->files = std::move(files).value();
    return Checked{std::move(*record), *applicant};
}

core::Result<SubmitApplication::Ready> SubmitApplication::verified(
    Checked checked, const Actor& actor, const api::NewApplication& application) const
{
    const CaseRecord& record = checked.record;
    const QByteArray statement = statementOf(record, m_shelf, checked.applicant, application.answers, record.files);
    const bool qualified = record.package->card(QStringLiteral("ru")).signature.qualified;
    const auto signatures = m_documents.check(
        actor, checked.applicant, qualified, {application.files, application.signature}, record.files, statement);
    if (!signatures)
        return signatures.error();
    return ready(std::move(checked), actor, application, *signatures);
}

SubmitApplication::Ready SubmitApplication::ready(
    Checked checked, const Actor& actor, const api::NewApplication& application, const SignedFiles& signatures) const
{
    CaseRecord& record = checked.record;
    const storage::AccountRow& applicant = checked.applicant;
    signatures.putInto(record.files);
    CaseEvent event;
    event.action = QStringLiteral("submitted");
    event.notice = event.action;
    event.who = applicant.name.full();
    event.data = {{QStringLiteral("service"), record.row.serviceId},
        {QStringLiteral("files"), static_cast<qint64>(application.files.size())}};
    if (!signatures.isEmpty())
        event.data.insert(QStringLiteral("signatures"), signatures.forJournal());
    if (const regulation::Step* step = record.package->process(applicant.language).step(record.state.step))
        event.message = step->message;
    QStringList uploads;
    for (const api::AttachedFile& file : application.files)
        uploads << file.uploadId;
    if (signatures.statement) {
        record.files.push_back(m_writer.statementOf(record, signatures, applicant));
        uploads << signatures.statementUpload;
    }
    Ready ready{m_writer.prepare(std::move(record), applicant, event), {}};
    ready.filed.uploads = uploads;
    ready.answer = {api::toText(m_view.application(ready.filed.record, actor)), etagOf(ready.filed.record.row.version)};
    return ready;
}

void SubmitApplication::store(
    const Actor& actor, const RequestKey& key, Ready ready, std::function<void(core::Result<Answer>)> done)
{
    m_idempotency.run(
        actor, key,
        [this, ready = std::make_shared<const Ready>(std::move(ready))](
            storage::Transaction& transaction) -> core::Result<Answer> {
            const core::Result<QString> number = m_writer.create(transaction, ready->filed);
            if (!number)
                return number.error();
            Answer answer = ready->answer;
            answer.json.replace(ready->filed.record.row.number.toLatin1(), number->toLatin1());
            return answer;
        },
        std::move(done));
}

void SubmitApplication::run(const Actor& actor, const api::NewApplication& application, const RequestKey& key,
    std::function<void(core::Result<Answer>)> done)
{
    if (const core::Result<> right = Idempotency::check(key); !right)
        return done(right.error());
    core::Result<Checked> sent =
        m_database.read([&](storage::Connection& db) { return checked(db, actor, application); });
    if (!sent)
        return m_idempotency.refuse(actor, key, sent.error(), done);
    if (!SignedRequest{application.files, application.signature}.isSigned())
        return store(actor, key, ready(std::move(*sent), actor, application, {}), std::move(done));
    auto held = std::make_shared<Checked>(std::move(*sent));
    const bool taken = m_documents.pool().post([this, held, actor, application, key, done] {
        core::Result<Ready> made = verified(std::move(*held), actor, application);
        if (!made)
            return m_idempotency.refuse(actor, key, made.error(), done);
        store(actor, key, std::move(*made), done);
    });
    if (!taken)
        done(core::ErrorCode::Unavailable);
}

} // namespace okno::server
