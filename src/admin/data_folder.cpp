// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/data_folder.h"

#include "server/handlers/catalogue_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstring>
#include <termios.h>
#include <unistd.h>

namespace okno::admin {
namespace {

QString readLine(int descriptor)
{
    QByteArray line;
    char c = 0;
    while (::read(descriptor, &c, 1) == 1 && c != '\n' && line.size() < 4096)
        line += c;
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

// Typing is not shown while it lives.
class HiddenTyping {
public:
    HiddenTyping()
    {
        m_terminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_terminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_terminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;

private:
    termios m_before{};
    bool m_terminal = false;
};

QString ask(const QString& prompt)
{
    const QByteArray utf8 = prompt.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stderr);
    QString line;
    {
        const HiddenTyping hidden;
        line = readLine(STDIN_FILENO);
    }
    std::fputc('\n', stderr);
    return line;
}

} // namespace

void DataFolder::describe(QCommandLineParser& parser)
{
    parser.addOption(
        {QStringLiteral("data"), inWords(QT_TRANSLATE_NOOP("Admin", "папка данных oknod")), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("catalogue"),
        inWords(QT_TRANSLATE_NOOP("Admin", "папка каталога, если в настройках oknod задана catalogue")),
        QStringLiteral("DIR")});
}

core::Result<DataFolder> DataFolder::open(const QCommandLineParser& parser)
{
    DataFolder folder;
    folder.m_path = parser.value(QStringLiteral("data"));
    folder.m_catalogue = parser.value(QStringLiteral("catalogue"));
    const QString file = folder.m_path + QStringLiteral("/okno.sqlite");
    if (folder.m_path.isEmpty())
        return core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("--data"), {},
            inWords(QT_TRANSLATE_NOOP("Admin", "укажите папку данных: --data DIR")));
    if (!QFileInfo::exists(file))
        return core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("--data"), {},
            inWords(QT_TRANSLATE_NOOP("Admin", "в папке %1 нет данных oknod; сначала запустите oknod serve"))
                .arg(folder.m_path));
    folder.m_clock = std::make_unique<core::SystemClock>();
    auto database = server::storage::SqliteDatabase::open({file, {}}, *folder.m_clock);
    if (!database)
        return database.error();
    folder.m_database = std::move(*database);
    return folder;
}

core::Result<std::unique_ptr<server::CatalogueShelf>> DataFolder::catalogue() const
{
    return server::CatalogueShelf::load(
        m_catalogue.isEmpty() ? server::builtInCatalogue() : m_catalogue, m_path + QStringLiteral("/catalogue"));
}

void describePassword(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("password-fd"),
        inWords(QT_TRANSLATE_NOOP("Admin", "читать пароль из открытого файла с этим номером")), QStringLiteral("N")});
}

core::Result<QString> readPassword(const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("password-fd"))) {
        bool isNumber = false;
        const int descriptor = parser.value(QStringLiteral("password-fd")).toInt(&isNumber);
        if (!isNumber || descriptor < 0)
            return core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("--password-fd"));
        return readLine(descriptor);
    }
    const QString password = ask(inWords(QT_TRANSLATE_NOOP("Admin", "Пароль: ")));
    if (password != ask(inWords(QT_TRANSLATE_NOOP("Admin", "Ещё раз: "))))
        return core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("--password-fd"), {},
            inWords(QT_TRANSLATE_NOOP("Admin", "пароли не совпали")));
    return password;
}

} // namespace okno::admin
