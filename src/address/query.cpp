// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/query.h"

#include "address/name_words.h"

#include <algorithm>

namespace okno::address {
namespace {

struct Chunk {
    std::string_view text;
    int start = 0;
    bool ended = false; // something follows: a full stop, a comma, a space
};

bool isBreak(char c)
{
    return !foldByte(c) && c != '-' && c != '/' && c != '_' && c != '.';
}

// Chunks are split at spaces and commas and after full stops, so that «ул.Ленина» is two.
std::vector<Chunk> chunksOf(std::string_view text)
{
    std::vector<Chunk> chunks;
    std::size_t begin = 0;
    const auto close = [&](std::size_t end, bool ended) {
        if (end > begin)
            chunks.push_back({text.substr(begin, end - begin), int(begin), ended});
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isBreak(text[i])) {
            close(i, true);
            begin = i + 1;
        } else if (text[i] == '.') {
            close(i + 1, true);
            begin = i + 1;
        }
    }
    close(text.size(), false);
    return chunks;
}

// «п.г.т.», «р.п.»: dotted letters in a row make one kind.
bool joinDotted(std::vector<Chunk>& chunks, std::size_t at, std::string_view text, const TypeWords& types)
{
    std::string letters;
    std::size_t last = at;
    for (; last < chunks.size() && chunks[last].text.size() == 2 && chunks[last].text[1] == '.'
        && (last == at || chunks[last].start == chunks[last - 1].start + 2);
        ++last)
        letters += chunks[last].text[0];
    for (std::size_t count = letters.size(); count > 1; --count) {
        if (!types.find(typeKey(letters.substr(0, count))))
            continue;
        chunks[at].text = text.substr(std::size_t(chunks[at].start), count * 2);
        chunks.erase(chunks.begin() + std::ptrdiff_t(at) + 1, chunks.begin() + std::ptrdiff_t(at + count));
        return true;
    }
    return false;
}

} // namespace

Query readQuery(std::string_view text, const TypeWords& types)
{
    Query query;
    std::vector<Chunk> chunks = chunksOf(text);
    // Chunks that are no kinds are read together, so that «50 лет» and «1 - я» keep their neighbours.
    std::size_t runStart = std::string_view::npos;
    std::size_t runEnd = 0;
    const auto flush = [&] {
        if (runStart == std::string_view::npos)
            return;
        for (PlainWord& word : plainWords(text.substr(runStart, runEnd - runStart))) {
            if (query.words.size() >= MaxQueryWords)
                break;
            QueryWord out;
            out.start = word.word.start + int(runStart);
            out.end = word.word.end + int(runStart);
            if (word.word.text.size() == 6 && isFoldedDigit(word.word.text[0]) && query.postalIndex == 0) {
                query.postalIndex = std::stoi(word.word.text);
                continue;
            }
            out.whole = word.ordinal != 0;
            out.plain = word.word.dot ? spelledOut(word.word.text) : plainForm(word.word.text);
            out.text = std::move(word.word.text);
            query.words.push_back(std::move(out));
        }
        runStart = std::string_view::npos;
    };
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        joinDotted(chunks, i, text, types);
        const Chunk& chunk = chunks[i];
        const int start = chunk.start;
        const int end = chunk.start + int(chunk.text.size());
        const std::string key = typeKey(chunk.text);
        const TypeSet* kinds = types.find(key);
        const bool unfinished = key.size() < 2 && !chunk.ended;
        if (!kinds || unfinished || query.words.size() >= MaxQueryWords) {
            if (runStart == std::string_view::npos)
                runStart = std::size_t(start);
            runEnd = std::size_t(end);
            continue;
        }
        flush();
        QueryWord word;
        word.types = *kinds;
        if (const TypeSet* spelled = types.findShort(key))
            word.spelled = *spelled;
        word.soft = true;
        const std::vector<Word> parts = splitWords(chunk.text);
        if (parts.size() == 1) {
            word.text = parts.front().text;
            word.plain = plainForm(word.text);
        }
        word.start = start;
        word.end = end;
        query.words.push_back(std::move(word));
    }
    flush();
    // «Москва г»: the letter at the end is a kind, or the beginning of a name.
    if (!chunks.empty() && !chunks.back().ended && query.words.size() > 1) {
        const std::string key = typeKey(chunks.back().text);
        QueryWord& last = query.words.back();
        const TypeSet* kinds = types.find(key);
        if (kinds && key.size() == 1 && last.text == key)
            last.types = *kinds;
        else if (const TypeSet* begun = types.findBegun(key); begun && !last.soft && last.end == int(text.size()))
            query.lastKinds = *begun;
    }
    return query;
}

} // namespace okno::address
