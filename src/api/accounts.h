// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/page.h"

namespace okno::api {

// GET /v1/me; the ETag is the version.
struct Person {
    QString id;
    core::Role role = core::Role::Citizen;
    core::AccountLevel level = core::AccountLevel::Simplified;
    QString surname;
    QString given;
    std::optional<QString> patronymic;
    std::optional<QString> email;
    std::optional<QString> phone; // E.164
    std::optional<QString> snils; // eleven digits
    std::optional<QString> regionCode;
    std::optional<QString> agencyId; // of an official
    std::optional<QString> agencyName;
    std::optional<QString> position; // of an official
    QString language; // ru or en: in which we write to this person
    int version = 0;
    OKNO_FIELDS(Person, id, role, level, surname, given, patronymic, email, phone, snils, regionCode, agencyId,
        agencyName, position, language, version)
    bool operator==(const Person&) const = default;
};

// PATCH /v1/me, with If-Match; what is absent stays. A SNILS can be set once; an empty patronymic takes it away.
struct PersonChange {
    std::optional<QString> surname;
    std::optional<QString> given;
    std::optional<QString> patronymic;
    std::optional<QString> snils;
    std::optional<QString> regionCode;
    std::optional<QString> language;
    OKNO_FIELDS(PersonChange, surname, given, patronymic, snils, regionCode, language)
    bool operator==(const PersonChange&) const = default;
};

// A passport of a citizen of Russia, as forms ask for it.
struct IdentityDocument {
    QString number; // series and number, ten digits
    std::optional<QString> issuedOn; // ISO 8601
    std::optional<QString> issuedBy;
    std::optional<QString> departmentCode; // 650-014
    OKNO_FIELDS(IdentityDocument, number, issuedOn, issuedBy, departmentCode)
    bool operator==(const IdentityDocument&) const = default;
};

// GET /v1/me/details; the ETag is the version, 0 before anything was kept. What a citizen wants forms to be filled in
// with, all of it by choice; nobody else is served it.
struct PersonalDetails {
    std::optional<QString> birthDate; // ISO 8601
    std::optional<IdentityDocument> passport;
    std::optional<QJsonObject> address; // of registration, as a form's kladr-address answers
    int version = 0;
    OKNO_FIELDS(PersonalDetails, birthDate, passport, address, version)
    bool operator==(const PersonalDetails&) const = default;
};

// PUT /v1/me/details, with If-Match: takes the place of all of it; what is absent is deleted.
struct NewPersonalDetails {
    std::optional<QString> birthDate;
    std::optional<IdentityDocument> passport;
    std::optional<QJsonObject> address;
    OKNO_FIELDS(NewPersonalDetails, birthDate, passport, address)
    bool operator==(const NewPersonalDetails&) const = default;
};

// POST /v1/registrations: exactly one of email and phone.
struct NewRegistration {
    QString surname;
    QString given;
    std::optional<QString> patronymic;
    std::optional<QString> email;
    std::optional<QString> phone;
    std::optional<QString> language; // of the message, ru unless told
    OKNO_FIELDS(NewRegistration, surname, given, patronymic, email, phone, language)
    bool operator==(const NewRegistration&) const = default;
};

// The state of a registration: its code was sent and waits.
struct Registration {
    QString id;
    QString channel; // "sms" or "email"
    QString sentTo; // masked
    QDateTime expiresAt; // of the code
    QDateTime resendAt; // a new code may be asked for from then on
    bool confirmed = false; // by the code or by the link in the letter
    OKNO_FIELDS(Registration, id, channel, sentTo, expiresAt, resendAt, confirmed)
    bool operator==(const Registration&) const = default;
};

// POST /v1/registrations/{id}/confirmation
struct Confirmation {
    QString code;
    OKNO_FIELDS(Confirmation, code)
    bool operator==(const Confirmation&) const = default;
};

// POST /v1/registrations/{id}/account and POST /v1/password-resets/{id}/password
struct NewPassword {
    QString password;
    OKNO_FIELDS(NewPassword, password)
    bool operator==(const NewPassword&) const = default;
};

// POST /v1/me/password
struct PasswordChange {
    QString current;
    QString password;
    OKNO_FIELDS(PasswordChange, current, password)
    bool operator==(const PasswordChange&) const = default;
};

// POST /v1/password-resets: a code goes to the confirmed contact; the answer is a Registration whether or not there is
// an account.
struct PasswordReset {
    QString login;
    OKNO_FIELDS(PasswordReset, login)
    bool operator==(const PasswordReset&) const = default;
};

// POST /v1/sessions
struct Credentials {
    QString login; // phone, e-mail, SNILS or an official's user name
    QString password;
    OKNO_FIELDS(Credentials, login, password)
    bool operator==(const Credentials&) const = default;
};

struct SessionAnswer {
    QString token; // opaque; Authorization: Bearer
    QDateTime expiresAt;
    Person person;
    OKNO_FIELDS(SessionAnswer, token, expiresAt, person)
    bool operator==(const SessionAnswer&) const = default;
};

// GET /v1/accounts (administrator): officials and citizens.
struct Account {
    QString id;
    core::Role role = core::Role::Clerk;
    QString login; // user name, or what a citizen logs in with
    QString surname;
    QString given;
    std::optional<QString> patronymic;
    std::optional<QString> agencyId;
    std::optional<QString> position;
    bool blocked = false;
    QDateTime createdAt;
    std::optional<QDateTime> lastLoginAt;
    int version = 0;
    OKNO_FIELDS(Account, id, role, login, surname, given, patronymic, agencyId, position, blocked, createdAt,
        lastLoginAt, version)
    bool operator==(const Account&) const = default;
};

// POST /v1/accounts: an official's account.
struct NewAccount {
    core::Role role = core::Role::Clerk;
    QString login;
    QString password;
    QString surname;
    QString given;
    std::optional<QString> patronymic;
    std::optional<QString> agencyId; // of a clerk or supervisor
    std::optional<QString> position;
    OKNO_FIELDS(NewAccount, role, login, password, surname, given, patronymic, agencyId, position)
    bool operator==(const NewAccount&) const = default;
};

// PATCH /v1/accounts/{id}, with If-Match; what is absent stays. Blocking ends every session of the account.
struct AccountChange {
    std::optional<core::Role> role;
    std::optional<QString> agencyId;
    std::optional<QString> position;
    std::optional<bool> blocked;
    std::optional<QString> password;
    OKNO_FIELDS(AccountChange, role, agencyId, position, blocked, password)
    bool operator==(const AccountChange&) const = default;
};

// GET /v1/journal: the append-only record of every change.
struct JournalRecord {
    qint64 seq = 0;
    QDateTime at;
    std::optional<QString> actorId;
    QString actorName;
    QString action; // e.g. application.submitted
    QString subject; // e.g. application/01J…
    QJsonObject data; // what changed, without secrets
    QString hash; // SHA-256, hex, over this record and the hash before it
    OKNO_FIELDS(JournalRecord, seq, at, actorId, actorName, action, subject, data, hash)
    bool operator==(const JournalRecord&) const = default;
};

// GET /v1/demo/accounts, only with --demo.
struct DemoAccount {
    core::Role role = core::Role::Citizen;
    QString login;
    QString password;
    QString name;
    QString note; // what can be seen with it
    OKNO_FIELDS(DemoAccount, role, login, password, name, note)
    bool operator==(const DemoAccount&) const = default;
};

// GET /v1/demo/messages, only with --demo: what the demo provider "sent", newest first.
struct DemoMessage {
    QString id;
    QDateTime at;
    QString channel; // "sms" or "email"
    QString to;
    QString subject;
    QString text;
    OKNO_FIELDS(DemoMessage, id, at, channel, to, subject, text)
    bool operator==(const DemoMessage&) const = default;
};

} // namespace okno::api
