// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/code.h"
#include "core/result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace okno::address {

enum class Correction { None, Layout, Translit, Typo };
// "layout", "translit", "typo"; empty for None.
[[nodiscard]] QString correctionName(Correction correction);

// Something of the base with the whole path to it, from the region down.
struct AddressPart {
    Level level = Level::Region;
    QString text; // with its kind: «пгт Тымовское»
    QString code; // 13 or 17 digits

    bool operator==(const AddressPart&) const = default;
};

struct Suggestion {
    QString text; // the whole path: «Сахалинская обл, Тымовский р-н, пгт Тымовское»
    QString code; // of today's object where there is one
    QString index; // postal index, empty when the base does not tell
    Level level = Level::Region;
    bool former = false; // found by a former name, which the text shows as «бывш. …»
    Correction corrected = Correction::None;

    bool operator==(const Suggestion&) const = default;
};

// Where to look and for how many. `levels` empty: all.
struct SuggestScope {
    QString within; // the code of a place; empty for the whole base
    std::vector<Level> levels;
    int limit = 10;
};

enum class HouseVerdict { Exists, Absent, Unknown };
struct HouseCheck {
    HouseVerdict verdict = HouseVerdict::Unknown; // Unknown: the base has no list of houses there
    QString index; // of the house, otherwise of the street or place

    bool operator==(const HouseCheck&) const = default;
};

struct CurrentCode {
    QStringList codes; // today's, several after a split, none for what is gone
    bool former = false;

    bool operator==(const CurrentCode&) const = default;
};

// A pasted line taken apart. Texts have their kinds; `unsure` names the fields that a person should look at.
struct ParsedLine {
    QString region, district, city, settlement, street, house, flat, code, index;
    QStringList unsure;

    bool operator==(const ParsedLine&) const = default;
};

struct BaseInfo {
    QDate date; // of the official base
    QString checksum; // SHA-256 of the contents: the version by which two copies are the same
    qint64 fileSize = 0;
    qint64 places = 0;
    qint64 streets = 0;
    qint64 formers = 0;
};

// The address base: one mapped file, read by any number of threads at once. Every call answers in place, mostly
// in microseconds, and touches neither network nor disk beyond the mapping.
class Base {
public:
    // Errors: FileUnreadable, AddressBaseBroken, AddressBaseVersion.
    [[nodiscard]] static core::Result<std::shared_ptr<const Base>> open(const QString& path);
    ~Base();

    // Reads the whole file against its checksum: for a file that came from elsewhere, once.
    [[nodiscard]] core::Result<> verify() const;
    [[nodiscard]] BaseInfo info() const;

    // Words in any order, each possibly unfinished. An empty query within a place lists what lies there.
    [[nodiscard]] std::vector<Suggestion> suggest(const QString& query, const SuggestScope& scope = {}) const;
    // Which parts of a suggested text the query found, as positions and lengths, for showing them bold.
    [[nodiscard]] static std::vector<std::pair<int, int>> matchedRanges(const QString& text, const QString& query);

    // `code`: a street or a place without streets. NotFound for a code that the base does not know.
    [[nodiscard]] core::Result<HouseCheck> checkHouse(const QString& code, const QString& house) const;
    [[nodiscard]] ParsedLine parseLine(const QString& line) const;
    // Follows the changes of the base to today's codes. NotFound for a code that the base does not know.
    [[nodiscard]] core::Result<CurrentCode> current(const QString& code) const;
    // From the region down to the object itself; empty for an unknown code.
    [[nodiscard]] std::vector<AddressPart> path(const QString& code) const;
    // The postal index of a place or a street.
    [[nodiscard]] QString indexOf(const QString& code) const;
    // Places that a postal index serves.
    [[nodiscard]] std::vector<Suggestion> placesOfIndex(const QString& index) const;

    // Codes of all current objects that fit the words as typed, the best first; for checks of completeness.
    [[nodiscard]] QStringList codes(const QString& query, int limit) const;

private:
    class Data;
    friend class LineParser;
    explicit Base(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace okno::address
