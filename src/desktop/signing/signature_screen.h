// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/screen.h"
#include "desktop/signing/health.h"
#include "desktop/signing/token_work.h"

class QPushButton;

namespace okno::desktop {

class CertificateRow;
class ChoiceField;
class HealthPanel;
class ModulesCard;
class PageScaffold;
class ScreenRegistry;
class SkeletonRows;

// «Электронная подпись», for everybody, also before the log-in: how the token is, a test signature, a new PIN,
// unlocking, programs and key files, a file for support. A first PIN that must be changed opens its form by itself.
// Parameters: "work": "pin", "unblock" or "trial" opens that form.
class SignatureScreen : public Screen {
    Q_OBJECT
public:
    explicit SignatureScreen(AppContext& context);

    [[nodiscard]] QString title() const override { return tr("Электронная подпись"); }
    void activate(const QVariantMap& params) override;
    void deactivate() override;
    bool back() override;

private:
    QWidget* makeHealthCard();
    void show();
    void showCertificates(const TokenEntry* token);
    void openWork(TokenWork::Kind kind);
    void showWork();
    void act(HealthAction action);
    void saveDiagnostics();
    [[nodiscard]] const TokenEntry* token() const;
    [[nodiscard]] std::optional<ChosenCertificate> certificate() const;

    TokenDesk& m_desk;
    PageScaffold* m_page = nullptr;
    SkeletonRows* m_loading = nullptr;
    QWidget* m_content = nullptr;
    ChoiceField* m_choice = nullptr;
    HealthPanel* m_health = nullptr;
    QWidget* m_certificates = nullptr;
    QList<CertificateRow*> m_rows;
    QPushButton* m_tryOut = nullptr;
    QPushButton* m_changePin = nullptr;
    QPushButton* m_forgotten = nullptr;
    TokenWork* m_work = nullptr;
    ModulesCard* m_modules = nullptr;
    QString m_token;
    QString m_forced; // whose first PIN has been asked for already
};

// For citizens it is reached from «Мои данные» and for guests from the log-in; officials have it in the side bar.
void addSignatureScreens(ScreenRegistry& registry);

} // namespace okno::desktop
