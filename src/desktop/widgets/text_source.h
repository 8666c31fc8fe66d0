// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/page_source.h"

class QTextDocument;

namespace okno::desktop {

// A plain text as sheets of A4, for the viewer: what an applicant has signed.
class TextSource final : public PageSource {
public:
    explicit TextSource(QString path);
    ~TextSource() override;

    // NAME.txt, UTF-8 without control characters, of a size that people read.
    [[nodiscard]] static bool isText(const QString& path);

    void open() override;
    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] QSizeF pageSize(int page) const override;
    void render(int page, double scale, int degrees) override;

private:
    QString m_path;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace okno::desktop
