// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/tls.h"

#include <QByteArray>
#include <QFile>
#include <cstring>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace okno::server::http {
namespace {

constexpr size_t recordBytes = 16 * 1024;

QString fingerprintOf(const X509* certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    if (!certificate || X509_digest(certificate, EVP_sha256(), digest, &length) != 1)
        return {};
    const QByteArray bytes(reinterpret_cast<const char*>(digest), static_cast<qsizetype>(length));
    return QString::fromLatin1(bytes.toHex(':').toUpper());
}

int chooseHttp11(
    SSL*, const unsigned char** out, unsigned char* outLength, const unsigned char* in, unsigned int inLength, void*)
{
    static constexpr unsigned char ours[] = "\x08http/1.1";
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, ours, sizeof ours - 1, in, inLength) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

core::Error wrong(const char* setting, const QString& file, const char* why)
{
    return core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("/%1").arg(QString::fromLatin1(setting)), {},
        QStringLiteral("%1: %2").arg(file, QString::fromLatin1(why)));
}

} // namespace

void SslFree::operator()(SSL_CTX* context) const
{
    SSL_CTX_free(context);
}

void SslFree::operator()(SSL* ssl) const
{
    SSL_free(ssl);
}

core::Result<TlsContext> TlsContext::load(const QString& certificateFile, const QString& keyFile)
{
    TlsContext context;
    context.m_context.reset(SSL_CTX_new(TLS_server_method()), SslFree());
    SSL_CTX* ssl = context.m_context.get();
    if (!ssl)
        return core::ErrorCode::Internal;
    SSL_CTX_set_min_proto_version(ssl, TLS1_2_VERSION);
    SSL_CTX_set_options(ssl,
        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_mode(
        ssl, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_cipher_list(ssl, "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set_session_cache_mode(ssl, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(ssl, 1);
    SSL_CTX_set_alpn_select_cb(ssl, chooseHttp11, nullptr);

    const QByteArray certificate = QFile::encodeName(certificateFile);
    const QByteArray key = QFile::encodeName(keyFile);
    ERR_clear_error();
    if (SSL_CTX_use_certificate_chain_file(ssl, certificate.constData()) != 1)
        return wrong("tls.certificate", certificateFile, "holds no certificate in PEM form");
    if (SSL_CTX_use_PrivateKey_file(ssl, key.constData(), SSL_FILETYPE_PEM) != 1)
        return wrong("tls.key", keyFile, "holds no private key in PEM form, or the key of another certificate");
    if (SSL_CTX_check_private_key(ssl) != 1)
        return wrong("tls.key", keyFile, "is not the key of the certificate");
    context.m_fingerprint = fingerprintOf(SSL_CTX_get0_certificate(ssl));
    return context;
}

TlsTransport::TlsTransport(boost::asio::ip::tcp::socket socket, const TlsContext& context)
    : TcpTransport(std::move(socket))
    , m_ssl(SSL_new(context.get()))
{
    if (!m_ssl || SSL_set_fd(m_ssl.get(), m_socket.native_handle()) != 1)
        m_broken = true;
    else
        SSL_set_accept_state(m_ssl.get());
}

TlsTransport::~TlsTransport() = default;

std::optional<qint64> TlsTransport::read(std::span<char> space, std::shared_ptr<TransportUser> user)
{
    if (m_broken)
        return -1;
    ERR_clear_error();
    const int n = SSL_read(m_ssl.get(), space.data(), static_cast<int>(space.size()));
    if (n > 0)
        return n;
    const auto again = [this, space, user = std::move(user)](const boost::system::error_code& ec) {
        if (ec)
            user->onRead(-1);
        else if (const std::optional<qint64> got = read(space, user))
            user->onRead(*got);
    };
    switch (SSL_get_error(m_ssl.get(), n)) {
    case SSL_ERROR_WANT_READ:
        m_socket.async_wait(boost::asio::socket_base::wait_read, again);
        return std::nullopt;
    case SSL_ERROR_WANT_WRITE:
        m_socket.async_wait(boost::asio::socket_base::wait_write, again);
        return std::nullopt;
    case SSL_ERROR_ZERO_RETURN:
        return 0;
    default:
        m_broken = true;
        return -1;
    }
}

qint64 TlsTransport::write(std::span<const QByteArrayView> pieces)
{
    if (m_broken)
        return -1;
    // One record for a small answer: head and body together.
    QByteArrayView out = pieces.empty() ? QByteArrayView() : pieces[0];
    char record[recordBytes];
    if (pieces.size() > 1 && static_cast<size_t>(out.size()) < recordBytes) {
        size_t filled = 0;
        for (const QByteArrayView piece : pieces) {
            const size_t n = std::min(static_cast<size_t>(piece.size()), recordBytes - filled);
            std::memcpy(record + filled, piece.data(), n);
            filled += n;
            if (filled == recordBytes)
                break;
        }
        out = QByteArrayView(record, static_cast<qsizetype>(filled));
    }
    if (out.isEmpty())
        return 0;
    ERR_clear_error();
    const int n = SSL_write(m_ssl.get(), out.data(), static_cast<int>(qMin<qsizetype>(out.size(), 1 << 20)));
    if (n > 0)
        return n;
    switch (SSL_get_error(m_ssl.get(), n)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        return 0;
    default:
        m_broken = true;
        return -1;
    }
}

bool TlsTransport::isEstablished() const
{
    return m_ssl && SSL_is_init_finished(m_ssl.get());
}

void TlsTransport::shutdownWrite()
{
    if (!m_broken && isEstablished()) {
        ERR_clear_error();
        SSL_shutdown(m_ssl.get());
    }
    TcpTransport::shutdownWrite();
}

void TlsTransport::close(bool abort)
{
    if (!abort && !m_broken && isEstablished() && !(SSL_get_shutdown(m_ssl.get()) & SSL_SENT_SHUTDOWN)) {
        ERR_clear_error();
        SSL_shutdown(m_ssl.get());
    }
    m_broken = true;
    m_ssl.reset();
    TcpTransport::close(abort);
}

} // namespace okno::server::http
