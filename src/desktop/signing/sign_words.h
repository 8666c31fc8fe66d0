// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/batch_signer.h"
#include "desktop/style/tokens.h"

namespace okno::desktop {

// How a document in the sign dialog looks: icon, colour and words.
struct SignStateWords {
    QString icon;
    Color color = Color::Accent;
    QString text;
};
[[nodiscard]] SignStateWords wordsOf(const BatchSigner::Item& item);

// Why the signing stopped: what happened, what is safe (what is signed stays), what to do. Empty when nothing stands in
// the way of what follows.
[[nodiscard]] QString stopWords(const BatchSigner& signer);

} // namespace okno::desktop
