// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tasks.h"
#include "server/services/actor.h"
#include "server/services/case_record.h"
#include "server/services/texts.h"
#include "server/storage/accounts.h"

namespace okno::server {

// Shows applications as the API describes them, in the reader's language.
class CaseView {
public:
    CaseView(const CatalogueShelf& shelf, const Texts& texts, const core::Clock& clock)
        : m_shelf(shelf)
        , m_texts(texts)
        , m_clock(clock)
    {
    }

    [[nodiscard]] core::Result<api::ApplicationSummary> summary(
        storage::Connection& db, const storage::ApplicationRow& row, const QString& language) const;
    [[nodiscard]] core::Result<api::TaskSummary> task(
        storage::Connection& db, const storage::ApplicationRow& row, const QString& language) const;
    [[nodiscard]] api::Application application(const CaseRecord& record, const Actor& reader) const;
    [[nodiscard]] api::Task task(
        const CaseRecord& record, const storage::AccountRow& applicant, const Actor& reader) const;

private:
    // By what rules an application goes, and where it stands.
    struct Stage {
        PackagePtr package;
        regulation::State state;
    };
    [[nodiscard]] core::Result<Stage> stageOf(storage::Connection& db, const storage::ApplicationRow& row) const;
    [[nodiscard]] api::ApplicationSummary summary(const storage::ApplicationRow& row, const ShelvedPackage& package,
        const regulation::State& state, const QString& language) const;
    [[nodiscard]] api::TaskSummary task(const storage::ApplicationRow& row, const ShelvedPackage& package,
        const regulation::State& state, const QString& language) const;
    [[nodiscard]] std::vector<api::StepState> steps(const CaseRecord& record, const QString& language) const;
    [[nodiscard]] QString historyTitle(
        const storage::HistoryRow& row, const regulation::Process& process, const QString& language) const;
    [[nodiscard]] QStringList explanation(const CaseRecord& record, const QString& language) const;

    const CatalogueShelf& m_shelf;
    const Texts& m_texts;
    const core::Clock& m_clock;
};

// The words of a status, for lists and messages.
[[nodiscard]] QString statusText(core::ApplicationStatus status, const Texts& texts, const QString& language);
// The current step, or the end that was reached.
[[nodiscard]] QString stepTitle(const regulation::Process& process, const regulation::State& state);

} // namespace okno::server
