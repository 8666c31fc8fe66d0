// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/crypto/gost_curve.h"

#include "signing/crypto/gcrypt.h"

#include <algorithm>
#include <memory>

namespace okno::signing {
namespace {

struct FreeSexp {
    void operator()(gcry_sexp* s) const { gcry_sexp_release(s); }
};
struct FreePoint {
    void operator()(gcry_mpi_point* p) const { gcry_mpi_point_release(p); }
};
struct FreeMpi {
    void operator()(gcry_mpi* m) const { gcry_mpi_release(m); }
};
struct FreeContext {
    void operator()(gcry_context* c) const { gcry_ctx_release(c); }
};
using Sexp = std::unique_ptr<gcry_sexp, FreeSexp>;
using Point = std::unique_ptr<gcry_mpi_point, FreePoint>;
using Mpi = std::unique_ptr<gcry_mpi, FreeMpi>;
using Context = std::unique_ptr<gcry_context, FreeContext>;

QByteArray reversed(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

template <typename... Args> Sexp build(const char* format, Args... args)
{
    gcry_sexp_t made = nullptr;
    return gcry_sexp_build(&made, nullptr, format, args...) == 0 ? Sexp(made) : Sexp();
}

bool onCurve(const GostCurve& curve, const QByteArray& uncompressed)
{
    gcry_ctx_t made = nullptr;
    if (gcry_mpi_ec_new(&made, nullptr, curve.gcrypt) != 0)
        return false;
    const Context context(made);
    gcry_mpi_t number = nullptr;
    if (gcry_mpi_scan(
            &number, GCRYMPI_FMT_USG, uncompressed.constData(), static_cast<size_t>(uncompressed.size()), nullptr)
        != 0)
        return false;
    const Mpi value(number);
    const Point point(gcry_mpi_point_new(0));
    return gcry_mpi_ec_decode_point(point.get(), value.get(), context.get()) == 0
        && gcry_mpi_ec_curve_point(point.get(), context.get()) != 0;
}

int intOf(const QByteArray& bytes)
{
    return static_cast<int>(bytes.size());
}

// ГОСТ Р 34.10-2012 reads the digest as a little-endian number; libgcrypt reads big-endian ones.
Sexp dataOf(const QByteArray& digest)
{
    const QByteArray number = reversed(digest);
    return build("(data (flags gost) (value %b))", intOf(number), number.constData());
}

// One number of a signature, padded to its full width.
bool appendNumber(const Sexp& signature, const char* name, int octets, QByteArray& out)
{
    const Sexp part(gcry_sexp_find_token(signature.get(), name, 1));
    size_t length = 0;
    const char* data = part ? gcry_sexp_nth_data(part.get(), 1, &length) : nullptr;
    if (!data)
        return false;
    QByteArray number(data, static_cast<qsizetype>(length));
    while (number.size() > octets && number.startsWith('\0'))
        number.remove(0, 1);
    if (number.size() > octets)
        return false;
    out.append(number.rightJustified(octets, '\0'));
    return true;
}

} // namespace

const std::vector<GostCurve>& gostCurves()
{
    static const std::vector<GostCurve> all{
        {"1.2.643.2.2.35.1", "CryptoPro-A", "GOST2001-CryptoPro-A", 32},
        {"1.2.643.2.2.35.2", "CryptoPro-B", "GOST2001-CryptoPro-B", 32},
        {"1.2.643.2.2.35.3", "CryptoPro-C", "GOST2001-CryptoPro-C", 32},
        {"1.2.643.2.2.36.0", "CryptoPro-XchA", "GOST2001-CryptoPro-A", 32},
        {"1.2.643.2.2.36.1", "CryptoPro-XchB", "GOST2001-CryptoPro-C", 32},
        {"1.2.643.7.1.2.1.1.1", "TC26-256-A", "GOST2012-256-A", 32},
        {"1.2.643.7.1.2.1.1.2", "TC26-256-B", "GOST2001-CryptoPro-A", 32},
        {"1.2.643.7.1.2.1.1.3", "TC26-256-C", "GOST2001-CryptoPro-B", 32},
        {"1.2.643.7.1.2.1.1.4", "TC26-256-D", "GOST2001-CryptoPro-C", 32},
        {"1.2.643.7.1.2.1.2.1", "TC26-512-A", "GOST2012-512-tc26-A", 64},
        {"1.2.643.7.1.2.1.2.2", "TC26-512-B", "GOST2012-512-tc26-B", 64},
        {"1.2.643.7.1.2.1.2.3", "TC26-512-C", "GOST2012-512-tc26-C", 64},
    };
    return all;
}

const GostCurve* gostCurve(const QByteArray& oid)
{
    const auto& all = gostCurves();
    const auto found = std::find_if(all.begin(), all.end(), [&](const GostCurve& c) { return oid == c.oid; });
    return found == all.end() ? nullptr : &*found;
}

bool gostVerify(const GostCurve& curve, const QByteArray& point, const QByteArray& digest, const QByteArray& signature)
{
    readyGcrypt();
    const int n = curve.octets;
    if (point.size() != 2 * n || signature.size() != 2 * n || digest.size() != n)
        return false;
    const QByteArray q = QByteArray(1, 4) + reversed(point.first(n)) + reversed(point.last(n));
    if (!onCurve(curve, q))
        return false;
    const Sexp key = build("(public-key (ecc (curve %s) (q %b)))", curve.gcrypt, intOf(q), q.constData());
    const Sexp value = build("(sig-val (gost (r %b) (s %b)))", n, signature.constData() + n, n, signature.constData());
    const Sexp data = dataOf(digest);
    return key && value && data && gcry_pk_verify(value.get(), data.get(), key.get()) == 0;
}

QByteArray gostSign(const GostCurve& curve, QByteArrayView key, const QByteArray& digest)
{
    readyGcrypt();
    if (key.size() != curve.octets || digest.size() != curve.octets)
        return {};
    gcry_mpi_t made = nullptr;
    if (gcry_mpi_scan(&made, GCRYMPI_FMT_USG, key.data(), static_cast<size_t>(key.size()), nullptr) != 0)
        return {};
    const Mpi d(made);
    gcry_mpi_set_flag(d.get(), GCRYMPI_FLAG_SECURE);
    const Sexp secret = build("(private-key (ecc (curve %s) (flags gost) (d %m)))", curve.gcrypt, d.get());
    const Sexp data = dataOf(digest);
    gcry_sexp_t signature = nullptr;
    if (!secret || !data || gcry_pk_sign(&signature, data.get(), secret.get()) != 0)
        return {};
    const Sexp value(signature);
    QByteArray out;
    return appendNumber(value, "s", curve.octets, out) && appendNumber(value, "r", curve.octets, out) ? out
                                                                                                      : QByteArray();
}

} // namespace okno::signing
