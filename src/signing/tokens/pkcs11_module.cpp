// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokens/pkcs11_module.h"

#include <QFileInfo>

namespace okno::signing {

core::Result<std::unique_ptr<Pkcs11Module>> Pkcs11Module::load(const QString& file)
{
    const QVariantMap params{{QStringLiteral("file"), file}};
    std::unique_ptr<Pkcs11Module> out(new Pkcs11Module(file));
    if (!out->m_library.load())
        return core::Error(core::ErrorCode::SigningModuleMissing, {}, params, out->m_library.errorString());
    const auto list = reinterpret_cast<CK_C_GetFunctionList>(out->m_library.resolve("C_GetFunctionList"));
    if (!list || list(&out->m_functions) != CKR_OK || !out->m_functions)
        return core::Error(core::ErrorCode::SigningModuleMissing, {}, params, QStringLiteral("no C_GetFunctionList"));
    CK_C_INITIALIZE_ARGS arguments{};
    arguments.flags = CKF_OS_LOCKING_OK;
    const CK_RV started = out->m_functions->C_Initialize(&arguments);
    if (started != CKR_OK && started != CKR_CRYPTOKI_ALREADY_INITIALIZED)
        return errorOf(started, "C_Initialize");
    out->m_started = started == CKR_OK;
    return out;
}

Pkcs11Module::~Pkcs11Module()
{
    if (m_started)
        m_functions->C_Finalize(nullptr);
}

QStringList knownModules()
{
#ifdef Q_OS_WIN
    static const QStringList names{QStringLiteral("rtPKCS11ECP.dll"), QStringLiteral("jcPKCS11-2.dll"),
        QStringLiteral("eTPKCS11.dll"), QStringLiteral("cppkcs11.dll"), QStringLiteral("opensc-pkcs11.dll")};
    const QStringList folders{qEnvironmentVariable("SystemRoot") + QStringLiteral("/System32"),
        qEnvironmentVariable("ProgramFiles") + QStringLiteral("/OpenSC Project/OpenSC/pkcs11"),
        qEnvironmentVariable("ProgramFiles") + QStringLiteral("/Crypto Pro/CSP")};
#else
    static const QStringList names{QStringLiteral("librtpkcs11ecp.so"), QStringLiteral("libjcPKCS11-2.so"),
        QStringLiteral("libjcPKCS11-2.so.2"), QStringLiteral("libeTPkcs11.so"), QStringLiteral("libcppkcs11.so"),
        QStringLiteral("opensc-pkcs11.so"), QStringLiteral("libsofthsm2.so")};
    const QStringList folders{QStringLiteral("/usr/lib"), QStringLiteral("/usr/lib64"),
        QStringLiteral("/usr/lib/x86_64-linux-gnu"), QStringLiteral("/usr/lib/softhsm"),
        QStringLiteral("/usr/local/lib"), QStringLiteral("/opt/cprocsp/lib/amd64"),
        QStringLiteral("/opt/aktivco/rutokenecp/amd64")};
#endif
    QStringList out;
    for (const QString& name : names) {
        for (const QString& folder : folders) {
            const QString file = folder + u'/' + name;
            // The first of a name: two copies of one module would quarrel over the reader.
            if (QFileInfo(file).isFile()) {
                out << file;
                break;
            }
        }
    }
    return out;
}

} // namespace okno::signing
