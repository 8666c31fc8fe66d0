// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/address_base.h"

#include <QByteArray>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace okno::server {

// The address base as it is served for a while. The file is the server's own copy: whoever overwrites the installed one
// in place cannot pull it from under the mapping. It goes when a newer one has come and the last reader has ended.
class AddressEdition {
public:
    AddressEdition(std::shared_ptr<const address::Base> base, const QString& path);
    ~AddressEdition();
    AddressEdition(const AddressEdition&) = delete;
    AddressEdition& operator=(const AddressEdition&) = delete;

    [[nodiscard]] const address::Base& base() const { return *m_base; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const address::BaseInfo& info() const { return m_info; }

private:
    std::shared_ptr<const address::Base> m_base;
    QString m_path;
    address::BaseInfo m_info;
};

struct AddressPlaces {
    QString source; // the base that an administrator installed; may be absent, may be replaced at any time
    QString fallback; // taken while there is no `source`; empty: none
    QString folder; // for the copies; emptied at the start
    std::chrono::milliseconds interval{2000}; // between two looks whether `source` is another file
};

// The address base of the server. A new file is copied, checked whole and only then taken, in a thread of its own;
// one that cannot be used is said in the log once, and the one before stays.
class AddressShelf {
public:
    explicit AddressShelf(AddressPlaces places);
    ~AddressShelf();
    AddressShelf(const AddressShelf&) = delete;
    AddressShelf& operator=(const AddressShelf&) = delete;

    // Takes what is there now, then watches.
    void start();
    // Null while there is none. From any thread; keep it while it is read.
    [[nodiscard]] std::shared_ptr<const AddressEdition> current() const;

private:
    void look();
    [[nodiscard]] std::shared_ptr<const AddressEdition> take(const QString& file);
    void put(std::shared_ptr<const AddressEdition> edition);

    AddressPlaces m_places;
    QByteArray m_mark; // of the file that was looked into last
    int m_count = 0; // of copies
    mutable std::mutex m_mutex;
    std::shared_ptr<const AddressEdition> m_current;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace okno::server
