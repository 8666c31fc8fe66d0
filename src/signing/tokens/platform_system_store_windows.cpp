// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/crypto/ecdsa_value.h"
#include "signing/tokens/system_store.h"

#include <algorithm>
// clang-format off: it comes before the others
#include <windows.h>
// clang-format on
#include <bcrypt.h>
#include <ncrypt.h>
#include <wincrypt.h>
#include <winscard.h>

namespace okno::signing {
namespace {

// Of КриптоПро's WinCryptEx.h; Microsoft has no names for them.
constexpr ALG_ID calgGost2012_256 = 0x8021;
constexpr ALG_ID calgGost2012_512 = 0x8022;

constexpr auto storeId = QLatin1StringView("windows-my");

struct CloseStore {
    void operator()(void* store) const { CertCloseStore(store, 0); }
};
using Store = std::unique_ptr<void, CloseStore>;

Store openMy()
{
    return Store(CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0,
        CERT_SYSTEM_STORE_CURRENT_USER | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG, L"MY"));
}

QByteArray property(const CERT_CONTEXT* certificate, DWORD which)
{
    DWORD size = 0;
    if (!CertGetCertificateContextProperty(certificate, which, nullptr, &size))
        return {};
    QByteArray out(static_cast<qsizetype>(size), '\0');
    return CertGetCertificateContextProperty(certificate, which, out.data(), &size) ? out.first(size) : QByteArray();
}

QString nameOf(const CERT_CONTEXT* certificate)
{
    wchar_t text[256] = L"";
    CertGetNameStringW(certificate, CERT_NAME_FRIENDLY_DISPLAY_TYPE, 0, nullptr, text, 256);
    return QString::fromWCharArray(text);
}

core::Error failure(DWORD code, const char* call)
{
    using core::ErrorCode;
    const auto kind = [code] {
        switch (code) {
        case static_cast<DWORD>(SCARD_W_CANCELLED_BY_USER):
        case static_cast<DWORD>(NTE_USER_CANCELLED):
        case ERROR_CANCELLED:
            return ErrorCode::Cancelled;
        case static_cast<DWORD>(SCARD_W_WRONG_CHV):
            return ErrorCode::PinWrong;
        case static_cast<DWORD>(SCARD_W_CHV_BLOCKED):
            return ErrorCode::PinLocked;
        case static_cast<DWORD>(SCARD_W_REMOVED_CARD):
        case static_cast<DWORD>(SCARD_E_NO_SMARTCARD):
            return ErrorCode::TokenRemoved;
        case static_cast<DWORD>(NTE_BAD_KEYSET):
        case static_cast<DWORD>(NTE_NO_KEY):
        case static_cast<DWORD>(CRYPT_E_NO_KEY_PROPERTY):
            return ErrorCode::KeyMissing;
        case static_cast<DWORD>(NTE_BAD_ALGID):
        case static_cast<DWORD>(NTE_NOT_SUPPORTED):
            return ErrorCode::MechanismMissing;
        default:
            return ErrorCode::SigningModuleFailed;
        }
    }();
    return core::Error(kind, {}, {}, QLatin1StringView(call) + QStringLiteral(": 0x") + QString::number(code, 16));
}

// A key of CryptoAPI or of CNG, as its provider keeps it.
class PrivateHandle {
public:
    ~PrivateHandle()
    {
        if (m_ours && m_spec == CERT_NCRYPT_KEY_SPEC)
            NCryptFreeObject(m_handle);
        else if (m_ours)
            CryptReleaseContext(m_handle, 0);
    }
    PrivateHandle() = default;
    Q_DISABLE_COPY_MOVE(PrivateHandle)

    [[nodiscard]] bool acquire(const CERT_CONTEXT* certificate, bool gost)
    {
        // КриптоПро's keys speak CryptoAPI; for the others CNG knows SHA-2 also where an old provider does not.
        const DWORD flags = CRYPT_ACQUIRE_COMPARE_KEY_FLAG | (gost ? 0 : CRYPT_ACQUIRE_PREFER_NCRYPT_KEY_FLAG);
        BOOL ours = FALSE;
        const bool done =
            CryptAcquireCertificatePrivateKey(certificate, flags, nullptr, &m_handle, &m_spec, &ours) != FALSE;
        m_ours = done && ours;
        return done;
    }
    [[nodiscard]] core::Result<QByteArray> sign(const SignatureScheme& scheme, const QByteArray& digest) const
    {
        return m_spec == CERT_NCRYPT_KEY_SPEC ? signByCng(scheme, digest) : signByCryptoApi(scheme, digest);
    }

private:
    [[nodiscard]] core::Result<QByteArray> signByCryptoApi(
        const SignatureScheme& scheme, const QByteArray& digest) const;
    [[nodiscard]] core::Result<QByteArray> signByCng(const SignatureScheme& scheme, const QByteArray& digest) const;

    HCRYPTPROV_OR_NCRYPT_KEY_HANDLE m_handle = 0;
    DWORD m_spec = 0;
    bool m_ours = false;
};

ALG_ID algorithmOf(DigestKind digest)
{
    switch (digest) {
    case DigestKind::Sha256:
        return CALG_SHA_256;
    case DigestKind::Sha384:
        return CALG_SHA_384;
    case DigestKind::Sha512:
        return CALG_SHA_512;
    case DigestKind::Streebog256:
        return calgGost2012_256;
    case DigestKind::Streebog512:
        return calgGost2012_512;
    case DigestKind::Sha1:
    case DigestKind::Gost94:
        break;
    }
    return 0; // nothing is signed with them any more
}

core::Result<QByteArray> PrivateHandle::signByCryptoApi(const SignatureScheme& scheme, const QByteArray& digest) const
{
    const ALG_ID algorithm = algorithmOf(scheme.digest);
    if (algorithm == 0 || scheme.padding == Padding::Pss)
        return core::ErrorCode::MechanismMissing;
    HCRYPTHASH hash = 0;
    if (!CryptCreateHash(m_handle, algorithm, 0, 0, &hash))
        return failure(GetLastError(), "CryptCreateHash");
    const std::unique_ptr<void, void (*)(void*)> guard(
        reinterpret_cast<void*>(hash), [](void* held) { CryptDestroyHash(reinterpret_cast<HCRYPTHASH>(held)); });
    if (!CryptSetHashParam(hash, HP_HASHVAL, reinterpret_cast<const BYTE*>(digest.constData()), 0))
        return failure(GetLastError(), "CryptSetHashParam");
    // Room for RSA of 16384 bits: asking for the length first would show some providers' windows twice.
    QByteArray value(2048, Qt::Uninitialized);
    auto length = static_cast<DWORD>(value.size());
    if (!CryptSignHashW(hash, m_spec, nullptr, 0, reinterpret_cast<BYTE*>(value.data()), &length))
        return failure(GetLastError(), "CryptSignHash");
    value.truncate(static_cast<qsizetype>(length));
    // CryptoAPI answers little-endian numbers ("CryptSignHashW", Microsoft). For RSA, PKCS#1 (RFC 8017, 8.2.1) wants
    // the octets the other way round; for GOST, КриптоПро gives the whole of s‖r (RFC 4491, 3; RFC 9215, 4) turned
    // round.
    std::reverse(value.begin(), value.end());
    return value;
}

core::Result<QByteArray> PrivateHandle::signByCng(const SignatureScheme& scheme, const QByteArray& digest) const
{
    const wchar_t* name = scheme.digest == DigestKind::Sha256 ? BCRYPT_SHA256_ALGORITHM
        : scheme.digest == DigestKind::Sha384                 ? BCRYPT_SHA384_ALGORITHM
        : scheme.digest == DigestKind::Sha512                 ? BCRYPT_SHA512_ALGORITHM
                                                              : nullptr;
    if (name == nullptr || scheme.padding == Padding::Pss)
        return core::ErrorCode::MechanismMissing;
    BCRYPT_PKCS1_PADDING_INFO padding{name};
    const bool rsa = scheme.key == KeyKind::Rsa;
    QByteArray value(2048, Qt::Uninitialized);
    DWORD length = 0;
    auto* bytes = reinterpret_cast<BYTE*>(const_cast<char*>(digest.constData())); // not written to
    const SECURITY_STATUS answer = NCryptSignHash(m_handle, rsa ? &padding : nullptr, bytes,
        static_cast<DWORD>(digest.size()), reinterpret_cast<BYTE*>(value.data()), static_cast<DWORD>(value.size()),
        &length, rsa ? BCRYPT_PAD_PKCS1 : 0);
    if (answer != ERROR_SUCCESS)
        return failure(static_cast<DWORD>(answer), "NCryptSignHash");
    value.truncate(static_cast<qsizetype>(length));
    return rsa ? value : ecdsaValue(value);
}

class WindowsStore final : public TokenProvider {
public:
    [[nodiscard]] core::Result<QList<TokenInfo>> tokens() override
    {
        const auto found = certificates(storeId);
        if (!found)
            return found.error();
        m_known = idsOf(*found);
        if (found->isEmpty())
            return QList<TokenInfo>();
        TokenInfo info;
        info.id = storeId;
        info.model = QStringLiteral("CryptoAPI");
        info.pin.entry = PinEntry::System;
        return QList<TokenInfo>{info};
    }
    [[nodiscard]] core::Result<QList<TokenCertificate>> certificates(const QString&) override
    {
        const Store store = openMy();
        if (!store)
            return GetLastError() == ERROR_FILE_NOT_FOUND
                ? core::Result<QList<TokenCertificate>>(QList<TokenCertificate>())
                : failure(GetLastError(), "CertOpenStore");
        QList<TokenCertificate> out;
        const CERT_CONTEXT* at = nullptr;
        while ((at = CertEnumCertificatesInStore(store.get(), at)) != nullptr) {
            auto read = Certificate::parse(QByteArray(
                reinterpret_cast<const char*>(at->pbCertEncoded), static_cast<qsizetype>(at->cbCertEncoded)));
            const QByteArray id = property(at, CERT_HASH_PROP_ID);
            const bool hasKey = !property(at, CERT_KEY_PROV_INFO_PROP_ID).isEmpty();
            if (read && hasKey && !id.isEmpty())
                out << TokenCertificate{QString::fromLatin1(id.toHex()), nameOf(at), std::move(*read)};
        }
        return out;
    }
    core::Result<> login(const QString&, const QCA::SecureArray&) override { return core::Done(); }
    void logout(const QString&) override { }
    [[nodiscard]] core::Result<QByteArray> signDigest(
        const QString&, const QString& certificate, const SignatureScheme& scheme, const QByteArray& digest) override
    {
        const Store store = openMy();
        QByteArray id = QByteArray::fromHex(certificate.toLatin1());
        CRYPT_HASH_BLOB blob{static_cast<DWORD>(id.size()), reinterpret_cast<BYTE*>(id.data())};
        const std::unique_ptr<const CERT_CONTEXT, BOOL(WINAPI*)(const CERT_CONTEXT*)> found(store
                ? CertFindCertificateInStore(
                      store.get(), X509_ASN_ENCODING | PKCS_7_ASN_ENCODING, 0, CERT_FIND_HASH, &blob, nullptr)
                : nullptr,
            CertFreeCertificateContext);
        if (!found)
            return core::ErrorCode::CertificateMissing;
        PrivateHandle key;
        if (!key.acquire(found.get(), isGost(scheme.key)))
            return failure(GetLastError(), "CryptAcquireCertificatePrivateKey");
        const auto value = key.sign(scheme, digest);
        if (!value)
            return value;
        // Providers differ: what the certificate's own key does not accept never leaves this computer.
        const auto read = Certificate::parse(QByteArray(
            reinterpret_cast<const char*>(found->pbCertEncoded), static_cast<qsizetype>(found->cbCertEncoded)));
        if (!read || !read->key || !read->key->verify(scheme, digest, *value))
            return core::Error(
                core::ErrorCode::SigningModuleFailed, {}, {}, QStringLiteral("the value does not verify"));
        return value;
    }
    core::Result<> changePin(const QString&, const QCA::SecureArray&, const QCA::SecureArray&) override
    {
        return core::ErrorCode::MechanismMissing;
    }
    core::Result<> unblock(const QString&, const QCA::SecureArray&, const QCA::SecureArray&) override
    {
        return core::ErrorCode::MechanismMissing;
    }
    [[nodiscard]] bool changed() override
    {
        const auto found = certificates(storeId);
        const QStringList now = found ? idsOf(*found) : QStringList();
        return std::exchange(m_known, now) != now;
    }

private:
    static QStringList idsOf(const QList<TokenCertificate>& certificates)
    {
        QStringList ids;
        for (const TokenCertificate& certificate : certificates)
            ids << certificate.id;
        ids.sort();
        return ids;
    }

    QStringList m_known;
};

} // namespace

std::unique_ptr<TokenProvider> systemStore()
{
    return std::make_unique<WindowsStore>();
}

} // namespace okno::signing
