// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cms/ber_file.h"

#include "signing/progress.h"

#include <algorithm>

namespace okno::signing {

std::optional<BerFile::Element> BerFile::at(qint64 position, qint64 limit)
{
    if (position >= limit || !m_device.seek(position))
        return std::nullopt;
    const QByteArray start = m_device.peek(std::min<qint64>(24, limit - position));
    const auto head = TlvHead::read(start);
    if (!head || position + head->headSize > limit || head->length > limit - position - head->headSize)
        return std::nullopt;
    return Element{*head, position, limit};
}

std::optional<qint64> BerFile::endOf(const Element& element, int depth)
{
    if (!element.head.indefinite)
        return element.contentAt() + element.head.length;
    if (depth > maxDepth)
        return std::nullopt;
    qint64 position = element.contentAt();
    while (true) {
        const auto inner = at(position, element.limit);
        if (!inner)
            return std::nullopt;
        if (inner->head.isEnd())
            return position + inner->head.headSize;
        const auto end = endOf(*inner, depth + 1);
        if (!end)
            return std::nullopt;
        position = *end;
    }
}

std::optional<QByteArray> BerFile::read(const Element& element, qint64 most)
{
    const auto end = endOf(element);
    if (!end || *end - element.start > most || !m_device.seek(element.start))
        return std::nullopt;
    const QByteArray bytes = m_device.read(*end - element.start);
    return bytes.size() == *end - element.start ? toDefinite(bytes) : std::nullopt;
}

bool BerFile::readOctets(const Element& element, const std::function<bool(QByteArrayView)>& sink, int depth)
{
    if (!element.head.is(tagOctetString) || depth > maxDepth)
        return false;
    if (element.head.constructed) {
        BerChildren pieces(*this, element);
        while (const auto piece = pieces.next()) {
            if (!readOctets(*piece, sink, depth + 1))
                return false;
        }
        return pieces.fine();
    }
    if (!m_device.seek(element.contentAt()))
        return false;
    for (qint64 left = element.head.length; left > 0;) {
        const QByteArray bytes = m_device.read(std::min<qint64>(left, pieceSize));
        if (bytes.isEmpty() || !sink(bytes))
            return false;
        left -= bytes.size();
    }
    return true;
}

BerChildren::BerChildren(BerFile& file, const BerFile::Element& parent)
    : m_file(file)
    , m_indefinite(parent.head.indefinite)
    , m_at(parent.contentAt())
    , m_limit(parent.head.indefinite ? parent.limit : parent.contentAt() + parent.head.length)
    , m_broken(!parent.head.constructed)
{
}

std::optional<BerFile::Element> BerChildren::next()
{
    if (m_broken || m_ended)
        return std::nullopt;
    if (m_last) {
        const auto end = m_file.endOf(*m_last);
        m_broken = !end;
        m_at = end.value_or(m_at);
    }
    if (!m_broken && !m_indefinite && m_at == m_limit) {
        m_ended = true;
        return std::nullopt;
    }
    m_last = m_broken ? std::nullopt : m_file.at(m_at, m_limit);
    m_broken = !m_last;
    if (m_last && m_indefinite && m_last->head.isEnd()) {
        m_ended = true;
        return std::nullopt;
    }
    return m_last;
}

} // namespace okno::signing
