// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <memory>

namespace okno::server::storage {

// SHA-256 (FIPS 180-4) of bytes that come piece by piece, with the instructions of the processor where it has them.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(QByteArrayView bytes);
    // 32 bytes; the object is used up.
    [[nodiscard]] QByteArray finish();

    [[nodiscard]] static QString hex(QByteArrayView bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace okno::server::storage
