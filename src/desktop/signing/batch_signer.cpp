// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/batch_signer.h"

#include "client/background.h"
#include "core/clock.h"
#include "signing/cms/timestamp.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QRandomGenerator>
#include <algorithm>

namespace okno::desktop {
namespace {

constexpr int nonceOctets = 16;

// Opens the document wherever its bytes are.
std::unique_ptr<QIODevice> opened(const DocumentToSign& document)
{
    std::unique_ptr<QIODevice> device;
    if (document.path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(document.bytes);
        device = std::move(buffer);
    } else {
        device = std::make_unique<QFile>(document.path);
    }
    if (!device->open(QIODevice::ReadOnly))
        return nullptr;
    return device;
}

QByteArray newNonce()
{
    QByteArray nonce(nonceOctets, Qt::Uninitialized);
    QRandomGenerator* random = QRandomGenerator::system();
    for (char& octet : nonce)
        octet = static_cast<char>(random->bounded(256));
    nonce[0] = static_cast<char>((nonce[0] & 0x3F) | 0x40); // a positive INTEGER without leading zeros
    return nonce;
}

} // namespace

struct BatchSigner::Work {
    ChosenKey key;
    std::shared_ptr<std::atomic_bool> over = std::make_shared<std::atomic_bool>(false);
    signing::TokenWorker::Call call;
    std::shared_ptr<signing::Signature> signature; // of the document at hand
    std::size_t at = 0;
};

BatchSigner::BatchSigner(Workers worker, const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_worker(std::move(worker))
    , m_clock(clock)
{
}

BatchSigner::~BatchSigner()
{
    blockSignals(true);
    cancel();
}

void BatchSigner::setDocuments(std::vector<DocumentToSign> documents)
{
    Q_ASSERT(!m_running);
    m_items.clear();
    for (DocumentToSign& document : documents)
        m_items.push_back({std::move(document)});
    m_fault.reset();
}

int BatchSigner::signedCount() const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [](const Item& item) { return item.state == State::Signed; }));
}

bool BatchSigner::isWhole() const
{
    return !m_items.empty() && signedCount() == static_cast<int>(m_items.size());
}

void BatchSigner::start(const ChosenKey& key, const QCA::SecureArray& pin)
{
    if (m_running)
        return;
    m_running = true;
    m_fault.reset();
    m_work = std::make_shared<Work>();
    m_work->key = key;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].state == State::Failed) {
            m_items[i].error.reset();
            set(i, State::Waiting);
        }
    }
    m_work->call = m_worker()->ask<core::Done>(
        [token = key.token, pin](signing::TokenProvider& provider) { return provider.login(token, pin); }, this,
        [this](const core::Result<>& in) {
            if (!in) {
                stop(in.error());
                return;
            }
            next();
        });
}

void BatchSigner::cancel()
{
    if (m_running)
        stop(core::Error(core::ErrorCode::Cancelled));
}

void BatchSigner::set(std::size_t index, State state)
{
    m_items[index].state = state;
    Q_EMIT changed(static_cast<int>(index));
}

void BatchSigner::next()
{
    while (m_work->at < m_items.size() && m_items[m_work->at].state != State::Waiting)
        ++m_work->at;
    if (m_work->at == m_items.size())
        stop(std::nullopt);
    else
        read(m_work->at);
}

void BatchSigner::read(std::size_t index)
{
    m_items[index].done = 0;
    set(index, State::Reading);
    // Drops what comes from a run that is over.
    const auto told = [self = QPointer(this), over = m_work->over, index](qint64 done) {
        if (!*over && self) {
            self->m_items[index].done = done;
            Q_EMIT self->changed(static_cast<int>(index));
        }
    };
    const signing::SignOptions options{.time = m_clock.now(),
        .chain = m_work->key.chain,
        .progress = [over = m_work->over, told](qint64 done, qint64) {
            QMetaObject::invokeMethod(QCoreApplication::instance(), [told, done] { told(done); }, Qt::QueuedConnection);
            return !over->load();
        }};
    client::inBackground(
        this,
        [document = m_items[index].document, certificate = m_work->key.certificate.certificate, options] {
            const std::unique_ptr<QIODevice> content = opened(document);
            return content ? signing::Signature::prepare(*content, certificate, options)
                           : core::Result<signing::Signature>(core::ErrorCode::FileUnreadable);
        },
        [this, index, over = m_work->over](const core::Result<signing::Signature>& prepared) {
            if (*over)
                return;
            if (prepared) {
                m_work->signature = std::make_shared<signing::Signature>(*prepared);
                askToken(index);
            } else if (prepared.error().code == core::ErrorCode::FileUnreadable) {
                // Its own misfortune: the others are signed all the same.
                m_items[index].error = prepared.error();
                set(index, State::Failed);
                next();
            } else {
                fail(index, prepared.error());
            }
        });
}

void BatchSigner::askToken(std::size_t index)
{
    set(index, State::AtToken);
    m_work->call = m_worker()->ask<QByteArray>(
        [token = m_work->key.token, certificate = m_work->key.certificate.id, scheme = m_work->signature->scheme(),
            digest = m_work->signature->digest()](
            signing::TokenProvider& provider) { return provider.signDigest(token, certificate, scheme, digest); },
        this,
        [this, index](const core::Result<QByteArray>& value) {
            if (!value) {
                fail(index, value.error());
                return;
            }
            if (const core::Result<> fits = m_work->signature->setValue(*value); !fits)
                fail(index, fits.error());
            else if (m_stamp)
                stamp(index);
            else
                write(index);
        });
}

void BatchSigner::stamp(std::size_t index)
{
    set(index, State::Stamping);
    const auto query =
        signing::makeTimestampRequest(m_work->signature->value(), m_work->signature->scheme().digest, newNonce());
    m_stamp(
        query.der, [self = QPointer(this), over = m_work->over, query, index](const core::Result<QByteArray>& reply) {
            if (!self || *over)
                return;
            const core::Result<QByteArray> token = reply ? signing::readTimestampReply(*reply, query) : reply;
            if (token)
                self->m_work->signature->setTimestamp(*token);
            else
                self->m_items[index].error = core::Error(core::ErrorCode::TimestampFailed);
            self->m_items[index].stamped = token.ok();
            self->write(index);
        });
}

void BatchSigner::write(std::size_t index)
{
    QBuffer nothing; // a detached signature holds no content
    QBuffer signature;
    signature.open(QIODevice::WriteOnly);
    if (const core::Result<> written = m_work->signature->write(nothing, signature); !written) {
        fail(index, written.error());
        return;
    }
    m_items[index].signature = signature.data();
    set(index, State::Signed);
    next();
}

void BatchSigner::fail(std::size_t index, const core::Error& error)
{
    m_items[index].error = error;
    set(index, State::Failed);
    stop(error);
}

void BatchSigner::stop(const std::optional<core::Error>& fault)
{
    m_fault = fault;
    m_running = false;
    *m_work->over = true;
    m_work->call.cancel();
    // Not only after a log-in that we saw succeed: a cancelled one may still come to pass.
    m_worker()->ask<core::Done>(
        [token = m_work->key.token](signing::TokenProvider& provider) -> core::Result<> {
            provider.logout(token);
            return core::Done();
        },
        QCoreApplication::instance(), [](const core::Result<>&) {});
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].state != State::Signed && m_items[i].state != State::Failed
            && m_items[i].state != State::Waiting)
            set(i, State::Waiting);
    }
    Q_EMIT finished();
}

} // namespace okno::desktop
