// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "server/http/tcp_transport.h"

#include <QString>
#include <memory>
#include <openssl/types.h>

namespace okno::server::http {

struct SslFree {
    void operator()(SSL_CTX* context) const;
    void operator()(SSL* ssl) const;
};

// A TLS context for a server: TLS 1.2 and newer, forward secrecy, no renegotiation, no compression.
class TlsContext {
public:
    // SettingsInvalid when the files do not hold a certificate (chain, PEM) and its key.
    [[nodiscard]] static core::Result<TlsContext> load(const QString& certificateFile, const QString& keyFile);
    // SHA-256 of the certificate as "AA:BB:…".
    [[nodiscard]] const QString& fingerprint() const { return m_fingerprint; }
    [[nodiscard]] SSL_CTX* get() const { return m_context.get(); }

private:
    std::shared_ptr<SSL_CTX> m_context;
    QString m_fingerprint;
};

// TLS over TCP. OpenSSL works on the socket itself rather than through asio::ssl, whose two 17 kB buffers a connection
// would be the greater part of what an idle listener costs.
class TlsTransport final : public TcpTransport {
public:
    TlsTransport(boost::asio::ip::tcp::socket socket, const TlsContext& context);
    ~TlsTransport() override;

    std::optional<qint64> read(std::span<char> space, std::shared_ptr<TransportUser> user) override;
    qint64 write(std::span<const QByteArrayView> pieces) override;
    bool isEstablished() const override;
    void shutdownWrite() override;
    void close(bool abort) override;

private:
    std::unique_ptr<SSL, SslFree> m_ssl;
    bool m_broken = false;
};

} // namespace okno::server::http
