// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace okno::bench {

// SQLite FTS5 at its best: contentless, detail=none, prefix='1 2 3 4', rowid in the order of importance, the words
// folded beforehand as ours, one transaction without a journal, memory-mapped and optimized for the lookups.
class AddressBaseline {
public:
    struct Times {
        double objects = 0; // seconds: KLADR and STREET with their index
        double optimize = 0; // merging the index for faster lookups; not counted against the import
        double houses = 0; // DOMA
    };
    [[nodiscard]] static Times import(const QString& folder, const QString& file);

    explicit AddressBaseline(const QString& file);
    ~AddressBaseline();
    AddressBaseline(const AddressBaseline&) = delete;
    AddressBaseline& operator=(const AddressBaseline&) = delete;

    struct Row {
        std::uint64_t code;
        std::string text;
        int post;
    };
    [[nodiscard]] std::vector<Row> suggest(const std::string& match, int limit);

private:
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_select = nullptr;
};

} // namespace okno::bench
