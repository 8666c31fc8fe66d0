// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/address_search.h"

#include "address/corrections.h"
#include "client/background.h"

#include <QCollator>
#include <algorithm>

namespace okno::desktop {
namespace {

using address::Correction;
using address::Level;
using address::Suggestion;

constexpr int suggestionsShown = 20;
constexpr int listedAtMost = 5000;

QString typedWords(const QString& query, Correction corrected)
{
    if (corrected == Correction::Layout)
        return address::fromWrongLayout(query);
    return corrected == Correction::Translit ? address::fromTranslit(query) : query;
}

AddressReply replyOf(std::vector<Suggestion> found, const QString& query)
{
    AddressReply reply;
    if (!found.empty())
        reply.corrected = found.front().corrected;
    const QString words = typedWords(query, reply.corrected);
    for (Suggestion& one : found) {
        AddressRow row;
        row.bold = address::Base::matchedRanges(one.text, words);
        row.found = std::move(one);
        reply.rows.push_back(std::move(row));
    }
    return reply;
}

// «пгт Тымовское» stands under «Т»: what begins with a capital or a digit is the name, what precedes it the kind.
QString sortingName(const QString& text)
{
    QString own = text.section(QStringLiteral(", "), -1);
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (own.at(i).isUpper() || own.at(i).isDigit())
            return own.sliced(i);
    }
    return own;
}

void sortByName(std::vector<Suggestion>& found)
{
    QCollator order{QLocale(QLocale::Russian)};
    order.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
    keys.reserve(found.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        keys.emplace_back(order.sortKey(sortingName(found[i].text)), i);
    std::sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    std::vector<Suggestion> sorted;
    sorted.reserve(found.size());
    for (const auto& [key, at] : keys)
        sorted.push_back(std::move(found[at]));
    found = std::move(sorted);
}

std::vector<Suggestion> regions(const address::Base& base)
{
    std::vector<Suggestion> found;
    for (int number = 1; number <= 99; ++number) {
        const QString code = QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')).leftJustified(13, u'0');
        const AddressPath path = base.path(code);
        if (!path.empty())
            found.push_back({pathText(path), code, base.indexOf(code), Level::Region, false, Correction::None});
    }
    return found;
}

// One step down: what a person would expect in a list of that place.
std::vector<Level> stepBelow(const AddressPath& path)
{
    if (path.empty())
        return {};
    switch (path.back().level) {
    case Level::Region:
        // A federal city has its streets at once.
        return path.back().text.startsWith(QStringLiteral("г "))
            ? std::vector<Level>{Level::City, Level::Settlement, Level::Street}
            : std::vector<Level>{Level::District, Level::City};
    case Level::District:
        return {Level::City, Level::Settlement};
    case Level::City:
        return {Level::Street, Level::Settlement};
    default:
        return {Level::Street};
    }
}

AddressReply listOf(const address::Base& base, const QString& within)
{
    const AddressPath path = base.path(within);
    const std::vector<Level> levels = stepBelow(path);
    std::vector<Suggestion> found;
    if (within.isEmpty())
        found = regions(base);
    else if (!levels.empty())
        found = base.suggest({}, {within, levels, listedAtMost});
    // What lies deeper has its own step, unless there is nothing between.
    const qsizetype depth = pathText(path).count(u',') + (path.empty() ? 0 : 1);
    const auto direct = std::stable_partition(
        found.begin(), found.end(), [&](const Suggestion& one) { return one.text.count(u',') == depth; });
    if (direct != found.begin())
        found.erase(direct, found.end());
    sortByName(found);
    AddressReply reply = replyOf(std::move(found), {});
    reply.listing = true;
    return reply;
}

// «тымовское кировская 70 кв 5»: a line that has its house already.
AddressReply withHouse(const address::Base& base, const QString& line)
{
    const address::ParsedLine parsed = base.parseLine(line);
    static const QStringList certain{QStringLiteral("region"), QStringLiteral("district"), QStringLiteral("city"),
        QStringLiteral("settlement"), QStringLiteral("street")};
    const bool unsure =
        std::any_of(certain.begin(), certain.end(), [&](const QString& part) { return parsed.unsure.contains(part); });
    const AddressPath path = base.path(parsed.code);
    if (parsed.house.isEmpty() || path.empty() || unsure)
        return {};
    AddressReply reply =
        replyOf({{pathText(path), path.back().code, parsed.index, path.back().level, false, Correction::None}}, line);
    reply.rows.front().house = parsed.house;
    reply.rows.front().flat = parsed.flat;
    return reply;
}

} // namespace

AddressReply findAddresses(const address::Base& base, const AddressQuestion& question, int limit)
{
    if (question.everything)
        return listOf(base, question.within);
    const auto fits = [](const AddressReply& reply) {
        return !reply.rows.empty() && reply.corrected == Correction::None;
    };
    AddressReply inside;
    if (!question.within.isEmpty())
        inside = replyOf(base.suggest(question.rest, {question.within, {}, limit}), question.line);
    if (fits(inside))
        return inside;
    AddressReply anywhere = replyOf(base.suggest(question.line, {{}, {}, limit}), question.line);
    if (fits(anywhere))
        return anywhere;
    if (AddressReply whole = withHouse(base, question.line); !whole.rows.empty())
        return whole;
    return inside.rows.empty() ? anywhere : inside;
}

AddressSearch::AddressSearch(QObject* parent) : QObject(parent) { }

AddressSearch::~AddressSearch() = default;

void AddressSearch::setBase(std::shared_ptr<const address::Base> base)
{
    m_base = std::move(base);
    ++m_suggestions;
    ++m_houses;
    ++m_lines;
}

void AddressSearch::suggest(const AddressQuestion& question, std::function<void(const AddressReply&)> then)
{
    if (!m_base)
        return;
    client::inBackground(
        this, [base = m_base, question] { return findAddresses(*base, question, suggestionsShown); },
        [this, mine = ++m_suggestions, then = std::move(then)](const AddressReply& reply) {
            if (mine == m_suggestions)
                then(reply);
        });
}

void AddressSearch::checkHouse(
    const QString& code, const QString& house, std::function<void(const address::HouseCheck&)> then)
{
    const int mine = ++m_houses;
    if (!m_base || code.isEmpty())
        return;
    client::inBackground(
        this,
        [base = m_base, code, house] {
            const auto check = base->checkHouse(code, house);
            return check ? *check : address::HouseCheck();
        },
        [this, mine, then = std::move(then)](const address::HouseCheck& check) {
            if (mine == m_houses)
                then(check);
        });
}

void AddressSearch::takeApart(const QString& line, std::function<void(const AddressTaken&)> then)
{
    if (!m_base)
        return;
    client::inBackground(
        this,
        [base = m_base, line] {
            AddressTaken taken{base->parseLine(line), {}};
            taken.path = base->path(taken.line.code);
            return taken;
        },
        [this, mine = ++m_lines, then = std::move(then)](const AddressTaken& taken) {
            if (mine == m_lines)
                then(taken);
        });
}

} // namespace okno::desktop
