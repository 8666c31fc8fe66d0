// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/policies.h"

#include "client/server_address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>
#include <functional>

namespace okno::desktop {
namespace {

constexpr int longestIdle = 60; // minutes

using Check = std::function<bool(const QString&)>;

bool isFingerprint(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$"));
    return pattern.match(text).hasMatch();
}

// By looks alone: who checks signatures is not loaded yet.
bool areKeys(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=([\\s,;]+MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=)*$"));
    return pattern.match(text).hasMatch();
}

bool isCodeHash(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^pbkdf2-sha256:[0-9]{4,8}:[0-9a-f]{32}:[0-9a-f]{64}$"));
    return pattern.match(text).hasMatch();
}

std::optional<QString> read(const QSettings& settings, const char* key, const Check& fits, QStringList& faults)
{
    const QString name = QString::fromLatin1(key);
    // An INI value with commas in it comes as a list.
    const QString value = settings.value(name).toStringList().join(u',').trimmed();
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
    const auto updates =
        read(settings, "updates/check", oneOf({QStringLiteral("on"), QStringLiteral("off")}), policies.faults);
    if (updates)
        policies.updates = *updates == u"on";
    policies.updateKeys = read(settings, "updates/keys", areKeys, policies.faults);
    const auto mode = read(settings, "program/mode",
        oneOf({QStringLiteral("citizen"), QStringLiteral("clerk"), QStringLiteral("kiosk")}), policies.faults);
    policies.workplace = mode == u"citizen" ? Workplace::Citizen
        : mode == u"clerk"                  ? Workplace::Clerk
        : mode == u"kiosk"                  ? Workplace::Kiosk
                                            : Workplace::Any;
    if (const auto autostart =
            read(settings, "program/autostart", oneOf({QStringLiteral("0"), QStringLiteral("1")}), policies.faults))
        policies.autostart = *autostart == u"1";
    const Check isMinutes = [](const QString& value) { return value.toInt() >= 1 && value.toInt() <= longestIdle; };
    if (const auto minutes = read(settings, "kiosk/idle_minutes", isMinutes, policies.faults))
        policies.kiosk.idleMinutes = minutes->toInt();
    policies.kiosk.savesToDrives =
        read(settings, "kiosk/downloads", oneOf({QStringLiteral("removable"), QStringLiteral("off")}), policies.faults)
        != QStringLiteral("off");
    policies.kiosk.exitCode = read(settings, "kiosk/exit_code", isCodeHash, policies.faults).value_or(QString());
    return policies;
}

QString workplaceInWords(Workplace workplace)
{
    switch (workplace) {
    case Workplace::Citizen:
        return QCoreApplication::translate("Workplace", "Для граждан");
    case Workplace::Clerk:
        return QCoreApplication::translate("Workplace", "Рабочее место сотрудника");
    case Workplace::Kiosk:
        return QCoreApplication::translate("Workplace", "Общий терминал");
    case Workplace::Any:
        break;
    }
    return {};
}

Policies Policies::ofMachine()
{
    return from(*machineSettings());
}

} // namespace okno::desktop
