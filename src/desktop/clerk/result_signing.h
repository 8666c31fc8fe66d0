// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/task_work.h"

class QWidget;

namespace okno::desktop {

struct AppContext;

// The official's signature on the results of a step: the sign dialog, then the step is completed with what was signed.
class ResultSigning : public QObject {
    Q_OBJECT
public:
    ResultSigning(AppContext& context, TaskWork& work, QWidget* screen);
    void begin(const QString& outcomeId);

private:
    void dropSignatures();

    AppContext& m_context;
    TaskWork& m_work;
    QWidget* m_screen;
};

} // namespace okno::desktop
