// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pdf/pdf_worker.h"
#include "desktop/pdf/platform.h"

#include <QByteArray>

using namespace okno::desktop;

// okno-pdf: reads requests from its standard input, answers on its standard output (pdf_messages.h), ends with the
// pipe.
int main()
{
    limitProcess();
    PdfWorker worker;
    QByteArray buffer;
    QByteArray chunk(65536, Qt::Uninitialized);
    std::size_t got = 0;
    while (readSome(chunk.data(), static_cast<std::size_t>(chunk.size()), &got)) {
        buffer.append(chunk.constData(), static_cast<qsizetype>(got));
        bool broken = false;
        while (const auto request = takeMessage(buffer, &broken)) {
            const PdfMessage reply = worker.answer(request->head);
            const QByteArray bytes = packMessage(reply.head, reply.body);
            if (!writeAll(bytes.constData(), static_cast<std::size_t>(bytes.size())))
                return 0;
        }
        if (broken)
            return 1;
    }
    return 0;
}
