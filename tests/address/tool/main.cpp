// SPDX-License-Identifier: GPL-3.0-or-later
// The address verbs of okno-admin by themselves, for tests and measurements.
#include "admin/address/address_verbs.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    return okno::admin::addressVerb(app.arguments().mid(1), stdout, stderr);
}
