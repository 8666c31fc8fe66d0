// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/token_state.h"

#include <QHash>
#include <QSet>
#include <QWidget>
#include <functional>

class QButtonGroup;
class QVBoxLayout;

namespace okno::desktop {

class CertificateRow;
class TokenDesk;
class ViewSettings;

struct ChosenCertificate {
    TokenEntry token; // with its PIN as it stands now
    CertificateState certificate;
};

// Every certificate of the readers and key files, to choose one; those that cannot be used say why. When there is
// none, it says what is missing: the maker's program, the token, a certificate on it. Follows what is put in and taken
// out while it is looked at.
class CertificatePicker : public QWidget {
    Q_OBJECT
public:
    // `name`: the objectName; its rows are name.row.0, name.row.1, …
    CertificatePicker(TokenDesk& desk, ViewSettings& settings, const QString& name, QWidget* parent = nullptr);
    ~CertificatePicker() override;

    // A log-in needs a certificate with SNILS.
    void setNeedsSnils(bool needs);
    // Asks somebody else (the server) about a certificate: the answer is why it cannot be used, or empty. Each
    // certificate is asked about once.
    using Check = std::function<void(const signing::Certificate&, std::function<void(const QString& reason)>)>;
    void setCheck(Check check);

    [[nodiscard]] std::optional<ChosenCertificate> chosen() const;
    // The chosen one stands first and is chosen already the next time. Only its digest is kept.
    void remember();

Q_SIGNALS:
    // Another one was chosen, it went, or its PIN stands otherwise.
    void chosenChanged();
    // The person wants to see what is wrong with the reader or to name a module.
    void setupRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void addRow(const TokenEntry& token, const CertificateState& certificate);
    void addClosedFile(const TokenEntry& token);
    void addNotices();
    void addNotice(const QString& iconName, const QString& title, const QString& text);
    void choose(const QString& key);
    void askAbout(CertificateRow* row);
    [[nodiscard]] CertificateRow* chosenRow() const;

    TokenDesk& m_desk;
    ViewSettings& m_settings;
    Check m_check;
    bool m_needsSnils = false;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_inner = nullptr; // made anew with every change
    QButtonGroup* m_group = nullptr;
    QList<CertificateRow*> m_rows;
    QSet<QByteArray> m_asked; // of the server, by the digest of the certificate
    QHash<QByteArray, QString> m_reasons; // what it answered
};

} // namespace okno::desktop
