// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/personal_data.h"

namespace okno::desktop {

struct DataFolders;

[[nodiscard]] client::DataPlaces placesOf(const DataFolders& folders);

// «Учётных записей: 1, черновиков: 2, копий файлов: 3. Всё вместе — 4,2 МБ.»
[[nodiscard]] QString keptInWords(const client::KeptData& kept);
// Why there is no copy, when it is more than one archive holds.
[[nodiscard]] QString tooLargeInWords(const client::DataPlaces& places);
// What goes by removing, and what stays on the server and how to have that removed.
[[nodiscard]] QString goesInWords(const client::KeptData& kept);
[[nodiscard]] QString staysInWords();

} // namespace okno::desktop
