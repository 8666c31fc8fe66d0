// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/catalogue_folder.h"

#include <QResource>

static void initCatalogue()
{
    Q_INIT_RESOURCE(okno_catalogue);
}

static void initDemoAddress()
{
    Q_INIT_RESOURCE(okno_demo_address);
}

namespace okno::server {

QString builtInCatalogue()
{
    initCatalogue();
    return QStringLiteral(":/okno/catalogue");
}

QString builtInAddressBase()
{
    initDemoAddress();
    return QStringLiteral(":/okno/address/demo.okna");
}

} // namespace okno::server
