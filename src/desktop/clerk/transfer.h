// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

namespace okno::desktop {

// A file on its way, up or down. Deletes itself some time after finished(); deleting it earlier cancels it.
class Transfer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // finished() follows with Cancelled.
    virtual void cancel() = 0;

Q_SIGNALS:
    // Bytes; total is 0 while it is not known.
    void progress(qint64 done, qint64 total);
    // The id of the upload, or the path of the downloaded file.
    void finished(const okno::core::Result<QString>& result);
};

} // namespace okno::desktop
