// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_model.h"

namespace okno::server {

class AddressShelf;

// Looks once more at the addresses of an application. One whose code the server's base does not know is kept, but
// marked as typed by hand, so that the official sees that nobody has checked it; without a base nothing is said against
// any.
class AddressReview {
public:
    explicit AddressReview(const AddressShelf& shelf) : m_shelf(shelf) { }

    // `answers` as FormModel::accept() gives them.
    [[nodiscard]] QJsonObject marked(const forms::FormModel& form, const QJsonObject& answers) const;

private:
    const AddressShelf& m_shelf;
};

} // namespace okno::server
