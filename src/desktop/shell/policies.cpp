// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/policies.h"

#include "client/server_address.h"

#include <QRegularExpression>
#include <QSettings>
#include <functional>

namespace okno::desktop {
namespace {

using Check = std::function<bool(const QString&)>;

bool isFingerprint(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$"));
    return pattern.match(text).hasMatch();
}

std::optional<QString> read(const QSettings& settings, const char* key, const Check& fits, QStringList& faults)
{
    const QString name = QString::fromLatin1(key);
    const QString value = settings.value(name).toString().trimmed();
    if (value.isEmpty())
        return {};
    if (!fits(value)) {
        faults.append(QStringLiteral("%1: %2").arg(name, value));
        return {};
    }
    return value;
}

} // namespace

Policies Policies::from(const QSettings& settings)
{
    Policies policies;
    const auto oneOf = [](QStringList words) -> Check {
        return [words = std::move(words)](const QString& value) { return words.contains(value); };
    };
    const Check isAddress = [](const QString& value) { return client::ServerAddress::parse(value).ok(); };
    policies.server = read(settings, "server/url", isAddress, policies.faults);
    policies.fingerprint = read(settings, "server/fingerprint", isFingerprint, policies.faults);
    policies.language =
        read(settings, "window/language", oneOf({QStringLiteral("ru"), QStringLiteral("en")}), policies.faults);
    policies.theme = read(settings, "window/theme",
        oneOf({QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}), policies.faults);
    return policies;
}

Policies Policies::ofMachine()
{
    return from(*machineSettings());
}

} // namespace okno::desktop
