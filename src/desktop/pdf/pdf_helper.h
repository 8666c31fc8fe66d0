// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pdf/pdf_messages.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSizeF>

class QProcess;
class QTimer;

namespace okno::desktop {

// The window's side of okno-pdf: starts it, asks, and kills it when it takes too long or talks nonsense.
class PdfHelper : public QObject {
    Q_OBJECT
public:
    enum class Failure {
        Missing, // okno-pdf is not installed
        Broken, // no PDF, or one that cannot be read
        Locked, // wants a password
        Page, // this page cannot be drawn; the others may
        Stopped, // crashed, was killed, or took longer than the time limit
    };
    Q_ENUM(Failure)

    // Where okno-pdf is expected beside this program.
    [[nodiscard]] static QString defaultProgram();
    explicit PdfHelper(QString program = defaultProgram(), QObject* parent = nullptr);
    ~PdfHelper() override;

    // One answer to each request may take this long, in milliseconds (20000 unless told).
    void setTimeLimit(int milliseconds);
    // Starts the helper anew and opens the file; opened() or failed() follows.
    void open(const QString& path);
    // rendered() or failed() follows. `degrees`: 0, 90, 180, 270 clockwise.
    void render(int page, double dpi, int degrees);
    // 0 when it does not run. For tests that kill it.
    [[nodiscard]] qint64 processId() const;

Q_SIGNALS:
    // Sizes in points (1/72 inch), at least one.
    void opened(int pages, const QList<QSizeF>& sizes);
    void rendered(int page, const QImage& image);
    void failed(okno::desktop::PdfHelper::Failure failure);

private:
    void send(QJsonObject request);
    void read();
    void handle(const PdfMessage& reply);
    void stop();
    void fail(Failure failure);

    QString m_program;
    QProcess* m_process = nullptr;
    QTimer* m_watch = nullptr;
    QByteArray m_buffer;
    int m_nextId = 1;
    QHash<int, QJsonObject> m_waiting;
};

} // namespace okno::desktop
