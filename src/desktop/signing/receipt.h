// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"

#include <vector>

namespace okno::desktop {

// One document of an exported folder.
struct ReceiptDocument {
    QString title; // «Паспорт»
    QString fileName; // in the folder
    QString signatureName; // empty: not signed
    api::File file;
};

struct ReceiptData {
    api::ApplicationSummary application;
    QString server; // its address
    QDateTime madeAt;
    std::vector<ReceiptDocument> documents;
};

// «Квитанция.txt»: what the application is, each document with its size and SHA-256, what the server found about each
// signature, and how anybody checks both without this program. UTF-8 with LF, in the language of the window.
[[nodiscard]] QByteArray receiptText(const ReceiptData& data);
[[nodiscard]] QString receiptName();

} // namespace okno::desktop
