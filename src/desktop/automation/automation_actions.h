// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <functional>

namespace okno::desktop {

struct AppContext;
class ScriptedDialogs;

// Does what one request asks and answers it, sooner or later, exactly once.
class AutomationActions : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const QJsonObject& reply)>;
    // Both must outlive it.
    AutomationActions(AppContext& context, ScriptedDialogs& dialogs, QObject* parent = nullptr);
    void run(const QJsonObject& request, const Answer& answer);

private:
    // Nothing means: the answer comes by itself.
    [[nodiscard]] QJsonObject now(const QString& verb, const QJsonObject& request);
    void click(const QJsonObject& request, const Answer& answer);
    void type(const QJsonObject& request, const Answer& answer);
    void key(const QJsonObject& request, const Answer& answer);

    AppContext& m_context;
    ScriptedDialogs& m_dialogs;
};

} // namespace okno::desktop
