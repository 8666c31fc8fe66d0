// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "client/call.h"

#include <QWidget>

class QPushButton;

namespace okno::client {
class MyDetails;
}

namespace okno::desktop {

class AddressField;
class AddressSource;
class DateField;
class ErrorLine;
class Field;
class LineField;

// «Для заполнения заявлений»: birth date, passport, address of registration; all of it by choice.
class DetailsForm : public QWidget {
    Q_OBJECT
public:
    DetailsForm(client::MyDetails* details, AddressSource* addresses, QDate today, QWidget* parent = nullptr);

    // What is kept now; nothing of it while the person is typing.
    void show();

Q_SIGNALS:
    void saved();

private:
    void touch(Field* field);
    [[nodiscard]] bool check();
    [[nodiscard]] api::NewPersonalDetails typed() const;
    void save();
    void onFailed(const core::Error& error);
    void point(Field* field, const QString& words);

    client::MyDetails* m_details;
    QDate m_today;
    DateField* m_birthDate = nullptr;
    LineField* m_number = nullptr;
    DateField* m_issuedOn = nullptr;
    LineField* m_code = nullptr;
    LineField* m_issuedBy = nullptr;
    AddressField* m_address = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_save = nullptr;
    client::RequestHandle m_request;
};

} // namespace okno::desktop
