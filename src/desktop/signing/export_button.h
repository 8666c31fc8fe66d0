// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"

#include <QHash>
#include <QPointer>
#include <QPushButton>

namespace okno::desktop {

struct AppContext;
class FolderExport;

// «Сохранить для проверки…»: shown for an application with a signed document; asks for a folder and puts the documents,
// their signatures and a receipt there. While it works, a click stops it.
class ExportButton : public QPushButton {
    Q_OBJECT
public:
    explicit ExportButton(AppContext& context, QWidget* parent = nullptr);
    // `titles`: what each kind of document is called.
    void setApplication(const api::Application& application, const QHash<QString, QString>& titles);

private:
    void press();
    void begin(const QString& where);
    void refresh(int percent);

    AppContext& m_context;
    api::Application m_application;
    QHash<QString, QString> m_titles;
    QPointer<FolderExport> m_export;
};

} // namespace okno::desktop
