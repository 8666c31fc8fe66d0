// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/automation/automation_server.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QPointer>

namespace okno::desktop {
namespace {

Q_LOGGING_CATEGORY(log, "okno.desktop.automation")

void write(QLocalSocket* socket, const QJsonObject& reply)
{
    socket->write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
    socket->flush();
}

} // namespace

AutomationServer::AutomationServer(AppContext& context, ScriptedDialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_actions(context, dialogs)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &AutomationServer::accept);
}

QString AutomationServer::requestedName()
{
    return qEnvironmentVariable("OKNO_AUTOMATION");
}

bool AutomationServer::listen(const QString& name)
{
    if (m_server->listen(name))
        return true;
    QLocalServer::removeServer(name);
    if (m_server->listen(name))
        return true;
    qCWarning(log, "the automation socket cannot be opened: %s", qPrintable(m_server->errorString()));
    return false;
}

void AutomationServer::accept()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        read(socket);
    }
}

void AutomationServer::read(QLocalSocket* socket)
{
    while (socket->canReadLine()) {
        const QJsonObject request = QJsonDocument::fromJson(socket->readLine()).object();
        const QPointer<QLocalSocket> back(socket);
        m_actions.run(request, [back, id = request.value(u"id")](QJsonObject reply) {
            if (!id.isUndefined())
                reply.insert(QStringLiteral("id"), id);
            if (back != nullptr)
                write(back, reply);
        });
    }
}

} // namespace okno::desktop
