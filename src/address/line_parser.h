// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/base_data.h"

namespace okno::address {

// Takes a line pasted from a document apart. The words are looked up together; where no object has them all, the part
// of the line that the base does not know stays as it was typed, in the field that its kind names, marked unsure.
class LineParser {
public:
    explicit LineParser(const Base::Data& data) : m_data(data) { }
    [[nodiscard]] ParsedLine parse(const QString& line);

private:
    struct Segment {
        QString text;
        std::vector<QueryWord> words;
    };

    void takeIndex(QString& line);
    void takeBareHouse(QString& line);
    [[nodiscard]] std::vector<Segment> segments(const QString& line) const;
    [[nodiscard]] std::vector<Segment> splitSegment(const Segment& segment) const;
    void lookUp(const QString& line);
    bool add(const Segment& segment);
    [[nodiscard]] bool isName(const QString& kindAndName) const;
    [[nodiscard]] std::vector<Found> find(const std::vector<QueryWord>& words) const;
    void choose(const std::vector<QueryWord>& words);
    void preferNamedParent(const std::vector<QueryWord>& words, std::vector<std::uint32_t>& equal) const;
    void preferHouse(std::vector<std::uint32_t>& equal) const;
    void doubtDifferences(const std::vector<std::uint32_t>& equal);
    [[nodiscard]] HouseCheck houseOf(std::uint32_t reference) const;
    void fill(std::uint32_t reference);
    void keepUnknown(const Segment& segment);
    void checkHouse();
    void doubt(const QString& field);

    const Base::Data& m_data;
    ParsedLine m_out;
    QString m_typedIndex;
    std::vector<QueryWord> m_known;
    std::vector<Segment> m_unknown;
    std::uint32_t m_reference = None;
};

} // namespace okno::address
