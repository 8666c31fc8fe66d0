// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the certificate of a PKCS#12 file with its key into the person's own store of Windows, as a wizard of Windows
// does.
#include <cstdio>
#include <string>
#include <vector>
// clang-format off: it comes before the others
#include <windows.h>
// clang-format on
#include <wincrypt.h>

int wmain(int argc, wchar_t** argv)
{
    if (argc != 3)
        return 2;
    std::vector<BYTE> bytes(1 << 20);
    FILE* file = _wfopen(argv[1], L"rb");
    if (file == nullptr)
        return 2;
    bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file));
    std::fclose(file);
    CRYPT_DATA_BLOB blob{static_cast<DWORD>(bytes.size()), bytes.data()};
    const HCERTSTORE from = PFXImportCertStore(&blob, argv[2], CRYPT_USER_KEYSET);
    const HCERTSTORE to = CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, CERT_SYSTEM_STORE_CURRENT_USER, L"MY");
    int added = 0;
    if (from != nullptr && to != nullptr) {
        const CERT_CONTEXT* at = nullptr;
        while ((at = CertEnumCertificatesInStore(from, at)) != nullptr)
            added += CertAddCertificateContextToStore(to, at, CERT_STORE_ADD_REPLACE_EXISTING, nullptr) ? 1 : 0;
    }
    std::printf("%d added, last error 0x%lx\n", added, GetLastError());
    return added > 0 ? 0 : 1;
}
