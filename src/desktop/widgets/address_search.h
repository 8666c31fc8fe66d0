// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/address_path.h"

#include <QObject>
#include <functional>
#include <memory>

namespace okno::desktop {

// One suggestion as the popup shows it.
struct AddressRow {
    address::Suggestion found;
    QString house; // when the typed line went on with them
    QString flat;
    std::vector<std::pair<int, int>> bold; // what of found.text was typed: positions and lengths
    bool operator==(const AddressRow&) const = default;
};

struct AddressQuestion {
    QString line; // all that is typed
    QString within; // the code of the place that its beginning names; empty for the whole country
    QString rest; // what is typed after that place
    bool everything = false; // nothing is typed: list what lies there, regions when `within` is empty
};

struct AddressReply {
    std::vector<AddressRow> rows;
    address::Correction corrected = address::Correction::None;
    bool listing = false; // everything of a place rather than what was typed
};

// A pasted line taken apart, with the path of what the base knows of it.
struct AddressTaken {
    address::ParsedLine line;
    AddressPath path;
};

// Asks the base in a thread of the pool; answers that are late by a newer question of the same sort are dropped.
class AddressSearch : public QObject {
    Q_OBJECT
public:
    explicit AddressSearch(QObject* parent = nullptr);
    ~AddressSearch() override;

    void setBase(std::shared_ptr<const address::Base> base);
    [[nodiscard]] const std::shared_ptr<const address::Base>& base() const { return m_base; }

    void suggest(const AddressQuestion& question, std::function<void(const AddressReply&)> then);
    void checkHouse(const QString& code, const QString& house, std::function<void(const address::HouseCheck&)> then);
    void takeApart(const QString& line, std::function<void(const AddressTaken&)> then);
    // What is under way is no longer wanted.
    void forgetSuggestions() { ++m_suggestions; }
    void forgetLine() { ++m_lines; }

private:
    std::shared_ptr<const address::Base> m_base;
    int m_suggestions = 0;
    int m_houses = 0;
    int m_lines = 0;
};

// The same without a thread; `limit` rows at most, but everything when a place is listed.
[[nodiscard]] AddressReply findAddresses(const address::Base& base, const AddressQuestion& question, int limit);

} // namespace okno::desktop
