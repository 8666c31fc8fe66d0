// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "server/services/actor.h"
#include "server/services/case_record.h"
#include "server/services/case_values.h"
#include "server/services/settings.h"
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

    // A new application: its number is taken here, the rest of the record is ready.
    void create(storage::Transaction& transaction, CaseRecord& record, const storage::AccountRow& applicant,
        const CaseEvent& event) const;
    // A change; raises the version. `actor`: who did it.
    void change(storage::Transaction& transaction, CaseRecord& record, const storage::AccountRow& actor,
        const CaseEvent& event) const;
    // The term of the service is over: the applicant gets the package's notice «overdue». Changes nothing else.
    void overdue(storage::Transaction& transaction, const CaseRecord& record) const;
    // Finished uploads of this person become files of the application. UploadGone for one that is not there, not
    // finished or not theirs, TooManyFiles, each with its pointer, all at once.
    [[nodiscard]] core::Result<> attach(storage::Transaction& transaction, CaseRecord& record,
        const std::vector<api::AttachedFile>& files, const storage::AccountRow& owner, const QString& purpose) const;

private:
    void store(storage::Transaction& transaction, CaseRecord& record, const storage::AccountRow& actor,
        const storage::AccountRow& applicant, const CaseEvent& event) const;
    [[nodiscard]] bool notify(storage::Transaction& transaction, const CaseRecord& record,
        const storage::AccountRow& applicant, const CaseEvent& event) const;

    const CatalogueShelf& m_shelf;
    const Texts& m_texts;
    const ServiceSettings& m_settings;
    Channels m_channels;
    CaseValues m_values;
};

// «Смирнова О. И., специалист»
[[nodiscard]] QString officialName(const storage::AccountRow& official);
// What the template of a notice gives: its subject and its text.
struct Letter {
    QString subject;
    QString text;
};
[[nodiscard]] Letter parseLetter(const QString& filled);

} // namespace okno::server
