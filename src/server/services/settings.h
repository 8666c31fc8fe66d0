// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace okno::server {

// Whom signatures are trusted from, and how that is found out.
struct SigningSettings {
    // Of certificates: roots and intermediates, accredited/ with the roots that the administrator has marked, crl/ with
    // lists of revoked ones. Empty: trust in the data folder.
    QString folder;
    bool crlFetch = false; // fetch the lists that certificates name
    bool ocsp = false; // ask the services that certificates name
    bool privateAddresses = false; // also in the own network; else only on the public Internet
    QString timestampUrl; // of an RFC 3161 service; empty: there is none
    int timeoutSeconds = 10; // of one question to another machine
    int challengeSeconds = 300; // a challenge may be signed so long
    bool refuseUntrusted = false; // documents signed by an unknown centre are refused, not kept as unknown

    bool operator==(const SigningSettings&) const = default;
};

// Everything that an administrator may set about what the services do. Times in seconds, sizes in bytes.
struct ServiceSettings {
    QString name = QStringLiteral("Окно"); // of the installation, in headers and letters
    QString regionCode; // KLADR, where a new window starts; empty: the first region of the catalogue
    QString publicUrl; // "https://okno.example.ru": what the links in letters begin with
    bool demo = false;
    QString addressBase; // the file; empty: address.okna in the data folder

    int smsCodeSeconds = 300;
    int emailCodeSeconds = 3 * 24 * 3600; // the code and the link of a letter
    int codeLength = 6; // digits
    int codeTries = 5; // wrong codes before a new one must be asked for
    int codeResendSeconds = 60;
    int codesPerDay = 10; // to one contact

    int sessionSeconds = 30 * 60; // without a request
    int sessionMaxSeconds = 12 * 3600; // altogether
    int passwordMemoryMiB = 64; // of one Argon2id
    int passwordPasses = 2;
    int passwordThreads = 1; // how many are computed at once
    int passwordQueue = 64; // how many may wait; further ones are answered `unavailable`
    int freeGuesses = 5; // wrong passwords of one account before the first wait
    int freeGuessesPerAddress = 30;
    int lockSeconds = 5; // the first wait; each further wrong password doubles it
    int lockMaxSeconds = 15 * 60;

    qint64 maxFileBytes = 100LL * 1024 * 1024;
    int maxFiles = 20; // of one application
    qint64 maxAnswersBytes = 512 * 1024;
    int uploadSeconds = 24 * 3600; // an upload that nobody has attached lives this long
    int uploadsPerPerson = 40; // not yet attached
    qint64 uploadBytesPerPerson = 1024LL * 1024 * 1024;
    int idempotencySeconds = 7 * 24 * 3600;
    int eventSeconds = 24 * 3600; // how long a listener may be away and still be told all

    SigningSettings signing;

    bool operator==(const ServiceSettings&) const = default;
};

// How letters and short messages leave. Secrets are here, so it is never logged.
struct DeliverySettings {
    QString smtpUrl; // "smtp://mail.example.ru:587", "smtps://mail.example.ru:465"; empty: no letters leave
    QString smtpUser;
    QString smtpPassword;
    QString smtpPasswordFile; // its first line is the password
    QString smtpFrom; // «Окно <okno@example.ru>» or an address
    bool smtpStartTls = true; // demanded with smtp://; smtps:// is TLS from the first byte
    QString caFile; // PEM of the authorities that are trusted; empty: those of the system

    QString smsUrl; // {to}, {text} and {secret} are filled in, URL-encoded; empty: no short messages leave
    QString smsBody; // empty: GET; else POST with this body, filled in by its content type
    QString smsContentType = QStringLiteral("application/json");
    QStringList smsHeaders; // "Authorization: Bearer {secret}"
    QString smsSecret;
    QString smsSecretFile; // its first line is the secret
    QString smsAccepted; // what the answer of a gateway holds that has taken the message; empty: any 2xx

    int timeoutSeconds = 30;
    int maxAttempts = 12; // with a growing wait between them, some 14 hours altogether
    bool operator==(const DeliverySettings&) const = default;
};

} // namespace okno::server
