// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "client/call.h"
#include "desktop/citizen/page_screen.h"

class QLabel;
class QPushButton;

namespace okno::desktop {

class Card;
class ChallengeForm;
class ChoiceField;
class ErrorLine;
class LineField;
class PasswordForm;
class SnilsField;

// «Мои данные»: names, contacts, SNILS (once), the region, the language of letters, a new password.
class PersonScreen : public PageScreen {
    Q_OBJECT
public:
    explicit PersonScreen(AppContext& context);

    void activate(const QVariantMap& params) override;
    void deactivate() override;
    bool back() override;

private:
    void buildNames();
    void buildContacts();
    void buildSignature();
    void buildDetails();
    void buildLocalData();
    void showConfirmation(bool shown);
    void show();
    void save();
    void onSaved(const core::Result<api::Person>& person);
    [[nodiscard]] std::optional<api::PersonChange> change();

    LineField* m_surname = nullptr;
    LineField* m_given = nullptr;
    LineField* m_patronymic = nullptr;
    SnilsField* m_snils = nullptr;
    QLabel* m_snilsSet = nullptr;
    QLabel* m_contacts = nullptr;
    QLabel* m_level = nullptr;
    QLabel* m_region = nullptr;
    ChoiceField* m_language = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_save = nullptr;
    Card* m_signature = nullptr;
    QLabel* m_confirmed = nullptr;
    QPushButton* m_confirm = nullptr;
    ChallengeForm* m_confirmation = nullptr;
    PasswordForm* m_password = nullptr;
    client::RequestHandle m_request;
};

} // namespace okno::desktop
