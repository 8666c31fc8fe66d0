// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtLogging>

namespace okno::test {

// What is in an archive by its names, read by another program than ours; nothing when anything in it is wrong.
inline QHash<QString, QByteArray> unzipped(const QString& path)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral(
                "import base64, json, sys, zipfile\n"
                "z = zipfile.ZipFile(sys.argv[1])\n"
                "assert z.testzip() is None\n"
                "print(json.dumps({i.filename: base64.b64encode(z.read(i)).decode() for i in z.infolist()}))"),
            path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning() << python.readAllStandardError();
    QHash<QString, QByteArray> files;
    const QJsonObject all = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    for (auto it = all.begin(); it != all.end(); ++it)
        files.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    return files;
}

} // namespace okno::test
