// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

namespace okno::tests {

// A catalogue or a package that a test changes.
inline void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
            continue;
        }
        // QFile::copy waits for the disk; these copies live for a moment.
        QFile source(entry.filePath()), copy(target);
        if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            qFatal("cannot copy %s", qPrintable(target));
        copy.write(source.readAll());
    }
}

// Every `what` in a file; the test ends when there is none.
inline void rewrite(const QString& name, const QByteArray& what, const QByteArray& with)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    QByteArray bytes = file.readAll();
    file.close();
    if (!bytes.contains(what))
        qFatal("nothing to change in %s", qPrintable(name));
    bytes.replace(what, with);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    file.write(bytes);
}

} // namespace okno::tests
