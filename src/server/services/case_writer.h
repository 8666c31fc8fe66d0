// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "core/ulid.h"
#include "server/services/actor.h"
#include "server/services/case_record.h"
#include "server/services/case_values.h"
#include "server/services/settings.h"
#include "server/services/signed_documents.h"
#include "server/services/texts.h"
#include "server/storage/accounts.h"

namespace okno::server {

// Which ways lead to people in this installation.
struct Channels {
    bool email = false;
    bool sms = false;
};

// One thing that happened to an application.
struct CaseEvent {
    QString action; // of the history: submitted, taken, released, step, remark, answered, approved, refused, withdrawn
    QString step; // where it happened
    QString outcome;
    std::optional<QString> text; // the reason, the remark, the answer
    QString who; // as the history shows it
    QString notice; // name of the package's notice; empty: none
    QString message; // a message of the regulation, mustache; sent where there is no notice, else a value of it
    QJsonObject data; // for the journal
    QJsonObject fields; // of the step, as the official filled them in
};

// What the template of a notice gives: its subject and its text.
struct Letter {
    QString subject;
    QString text;
};
[[nodiscard]] Letter parseLetter(const QString& filled);

// An application that is ready to be stored, its words too; only its number is missing. Until then a stand-in that
// nobody can guess stands for it in the record, in the letter and in whatever is made of them.
struct NewCase {
    CaseRecord record;
    storage::AccountRow applicant;
    CaseEvent event;
    std::optional<Letter> letter;
    QStringList uploads; // that became record.files, in the same order
    int year = 0; // of the number
};

// Stores what happened to an application: the row, its history, the journal, the notice to the applicant with its
// letter or short message, and what listeners are told. All of it in the caller's transaction.
class CaseWriter {
public:
    CaseWriter(const CatalogueShelf& shelf, const Texts& texts, const ServiceSettings& settings, Channels channels)
        : m_shelf(shelf)
        , m_texts(texts)
        , m_settings(settings)
        , m_channels(channels)
        , m_values(shelf, texts, settings)
    {
    }

    // A new application with its time of submission and its files: everything but what the storage knows.
    [[nodiscard]] NewCase prepare(
        CaseRecord record, const storage::AccountRow& applicant, const CaseEvent& event) const;
    // Stores it and returns its number. UploadGone as attach() has it.
    [[nodiscard]] core::Result<QString> create(storage::Transaction& transaction, const NewCase& filed) const;
    // A change; raises the version. `actor`: who did it.
    void change(storage::Transaction& transaction, CaseRecord& record, const storage::AccountRow& actor,
        const CaseEvent& event) const;
    // The term of the service is over: the applicant gets the package's notice «overdue». Changes nothing else.
    void overdue(storage::Transaction& transaction, const CaseRecord& record) const;
    // The files that finished uploads of this person would become. UploadGone for one that is not there, not finished
    // or not theirs, TooManyFiles, each with its pointer, all at once.
    [[nodiscard]] core::Result<std::vector<storage::FileRow>> filesOf(storage::Connection& db, const CaseRecord& record,
        const std::vector<api::AttachedFile>& files, const storage::AccountRow& owner, const QString& purpose) const;
    // The same, and they become them, with their signatures and with the statement when one was signed.
    [[nodiscard]] core::Result<> attach(storage::Transaction& transaction, CaseRecord& record,
        const std::vector<api::AttachedFile>& files, const storage::AccountRow& owner, const QString& purpose,
        const SignedFiles& signatures) const;
    [[nodiscard]] storage::FileRow statementOf(
        const CaseRecord& record, const SignedFiles& signatures, const storage::AccountRow& applicant) const;

private:
    void store(storage::Transaction& transaction, const CaseRecord& record, const storage::AccountRow& actor,
        const storage::AccountRow& applicant, const CaseEvent& event, const std::optional<Letter>& letter) const;
    void send(storage::Transaction& transaction, const QString& applicationId, const storage::AccountRow& applicant,
        const Letter& letter) const;
    // Nothing when this event is not told.
    [[nodiscard]] std::optional<Letter> letterAbout(
        const CaseRecord& record, const storage::AccountRow& applicant, const CaseEvent& event) const;

    const CatalogueShelf& m_shelf;
    const Texts& m_texts;
    const ServiceSettings& m_settings;
    Channels m_channels;
    mutable core::UlidSource m_ids; // of applications and their files, which are named before they are stored
    CaseValues m_values;
};

// «Смирнова О. И., специалист»
[[nodiscard]] QString officialName(const storage::AccountRow& official);

} // namespace okno::server
