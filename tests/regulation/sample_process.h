// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/process.h"

#include <QFile>

namespace okno::tests {

inline QByteArray sampleBpmn()
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/tests/data/regulation/sample.bpmn"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample.bpmn");
    return file.readAll();
}

inline regulation::Process sampleProcess()
{
    const auto process = regulation::Process::parse(sampleBpmn());
    if (!process)
        qFatal("%s", qPrintable(process.error().params.value(QStringLiteral("problem")).toString()));
    return *process;
}

} // namespace okno::tests
