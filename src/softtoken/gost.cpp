// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/gost.h"

#include "softtoken/digest.h"

#include <algorithm>
#include <array>

namespace okno::softtoken {
namespace {

struct Release {
    void operator()(gcry_sexp* s) const { gcry_sexp_release(s); }
    void operator()(gcry_mpi_point* p) const { gcry_mpi_point_release(p); }
    void operator()(gcry_mpi* m) const { gcry_mpi_release(m); }
    void operator()(gcry_context* c) const { gcry_ctx_release(c); }
};
using Sexp = std::unique_ptr<gcry_sexp, Release>;
using Point = std::unique_ptr<gcry_mpi_point, Release>;
using Number = std::unique_ptr<gcry_mpi, Release>;
using Curve = std::unique_ptr<gcry_context, Release>;

template <typename... Args> Sexp build(const char* format, Args... args)
{
    gcry_sexp_t made = nullptr;
    return gcry_sexp_build(&made, nullptr, format, args...) == 0 ? Sexp(made) : Sexp();
}

Curve curveOf(const GostSet& set)
{
    readyGcrypt();
    gcry_ctx_t made = nullptr;
    return gcry_mpi_ec_new(&made, nullptr, set.curve) == 0 ? Curve(made) : Curve();
}

Number numberOf(View bigEndian)
{
    gcry_mpi_t made = nullptr;
    return gcry_mpi_scan(&made, GCRYMPI_FMT_USG, bigEndian.data(), bigEndian.size(), nullptr) == 0 ? Number(made)
                                                                                                   : Number();
}

Bytes bigEndian(gcry_mpi_t number, std::size_t octets)
{
    Bytes some(octets);
    std::size_t written = 0;
    if (gcry_mpi_print(GCRYMPI_FMT_USG, some.data(), some.size(), &written, number) != 0)
        return {};
    std::rotate(some.begin(), some.begin() + static_cast<std::ptrdiff_t>(written), some.end());
    return some;
}

bool isKey(const Curve& curve, gcry_mpi_t secret)
{
    const Number order(gcry_mpi_ec_get_mpi("n", curve.get(), 1));
    return order && gcry_mpi_cmp_ui(secret, 0) > 0 && gcry_mpi_cmp(secret, order.get()) < 0;
}

// ГОСТ Р 34.10-2012 reads the hash as a little-endian number, libgcrypt as a big-endian one.
Sexp dataOf(View hash)
{
    const Bytes number = reversed(hash);
    return build("(data (flags gost) (value %b))", static_cast<int>(number.size()), number.data());
}

Bytes partOf(const Sexp& signature, const char* name, std::size_t octets)
{
    const Sexp part(gcry_sexp_find_token(signature.get(), name, 1));
    const Number number(part ? gcry_sexp_nth_mpi(part.get(), 1, GCRYMPI_FMT_USG) : nullptr);
    return number ? bigEndian(number.get(), octets) : Bytes();
}

bool onCurve(const Curve& curve, View uncompressed)
{
    const Number encoded = numberOf(uncompressed);
    const Point point(gcry_mpi_point_new(0));
    return encoded && gcry_mpi_ec_decode_point(point.get(), encoded.get(), curve.get()) == 0
        && gcry_mpi_ec_curve_point(point.get(), curve.get()) != 0;
}

} // namespace

const GostSet* gostSet(View oid)
{
    static const std::array<GostSet, 12> all{{
        // 1.2.643.2.2.35.1-3, 1.2.643.2.2.36.0-1: CryptoPro-A, -B, -C, -XchA, -XchB
        {{6, 7, 42, 133, 3, 2, 2, 35, 1}, "GOST2001-CryptoPro-A", 32},
        {{6, 7, 42, 133, 3, 2, 2, 35, 2}, "GOST2001-CryptoPro-B", 32},
        {{6, 7, 42, 133, 3, 2, 2, 35, 3}, "GOST2001-CryptoPro-C", 32},
        {{6, 7, 42, 133, 3, 2, 2, 36, 0}, "GOST2001-CryptoPro-A", 32},
        {{6, 7, 42, 133, 3, 2, 2, 36, 1}, "GOST2001-CryptoPro-C", 32},
        // 1.2.643.7.1.2.1.1.1-4, 1.2.643.7.1.2.1.2.1-3: TC26 256 A-D, 512 A-C
        {{6, 9, 42, 133, 3, 7, 1, 2, 1, 1, 1}, "GOST2012-256-A", 32},
        {{6, 9, 42, 133, 3, 7, 1, 2, 1, 1, 2}, "GOST2001-CryptoPro-A", 32},
        {{6, 9, 42, 133, 3, 7, 1, 2, 1, 1, 3}, "GOST2001-CryptoPro-B", 32},
        {{6, 9, 42, 133, 3, 7, 1, 2, 1, 1, 4}, "GOST2001-CryptoPro-C", 32},
        {{6, 9, 42, 133, 3, 7, 1, 2, 1, 2, 1}, "GOST2012-512-tc26-A", 64},
        {{6, 9, 42, 133, 3, 7, 1, 2, 1, 2, 2}, "GOST2012-512-tc26-B", 64},
        {{6, 9, 42, 133, 3, 7, 1, 2, 1, 2, 3}, "GOST2012-512-tc26-C", 64},
    }};
    const auto found = std::ranges::find_if(all, [&](const GostSet& set) { return same(set.oid, oid); });
    return found == all.end() ? nullptr : &*found;
}

Bytes gostGenerate(const GostSet& set)
{
    const Curve curve = curveOf(set);
    if (!curve)
        return {};
    for (;;) {
        // Drawn anew until it is below the order: no number is likelier than another.
        Bytes secret = randomBytes(set.octets);
        const Number number = numberOf(secret);
        if (number && isKey(curve, number.get()))
            return secret;
    }
}

Bytes gostPoint(const GostSet& set, View secret)
{
    const Curve curve = curveOf(set);
    const Number number = numberOf(secret);
    if (!curve || !number || !isKey(curve, number.get()))
        return {};
    gcry_mpi_set_flag(number.get(), GCRYMPI_FLAG_SECURE);
    const Point base(gcry_mpi_ec_get_point("g", curve.get(), 1));
    const Point product(gcry_mpi_point_new(0));
    const Number x(gcry_mpi_new(0)), y(gcry_mpi_new(0));
    gcry_mpi_ec_mul(product.get(), number.get(), base.get(), curve.get());
    if (gcry_mpi_ec_get_affine(x.get(), y.get(), product.get(), curve.get()) != 0)
        return {};
    Bytes out = reversed(bigEndian(x.get(), set.octets));
    append(out, reversed(bigEndian(y.get(), set.octets)));
    return out;
}

Bytes gostSign(const GostSet& set, View secret, View hash)
{
    readyGcrypt();
    const Number number = numberOf(secret);
    if (!number || hash.size() != set.octets)
        return {};
    gcry_mpi_set_flag(number.get(), GCRYMPI_FLAG_SECURE);
    const Sexp key = build("(private-key (ecc (curve %s) (flags gost) (d %m)))", set.curve, number.get());
    const Sexp data = dataOf(hash);
    gcry_sexp_t made = nullptr;
    if (!key || !data || gcry_pk_sign(&made, data.get(), key.get()) != 0)
        return {};
    const Sexp signature(made);
    Bytes out = partOf(signature, "s", set.octets);
    append(out, partOf(signature, "r", set.octets));
    return out.size() == 2 * set.octets ? out : Bytes();
}

bool gostVerify(const GostSet& set, View point, View hash, View signature)
{
    const std::size_t n = set.octets;
    const Curve curve = curveOf(set);
    if (!curve || point.size() != 2 * n || hash.size() != n || signature.size() != 2 * n)
        return false;
    Bytes q(1, 4);
    append(q, reversed(point.first(n)));
    append(q, reversed(point.last(n)));
    if (!onCurve(curve, q))
        return false;
    const int octets = static_cast<int>(n);
    const Sexp key = build("(public-key (ecc (curve %s) (q %b)))", set.curve, static_cast<int>(q.size()), q.data());
    const Sexp value = build("(sig-val (gost (r %b) (s %b)))", octets, signature.data() + n, octets, signature.data());
    const Sexp data = dataOf(hash);
    return key && value && data && gcry_pk_verify(value.get(), data.get(), key.get()) == 0;
}

} // namespace okno::softtoken
