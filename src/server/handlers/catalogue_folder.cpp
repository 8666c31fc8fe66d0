// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/catalogue_folder.h"

#include <QResource>

static void initCatalogue()
{
    Q_INIT_RESOURCE(okno_catalogue);
}

namespace okno::server {

QString builtInCatalogue()
{
    initCatalogue();
    return QStringLiteral(":/okno/catalogue");
}

} // namespace okno::server
