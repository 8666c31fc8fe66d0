// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "server/http/http_settings.h"
#include "server/http/language.h"
#include "server/http/router.h"

#include <memory>

namespace okno::server::http {

class Metrics;
class RequestLog;

// Serves a router on one address: one thread a core, a connection stays on its thread. Beast, Asio and OpenSSL are
// behind this class.
class HttpServer {
public:
    // `router`, `texts`, `metrics` and `log` must outlive the server.
    HttpServer(
        HttpSettings settings, const Router& router, const Texts& texts, Metrics& metrics, const RequestLog& log);
    ~HttpServer();

    // Binds the address, makes the certificate when there is none, starts the threads. SettingsInvalid with a pointer
    // to the setting when it cannot.
    [[nodiscard]] core::Result<> start();
    // Stops accepting, lets what is being answered finish within HttpSettings::drainMs, closes event streams, ends the
    // threads. Blocks.
    void stop();

    [[nodiscard]] quint16 port() const;
    // e.g. "https://127.0.0.1:8443"
    [[nodiscard]] QString url() const;
    // SHA-256 of the certificate (DER) as "AA:BB:…"; empty without TLS.
    [[nodiscard]] QString fingerprint() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::server::http
