// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/classifier_icons.h"

#include <QLatin1StringView>
#include <utility>

namespace okno::desktop {

QString classifierIcon(const QString& id)
{
    // By parts of ids, so that "birth", "child-birth" and "tymovsk-zags" all find theirs.
    static constexpr std::pair<const char*, const char*> table[] = {{"archiv", "archive"}, {"birth", "child"},
        {"kinder", "child"}, {"famil", "users"}, {"educat", "education"}, {"school", "education"},
        {"zags", "certificate"}, {"civil", "certificate"}, {"document", "certificate"}, {"hunt", "hunting"},
        {"leisure", "hunting"}, {"nature", "hunting"}, {"health", "health"}, {"disabled", "health"},
        {"property", "home"}, {"land", "home"}, {"hous", "home"}, {"pension", "work"}, {"employ", "work"},
        {"support", "star"}, {"social", "star"}, {"allowance", "star"}, {"foreign", "globe"}, {"citizens", "person"}};
    for (const auto& [part, icon] : table) {
        if (id.contains(QLatin1StringView(part)))
            return QLatin1StringView(icon);
    }
    return QStringLiteral("services");
}

} // namespace okno::desktop
