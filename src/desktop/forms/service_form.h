// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "forms/form_model.h"

namespace okno::api {
struct Person;
struct PersonalDetails;
struct ServiceForm;
} // namespace okno::api

namespace okno::desktop {

// The form of a service as the server sent it, in a language of the window.
[[nodiscard]] core::Result<forms::FormModel> readForm(const api::ServiceForm& form, const QString& language);

// What a form is prefilled with, in the shape that forms::prefillSources() names.
[[nodiscard]] QJsonObject prefillOf(const api::Person& person, const api::PersonalDetails& details);

// A KLADR code of thirteen digits as forms know places: two digits of the region, and the municipality when it is one.
struct Place {
    QString region;
    QString municipality;
    bool operator==(const Place&) const = default;
};
[[nodiscard]] Place placeOf(const QString& kladr);

} // namespace okno::desktop
