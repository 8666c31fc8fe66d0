// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QHash>

namespace okno::core {
namespace {

struct Row {
    const char* wire;
    int status;
};

constexpr Row rows[] = {
#define OKNO_ROW(name, wire, status) {wire, status},
    OKNO_ERROR_CODES(OKNO_ROW)
#undef OKNO_ROW
};

} // namespace

const char* wireName(ErrorCode code)
{
    return rows[static_cast<size_t>(code)].wire;
}

ErrorCode errorCodeFromWire(const QString& name)
{
    static const QHash<QString, ErrorCode> byName = [] {
        QHash<QString, ErrorCode> result;
        for (const ErrorCode code : allErrorCodes())
            result.insert(QString::fromLatin1(wireName(code)), code);
        return result;
    }();
    return byName.value(name, ErrorCode::Internal);
}

int httpStatus(ErrorCode code)
{
    return rows[static_cast<size_t>(code)].status;
}

std::vector<ErrorCode> allErrorCodes()
{
    return {
#define OKNO_CODE(name, wire, status) ErrorCode::name,
        OKNO_ERROR_CODES(OKNO_CODE)
#undef OKNO_CODE
    };
}

} // namespace okno::core
