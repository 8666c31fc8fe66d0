// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/sign_words.h"

#include "core/error_text.h"
#include "desktop/widgets/progress_row.h"

#include <QCoreApplication>
#include <algorithm>

namespace okno::desktop {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

QString fileIcon(const QString& name)
{
    const QString lower = name.toLower();
    if (lower.endsWith(u".pdf"))
        return QStringLiteral("pdf");
    const bool image = lower.endsWith(u".png") || lower.endsWith(u".jpg") || lower.endsWith(u".jpeg")
        || lower.endsWith(u".tif") || lower.endsWith(u".tiff");
    return image ? QStringLiteral("image") : QStringLiteral("file");
}

// What to do after a fault of the token; its own words know nothing of a batch.
QString advice(const core::Error& fault)
{
    switch (fault.code) {
    case core::ErrorCode::TokenRemoved:
    case core::ErrorCode::TokenAbsent:
        return Words::tr("Вставьте токен и введите ПИН-код снова.");
    case core::ErrorCode::TokenTimeout:
        return Words::tr("Выньте токен, вставьте снова и введите ПИН-код ещё раз.");
    default:
        return core::errorText(fault).advice;
    }
}

} // namespace

SignStateWords wordsOf(const BatchSigner::Item& item)
{
    const QString file = Words::tr("%1 · %2", "file, size").arg(item.document.name, fileSizeText(item.document.size));
    switch (item.state) {
    case BatchSigner::State::Waiting:
        break;
    case BatchSigner::State::Reading:
        return {fileIcon(item.document.name), Color::Accent, Words::tr("Читаем документ")};
    case BatchSigner::State::AtToken:
        return {QStringLiteral("key"), Color::Accent, Words::tr("Подписывает токен")};
    case BatchSigner::State::Stamping:
        return {QStringLiteral("clock"), Color::Accent, Words::tr("Получаем штамп времени")};
    case BatchSigner::State::Signed:
        return {QStringLiteral("check-circle"), Color::Good,
            item.stamped     ? Words::tr("Подписан, время подтверждено")
                : item.error ? Words::tr("Подписан; служба времени не ответила, штампа нет")
                             : Words::tr("Подписан")};
    case BatchSigner::State::Failed:
        return {QStringLiteral("error"), Color::Bad,
            Words::tr("Не подписан. %1").arg(item.error ? core::errorText(*item.error).title : QString())};
    }
    return {fileIcon(item.document.name), Color::Accent, file};
}

QString stopWords(const BatchSigner& signer)
{
    const int all = static_cast<int>(signer.items().size());
    const int done = signer.signedCount();
    QStringList words;
    if (const auto& fault = signer.fault()) {
        if (fault->code == core::ErrorCode::Cancelled)
            words << Words::tr("Подписание остановлено.");
        else
            words << core::errorText(*fault).title;
    } else if (done < all) {
        words << Words::tr("Не все файлы прочитались.");
    } else {
        return {};
    }
    if (done > 0)
        words << Words::tr("Подписано %1 из %2: эти подписи сохранены и второй раз не понадобятся.").arg(done).arg(all);
    else
        words << Words::tr("Ничего не подписано и не отправлено.");
    if (!signer.fault())
        words << Words::tr("Закройте окно, приложите эти файлы заново и подпишите снова.");
    else if (signer.fault()->code != core::ErrorCode::Cancelled)
        words << advice(*signer.fault());
    return words.join(u' ');
}

} // namespace okno::desktop
