// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/case_writer.h"

namespace okno::server {

// Tells an official something about an application: a notice in the window, and a letter or a short message where the
// account has an address. In the caller's transaction.
class OfficialNotices {
public:
    OfficialNotices(const Texts& texts, Channels channels) : m_texts(texts), m_channels(channels) { }

    void assigned(storage::Transaction& transaction, const CaseRecord& record, const storage::AccountRow& official,
        const QString& by) const;
    void dueToday(
        storage::Transaction& transaction, const CaseRecord& record, const storage::AccountRow& official) const;
    void late(storage::Transaction& transaction, const CaseRecord& record, const storage::AccountRow& official) const;

private:
    void tell(storage::Transaction& transaction, const CaseRecord& record, const storage::AccountRow& official,
        const QString& title, const QString& text) const;
    // «Архивная справка. Шаг: Поиск. Срок: 22 ноября 2026. В работе у: Смирнова О. И.»
    [[nodiscard]] QString about(const CaseRecord& record, const QString& language) const;

    const Texts& m_texts;
    Channels m_channels;
};

} // namespace okno::server
