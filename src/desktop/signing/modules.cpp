// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/modules.h"

#include "signing/tokens/module_places.h"
#include "signing/tokens/pkcs11_module.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace okno::desktop {
namespace {

struct Product {
    const char* part; // of the file's name
    const char* name;
};

// Names of products are the same in every language.
constexpr Product products[] = {{"rtpkcs11ecp", "Рутокен ЭЦП"}, {"jcpkcs11", "JaCarta"}, {"etpkcs11", "eToken"},
    {"cppkcs11", "КриптоПро CSP"}, {"opensc-pkcs11", "OpenSC"}, {"softhsm2", "SoftHSM"}};
constexpr Product teaching{"okno-softtoken", QT_TRANSLATE_NOOP("Token", "Учебный токен Okno")};

bool isOf(const Product& product, const QString& file)
{
    return QFileInfo(file).fileName().contains(QLatin1StringView(product.part), Qt::CaseInsensitive);
}

QString teachingName()
{
    return QCoreApplication::translate("Token", teaching.name);
}

QString teachingModule()
{
    if (!qEnvironmentVariableIsSet("OKNO_SOFTTOKEN_DIR"))
        return {};
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString& folder : {beside, beside + QStringLiteral("/../lib/okno"), QStringLiteral("/usr/lib/okno")}) {
        const QFileInfo file(folder + QStringLiteral("/okno-softtoken") + signing::modulePlaces().suffix);
        if (file.isFile())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace

QList<KnownModule> knownProducts()
{
    QList<KnownModule> out;
    const QStringList found = signing::knownModules();
    for (const Product& product : products) {
        const auto file =
            std::find_if(found.begin(), found.end(), [&](const QString& each) { return isOf(product, each); });
        out << KnownModule{QString::fromUtf8(product.name), file == found.end() ? QString() : *file};
    }
    if (const QString file = teachingModule(); !file.isEmpty())
        out << KnownModule{teachingName(), file};
    return out;
}

QStringList foundModules()
{
    QStringList out;
    for (const KnownModule& each : knownProducts()) {
        if (!each.file.isEmpty())
            out << each.file;
    }
    return out;
}

bool isSoftware(const QString& file)
{
    return isOf(teaching, file) || isOf({"softhsm2", ""}, file);
}

QString productOf(const QString& file)
{
    if (file.isEmpty())
        return QCoreApplication::translate("Token", "Сертификаты Windows");
    for (const Product& product : products) {
        if (isOf(product, file))
            return QString::fromUtf8(product.name);
    }
    return isOf(teaching, file) ? teachingName() : QFileInfo(file).fileName();
}

} // namespace okno::desktop
