// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a pasted line and as a query: an answer comes, and what it names is in the base.
#include "address/address_base.h"
#include "address/dbf_tables.h"
#include "address/import/base_import.h"

#include <QTemporaryDir>
#include <cstdlib>

using namespace okno::address;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const std::shared_ptr<const Base> base = [] {
        QTemporaryDir folder;
        okno::tests::writeSampleBase(folder.path());
        const QString file = folder.filePath(QStringLiteral("base.okna"));
        if (!importBase(folder.path(), file))
            std::abort();
        return *Base::open(file);
    }();
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const ParsedLine parsed = base->parseLine(text);
    if (!parsed.code.isEmpty() && base->path(parsed.code).empty())
        std::abort();
    const auto found = base->suggest(text.left(200));
    if (found.size() > 10)
        std::abort();
    for (const Suggestion& one : found) {
        if (!one.former && base->path(one.code).empty())
            std::abort();
    }
    for (const auto& [start, length] : Base::matchedRanges(text, text)) {
        if (start < 0 || length <= 0)
            std::abort();
    }
    (void)base->checkHouse(QStringLiteral("65014000001000100"), text);
    (void)base->current(text);
    return 0;
}
