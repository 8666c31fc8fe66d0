// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "signing/signer.h"
#include "signing/token_worker.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace okno::core {
class Clock;
}

namespace okno::desktop {

// One document to be signed: its bytes in memory or in a file that nobody changes meanwhile.
struct DocumentToSign {
    QString id; // whatever the caller knows it by
    QString title; // «Заявление», «Паспорт»
    QString name; // of the file, with its ending
    QString path; // empty: `bytes` are the document
    QByteArray bytes;
    qint64 size = 0;
    bool operator==(const DocumentToSign&) const = default;
};

// The key that was chosen: a certificate on a token, and its issuers as far as the token has them.
struct ChosenKey {
    QString token; // TokenInfo::id
    signing::TokenCertificate certificate;
    QList<signing::Certificate> chain;
};

// Documents become detached CAdES-BES signatures (CAdES-T with a timestamp service), one after another, with one PIN.
// Knows no window. The rules: the PIN is given to the token once; its refusal, and any fault of the token, stops
// everything at once; what is signed by then stays signed; nothing is tried again unless start() is called again, and
// then only what is not signed yet. A document that cannot be read fails alone. A timestamp that cannot be had leaves a
// signature without one. The token is logged out at the end, however it comes.
class BatchSigner : public QObject {
    Q_OBJECT
public:
    enum class State { Waiting, Reading, AtToken, Stamping, Signed, Failed };
    struct Item {
        DocumentToSign document;
        State state = State::Waiting;
        qint64 done = 0; // octets read
        QByteArray signature; // DER, once Signed
        bool stamped = false;
        std::optional<core::Error> error; // once Failed; of a Signed one: why it has no timestamp
    };
    // Brings a query (RFC 3161) to the timestamp service; the answer comes once.
    using Stamp = std::function<void(const QByteArray& query, std::function<void(core::Result<QByteArray>)> then)>;

    // The worker is asked for anew each time: it may be another one when tokens were looked for again.
    using Workers = std::function<signing::TokenWorker*()>;
    BatchSigner(Workers worker, const core::Clock& clock, QObject* parent = nullptr);
    ~BatchSigner() override;

    void setDocuments(std::vector<DocumentToSign> documents);
    // Without: no timestamps.
    void setStamp(Stamp stamp) { m_stamp = std::move(stamp); }

    void start(const ChosenKey& key, const QCA::SecureArray& pin);
    // finished() follows at once, with Cancelled.
    void cancel();

    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int signedCount() const;
    [[nodiscard]] bool isWhole() const;
    // Why everything stopped the last time; a document that failed alone says so itself.
    [[nodiscard]] const std::optional<core::Error>& fault() const { return m_fault; }

Q_SIGNALS:
    void changed(int index);
    void finished();

private:
    struct Work; // one run
    void next();
    void read(std::size_t index);
    void askToken(std::size_t index);
    void stamp(std::size_t index);
    void write(std::size_t index);
    void fail(std::size_t index, const core::Error& error);
    void stop(const std::optional<core::Error>& fault);
    void set(std::size_t index, State state);

    Workers m_worker;
    const core::Clock& m_clock;
    std::vector<Item> m_items;
    Stamp m_stamp;
    std::shared_ptr<Work> m_work;
    std::optional<core::Error> m_fault;
    bool m_running = false;
};

} // namespace okno::desktop
