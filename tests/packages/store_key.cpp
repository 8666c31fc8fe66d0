// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a certificate (DER) and its RSA key (a PRIVATEKEYBLOB) into the person's own store of Windows, as a program that
// comes with a token does.
#include <cstdio>
#include <vector>
// clang-format off: it comes before the others
#include <windows.h>
// clang-format on
#include <wincrypt.h>

static std::vector<BYTE> bytesOf(const wchar_t* path)
{
    std::vector<BYTE> bytes(65536);
    FILE* file = _wfopen(path, L"rb");
    bytes.resize(file != nullptr ? std::fread(bytes.data(), 1, bytes.size(), file) : 0);
    if (file != nullptr)
        std::fclose(file);
    return bytes;
}

static bool keep(const std::vector<BYTE>& der, const std::vector<BYTE>& blob)
{
    static wchar_t container[] = L"okno-check";
    static wchar_t provider[] = MS_ENH_RSA_AES_PROV_W;
    HCRYPTPROV keys = 0;
    HCRYPTKEY key = 0;
    if (!CryptAcquireContextW(&keys, container, provider, PROV_RSA_AES, CRYPT_NEWKEYSET)
        || !CryptImportKey(keys, blob.data(), static_cast<DWORD>(blob.size()), 0, 0, &key))
        return false;
    CryptDestroyKey(key);
    CryptReleaseContext(keys, 0);
    const HCERTSTORE store = CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, CERT_SYSTEM_STORE_CURRENT_USER, L"MY");
    const CERT_CONTEXT* added = nullptr;
    CRYPT_KEY_PROV_INFO where{container, provider, PROV_RSA_AES, 0, 0, nullptr, AT_KEYEXCHANGE};
    return store != nullptr
        && CertAddEncodedCertificateToStore(store, X509_ASN_ENCODING, der.data(), static_cast<DWORD>(der.size()),
            CERT_STORE_ADD_REPLACE_EXISTING, &added)
        && CertSetCertificateContextProperty(added, CERT_KEY_PROV_INFO_PROP_ID, 0, &where)
        && CertFreeCertificateContext(added) && CertCloseStore(store, 0); // written when it is closed
}

int wmain(int argc, wchar_t** argv)
{
    if (argc == 3 && keep(bytesOf(argv[1]), bytesOf(argv[2])))
        return 0;
    std::fprintf(stderr, "store_key: 0x%lx\n", GetLastError());
    return 1;
}
