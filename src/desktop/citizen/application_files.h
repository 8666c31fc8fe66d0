// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace okno::desktop {

struct AppContext;
class Card;
class FileRow;

// The files of an application in two cards, the result and the documents: saved, looked at, opened outside.
class ApplicationFiles : public QObject {
    Q_OBJECT
public:
    ApplicationFiles(AppContext& context, QWidget* screen);
    [[nodiscard]] Card* result() const { return m_result; }
    [[nodiscard]] Card* documents() const { return m_documents; }

    void clear();
    void show(const QString& applicationId, const std::vector<api::File>& files);
    // What each kind of document is called.
    void setTitles(const QHash<QString, QString>& titles);
    [[nodiscard]] const QHash<QString, QString>& titles() const { return m_titles; }

private:
    void add(Card* card, const QString& purpose, bool prominent);
    void save(FileRow* row);
    void preview(FileRow* row);
    [[nodiscard]] QString titleOf(const api::File& file) const;

    AppContext& m_context;
    QWidget* m_screen;
    QString m_id;
    QHash<QString, QString> m_titles; // by kind
    std::vector<api::File> m_shown;
    Card* m_result = nullptr;
    Card* m_documents = nullptr;
};

} // namespace okno::desktop
