// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/operation.h"
#include "softtoken/slot.h"

#include <map>

namespace okno::softtoken {

struct Session {
    CK_SLOT_ID slot = 0;
    unsigned generation = 0; // of the slot when it was opened
    bool writes = false;
    std::optional<std::vector<CK_OBJECT_HANDLE>> found; // what C_FindObjects has still to give
    std::optional<Operation> digest, sign, verify;
};

// What lives between C_Initialize and C_Finalize: the slots of one folder and the sessions of this process.
class Module {
public:
    // The folder is OKNO_SOFTTOKEN_DIR, else okno/softtoken where the user's data are.
    Module();

    // Looks at the folder: tokens may have come and gone.
    void scan();
    [[nodiscard]] const std::map<CK_SLOT_ID, Slot>& slots() const { return m_slots; }
    // Null for a slot that never was; looks at its file.
    [[nodiscard]] Slot* slot(CK_SLOT_ID id);
    // A slot whose token has come, gone or been exchanged since it was last asked for.
    [[nodiscard]] std::optional<CK_SLOT_ID> event();

    [[nodiscard]] CK_SESSION_HANDLE openSession(const Slot& slot, bool writes);
    [[nodiscard]] Session* session(CK_SESSION_HANDLE handle);
    // The last one takes the log-in with it.
    void closeSession(CK_SESSION_HANDLE handle);
    void closeSessions(CK_SLOT_ID slot);
    [[nodiscard]] CK_ULONG countSessions(const Slot& slot, bool onlyWriting) const;

private:
    std::filesystem::path m_folder;
    std::map<CK_SLOT_ID, Slot> m_slots;
    std::map<CK_SLOT_ID, std::string> m_told; // serial of the token in a slot, empty without one
    std::map<CK_SESSION_HANDLE, Session> m_sessions;
    CK_SESSION_HANDLE m_lastSession = 0;
};

} // namespace okno::softtoken
