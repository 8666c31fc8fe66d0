// SPDX-License-Identifier: GPL-3.0-or-later
// The sections by which names are found: words, names with what bears them, stored prefixes.
#include "address/import/base_builder.h"
#include "address/import/section_texts.h"
#include "address/name_words.h"

#include <algorithm>
#include <deque>

namespace okno::address {

void BaseBuilder::groupByName(IndexWriter& writer)
{
    std::vector<std::uint32_t> placeCounts(m_names.size()), streetCounts(m_names.size());
    for (const PlaceRecord& place : m_placeRecords)
        ++placeCounts[place.name];
    for (const StreetRecord& street : m_streetRecords)
        ++streetCounts[street.name];
    m_namePlaceOffsets = offsetsOf(placeCounts);
    m_nameStreetOffsets = offsetsOf(streetCounts);
    m_namePlaces.resize(m_placeRecords.size());
    m_nameStreets.resize(m_streetRecords.size());
    // Ranks are few: going through the objects once a rank leaves every list sorted by importance.
    std::vector<std::uint32_t> placeAt(m_namePlaceOffsets), streetAt(m_nameStreetOffsets);
    for (std::uint8_t rank = 0; rank <= std::uint8_t(Rank::Street); ++rank) {
        for (std::uint32_t i = 0; i < m_placeRecords.size(); ++i) {
            if (m_placeRecords[i].rank == rank)
                m_namePlaces[placeAt[m_placeRecords[i].name]++] = i;
        }
        for (std::uint32_t i = 0; i < m_streetRecords.size(); ++i) {
            if (m_placeRecords[m_streetRecords[i].place].rank == rank)
                m_nameStreets[streetAt[m_streetRecords[i].name]++] = i;
        }
    }
    writer.put(Section::NamePlaces, m_namePlaces);
    writer.put(Section::NameStreets, m_nameStreets);
}

void BaseBuilder::putNames(IndexWriter& writer)
{
    // Words by first use, then sorted and renumbered.
    std::deque<std::string> texts;
    std::unordered_map<std::string_view, std::uint32_t> ids;
    m_nameWordOffsets = {0};
    const auto use = [&](const std::string& word) {
        auto found = ids.find(word);
        if (found == ids.end()) {
            texts.push_back(word);
            found = ids.emplace(texts.back(), std::uint32_t(texts.size() - 1)).first;
        }
        m_nameWords.push_back(found->second);
    };
    for (const std::string_view name : m_names) {
        const NameWords words = nameWords(name);
        const std::size_t exact = std::min<std::size_t>(words.exact.size(), 255);
        for (const std::string& word : words.exact)
            use(word);
        for (const std::string& word : words.also)
            use(word);
        m_nameExact.push_back(std::uint8_t(exact));
        m_nameWordOffsets.push_back(std::uint32_t(m_nameWords.size()));
    }
    std::vector<std::uint32_t> order(texts.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; });
    std::vector<std::uint32_t> fresh(texts.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        fresh[order[i]] = i;
        m_words.push_back(texts[order[i]]);
    }
    std::vector<std::uint32_t> counts(m_words.size());
    for (std::uint32_t& word : m_nameWords) {
        word = fresh[word];
        ++counts[word];
    }
    m_wordNameOffsets = offsetsOf(counts);
    m_wordNames.resize(m_nameWords.size());
    std::vector<std::uint32_t> at(m_wordNameOffsets);
    for (std::uint32_t name = 0; name < m_names.size(); ++name) {
        for (std::uint32_t i = m_nameWordOffsets[name]; i < m_nameWordOffsets[name + 1]; ++i)
            m_wordNames[at[m_nameWords[i]]++] = name;
    }
    std::vector<std::uint64_t> costs = {0};
    const auto streetsEnd = [this](std::uint32_t end) {
        return end < m_placeRecords.size() ? m_placeRecords[end].streets : std::uint32_t(m_streetRecords.size());
    };
    for (std::uint32_t word = 0; word < m_words.size(); ++word) {
        std::uint64_t cost = costs.back();
        for (std::uint32_t i = m_wordNameOffsets[word]; i < m_wordNameOffsets[word + 1]; ++i) {
            const std::uint32_t name = m_wordNames[i];
            cost += m_nameStreetOffsets[name + 1] - m_nameStreetOffsets[name];
            for (std::uint32_t k = m_namePlaceOffsets[name]; k < m_namePlaceOffsets[name + 1]; ++k) {
                const PlaceRecord& place = m_placeRecords[m_namePlaces[k]];
                cost += place.end - m_namePlaces[k] + streetsEnd(place.end) - place.streets;
            }
        }
        costs.push_back(cost);
    }
    writer.put(Section::NameWords, m_nameWords);
    putTexts(writer, Section::WordOffsets, Section::WordBytes, m_words);
    writer.put(Section::WordNameOffsets, m_wordNameOffsets);
    writer.put(Section::WordNames, m_wordNames);
    writer.put(Section::WordCosts, costs);
}

void BaseBuilder::putNameRecords(IndexWriter& writer) const
{
    std::vector<NameRecord> records;
    records.reserve(m_names.size() + 1);
    std::string bytes;
    for (std::size_t i = 0; i <= m_names.size(); ++i) {
        const bool end = i == m_names.size();
        records.push_back({std::uint32_t(bytes.size()), m_nameWordOffsets[i], m_namePlaceOffsets[i],
            m_nameStreetOffsets[i], m_nameFormerOffsets[i], 0, NoRank, NoRank, 0});
        if (end)
            break;
        NameRecord& record = records.back();
        record.exact = m_nameExact[i];
        if (record.places < m_namePlaceOffsets[i + 1])
            record.placeRank = m_placeRecords[m_namePlaces[record.places]].rank;
        if (record.streets < m_nameStreetOffsets[i + 1])
            record.streetRank = m_placeRecords[m_streetRecords[m_nameStreets[record.streets]].place].rank;
        bytes += m_names[i];
    }
    writer.put(Section::Names, records);
    writer.putBytes(Section::NameBytes, bytes);
}

// For the shortest prefixes everything is a match; what is best among them is found here, once.
void BaseBuilder::putPrefixes(IndexWriter& writer) const
{
    std::vector<PrefixRecord> prefixes;
    std::vector<std::uint32_t> objects;
    std::vector<std::uint32_t> seen(m_names.size(), 0);
    std::uint32_t stamp = 0;
    for (std::size_t length = 1; length <= StoredPrefixLength; ++length) {
        for (std::uint32_t from = 0; from < m_words.size();) {
            if (m_words[from].size() < length) {
                ++from;
                continue;
            }
            const std::string prefix = m_words[from].substr(0, length);
            std::uint32_t to = from;
            while (to < m_words.size() && m_words[to].starts_with(prefix))
                ++to;
            if (m_wordNameOffsets[to] - m_wordNameOffsets[from] > StoredPrefixNames) {
                ++stamp;
                const bool whole = m_words[from] == prefix;
                std::vector<std::uint64_t> best; // a heap, the worst on top
                const auto offer = [&](std::uint64_t key) {
                    if (best.size() == StoredPrefixObjects) {
                        if (key >= best.front())
                            return false;
                        std::pop_heap(best.begin(), best.end());
                        best.pop_back();
                    }
                    best.push_back(key);
                    std::push_heap(best.begin(), best.end());
                    return true;
                };
                for (std::uint32_t i = m_wordNameOffsets[from]; i < m_wordNameOffsets[to]; ++i) {
                    const std::uint32_t name = m_wordNames[i];
                    if (std::exchange(seen[name], stamp) == stamp)
                        continue;
                    const bool exact = whole && m_nameExact[name] == 1 && m_nameWords[m_nameWordOffsets[name]] == from;
                    const std::uint64_t unfinished = exact ? 0 : KeyUnfinished;
                    for (std::uint32_t k = m_namePlaceOffsets[name]; k < m_namePlaceOffsets[name + 1]; ++k) {
                        if (!offer(unfinished | keyOf(m_namePlaces[k])))
                            break;
                    }
                    for (std::uint32_t k = m_nameStreetOffsets[name]; k < m_nameStreetOffsets[name + 1]; ++k) {
                        if (!offer(unfinished | keyOf(m_nameStreets[k] | StreetBit)))
                            break;
                    }
                }
                std::sort_heap(best.begin(), best.end());
                PrefixRecord record{};
                prefix.copy(record.text, sizeof record.text);
                record.first = std::uint32_t(objects.size());
                record.count = std::uint32_t(best.size());
                prefixes.push_back(record);
                for (const std::uint64_t key : best)
                    objects.push_back(std::uint32_t(key));
            }
            from = to;
        }
    }
    std::sort(prefixes.begin(), prefixes.end(), [](const PrefixRecord& a, const PrefixRecord& b) {
        return std::string_view(a.text, 4) < std::string_view(b.text, 4);
    });
    writer.put(Section::Prefixes, prefixes);
    writer.put(Section::PrefixObjects, objects);
}

} // namespace okno::address
