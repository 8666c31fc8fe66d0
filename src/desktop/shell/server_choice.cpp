// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/server_choice.h"

#include "desktop/shell/view_settings.h"

namespace okno::desktop {
namespace {

constexpr qsizetype longestList = 5;
const QString lastKey = QStringLiteral("server");
const QString recentKey = QStringLiteral("servers");

} // namespace

ServerChoice::ServerChoice(ViewSettings& settings, const QString& commandLine, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    QString text = commandLine;
    if (text.isEmpty())
        text = settings.policies().server.value_or(QString());
    m_fixed = !text.isEmpty();
    if (!m_fixed)
        text = settings.value(lastKey).toString();
    if (text.isEmpty())
        return;
    if (const auto address = client::ServerAddress::parse(text))
        m_current = *address;
    else if (m_fixed)
        m_wrong = text;
    if (m_current && !commandLine.isEmpty())
        remember(m_current->url.toString());
}

QStringList ServerChoice::recent() const
{
    QStringList list = m_settings.value(recentKey).toStringList();
    // What a former version remembered: one server.
    if (list.isEmpty() && !m_settings.value(lastKey).toString().isEmpty())
        list.append(m_settings.value(lastKey).toString());
    return list;
}

void ServerChoice::remember(const QString& address)
{
    QStringList list = recent();
    list.removeAll(address);
    list.prepend(address);
    m_settings.setValue(recentKey, list.mid(0, longestList));
    m_settings.setValue(lastKey, address);
}

void ServerChoice::choose(const client::ServerAddress& address)
{
    remember(address.url.toString());
    if (m_current == address)
        return;
    m_current = address;
    Q_EMIT changed();
}

void ServerChoice::forget(const QString& address)
{
    QStringList list = recent();
    list.removeAll(address);
    m_settings.setValue(recentKey, list);
    if (m_settings.value(lastKey).toString() == address)
        m_settings.setValue(lastKey, QString());
}

} // namespace okno::desktop
