// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/updates.h"

#include <QString>

namespace okno::desktop {

// What is new, in the language of the window; in the other one when there are no words in it.
[[nodiscard]] QString notesOf(const api::Update& update, const QString& language);
// Its first line, cut to what fits into a line of the frame.
[[nodiscard]] QString briefNotes(const api::Update& update, const QString& language);
// 0 to 100.
[[nodiscard]] int percentOf(const client::UpdateState& state);
// «Обновление не подписано… Оно не установлено…»
[[nodiscard]] QString wordsOf(const core::Error& error);

// What the page says above: a heading and a sentence about what is, what is safe, what to do.
struct UpdateWords {
    QString icon;
    QString title;
    QString text;
    bool operator==(const UpdateWords&) const = default;
};
[[nodiscard]] UpdateWords updateWords(const client::UpdateState& state, const client::UpdateOptions& options);
// «AppImage, /home/maria/Okno.AppImage»: how this program came here.
[[nodiscard]] QString installationWords(const client::UpdateOptions& options);

} // namespace okno::desktop
