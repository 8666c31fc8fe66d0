// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pdf/pdf_helper.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <utility>

namespace okno::desktop {

QString PdfHelper::defaultProgram()
{
    const QString name = QStringLiteral("okno-pdf");
    const QString here = QCoreApplication::applicationDirPath();
    const QString found = QStandardPaths::findExecutable(
        name, {here, here + QStringLiteral("/../bin"), here + QStringLiteral("/../lib/okno")});
    return found.isEmpty() ? here + u'/' + name : QFileInfo(found).canonicalFilePath();
}

PdfHelper::PdfHelper(QString program, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_watch(new QTimer(this))
{
    m_watch->setSingleShot(true);
    m_watch->setInterval(20000);
    connect(m_watch, &QTimer::timeout, this, [this] { fail(Failure::Stopped); });
}

PdfHelper::~PdfHelper()
{
    stop();
}

void PdfHelper::setTimeLimit(int milliseconds)
{
    m_watch->setInterval(milliseconds);
}

void PdfHelper::open(const QString& path)
{
    stop();
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PdfHelper::read);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        fail(error == QProcess::FailedToStart ? Failure::Missing : Failure::Stopped);
    });
    connect(m_process, &QProcess::finished, this, [this] { fail(Failure::Stopped); });
    m_process->start(m_program, {}, QIODevice::ReadWrite | QIODevice::Unbuffered);
    send(
        {{QStringLiteral("do"), QStringLiteral("open")}, {QStringLiteral("path"), QFileInfo(path).absoluteFilePath()}});
}

void PdfHelper::render(int page, double dpi, int degrees)
{
    if (m_process == nullptr) {
        Q_EMIT failed(Failure::Stopped);
        return;
    }
    send({{QStringLiteral("do"), QStringLiteral("render")}, {QStringLiteral("page"), page},
        {QStringLiteral("dpi"), dpi}, {QStringLiteral("rotate"), degrees}});
}

qint64 PdfHelper::processId() const
{
    return m_process != nullptr ? m_process->processId() : 0;
}

void PdfHelper::send(QJsonObject request)
{
    const int id = m_nextId++;
    request.insert(QStringLiteral("id"), id);
    m_waiting.insert(id, request);
    m_process->write(packMessage(request));
    m_watch->start();
}

void PdfHelper::read()
{
    m_buffer += m_process->readAllStandardOutput();
    bool broken = false;
    while (const auto reply = takeMessage(m_buffer, &broken)) {
        handle(*reply);
        if (m_process == nullptr)
            return;
    }
    if (broken)
        fail(Failure::Stopped);
}

void PdfHelper::handle(const PdfMessage& reply)
{
    const QJsonObject request = m_waiting.take(reply.head.value(u"id").toInt());
    if (m_waiting.isEmpty())
        m_watch->stop();
    else
        m_watch->start();
    const QString verb = request.value(u"do").toString();
    if (!reply.head.value(u"ok").toBool()) {
        const QString error = reply.head.value(u"error").toString();
        if (verb == u"open")
            fail(error == u"locked" ? Failure::Locked : Failure::Broken);
        else
            Q_EMIT failed(Failure::Page);
        return;
    }
    if (verb == u"open") {
        QList<QSizeF> sizes;
        const QJsonArray told = reply.head.value(u"sizes").toArray();
        for (const QJsonValue& size : told) {
            const QSizeF points(size.toArray().at(0).toDouble(), size.toArray().at(1).toDouble());
            sizes.append(points.isEmpty() ? QSizeF(595, 842) : points);
        }
        const int pages = reply.head.value(u"pages").toInt();
        if (pages <= 0 || sizes.isEmpty())
            return fail(Failure::Broken);
        Q_EMIT opened(pages, sizes);
        return;
    }
    const int width = reply.head.value(u"width").toInt();
    const int height = reply.head.value(u"height").toInt();
    if (width <= 0 || height <= 0 || qint64{width} * height > pdfPixelLimit
        || reply.body.size() != qsizetype{width} * height * 4)
        return fail(Failure::Stopped);
    const QImage seen(reinterpret_cast<const uchar*>(reply.body.constData()), width, height, QImage::Format_RGB32);
    Q_EMIT rendered(request.value(u"page").toInt(), seen.copy());
}

void PdfHelper::stop()
{
    m_watch->stop();
    m_waiting.clear();
    m_buffer.clear();
    QProcess* process = std::exchange(m_process, nullptr);
    if (process == nullptr)
        return;
    process->disconnect(this);
    // It is killed and collected by itself: nobody waits for a helper.
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->setParent(nullptr);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void PdfHelper::fail(Failure failure)
{
    if (m_process == nullptr)
        return;
    stop();
    Q_EMIT failed(failure);
}

} // namespace okno::desktop
