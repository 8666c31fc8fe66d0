// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/receipt.h"

#include "desktop/signing/verdict_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace okno::desktop {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

QString moment(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), Words::tr("d MMMM yyyy, HH:mm"));
}

void addSignature(QStringList& lines, const ReceiptDocument& document)
{
    if (!document.file.signature) {
        lines << QStringLiteral("   ") + Words::tr("Не подписан.");
        return;
    }
    const api::DocumentSignature& signature = *document.file.signature;
    lines << QStringLiteral("   ") + Words::tr("Подпись: %1").arg(document.signatureName);
    lines << QStringLiteral("   ")
            + Words::tr("Проверена при получении, %1: %2.").arg(moment(signature.checkedAt), lookOf(signature).text);
    for (const api::SignerVerdict& signer : signature.signers) {
        lines << QStringLiteral("   ") + Words::tr("Подписал: %1").arg(signer.name);
        for (const auto& [label, value] : factsOf(signer))
            lines << QStringLiteral("     ") + Words::tr("%1: %2", "label, value").arg(label, value);
    }
}

// Quoted for a shell; the names have been made fit for a file system, so no quote of theirs is needed on Windows.
QString quoted(const QString& name)
{
    QString inside = name;
    for (const char* risky : {"\\", "\"", "$", "`"})
        inside.replace(QLatin1StringView(risky), QLatin1Char('\\') + QLatin1StringView(risky));
    return u'"' + inside + u'"';
}

void addAdvice(QStringList& lines, const std::vector<ReceiptDocument>& documents)
{
    lines << QString() << Words::tr("КАК ПРОВЕРИТЬ") << QString();
    lines << Words::tr("Что файлы те же самые: посчитайте SHA-256 любой программой (например, sha256sum) и сравните.");
    const auto found = std::find_if(documents.begin(), documents.end(),
        [](const ReceiptDocument& document) { return !document.signatureName.isEmpty(); });
    if (found == documents.end())
        return;
    const QString signature = quoted(found->signatureName);
    const QString content = quoted(found->fileName);
    lines << QString()
          << Words::tr("Что подпись верна. Подпись лежит отдельно (CMS, DER, отсоединённая) в файле с окончанием .sig. "
                       "Корневой сертификат центра, который выдал сертификат подписавшего, возьмите на сайте этого "
                       "центра: root.pem.")
          << QString()
          << QStringLiteral("    okno-admin verify %1 --content %2 --trust root.pem").arg(signature, content)
          << QStringLiteral(
                 "    openssl cms -verify -binary -inform DER -in %1 -content %2 -CAfile root.pem -purpose any "
                 "-out check.tmp")
                 .arg(signature, content)
          << QString() << Words::tr("Для подписей ГОСТ добавьте к openssl: -engine gost");
}

} // namespace

QString receiptName()
{
    return Words::tr("Квитанция.txt");
}

QByteArray receiptText(const ReceiptData& data)
{
    QStringList lines{Words::tr("КВИТАНЦИЯ"), QString()};
    lines << Words::tr("Заявление № %1 от %2").arg(data.application.number, moment(data.application.submittedAt));
    lines << Words::tr("Услуга: %1").arg(data.application.serviceTitle);
    lines << Words::tr("Ведомство: %1").arg(data.application.agencyName);
    lines << Words::tr("Изменено: %1").arg(moment(data.application.updatedAt));
    lines << Words::tr("Сервер: %1").arg(data.server);
    lines << Words::tr("Папка составлена: %1").arg(moment(data.madeAt));
    lines << QString() << Words::tr("ДОКУМЕНТЫ");
    int number = 0;
    for (const ReceiptDocument& document : data.documents) {
        lines << QString() << QStringLiteral("%1. %2").arg(++number).arg(document.fileName);
        lines << QStringLiteral("   ") + document.title;
        lines << QStringLiteral("   ")
                + Words::tr("Размер %1 байт, добавлен %2").arg(document.file.size).arg(moment(document.file.addedAt));
        lines << QStringLiteral("   SHA-256 ") + document.file.sha256;
        addSignature(lines, document);
    }
    addAdvice(lines, data.documents);
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace okno::desktop
