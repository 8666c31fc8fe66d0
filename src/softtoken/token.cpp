// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/token.h"

#include <algorithm>

namespace okno::softtoken {
namespace {

constexpr std::string_view magic = "Okno demonstration token, version 1. It protects nothing.\n";

void putNumber(Bytes& out, std::uint64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        out.push_back(static_cast<unsigned char>(number >> shift));
}

void putBytes(Bytes& out, View bytes)
{
    putNumber(out, bytes.size());
    append(out, bytes);
}

void putPin(Bytes& out, const Pin& pin)
{
    putBytes(out, pin.sealed);
    out.push_back(pin.tries);
    out.push_back(pin.most);
}

// Numbers among the attributes. In memory they have as many octets as the system's CK_ULONG; in the file always eight,
// the lowest first, so that a token may move from Linux to Windows.
constexpr CK_ATTRIBUTE_TYPE numbers[]{
    CKA_CLASS, CKA_KEY_TYPE, CKA_CERTIFICATE_TYPE, CKA_CERTIFICATE_CATEGORY, CKA_MODULUS_BITS, CKA_KEY_GEN_MECHANISM};
constexpr std::size_t numberOctets = 8;

bool isNumber(CK_ATTRIBUTE_TYPE type)
{
    return std::ranges::find(numbers, type) != std::end(numbers);
}

Bytes kept(CK_ATTRIBUTE_TYPE type, const Bytes& value)
{
    Bytes out = value;
    if (isNumber(type) && value.size() == sizeof(CK_ULONG)) // CK_UNAVAILABLE_INFORMATION is all ones on every system
        out.resize(numberOctets, std::ranges::all_of(value, [](auto octet) { return octet == 0xFF; }) ? 0xFF : 0);
    return out;
}

Bytes used(CK_ATTRIBUTE_TYPE type, View value)
{
    return bytesOf(isNumber(type) && value.size() == numberOctets ? value.first(sizeof(CK_ULONG)) : value);
}

// Takes fields off the front; after the first that does not fit everything is empty and `good` is false.
struct Reader {
    View rest;
    bool good = true;

    View take(std::uint64_t count)
    {
        good = good && count <= rest.size();
        const View out = good ? rest.first(static_cast<std::size_t>(count)) : View();
        rest = good ? rest.subspan(out.size()) : View();
        return out;
    }
    std::uint64_t number()
    {
        std::uint64_t out = 0;
        for (const unsigned char octet : take(8))
            out = out << 8 | octet;
        return out;
    }
    std::uint8_t octet()
    {
        const View one = take(1);
        return good ? one[0] : std::uint8_t(0);
    }
    View bytes() { return take(number()); }
    std::string text()
    {
        const View all = bytes();
        return {all.begin(), all.end()};
    }
    Pin pin()
    {
        Pin out;
        out.sealed = bytesOf(bytes());
        out.tries = octet();
        out.most = octet();
        return out;
    }
    Object object()
    {
        Object out;
        out.id = static_cast<CK_OBJECT_HANDLE>(number());
        out.sealed = bytesOf(bytes());
        for (std::uint64_t left = number(); good && left > 0; --left) {
            const auto type = static_cast<CK_ATTRIBUTE_TYPE>(number());
            out.attributes[type] = used(type, bytes());
        }
        return out;
    }
};

} // namespace

Object* Token::find(CK_OBJECT_HANDLE id)
{
    const auto found = std::ranges::find(objects, id, &Object::id);
    return found == objects.end() ? nullptr : &*found;
}

CK_OBJECT_HANDLE Token::add(Attributes attributes)
{
    const auto id = static_cast<CK_OBJECT_HANDLE>(++lastId);
    objects.push_back({id, std::move(attributes), {}});
    return id;
}

Bytes Token::contextOf(CK_OBJECT_HANDLE id) const
{
    Bytes out = bytesOf(serial);
    putNumber(out, id);
    return out;
}

Bytes encode(const Token& token)
{
    Bytes out = bytesOf(magic);
    putBytes(out, bytesOf(token.label));
    putBytes(out, bytesOf(token.serial));
    putPin(out, token.user);
    putPin(out, token.administrator);
    out.push_back(token.mustChangePin ? 1 : 0);
    putNumber(out, token.lastId);
    putNumber(out, token.objects.size());
    for (const Object& object : token.objects) {
        putNumber(out, object.id);
        putBytes(out, object.sealed);
        putNumber(out, object.attributes.size());
        for (const auto& [type, value] : object.attributes) {
            putNumber(out, type);
            putBytes(out, kept(type, value));
        }
    }
    return out;
}

std::optional<Token> decode(View bytes)
{
    Reader reader{bytes};
    if (!same(reader.take(magic.size()), bytesOf(magic)))
        return std::nullopt;
    Token out;
    out.label = reader.text();
    out.serial = reader.text();
    out.user = reader.pin();
    out.administrator = reader.pin();
    out.mustChangePin = reader.octet() != 0;
    out.lastId = reader.number();
    for (std::uint64_t left = reader.number(); reader.good && left > 0; --left)
        out.objects.push_back(reader.object());
    return reader.good && reader.rest.empty() ? std::optional(out) : std::nullopt;
}

} // namespace okno::softtoken
