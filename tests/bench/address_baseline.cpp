// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/address_baseline.h"

#include "address/code.h"
#include "address/cp866.h"
#include "address/import/base_source.h"
#include "bench/address_rows.h"

#include <QFile>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>
#include <sqlite3.h>
#include <unordered_map>

namespace okno::bench {

using namespace okno::address;

namespace {

void must(int code, sqlite3* db)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(db));
    std::exit(1);
}

void run(sqlite3* db, const char* sql)
{
    must(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), db);
}

sqlite3_stmt* prepare(sqlite3* db, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    must(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr), db);
    return statement;
}

void bindText(sqlite3_stmt* statement, int at, const std::string& text)
{
    sqlite3_bind_text(statement, at, text.data(), int(text.size()), SQLITE_STATIC);
}

// Processor time of this process in seconds.
double processorSeconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

double since(double start)
{
    return processorSeconds() - start;
}

void importObjects(sqlite3* db, const QString& folder)
{
    const AddressRows all = readAddressRows(folder);
    std::vector<std::uint32_t> order(all.rows.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return all.rows[a].sort < all.rows[b].sort; });
    // Names repeat: their words and texts are made once.
    std::unordered_map<std::string, std::string> words;
    const auto wordsOf = [&words](const std::string& name) -> const std::string& {
        const auto [at, added] = words.try_emplace(name);
        if (added) {
            for (const std::string& word : documentWords(name))
                at->second += word + ' ';
        }
        return at->second;
    };
    std::vector<std::string> placeWords(all.places), placeTexts(all.places);
    for (std::size_t i = 0; i < all.places; ++i) {
        const AddressRow& row = all.rows[i];
        placeWords[i] = wordsOf(row.name) + (row.parent ? placeWords[row.parent - 1] : std::string());
        placeTexts[i] = (row.parent ? placeTexts[row.parent - 1] + ", " : std::string())
            + fromCp866(row.type + ' ' + row.name).toStdString();
    }
    run(db, "BEGIN");
    sqlite3_stmt* object = prepare(db, "INSERT INTO objects VALUES(?,?,?,?)");
    sqlite3_stmt* document = prepare(db, "INSERT INTO fts(rowid,words) VALUES(?,?)");
    std::string text, tokens;
    for (std::size_t id = 0; id < order.size(); ++id) {
        const AddressRow& row = all.rows[order[id]];
        if (order[id] < all.places) {
            text = placeTexts[order[id]];
            tokens = placeWords[order[id]];
        } else {
            text = placeTexts[row.parent - 1] + ", " + fromCp866(row.type + ' ' + row.name).toStdString();
            tokens = wordsOf(row.name) + placeWords[row.parent - 1];
        }
        sqlite3_bind_int64(object, 1, qint64(id + 1));
        sqlite3_bind_int64(object, 2, qint64(row.code));
        bindText(object, 3, text);
        sqlite3_bind_int(object, 4, int(row.post));
        must(sqlite3_step(object), db);
        sqlite3_reset(object);
        sqlite3_bind_int64(document, 1, qint64(id + 1));
        bindText(document, 2, tokens);
        must(sqlite3_step(document), db);
        sqlite3_reset(document);
    }
    sqlite3_finalize(object);
    sqlite3_finalize(document);
    run(db, "COMMIT");
}

void importHouses(sqlite3* db, const QString& folder)
{
    run(db, "BEGIN");
    sqlite3_stmt* insert = prepare(db, "INSERT OR IGNORE INTO houses VALUES(?,?,?)");
    const auto read = readBase(folder, [&](const QString& table, ByteStream& stream, const auto&) -> core::Result<> {
        if (table != QLatin1String("DOMA"))
            return core::Done();
        DbfReader reader(stream);
        if (auto opened = reader.open(table); !opened)
            return opened;
        const DbfColumn name = *reader.column(QStringLiteral("NAME"));
        const DbfColumn code = *reader.column(QStringLiteral("CODE"));
        const DbfColumn post = *reader.column(QStringLiteral("INDEX"));
        std::string_view record;
        while (*reader.next(record)) {
            std::uint64_t number = 0;
            std::uint64_t index = 0;
            (void)parseDigits(DbfReader::field(record, code), number);
            (void)parseDigits(DbfReader::field(record, post), index);
            const std::string text = fromCp866(DbfReader::field(record, name)).toStdString();
            sqlite3_bind_int64(insert, 1, qint64(number));
            bindText(insert, 2, text);
            sqlite3_bind_int(insert, 3, int(index));
            must(sqlite3_step(insert), db);
            sqlite3_reset(insert);
        }
        return core::Done();
    });
    Q_ASSERT(read.ok());
    sqlite3_finalize(insert);
    run(db, "COMMIT");
}

} // namespace

AddressBaseline::Times AddressBaseline::import(const QString& folder, const QString& file)
{
    QFile::remove(file);
    sqlite3* db = nullptr;
    must(sqlite3_open(QFile::encodeName(file).constData(), &db), db);
    run(db,
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-262144; PRAGMA page_size=4096;"
        "CREATE TABLE objects(id INTEGER PRIMARY KEY, code INTEGER, text TEXT, post INTEGER);"
        "CREATE TABLE houses(code INTEGER PRIMARY KEY, name TEXT, post INTEGER);"
        "CREATE VIRTUAL TABLE fts USING fts5(words, content='', detail=none, prefix='1 2 3 4',"
        " tokenize=\"unicode61 remove_diacritics 0\");");
    Times times;
    double start = processorSeconds();
    importObjects(db, folder);
    times.objects = since(start);
    start = processorSeconds();
    importHouses(db, folder);
    times.houses = since(start);
    start = processorSeconds();
    run(db, "INSERT INTO fts(fts) VALUES('optimize')");
    times.optimize = since(start);
    sqlite3_close(db);
    return times;
}

AddressBaseline::AddressBaseline(const QString& file)
{
    must(sqlite3_open_v2(QFile::encodeName(file).constData(), &m_db, SQLITE_OPEN_READONLY, nullptr), m_db);
    run(m_db, "PRAGMA mmap_size=2147483648");
    m_select = prepare(m_db,
        "SELECT o.code,o.text,o.post FROM fts JOIN objects o ON o.id=fts.rowid WHERE fts MATCH ?1 ORDER BY fts.rowid "
        "LIMIT ?2");
}

AddressBaseline::~AddressBaseline()
{
    sqlite3_finalize(m_select);
    sqlite3_close(m_db);
}

std::vector<AddressBaseline::Row> AddressBaseline::suggest(const std::string& match, int limit)
{
    std::vector<Row> rows;
    bindText(m_select, 1, match);
    sqlite3_bind_int(m_select, 2, limit);
    while (sqlite3_step(m_select) == SQLITE_ROW) {
        rows.push_back({std::uint64_t(sqlite3_column_int64(m_select, 0)),
            reinterpret_cast<const char*>(sqlite3_column_text(m_select, 1)), sqlite3_column_int(m_select, 2)});
    }
    must(sqlite3_reset(m_select), m_db);
    return rows;
}

} // namespace okno::bench
