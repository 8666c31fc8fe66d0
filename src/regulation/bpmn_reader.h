// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/process.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>
#include <functional>

namespace okno::regulation {

// Reads the bytes of a BPMN file into a Process; used once. The meaning is checked afterwards by Process::validate.
class BpmnReader {
public:
    explicit BpmnReader(const QByteArray& bytes);
    [[nodiscard]] core::Result<Process> read();

private:
    using Each = std::function<void()>;
    // Calls `each` on every child element; `each` must consume its element.
    void children(const Each& each);
    void readDefinitions();
    void readProcess();
    void readLanes();
    void readTask();
    void readGateway();
    void readStart();
    void readEnd();
    void readFlow();
    void readProcessExtensions();
    void readTaskExtensions(Step& step);
    void readField(Step& step);
    void readStepAttributes(Step& step);

    [[nodiscard]] bool isBpmn(QStringView name) const;
    [[nodiscard]] bool isOkno(QStringView name) const;
    [[nodiscard]] QString attribute(const char* name) const;
    [[nodiscard]] bool flag(const char* name, bool otherwise = false) const;
    [[nodiscard]] QString text();
    // The id of the current element, which must be new.
    [[nodiscard]] QString takeId();
    [[nodiscard]] core::Term readTerm();
    void unsupported();
    void fail(const QString& problem);

    QXmlStreamReader m_xml;
    qsizetype m_size = 0;
    Process m_process;
    QHash<QString, QString> m_lanes; // node -> name of its lane
    QSet<QString> m_ids;
    bool m_hasProcess = false;
    int m_elements = 0;
    int m_depth = 0;
    QString m_problem; // the first one stops the reading
    qint64 m_line = 0;
};

} // namespace okno::regulation
