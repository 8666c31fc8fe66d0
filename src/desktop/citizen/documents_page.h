// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/drafts.h"
#include "desktop/forms/attach_box.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace okno::desktop {

class Dialogs;

// The documents of a draft, one box a kind. Files are checked here first, with the words that the server would use;
// then the draft copies them.
class DocumentsPage : public QWidget {
    Q_OBJECT
public:
    DocumentsPage(client::Drafts* drafts, Dialogs& dialogs, QWidget* parent = nullptr);

    // `demand`: whether required documents are asked for (not in an answer to a remark).
    void setNeeds(const std::vector<AttachNeed>& needs, bool demand);
    void setDraft(const QString& draftId);
    void setLimits(qint64 maxFileBytes, const QStringList& types);
    // Shows which required documents are missing; true when none is.
    bool pass();
    // What the server found about files; those whose box is known.
    void showRefusal(const core::Error& error);
    [[nodiscard]] int missing() const;
    [[nodiscard]] int fileCount() const;
    // Files are still being read.
    [[nodiscard]] bool isBusy() const { return m_coming > 0; }
    [[nodiscard]] bool isEmpty() const { return m_boxes.empty(); }

Q_SIGNALS:
    void changed();
    void previewRequested(const QString& path, const QString& name);
    // Something was done that can be undone.
    void undoOffered(const QString& text, const std::function<void()>& undo);

private:
    void offer(AttachBox* box, const QStringList& paths);
    void add(AttachBox* box, const QString& path);
    void pick(AttachBox* box);
    void remove(const QString& fileId);
    void open(const QString& fileId);
    void readFiles();

    client::Drafts* m_drafts;
    Dialogs& m_dialogs;
    QString m_draft;
    std::vector<client::DraftFile> m_files;
    std::vector<AttachBox*> m_boxes;
    QVBoxLayout* m_column = nullptr;
    qint64 m_maxBytes = 0;
    QStringList m_types;
    bool m_demand = true;
    int m_coming = 0;
};

} // namespace okno::desktop
