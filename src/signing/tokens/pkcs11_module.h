// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/tokens/pkcs11_api.h"

#include <QLibrary>
#include <QStringList>
#include <memory>

namespace okno::signing {

// A vendor's library, loaded and started. One object a library and a process.
class Pkcs11Module {
public:
    // SigningModuleMissing when there is no such file or it is no PKCS#11 module, SigningModuleFailed when it does not
    // start.
    [[nodiscard]] static core::Result<std::unique_ptr<Pkcs11Module>> load(const QString& file);
    ~Pkcs11Module();
    Pkcs11Module(const Pkcs11Module&) = delete;
    Pkcs11Module& operator=(const Pkcs11Module&) = delete;

    [[nodiscard]] const CK_FUNCTION_LIST& call() const { return *m_functions; }
    [[nodiscard]] QString file() const { return m_library.fileName(); }

private:
    explicit Pkcs11Module(const QString& file) : m_library(file) { }
    QLibrary m_library;
    CK_FUNCTION_LIST* m_functions = nullptr;
    bool m_started = false; // by us: another user of the same library goes on with it
};

// Where the modules of Рутокен, JaCarta, КриптоПро, OpenSC and SoftHSM usually are; only those that are there.
[[nodiscard]] QStringList knownModules();

} // namespace okno::signing
