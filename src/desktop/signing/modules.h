// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace okno::desktop {

// A maker's PKCS#11 program that is looked for on this computer.
struct KnownModule {
    QString product; // «Рутокен ЭЦП», as the maker calls it
    QString file; // empty: not found
    bool operator==(const KnownModule&) const = default;
};
// All makers that we know, found or not. The teaching token is among them only when OKNO_SOFTTOKEN_DIR says where its
// tokens are: without it the module would make an empty one.
[[nodiscard]] QList<KnownModule> knownProducts();
// The files that are there.
[[nodiscard]] QStringList foundModules();
// A module that is a program only (SoftHSM, the teaching token): it always has a free slot, which nobody put in.
[[nodiscard]] bool isSoftware(const QString& file);
// Whose a module is, by the name of its file; the name itself for a stranger. No file at all: the system's own store.
[[nodiscard]] QString productOf(const QString& file);

} // namespace okno::desktop
