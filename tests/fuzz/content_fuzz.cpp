// SPDX-License-Identifier: GPL-3.0-or-later
// Files of strangers as the server looks at them: PDF, JPEG, PNG, TIFF.
#include "server/services/content_type.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    [[maybe_unused]] const auto type = okno::server::recogniseContent(buffer);
    return 0;
}
