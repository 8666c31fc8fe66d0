// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/batch_signer.h"

#include <QTemporaryDir>
#include <QWidget>
#include <memory>

namespace okno::desktop {

class Dialogs;
class SignRow;

// What exactly is signed: every document with its state, the bytes of each to open or to keep, and the text of the
// first one that is a text.
class SignDocuments : public QWidget {
    Q_OBJECT
public:
    SignDocuments(const std::vector<DocumentToSign>& documents, Dialogs& dialogs, QWidget* parent = nullptr);
    void showItem(int index, const BatchSigner::Item& item);

Q_SIGNALS:
    void failed(const QString& words);

private:
    void open(const DocumentToSign& document);
    void save(const DocumentToSign& document);

    Dialogs& m_dialogs;
    std::vector<SignRow*> m_rows;
    std::unique_ptr<QTemporaryDir> m_folder; // of documents that are in memory only, while they are looked at
};

} // namespace okno::desktop
