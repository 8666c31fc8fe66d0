// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/module.h"

#include <algorithm>
#include <charconv>

namespace okno::softtoken {
namespace {

constexpr std::string_view suffix = ".okt";
constexpr std::size_t maxSlots = 64;

// «7.okt» is the token in slot 7.
std::optional<CK_SLOT_ID> slotOf(const std::string& name)
{
    const std::string_view digits =
        std::string_view(name).substr(0, name.size() - std::min(name.size(), suffix.size()));
    CK_SLOT_ID id = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
    const bool canonical = digits.size() == 1 || (digits.size() > 1 && digits.size() < 6 && digits[0] != '0');
    const bool good = name.ends_with(suffix) && fault == std::errc() && end == digits.data() + digits.size();
    return good && canonical ? std::optional(id) : std::nullopt;
}

std::string inSlot(const Slot& slot)
{
    if (slot.presence() == Slot::Presence::Ready)
        return slot.token().serial;
    return slot.presence() == Slot::Presence::Absent ? std::string() : "?";
}

} // namespace

Module::Module() : m_folder(folderOfTokens())
{
    scan();
    while (event()) { } // what is there at the start is no event
}

void Module::scan()
{
    for (auto& [id, slot] : m_slots)
        slot.look();
    const auto add = [&](CK_SLOT_ID id) {
        if (!m_slots.contains(id) && m_slots.size() < maxSlots)
            m_slots.try_emplace(id, id, m_folder / (std::to_string(id) + std::string(suffix)));
    };
    add(0);
    std::error_code fault;
    std::filesystem::directory_iterator files(m_folder, fault), none;
    for (; !fault && files != none; files.increment(fault)) {
        if (const auto id = slotOf(files->path().filename().string()))
            add(*id);
    }
}

Slot* Module::slot(CK_SLOT_ID id)
{
    auto found = m_slots.find(id);
    if (found == m_slots.end()) {
        scan();
        found = m_slots.find(id);
    }
    if (found == m_slots.end())
        return nullptr;
    found->second.look();
    return &found->second;
}

std::optional<CK_SLOT_ID> Module::event()
{
    scan();
    for (const auto& [id, slot] : m_slots) {
        std::string now = inSlot(slot);
        std::string& told = m_told[id];
        if (told != now) {
            told = std::move(now);
            return id;
        }
    }
    return std::nullopt;
}

CK_SESSION_HANDLE Module::openSession(const Slot& slot, bool writes)
{
    m_sessions[++m_lastSession] = {slot.id(), slot.generation(), writes, {}, {}, {}, {}};
    return m_lastSession;
}

Session* Module::session(CK_SESSION_HANDLE handle)
{
    const auto found = m_sessions.find(handle);
    return found == m_sessions.end() ? nullptr : &found->second;
}

void Module::closeSession(CK_SESSION_HANDLE handle)
{
    const auto found = m_sessions.find(handle);
    if (found == m_sessions.end())
        return;
    Slot& slot = m_slots.at(found->second.slot);
    m_sessions.erase(found);
    if (countSessions(slot, false) == 0)
        slot.logout();
}

void Module::closeSessions(CK_SLOT_ID id)
{
    std::erase_if(m_sessions, [&](const auto& each) { return each.second.slot == id; });
    m_slots.at(id).logout();
}

CK_ULONG Module::countSessions(const Slot& slot, bool onlyWriting) const
{
    return static_cast<CK_ULONG>(std::ranges::count_if(m_sessions, [&](const auto& each) {
        const Session& session = each.second;
        return session.slot == slot.id() && session.generation == slot.generation() && (session.writes || !onlyWriting);
    }));
}

} // namespace okno::softtoken
