// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace okno::desktop {

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Languages::use(const QString& code)
{
    if (m_code == code)
        return;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    m_code = code;
    QLocale::setDefault(
        code == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Russian, QLocale::Russia));
    const QString own = QStringLiteral("okno_") + code;
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/translations");
    if (m_own.load(own, QStringLiteral(":/i18n")) || m_own.load(own, beside))
        QCoreApplication::installTranslator(&m_own);
    const QString qt = QStringLiteral("qtbase_") + code;
    if (m_qt.load(qt, QStringLiteral(":/i18n")) || m_qt.load(qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        || m_qt.load(qt, beside))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace okno::desktop
