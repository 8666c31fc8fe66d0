// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sqlite_driver.h"

#include <sqlite3.h>
#include <vector>

namespace okno::server::storage {
namespace {

core::Error errorOf(sqlite3* db)
{
    using core::ErrorCode;
    const int code = sqlite3_errcode(db) & 0xff;
    const ErrorCode known = code == SQLITE_FULL        ? ErrorCode::StorageFull
        : code == SQLITE_BUSY || code == SQLITE_LOCKED ? ErrorCode::Unavailable
                                                       : ErrorCode::StorageFailed;
    return core::Error(known, {}, {},
        QStringLiteral("SQLite %1: %2").arg(sqlite3_extended_errcode(db)).arg(QString::fromUtf8(sqlite3_errmsg(db))));
}

class SqliteStatement final : public Statement {
public:
    SqliteStatement(sqlite3* db, sqlite3_stmt* statement) : m_db(db), m_statement(statement) { }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    bool begin(const Args& args) override
    {
        sqlite3_reset(m_statement);
        m_texts.clear();
        m_texts.reserve(static_cast<std::size_t>(args.size()));
        for (qsizetype i = 0; i < args.size(); ++i) {
            if (bind(static_cast<int>(i) + 1, args.at(i)) != SQLITE_OK) {
                m_state = SQLITE_ERROR;
                return false;
            }
        }
        m_state = sqlite3_step(m_statement);
        m_first = true;
        return !hasFailed();
    }
    bool next() override
    {
        if (!m_first && m_state == SQLITE_ROW)
            m_state = sqlite3_step(m_statement);
        m_first = false;
        return m_state == SQLITE_ROW;
    }
    bool hasFailed() const override { return m_state != SQLITE_ROW && m_state != SQLITE_DONE; }
    int changed() const override { return sqlite3_changes(m_db); }
    void end() override
    {
        sqlite3_reset(m_statement);
        m_state = SQLITE_DONE;
    }

    QString text(int column) const override
    {
        // Asked before its length, as SQLite wants it.
        const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(utf8, utf8 ? sqlite3_column_bytes(m_statement, column) : 0);
    }
    QByteArray bytes(int column) const override
    {
        const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return QByteArray(utf8, utf8 ? sqlite3_column_bytes(m_statement, column) : 0);
    }
    qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

private:
    int bind(int place, const QVariant& value)
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType:
            return sqlite3_bind_null(m_statement, place);
        case QMetaType::QString:
            return bindText(place, static_cast<const QString*>(value.constData())->toUtf8());
        case QMetaType::QByteArray:
            return bindText(place, *static_cast<const QByteArray*>(value.constData()));
        default:
            return sqlite3_bind_int64(m_statement, place, value.toLongLong());
        }
    }
    // SQLite reads the bytes where they are; they stay until the next begin(). A null QByteArray is an empty text.
    int bindText(int place, QByteArray utf8)
    {
        const QByteArray& kept = m_texts.emplace_back(std::move(utf8));
        return sqlite3_bind_text64(
            m_statement, place, kept.constData(), static_cast<sqlite3_uint64>(kept.size()), SQLITE_STATIC, SQLITE_UTF8);
    }

    sqlite3* m_db;
    sqlite3_stmt* m_statement;
    std::vector<QByteArray> m_texts;
    int m_state = SQLITE_DONE;
    bool m_first = false;
};

} // namespace

core::Result<std::unique_ptr<SqliteDriver>> SqliteDriver::open(const QString& file, int busyTimeoutMs)
{
    std::unique_ptr<SqliteDriver> driver(new SqliteDriver);
    const int opened = sqlite3_open_v2(file.toUtf8().constData(), &driver->m_db,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (opened != SQLITE_OK)
        return driver->error();
    sqlite3_extended_result_codes(driver->m_db, 1);
    sqlite3_busy_timeout(driver->m_db, busyTimeoutMs);
    return driver;
}

SqliteDriver::~SqliteDriver()
{
    sqlite3_close_v2(m_db);
}

std::unique_ptr<Statement> SqliteDriver::prepare(QStringView sql)
{
    sqlite3_stmt* statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int prepared = sqlite3_prepare_v3(
        m_db, utf8.constData(), static_cast<int>(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (prepared != SQLITE_OK || !statement)
        return nullptr;
    return std::make_unique<SqliteStatement>(m_db, statement);
}

core::Error SqliteDriver::error() const
{
    return m_db ? errorOf(m_db)
                : core::Error(core::ErrorCode::StorageFailed, {}, {}, QStringLiteral("SQLite: no memory"));
}

} // namespace okno::server::storage
