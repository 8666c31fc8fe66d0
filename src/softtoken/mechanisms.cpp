// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/mechanisms.h"

#include <algorithm>
#include <gcrypt.h>

namespace okno::softtoken {
namespace {

constexpr CK_FLAGS both = CKF_SIGN | CKF_VERIFY;
constexpr CK_FLAGS generate = CKF_GENERATE_KEY_PAIR;
constexpr CK_FLAGS curves = CKF_EC_F_P | CKF_EC_NAMEDCURVE | CKF_EC_UNCOMPRESS;

const Mechanism all[]{
    {CKM_GOSTR3410_KEY_PAIR_GEN, {256, 256, generate}, CKK_GOSTR3410, 0},
    {CKM_GOSTR3410, {256, 256, both}, CKK_GOSTR3410, 0},
    {CKM_GOSTR3410_WITH_GOSTR3411_12_256, {256, 256, both}, CKK_GOSTR3410, GCRY_MD_STRIBOG256},
    {CKM_GOSTR3410_512_KEY_PAIR_GEN, {512, 512, generate}, CKK_GOSTR3410_512, 0},
    {CKM_GOSTR3410_512, {512, 512, both}, CKK_GOSTR3410_512, 0},
    {CKM_GOSTR3410_WITH_GOSTR3411_12_512, {512, 512, both}, CKK_GOSTR3410_512, GCRY_MD_STRIBOG512},
    {CKM_GOSTR3411_12_256, {0, 0, CKF_DIGEST}, std::nullopt, GCRY_MD_STRIBOG256},
    {CKM_GOSTR3411_12_512, {0, 0, CKF_DIGEST}, std::nullopt, GCRY_MD_STRIBOG512},
    {CKM_RSA_PKCS_KEY_PAIR_GEN, {2048, 4096, generate}, CKK_RSA, 0},
    {CKM_RSA_PKCS, {2048, 4096, both}, CKK_RSA, 0},
    {CKM_SHA256_RSA_PKCS, {2048, 4096, both}, CKK_RSA, GCRY_MD_SHA256},
    {CKM_SHA384_RSA_PKCS, {2048, 4096, both}, CKK_RSA, GCRY_MD_SHA384},
    {CKM_SHA512_RSA_PKCS, {2048, 4096, both}, CKK_RSA, GCRY_MD_SHA512},
    {CKM_EC_KEY_PAIR_GEN, {256, 384, generate | curves}, CKK_EC, 0},
    {CKM_ECDSA, {256, 384, both | curves}, CKK_EC, 0},
    {CKM_ECDSA_SHA256, {256, 384, both | curves}, CKK_EC, GCRY_MD_SHA256},
    {CKM_ECDSA_SHA384, {256, 384, both | curves}, CKK_EC, GCRY_MD_SHA384},
    {CKM_SHA256, {0, 0, CKF_DIGEST}, std::nullopt, GCRY_MD_SHA256},
    {CKM_SHA384, {0, 0, CKF_DIGEST}, std::nullopt, GCRY_MD_SHA384},
    {CKM_SHA512, {0, 0, CKF_DIGEST}, std::nullopt, GCRY_MD_SHA512},
};

} // namespace

std::span<const Mechanism> mechanisms()
{
    return all;
}

const Mechanism* mechanism(CK_MECHANISM_TYPE type, CK_FLAGS use)
{
    const auto found =
        std::ranges::find_if(all, [&](const Mechanism& each) { return each.type == type && (each.info.flags & use); });
    return found == std::end(all) ? nullptr : found;
}

} // namespace okno::softtoken
