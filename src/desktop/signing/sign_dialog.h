// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/batch_signer.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace okno::desktop {

struct AppContext;
class CertificatePicker;
class ErrorLine;
class PinField;
class SignDocuments;

struct SignRequest {
    QString title; // «Подписать и отправить заявление»
    QString note; // what signing means here; may be empty
    QString action; // the button: «Подписать и отправить»
    std::vector<DocumentToSign> documents;
    BatchSigner::Stamp stamp = {}; // empty: no timestamps
    bool qualified = false; // only a qualified signature will be taken
};

struct SignedDocument {
    QString id; // DocumentToSign::id
    QByteArray signature; // DER
};

// What is signed, with which certificate, the PIN; then each document with its state. Closes by itself when everything
// is signed; after a fault it stays, says exactly what happened, and the button signs only what is left. Deletes
// itself. Open it with open().
class SignDialog : public QDialog {
    Q_OBJECT
public:
    SignDialog(AppContext& context, const SignRequest& request, QWidget* parent);
    ~SignDialog() override;

    void reject() override;

Q_SIGNALS:
    void signedAll(const std::vector<okno::desktop::SignedDocument>& documents);

private:
    QWidget* makeKeys();
    QWidget* makeFoot();
    void showChosen();
    void ask(const signing::Certificate& certificate, const std::function<void(const QString& reason)>& then);
    void start();
    void finished();
    void refresh();

    AppContext& m_context;
    QString m_action;
    bool m_qualified = false;
    QString m_token; // whose PIN is asked for
    BatchSigner m_signer;
    SignDocuments* m_documents = nullptr;
    CertificatePicker* m_picker = nullptr;
    PinField* m_pin = nullptr;
    ErrorLine* m_fault = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_sign = nullptr;
};

} // namespace okno::desktop
