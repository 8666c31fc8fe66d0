// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/token_sources.h"
#include "desktop/signing/token_state.h"
#include "signing/token_worker.h"

#include <QObject>
#include <chrono>
#include <functional>

class QSemaphore;

namespace okno::core {
class Clock;
}

namespace okno::desktop {

class ViewSettings;

// What is in the readers of this computer, for every screen: one worker over the makers' modules that are found, those
// that the person named, and key files. Sleeps until a screen first calls refresh(), so that a start of the program
// loads no driver; from then on tokens that come and go are seen within a second.
class TokenDesk : public QObject {
    Q_OBJECT
public:
    TokenDesk(ViewSettings& settings, const core::Clock& clock, QObject* parent = nullptr);
    // With other providers than those of the files (tests), and a time limit of a look.
    TokenDesk(ViewSettings& settings, const core::Clock& clock, TokenSources::Maker maker,
        std::chrono::milliseconds limit, QObject* parent = nullptr);
    ~TokenDesk() override;

    // What was read last; its usability words are of that moment.
    [[nodiscard]] const TokenState& state() const { return m_state; }
    // Reads everything anew, in the worker; changed() when something differs. After a verb with a PIN call it too:
    // the tries that are left may have changed.
    void refresh();
    [[nodiscard]] bool isReading() const { return m_reading; }
    // For the verbs; token ids are those of state(). Never keep the pointer.
    [[nodiscard]] signing::TokenWorker* worker();
    [[nodiscard]] QDateTime now() const;

    // Modules that the person named, besides those that are found.
    [[nodiscard]] QStringList ownModules() const;
    void addModule(const QString& file);
    void removeModule(const QString& file);
    [[nodiscard]] QStringList keyFiles() const;
    void addKeyFile(const QString& file);
    void removeKeyFile(const QString& file);
    // Shows the certificates of a key file: KeyFileUnreadable for a wrong password. `then` may be empty.
    void openKeyFile(const QString& token, const QCA::SecureArray& password, QObject* context,
        std::function<void(core::Result<>)> then);

Q_SIGNALS:
    void changed();
    // A look began or ended.
    void readingChanged(bool reading);

private:
    void start();
    [[nodiscard]] QList<TokenSource> sources() const;
    void onRead(const core::Result<TokenState>& read);
    void setReading(bool reading);

    ViewSettings& m_settings;
    const core::Clock& m_clock;
    TokenSources::Maker m_maker;
    std::chrono::milliseconds m_limit;
    std::shared_ptr<QSemaphore> m_gone; // released when the modules are closed
    std::unique_ptr<signing::TokenWorker> m_worker;
    TokenState m_state;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace okno::desktop
