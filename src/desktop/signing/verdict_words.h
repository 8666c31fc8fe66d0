// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signatures.h"
#include "desktop/style/tokens.h"

#include <QString>

namespace okno::desktop {

// How a state is shown: never by the colour alone.
struct VerdictLook {
    QString icon;
    Color color = Color::TextSecondary;
    QString text;
};

// «Подпись верна». «Квалифицированная» only when every signer's is.
[[nodiscard]] VerdictLook lookOf(const api::DocumentSignature& signature);
[[nodiscard]] VerdictLook lookOf(const api::SignerVerdict& signer);
// «Документ не изменён после подписания»; the text says what was found.
[[nodiscard]] VerdictLook lookOf(const api::SignaturePoint& point);
// Who signed, one after another: «Иванова Мария Петровна».
[[nodiscard]] QString signersOf(const api::DocumentSignature& signature);
// Label and value, those that are known: СНИЛС, кем выдан, алгоритм, время…
[[nodiscard]] QList<std::pair<QString, QString>> factsOf(const api::SignerVerdict& signer);

} // namespace okno::desktop
