// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a regulation: either a fault with its place, or a process that can be walked without end or crash.
#include "regulation/engine.h"

#include <cstdint>
#include <cstdlib>

using namespace okno;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto process =
        regulation::Process::parse(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!process) {
        if (process.error().code != core::ErrorCode::PackageInvalid)
            std::abort();
        return 0;
    }
    static const regulation::Engine engine(core::WorkingCalendar::russia(), QTimeZone(QTimeZone::UTC));
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), QTimeZone(QTimeZone::UTC));
    auto state = engine.start(*process, now);
    if (!state)
        std::abort(); // a process that loads can be started
    auto taken = engine.take(*process, *state);
    if (!taken)
        std::abort();
    for (const QString& id : process->mainPath()) {
        for (const regulation::Outcome& outcome : process->step(id)->outcomes) {
            const QString to = process->next(id, outcome.id);
            if (!process->step(to) && !process->end(to))
                std::abort(); // every outcome leads somewhere
            (void)engine.act(*process, taken->state,
                {outcome.id, QStringLiteral("x"), core::Role::Administrator, now, {}, {}, {}, true});
        }
    }
    (void)engine.timeline(*process, *state);
    (void)engine.explain(*process, *state, now.date());
    return 0;
}
