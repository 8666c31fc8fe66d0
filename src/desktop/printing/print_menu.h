// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "core/result.h"

#include <QMenu>
#include <functional>

namespace okno::desktop {

class Dialogs;

// «Печать…» and «Сохранить в PDF…» of an application and of its result. Asks `fetch` for the document when it is
// wanted.
class PrintMenu : public QMenu {
    Q_OBJECT
public:
    using Then = std::function<void(const core::Result<api::Printout>&)>;
    // `part`: "application" or "result".
    using Fetch = std::function<void(const QString& part, Then then)>;

    PrintMenu(Dialogs& dialogs, Fetch fetch, QWidget* parent);
    // What a saved file is called: «Заявление 2026-000123.pdf».
    void setNumber(const QString& number) { m_number = number; }
    // Draft: the official may print it before it is decided, to sign it.
    enum class Result { None, Draft, Ready };
    void setResult(Result result);

Q_SIGNALS:
    // A sentence for a toast.
    void done(const QString& words);
    void failed(const QString& words);

private:
    void print(const QString& part);
    void save(const QString& part);
    void fetch(const QString& part, std::function<void(const api::Printout&)> use);

    Dialogs& m_dialogs;
    Fetch m_fetch;
    QString m_number;
    QAction* m_printResult = nullptr;
    QAction* m_saveResult = nullptr;
    int m_generation = 0;
};

} // namespace okno::desktop
