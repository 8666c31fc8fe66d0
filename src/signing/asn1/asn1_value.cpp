// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/asn1/asn1_value.h"

#include <climits>
#include <libtasn1.h>

namespace okno::signing {
namespace {

#include "signing/asn1/okno_asn1_tab.inc"

// The description is read only once made, whichever thread comes first.
asn1_node definitions()
{
    static const auto tree = [] {
        asn1_node made = nullptr;
        char fault[ASN1_MAX_ERROR_DESCRIPTION_SIZE];
        if (asn1_array2tree(okno_asn1_tab, &made, fault) != ASN1_SUCCESS)
            qFatal("signing: the ASN.1 description does not load: %s", fault);
        return made;
    }();
    return tree;
}

asn1_node newElement(const char* type)
{
    asn1_node node = nullptr;
    const QByteArray name = QByteArray("OKNO.") + type;
    if (asn1_create_element(definitions(), name.constData(), &node) != ASN1_SUCCESS)
        qFatal("signing: no ASN.1 type %s", type);
    return node;
}

} // namespace

void Asn1Value::Free::operator()(asn1_node_st* node) const
{
    asn1_node gone = node;
    asn1_delete_structure2(&gone, ASN1_DELETE_FLAG_ZEROIZE);
}

std::optional<Asn1Value> Asn1Value::decode(const char* type, QByteArrayView der)
{
    if (der.isEmpty() || der.size() > INT_MAX / 2)
        return std::nullopt;
    asn1_node node = newElement(type);
    int length = static_cast<int>(der.size());
    if (asn1_der_decoding2(&node, der.data(), &length, 0, nullptr) != ASN1_SUCCESS || length != der.size()) {
        asn1_delete_structure(&node);
        return std::nullopt;
    }
    return Asn1Value(node);
}

Asn1Value Asn1Value::create(const char* type)
{
    return Asn1Value(newElement(type));
}

std::optional<QByteArray> Asn1Value::bytes(const QByteArray& path) const
{
    int length = 0;
    const int state = asn1_read_value(m_node.get(), path.constData(), nullptr, &length);
    if (state == ASN1_SUCCESS)
        return QByteArray("");
    if (state != ASN1_MEM_ERROR || length < 0)
        return std::nullopt;
    QByteArray out(length, Qt::Uninitialized);
    if (asn1_read_value(m_node.get(), path.constData(), out.data(), &length) != ASN1_SUCCESS)
        return std::nullopt;
    out.truncate(length);
    return out;
}

std::optional<QByteArray> Asn1Value::octetsOfBits(const QByteArray& path) const
{
    int bits = 0;
    if (asn1_read_value(m_node.get(), path.constData(), nullptr, &bits) != ASN1_MEM_ERROR || bits < 0 || bits % 8 != 0)
        return std::nullopt;
    QByteArray out(bits / 8, Qt::Uninitialized);
    int room = static_cast<int>(out.size());
    if (asn1_read_value(m_node.get(), path.constData(), out.data(), &room) != ASN1_SUCCESS)
        return std::nullopt;
    return out;
}

QByteArray Asn1Value::oid(const QByteArray& path) const
{
    QByteArray text = bytes(path).value_or(QByteArray());
    while (text.endsWith('\0'))
        text.chop(1);
    return text;
}

int Asn1Value::count(const QByteArray& path) const
{
    int number = 0;
    return asn1_number_of_elements(m_node.get(), path.constData(), &number) == ASN1_SUCCESS ? number : 0;
}

QByteArray Asn1Value::choice(const QByteArray& path) const
{
    return oid(path);
}

bool Asn1Value::put(const QByteArray& path, QByteArrayView content)
{
    return content.size() < INT_MAX
        && asn1_write_value(m_node.get(), path.constData(), content.data(), static_cast<int>(content.size()))
        == ASN1_SUCCESS;
}

bool Asn1Value::putOid(const QByteArray& path, const QByteArray& dotted)
{
    return asn1_write_value(m_node.get(), path.constData(), dotted.constData(), 1) == ASN1_SUCCESS;
}

bool Asn1Value::putNumber(const QByteArray& path, int number)
{
    return asn1_write_value(m_node.get(), path.constData(), QByteArray::number(number).constData(), 0) == ASN1_SUCCESS;
}

bool Asn1Value::choose(const QByteArray& path, const char* alternative)
{
    return asn1_write_value(m_node.get(), path.constData(), alternative, 1) == ASN1_SUCCESS;
}

QByteArray Asn1Value::append(const QByteArray& path)
{
    return asn1_write_value(m_node.get(), path.constData(), "NEW", 1) == ASN1_SUCCESS
        ? (path.isEmpty() ? QByteArray("?LAST") : path + ".?LAST")
        : QByteArray();
}

bool Asn1Value::leaveOut(const QByteArray& path)
{
    return asn1_write_value(m_node.get(), path.constData(), nullptr, 0) == ASN1_SUCCESS;
}

QByteArray Asn1Value::encode() const
{
    int length = 0;
    if (asn1_der_coding(m_node.get(), "", nullptr, &length, nullptr) != ASN1_MEM_ERROR || length <= 0)
        return {};
    QByteArray out(length, Qt::Uninitialized);
    if (asn1_der_coding(m_node.get(), "", out.data(), &length, nullptr) != ASN1_SUCCESS)
        return {};
    out.truncate(length);
    return out;
}

} // namespace okno::signing
