// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokens/pkcs11_module.h"

#include "signing/tokens/module_places.h"

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
    const ModulePlaces places = modulePlaces();
    QStringList out;
    for (const QString& name : places.names) {
        for (const QString& folder : places.folders) {
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
