// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/address/address_install_verb.h"

#include "address/address_base.h"
#include "admin/address/address_output.h"
#include "admin/verb.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <unistd.h>

namespace okno::admin {
namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

constexpr qint64 pieceBytes = 1 << 20;

QString words(const char* source)
{
    return QCoreApplication::translate("AddressVerb", source);
}

Error writeFailed(const QString& folder)
{
    const bool full = QStorageInfo(folder).bytesAvailable() < 4 * pieceBytes;
    return {full ? ErrorCode::StorageFull : ErrorCode::LocalStoreFailed, {}, {}, folder};
}

Result<> copyInto(const QString& source, QTemporaryFile& target)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnreadable, {}, {}, file.errorString());
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            return Error(ErrorCode::FileUnreadable, {}, {}, file.errorString());
        if (target.write(piece) != piece.size())
            return writeFailed(QFileInfo(target.fileName()).path());
    }
    if (!target.flush() || ::fsync(target.handle()) != 0)
        return writeFailed(QFileInfo(target.fileName()).path());
    return core::Done();
}

// The copy is checked, not the original: what was checked is what is put in place.
Result<address::BaseInfo> install(const QString& source, const QString& path)
{
    QTemporaryFile copy(QFileInfo(path).path() + QStringLiteral("/address-XXXXXX.part"));
    if (!copy.open())
        return writeFailed(QFileInfo(path).path());
    if (const Result<> copied = copyInto(source, copy); !copied)
        return copied.error();
    const auto base = address::Base::open(copy.fileName());
    if (!base)
        return base.error();
    if (const Result<> sound = (*base)->verify(); !sound)
        return sound.error();
    copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (std::rename(QFile::encodeName(copy.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return writeFailed(QFileInfo(path).path());
    copy.setAutoRemove(false);
    return (*base)->info();
}

} // namespace

int addressInstallVerb(const AddressArguments& arguments, std::FILE* out, std::FILE* err)
{
    const QString folder = arguments.option(QStringLiteral("--data"));
    const bool json = arguments.has(QStringLiteral("--json"));
    if (arguments.rest().size() != 1 || folder.isEmpty()) {
        printLine(err,
            words(QT_TRANSLATE_NOOP("AddressVerb", "Как вызвать: %1"))
                .arg(words(QT_TRANSLATE_NOOP("AddressVerb", "address install ФАЙЛ --data ПАПКА [--json]"))));
        return WrongUsage;
    }
    if (!QFileInfo(folder).isDir()) {
        printLine(err, words(QT_TRANSLATE_NOOP("AddressVerb", "Папки данных нет: %1")).arg(folder));
        return NoData;
    }
    const QString path = folder + QStringLiteral("/address.okna");
    const auto installed = install(arguments.rest().front(), path);
    if (!installed)
        return printError(installed.error(), json, out, err);
    if (json) {
        printJson(out,
            QJsonObject{{QStringLiteral("date"), installed->date.toString(Qt::ISODate)},
                {QStringLiteral("checksum"), installed->checksum}, {QStringLiteral("bytes"), installed->fileSize},
                {QStringLiteral("path"), path}});
        return Fine;
    }
    printLine(out,
        words(QT_TRANSLATE_NOOP("AddressVerb", "База от %1 поставлена: %2. Работающий сервер возьмёт её сам."))
            .arg(installed->date.toString(QStringLiteral("dd.MM.yyyy")), path));
    return Fine;
}

} // namespace okno::admin
