// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pdf/pdf_messages.h"

#include <memory>

namespace Poppler {
class Document;
}

namespace okno::desktop {

// Answers one request after the other; holds the one document that is open.
class PdfWorker {
public:
    PdfWorker();
    ~PdfWorker();
    [[nodiscard]] PdfMessage answer(const QJsonObject& request);

private:
    [[nodiscard]] PdfMessage open(const QString& path);
    [[nodiscard]] PdfMessage render(const QJsonObject& request) const;

    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace okno::desktop
