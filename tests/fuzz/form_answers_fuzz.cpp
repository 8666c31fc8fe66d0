// SPDX-License-Identifier: GPL-3.0-or-later
// Any JSON as answers to the forms of the catalogue: faults or a canonical document that is accepted again unchanged.
#include "forms/catalogue.h"

#include <QJsonDocument>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace okno;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto catalogue = forms::Catalogue::loadFolder(QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue"));
    if (!catalogue) {
        std::fputs("the catalogue does not load\n", stderr);
        std::abort();
    }
    const QJsonObject answers =
        QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))).object();
    const QDate today(2026, 11, 22);
    for (const forms::ServicePackage& package : catalogue->services) {
        const forms::FormModel& form = package.form();
        const auto accepted = form.accept(answers, today);
        (void)form.summary(answers);
        (void)form.percent(answers, today);
        (void)form.prefilled(answers);
        if (!accepted)
            continue;
        const auto again = form.accept(*accepted, today);
        if (!again || *again != *accepted)
            std::abort();
    }
    return 0;
}
