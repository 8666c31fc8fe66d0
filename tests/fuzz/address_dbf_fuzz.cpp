// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a table of the address base: it is read to its end or refused with a named reason.
#include "address/import/dbf.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace okno;
using namespace okno::address;

namespace {

class Bytes : public ByteStream {
public:
    Bytes(const uint8_t* data, size_t size, bool known) : m_data(data), m_size(qint64(size)), m_known(known) { }
    qint64 read(char* to, qint64 most) override
    {
        const qint64 part = std::min({most, m_size - m_at, qint64(97)});
        std::memcpy(to, m_data + m_at, size_t(part));
        m_at += part;
        return part;
    }
    core::Error failure() const override { return core::Error(core::ErrorCode::FileUnreadable); }
    qint64 size() const override { return m_known ? m_size : -1; }

private:
    const uint8_t* m_data;
    qint64 m_size;
    qint64 m_at = 0;
    bool m_known;
};

void expectNamed(const core::Error& error)
{
    using enum core::ErrorCode;
    if (error.code != AddressTableBroken && error.code != AddressTableTruncated && error.code != AddressColumnMissing)
        std::abort();
}

void readTable(Bytes stream)
{
    DbfReader reader(stream);
    if (auto opened = reader.open(QStringLiteral("KLADR")); !opened)
        return expectNamed(opened.error());
    const auto name = reader.column(QStringLiteral("NAME"));
    if (!name)
        return expectNamed(name.error());
    qint64 rows = 0;
    for (std::string_view record;; ++rows) {
        const auto more = reader.next(record);
        if (!more)
            return expectNamed(more.error());
        if (!*more)
            break;
        if (DbfReader::field(record, *name).size() > record.size())
            std::abort();
    }
    if (rows > reader.rowCount())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    readTable(Bytes(data, size, true));
    readTable(Bytes(data, size, false));
    return 0;
}
