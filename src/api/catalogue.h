// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/page.h"

namespace okno::api {

// GET /v1/about
struct About {
    QString name; // of the installation, for the header
    QString version; // of the server, as 0.1.0
    bool demo = false; // demo accounts and messages are offered
    QString regionCode; // KLADR, where a new window starts
    QDateTime serverTime;
    OKNO_FIELDS(About, name, version, demo, regionCode, serverTime)
    bool operator==(const About&) const = default;
};

// GET /v1/limits
struct Limits {
    qint64 maxFileBytes = 0;
    int maxFiles = 0; // of one application
    QStringList acceptedTypes; // MIME types recognised by content
    qint64 maxAnswersBytes = 0;
    int smsCodeSeconds = 0;
    int emailCodeSeconds = 0;
    int codeTries = 0;
    int codeResendSeconds = 0;
    int codeLength = 0;
    int passwordMinLength = 0;
    int sessionSeconds = 0; // without a request
    int uploadSeconds = 0; // an unfinished upload lives this long
    int pageMax = 0;
    bool timestamps = false; // POST /v1/timestamps has a service behind it
    OKNO_FIELDS(Limits, maxFileBytes, maxFiles, acceptedTypes, maxAnswersBytes, smsCodeSeconds, emailCodeSeconds,
        codeTries, codeResendSeconds, codeLength, passwordMinLength, sessionSeconds, uploadSeconds, pageMax, timestamps)
    bool operator==(const Limits&) const = default;
};

struct Territory {
    QString code; // KLADR, 13 digits
    QString name;
    OKNO_FIELDS(Territory, code, name)
    bool operator==(const Territory&) const = default;
};

// GET /v1/regions
struct Region {
    QString code; // KLADR, 13 digits
    QString name;
    std::vector<Territory> municipalities;
    OKNO_FIELDS(Region, code, name, municipalities)
    bool operator==(const Region&) const = default;
};

struct Regions {
    std::vector<Region> items;
    OKNO_FIELDS(Regions, items)
    bool operator==(const Regions&) const = default;
};

// One choice of a classifier, with how many services of the region it has.
struct Choice {
    QString id;
    QString title;
    int services = 0;
    OKNO_FIELDS(Choice, id, title, services)
    bool operator==(const Choice&) const = default;
};

// GET /v1/classifiers?region=
struct Classifiers {
    std::vector<Choice> situations;
    std::vector<Choice> categories;
    std::vector<Choice> agencies;
    OKNO_FIELDS(Classifiers, situations, categories, agencies)
    bool operator==(const Classifiers&) const = default;
};

// GET /v1/services?region=&q=&agency=&situation=&category=&cursor=&limit=
struct ServiceSummary {
    QString id;
    QString title;
    QString brief; // one sentence
    QString agencyId;
    QString agencyName;
    QString situation; // id
    QString situationTitle;
    QString cost; // «бесплатно», «350 ₽»
    QString term; // «30 календарных дней»
    bool open = true; // takes applications through this window
    OKNO_FIELDS(ServiceSummary, id, title, brief, agencyId, agencyName, situation, situationTitle, cost, term, open)
    bool operator==(const ServiceSummary&) const = default;
};

// GET /v1/services/{id}: the card as the package has it (forms::ServiceCard reads it) and its agency (forms::Agency).
struct ServiceDetails {
    QString id;
    QString version;
    QJsonObject card;
    QJsonObject agency;
    OKNO_FIELDS(ServiceDetails, id, version, card, agency)
    bool operator==(const ServiceDetails&) const = default;
};

// GET /v1/services/{id}/form: what forms::FormDefinition is made of.
struct ServiceForm {
    QString id;
    QString version;
    QJsonObject schema;
    QJsonObject layout;
    QJsonObject words; // translations of the package: {"en": {...}}
    std::optional<QJsonObject> statement = {}; // Russian titles for what is signed: forms::StatementWords
    OKNO_FIELDS(ServiceForm, id, version, schema, layout, words, statement)
    bool operator==(const ServiceForm&) const = default;
};

// GET /v1/agencies/{id}: forms::Agency as JSON and its services.
struct AgencyDetails {
    QString id;
    QJsonObject agency;
    std::vector<ServiceSummary> services;
    OKNO_FIELDS(AgencyDetails, id, agency, services)
    bool operator==(const AgencyDetails&) const = default;
};

} // namespace okno::api
