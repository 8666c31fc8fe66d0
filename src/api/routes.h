// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>

namespace okno::api {

enum class Method { Get, Post, Put, Patch, Delete, Head, Options };

// Who may use a route; the server refuses everybody else before the route's code runs.
enum class Privilege {
    Public,
    Session, // anybody who is logged in
    Citizen,
    Official, // clerk or supervisor
    Supervisor, // supervisor or administrator
    Administrator,
};

enum class Body { None, Json, Stream };

// How often one address may call: Normal, or Guessable for what a thief would try again and again.
enum class Rate { Normal, Guessable };

struct Route {
    const char* name; // operationId of the OpenAPI description
    Method method;
    const char* path; // "/v1/tasks/{id}"
    Privilege privilege;
    Body body = Body::None;
    Rate rate = Rate::Normal;
    qint64 bodyLimit = 0; // bytes; 0 means the default of 64 KiB for Json, nothing for None
    bool idempotencyKey = false; // the header must be there (RFC draft httpapi-idempotency-key)
    bool ifMatch = false; // the header must be there (RFC 9110 13.1.1)
};

// Every route of the server, once. Handlers are bound to these names; nothing else is served.
[[nodiscard]] std::span<const Route> routes();
[[nodiscard]] const Route* findRoute(const char* name);

inline constexpr qint64 defaultJsonLimit = 64 * 1024;
inline constexpr qint64 formJsonLimit = 1024 * 1024;
inline constexpr qint64 maxSignatureBytes = 64 * 1024; // of one signature, decoded
inline constexpr qint64 signatureJsonLimit = 128 * 1024; // a body with one signature
inline constexpr qint64 signedJsonLimit = 3 * 1024 * 1024; // a body with a form or a result and their signatures
inline constexpr qint64 maxFileBytes = 100LL * 1024 * 1024;

} // namespace okno::api
