// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/self_test.h"

#include "client/client.h"
#include "client/local_store.h"
#include "core/version.h"
#include "desktop/pdf/pdf_helper.h"
#include "desktop/style/icons.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace okno::desktop {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("SelfTest", text);
}

bool hasWords(const char* language)
{
    return QFile::exists(QStringLiteral(":/i18n/okno_%1.qm").arg(QLatin1StringView(language)));
}

// What is written comes back.
bool storeKeeps(client::LocalStore* store)
{
    using Part = client::LocalStore::Part;
    const QString name = QStringLiteral("self-test");
    const QString value = QString::number(QCoreApplication::applicationPid());
    store->setSetting(Part::Public, name, value);
    const bool kept = store->setting(Part::Public, name) == value;
    store->setSetting(Part::Public, name, {});
    return kept;
}

} // namespace

QStringList selfTestFaults(const client::Client& client)
{
    QStringList faults;
    if (!storeKeeps(client.store()))
        faults.append(words(QT_TRANSLATE_NOOP("SelfTest",
            "Хранилище на этом компьютере не открывается: черновики негде сохранять. Проверьте права на "
            "папку с данными и свободное место.")));
    if (!QFileInfo(PdfHelper::defaultProgram()).isExecutable())
        faults.append(words(QT_TRANSLATE_NOOP(
            "SelfTest", "Нет программы okno-pdf: документы PDF не откроются. Установите Окно заново.")));
    if (iconPixmap(QStringLiteral("services"), 24, Color::Accent, 1.0).toImage().allGray())
        faults.append(words(QT_TRANSLATE_NOOP("SelfTest", "Значки не рисуются. Установите Окно заново.")));
    if (!hasWords("ru") || !hasWords("en"))
        faults.append(words(QT_TRANSLATE_NOOP("SelfTest", "Нет слов одного из языков. Установите Окно заново.")));
    return faults;
}

int reportSelfTest(const QStringList& faults)
{
    for (const QString& fault : faults)
        std::fprintf(stderr, "okno: %s\n", qUtf8Printable(fault));
    if (faults.isEmpty())
        std::printf("okno %s: ok\n", qPrintable(core::version()));
    std::fflush(stdout);
    return faults.isEmpty() ? 0 : 1;
}

} // namespace okno::desktop
