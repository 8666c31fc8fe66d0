// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/tone.h"

namespace okno::desktop {

ToneColors toneColors(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {Color::TextSecondary, Color::Background};
    case Tone::Accent:
        return {Color::AccentText, Color::AccentSoft};
    case Tone::Good:
        return {Color::Good, Color::GoodSoft};
    case Tone::Warning:
        return {Color::Warning, Color::WarningSoft};
    case Tone::Bad:
        return {Color::Bad, Color::BadSoft};
    }
    Q_UNREACHABLE_RETURN({});
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QStringLiteral("neutral");
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("bad");
    }
    Q_UNREACHABLE_RETURN({});
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return QStringLiteral("info");
    case Tone::Good:
        return QStringLiteral("check-circle");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace okno::desktop
