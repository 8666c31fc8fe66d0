// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "signing/asn1/tlv.h"

#include <QIODevice>
#include <functional>
#include <optional>

namespace okno::signing {

// Walks a BER file by its heads, so that content of any size is never in memory at once.
class BerFile {
public:
    struct Element {
        TlvHead head;
        qint64 start = 0;
        qint64 limit = 0; // where what surrounds it ends
        [[nodiscard]] qint64 contentAt() const { return start + head.headSize; }
    };
    // Open for reading, not sequential; outlives this.
    explicit BerFile(QIODevice& device) : m_device(device), m_size(device.size()) { }

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] std::optional<Element> at(qint64 position, qint64 limit);
    // Where the element ends, the octets of the end included; nothing when it does not end within its surroundings.
    [[nodiscard]] std::optional<qint64> endOf(const Element& element, int depth = 0);
    // The whole element with definite lengths; nothing when it is broken or longer than `most` octets.
    [[nodiscard]] std::optional<QByteArray> read(const Element& element, qint64 most);
    // The octets of an OCTET STRING, in one piece or in many; false when it is broken or the sink said so.
    [[nodiscard]] bool readOctets(
        const Element& element, const std::function<bool(QByteArrayView)>& sink, int depth = 0);

private:
    QIODevice& m_device;
    qint64 m_size;
};

// The elements inside one constructed element.
class BerChildren {
public:
    BerChildren(BerFile& file, const BerFile::Element& parent);
    // Nothing at the end, and when broken.
    [[nodiscard]] std::optional<BerFile::Element> next();
    [[nodiscard]] bool fine() const { return !m_broken; }

private:
    BerFile& m_file;
    bool m_indefinite;
    qint64 m_at;
    qint64 m_limit;
    std::optional<BerFile::Element> m_last;
    bool m_ended = false;
    bool m_broken = false;
};

} // namespace okno::signing
