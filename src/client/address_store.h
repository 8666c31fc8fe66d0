// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/address_download.h"
#include "core/result.h"

#include <QDate>
#include <QObject>
#include <chrono>
#include <memory>
#include <optional>

namespace okno::address {
class Base;
}

namespace okno::client {

// What the store of addresses is about. `Loading` and `error` may stand beside a base that is in use.
struct AddressState {
    enum class Phase {
        None, // no base, and nothing under way: the server has none, or was not asked yet
        Loading, // a base is being opened, fetched or checked
        Ready, // base() can be used; `error`, if any, is why a newer one did not come
        Failed, // no base, because of `error`
    };
    Phase phase = Phase::None;
    qint64 received = 0; // bytes of what is being fetched
    qint64 total = 0; // 0 while not known
    QString version; // SHA-256 of the base in use, empty without one
    QDate date; // of the official base in use
    bool installed = false; // it was installed on this computer and is not fetched
    std::optional<core::Error> error;

    bool operator==(const AddressState&) const = default;
};

struct AddressStoreOptions {
    QStringList installed; // where an administrator may have put a base, the first that can be read wins
    QString cacheFolder; // what was fetched; may be lost
    AddressDownloadLimits limits;
    std::chrono::milliseconds firstPause{15'000}; // before another try of what failed; grows up to an hour
    std::chrono::milliseconds interval{6 * 3'600'000}; // between two looks at the server while the program runs
};

// The address base of this computer: one that was installed beside the program, else the server's, fetched and
// refreshed in the background. Opening and checking happen in another thread.
class AddressStore : public QObject {
    Q_OBJECT

public:
    AddressStore(ApiClient* api, const AddressStoreOptions& options, QObject* parent = nullptr);
    ~AddressStore() override;

    // Null while there is none. Stays good as long as it is held, also after changed(). Reading it from any thread.
    [[nodiscard]] std::shared_ptr<const address::Base> base() const;
    [[nodiscard]] const AddressState& state() const;
    // <program>/../share/okno/address.okna, and address.okna beside the program (Windows).
    [[nodiscard]] static QStringList installedPaths(const QString& programFolder);

    // Opens what this computer has, without asking the server.
    void open();

public Q_SLOTS:
    // Looks for a newer base: the installed one again, else the server's. Does nothing when it is under way.
    void refresh();

Q_SIGNALS:
    void changed(); // base() is another one
    void stateChanged();

private:
    struct Found;
    struct Private;
    static core::Result<Found> look(const QStringList& installed, const QString& folder, const QString& current);
    static core::Result<Found> admit(const AddressPartFile& part, const QString& folder);

    void start(bool askServer);
    void looked(const core::Result<Found>& found);
    void fetched(const core::Result<AddressPartFile>& file);
    void adopt(const Found& found);
    void settle(const std::optional<core::Error>& error);
    void set(const AddressState& state);

    std::unique_ptr<Private> d;
};

} // namespace okno::client
