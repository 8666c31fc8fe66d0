// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/crypto/ecdsa_value.h"

#include "signing/asn1/asn1_value.h"

namespace okno::signing {

QByteArray ecdsaValue(const QByteArray& raw)
{
    const auto number = [](QByteArray bytes) {
        while (bytes.size() > 1 && bytes[0] == 0 && bytes[1] >= 0)
            bytes.remove(0, 1);
        return bytes[0] < 0 ? QByteArray(1, '\0') + bytes : bytes;
    };
    Asn1Value value = Asn1Value::create("EcdsaSignature");
    if (raw.isEmpty() || raw.size() % 2 != 0 || !value.put("r", number(raw.first(raw.size() / 2)))
        || !value.put("s", number(raw.last(raw.size() / 2))))
        return {};
    return value.encode();
}

} // namespace okno::signing
