// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/address_shelf.h"
#include "server/services/assign_task.h"
#include "server/services/case_queries.h"
#include "server/services/catalogue_queries.h"
#include "server/services/citizen_actions.h"
#include "server/services/deadline_watch.h"
#include "server/services/log_in.h"
#include "server/services/manage_accounts.h"
#include "server/services/official_actions.h"
#include "server/services/personal_details.h"
#include "server/services/printouts.h"
#include "server/services/profile.h"
#include "server/services/registration.h"
#include "server/services/signature_login.h"
#include "server/services/submit_application.h"
#include "server/services/update_shelf.h"
#include "server/services/uploads.h"

namespace okno::server {

// All use cases with what they share, in the order in which they need each other. The references must outlive it.
struct Services {
    Services(storage::Database& database, const core::Clock& clock, const CatalogueShelf& shelf,
        const ServiceSettings& settings, Channels channels, const Texts& texts, const QString& dataFolder,
        const QString& addressFallback = {}, const signing::RevocationSource* revocation = nullptr);
    // Waits until nothing that is under way needs them any more.
    ~Services();
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    storage::Database& database;
    const core::Clock& clock;
    const CatalogueShelf& shelf;
    const ServiceSettings& settings;
    const Texts& texts;

    AddressShelf addresses;
    UpdateShelf updates;
    PasswordPool passwords;
    Sessions sessions;
    Uploads uploads;
    TrustFolder trust;
    SignatureCheck signatureCheck;
    SignaturePool signaturePool;
    SignedDocuments signedDocuments;
    CatalogueQueries catalogue;
    CaseView caseView;
    CaseValues caseValues;
    CaseWriter caseWriter;
    OfficialNotices officialNotices;
    CaseQueries cases;
    SubmitApplication submitApplication;
    WithdrawApplication withdrawApplication;
    AnswerRemark answerRemark;
    TakeTask takeTask;
    ReleaseTask releaseTask;
    AssignTask assignTask;
    CompleteStep completeStep;
    AskApplicant askApplicant;
    CloseUnanswered closeUnanswered;
    DeadlineWatch deadlineWatch;
    Printouts printouts;
    LogIn logIn;
    Challenges challenges;
    LogInBySignature logInBySignature;
    ConfirmPerson confirmPerson;
    Profile profile;
    PersonalDetails personalDetails;
    ChangePassword changePassword;
    Confirmations confirmations;
    Registration registration;
    PasswordReset passwordReset;
    ManageAccounts manageAccounts;
    ReadJournal readJournal;
};

} // namespace okno::server
