// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/services.h"

namespace okno::server {

Services::Services(storage::Database& db, const core::Clock& time, const CatalogueShelf& catalogueShelf,
    const ServiceSettings& told, Channels channels, const Texts& words, const QString& dataFolder,
    const QString& addressFallback, const signing::RevocationSource* revocation)
    : database(db)
    , clock(time)
    , shelf(catalogueShelf)
    , settings(told)
    , texts(words)
    , addresses({settings.addressBase.isEmpty() ? dataFolder + QStringLiteral("/address.okna") : settings.addressBase,
          addressFallback, dataFolder + QStringLiteral("/address")})
    , updates(database, dataFolder)
    , passwords(settings)
    , sessions(database, clock, settings)
    , uploads(database, clock, settings, dataFolder)
    , trust(trustFolder(settings.signing, dataFolder))
    , signatureCheck(trust, clock, settings.signing, revocation)
    , signedDocuments(signaturePool, signatureCheck, uploads)
    , catalogue(database, shelf, settings, texts)
    , caseView(shelf, texts, clock)
    , caseValues(shelf, texts, settings)
    , caseWriter(shelf, texts, settings, channels)
    , officialNotices(texts, channels)
    , cases(database, clock, shelf, caseView, uploads.filesFolder())
    , submitApplication(database, clock, shelf, caseWriter, caseView, settings, addresses, signedDocuments)
    , withdrawApplication(database, shelf, caseWriter)
    , answerRemark(database, shelf, caseWriter, caseView, settings, addresses, signedDocuments)
    , takeTask(database, shelf, caseWriter, caseView)
    , releaseTask(database, shelf, caseWriter, caseView)
    , assignTask(database, shelf, caseWriter, caseView, officialNotices)
    , completeStep(database, shelf, caseWriter, caseView, signedDocuments)
    , askApplicant(database, shelf, caseWriter, caseView)
    , closeUnanswered(database, shelf, caseWriter)
    , deadlineWatch(database, clock, shelf, caseWriter, officialNotices)
    , printouts(database, clock, shelf, texts, caseValues)
    , logIn(database, clock, sessions, passwords, shelf, settings)
    , challenges(database, settings)
    , logInBySignature(database, clock, challenges, sessions, signaturePool, signatureCheck, shelf, settings)
    , confirmPerson(database, clock, challenges, sessions, signaturePool, signatureCheck, shelf, settings)
    , profile(database, shelf)
    , personalDetails(database, clock)
    , changePassword(database, clock, sessions, passwords, settings)
    , confirmations(texts, settings, channels)
    , registration(database, confirmations, sessions, passwords, shelf)
    , passwordReset(database, confirmations, sessions, passwords)
    , manageAccounts(database, passwords, shelf, &sessions)
    , readJournal(database)
{
}

Services::~Services()
{
    passwords.stop();
    signaturePool.stop();
    uploads.waitForDone();
    // Whatever was written before this has called back when it is done.
    [[maybe_unused]] const auto flushed =
        database.writeNow<core::Done>([](storage::Transaction&) -> core::Result<> { return core::Done(); });
}

} // namespace okno::server
