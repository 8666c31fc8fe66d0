// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/address_base.h"
#include "address/former_search.h"
#include "address/house.h"
#include "address/types.h"

namespace okno::address {

struct SearchOutcome {
    std::vector<Found> found;
    std::vector<FoundFormer> formers;
    Correction corrected = Correction::None;
};

// What stands behind a Base: the file, the kinds, and the way from a typed line to references.
class Base::Data {
public:
    explicit Data(std::shared_ptr<const IndexFile> index);

    [[nodiscard]] const IndexFile& index() const { return *m_index; }
    [[nodiscard]] const TypeWords& typeWords() const { return m_typeWords; }

    // The whole ladder: as typed, then with ever larger allowances, former names, corrections.
    [[nodiscard]] SearchOutcome search(const QString& query, const SearchScope& scope) const;
    // As typed only.
    [[nodiscard]] std::vector<Found> searchWords(const std::vector<QueryWord>& words, const SearchScope& scope) const;
    [[nodiscard]] std::vector<Found> searchTypos(const std::vector<QueryWord>& words, const SearchScope& scope) const;

    [[nodiscard]] QString ownText(std::uint32_t name, std::uint32_t post) const;
    [[nodiscard]] std::vector<AddressPart> path(std::uint32_t reference) const;
    [[nodiscard]] QString pathText(std::uint32_t reference) const;
    [[nodiscard]] QString code(std::uint32_t reference) const;
    [[nodiscard]] Level level(std::uint32_t reference) const;
    [[nodiscard]] QString postalIndex(std::uint32_t reference) const;
    [[nodiscard]] std::uint32_t reference(std::uint64_t code, int digits) const;
    [[nodiscard]] HouseCheck checkHouse(std::uint64_t owner15, std::uint32_t reference, const QString& house) const;
    void prefetch(const std::vector<Found>& found) const;
    [[nodiscard]] Suggestion suggestion(std::uint32_t reference) const;
    [[nodiscard]] std::optional<Suggestion> formerSuggestion(std::uint32_t former) const;

private:
    void takeJoined(const QString& query, const std::vector<QueryWord>& words, const SearchScope& scope,
        std::vector<Found>& found) const;
    void preferSpelling(const QString& query, std::vector<Found>& found) const;
    [[nodiscard]] std::vector<Found> searchLadder(std::vector<QueryWord> words, const SearchScope& scope) const;
    [[nodiscard]] std::vector<FoundFormer> formers(
        const std::vector<SearchWord>& words, const SearchScope& scope, bool exactOnly) const;
    [[nodiscard]] std::vector<SearchWord> resolve(const std::vector<QueryWord>& words) const;
    [[nodiscard]] std::string_view houses(std::uint64_t owner15, std::uint32_t reference) const;
    void appendOwn(QString& text, std::uint32_t name, std::uint32_t post) const;
    void appendPath(QString& text, std::uint32_t place) const;

    std::shared_ptr<const IndexFile> m_index;
    std::vector<TypeName> m_types;
    std::vector<bool> m_typeAfter;
    TypeWords m_typeWords;
};

} // namespace okno::address
