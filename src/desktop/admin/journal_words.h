// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"

#include <QStringList>
#include <vector>

namespace okno::desktop {

// The actions that the journal knows, as the wire has them, in the order of a list to choose from.
[[nodiscard]] QStringList journalActions();
// «Заявление подано»; the name itself for an action that this version does not know.
[[nodiscard]] QString actionWords(const QString& action);
// «Заявление», «Учётная запись» and the end of its id; the subject itself when its kind is not known.
[[nodiscard]] QString subjectWords(const QString& subject);

struct Fact {
    QString name;
    QString value;
    bool operator==(const Fact&) const = default;
};
// What changed, line by line, the known names in words.
[[nodiscard]] std::vector<Fact> journalFacts(const QJsonObject& data);

} // namespace okno::desktop
