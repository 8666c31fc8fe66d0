// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cms/signed_message.h"

#include "signing/cms/armor.h"
#include "signing/cms/oids.h"

namespace okno::signing {
namespace {

// What may stand around the content, in octets and in number.
constexpr qint64 maxSmall = 64 * 1024;
constexpr qint64 maxSet = 16 * 1024 * 1024;
constexpr int maxCertificates = 256;
constexpr int maxSigners = 64;

QByteArray oidAt(BerFile& file, const std::optional<BerFile::Element>& element)
{
    const auto bytes = element ? file.read(*element, maxSmall) : std::nullopt;
    return bytes ? oidOf(*bytes) : QByteArray();
}

} // namespace

core::Result<SignedMessage> SignedMessage::open(QIODevice& file)
{
    const core::Error unreadable(core::ErrorCode::SignatureUnreadable);
    SignedMessage out(file);
    file.seek(0);
    const QByteArray start = file.peek(1);
    if (start.isEmpty())
        return unreadable;
    if (start[0] != 0x30) {
        out.m_unpacked = unarmored(file);
        if (!out.m_unpacked)
            return unreadable;
        out.m_file = std::make_unique<BerFile>(*out.m_unpacked);
    }
    if (!out.readOuter() || out.m_signers.isEmpty())
        return unreadable;
    return out;
}

bool SignedMessage::readOuter()
{
    const auto info = m_file->at(0, m_file->size());
    if (!info || !info->head.is(tagSequence))
        return false;
    BerChildren outer(*m_file, *info);
    if (oidAt(*m_file, outer.next()) != oid::signedData)
        return false;
    const auto explicitTag = outer.next();
    if (!explicitTag || !explicitTag->head.isContext(0))
        return false;
    BerChildren inside(*m_file, *explicitTag);
    const auto signedData = inside.next();
    if (!signedData || !signedData->head.is(tagSequence))
        return false;
    BerChildren parts(*m_file, *signedData);
    const auto version = parts.next();
    const auto digests = version ? parts.next() : std::nullopt;
    const auto encapsulated = digests ? parts.next() : std::nullopt;
    if (!encapsulated || !version->head.is(tagInteger) || !digests->head.is(tagSet) || !readEncapsulated(*encapsulated)
        || !readSets(parts))
        return false;
    // Every level has to end where it says: a cut file is no signature.
    while (outer.next()) { }
    return outer.fine();
}

bool SignedMessage::readEncapsulated(const BerFile::Element& element)
{
    if (!element.head.is(tagSequence))
        return false;
    BerChildren parts(*m_file, element);
    m_contentType = oidAt(*m_file, parts.next());
    if (m_contentType.isEmpty())
        return false;
    const auto content = parts.next();
    if (!content)
        return parts.fine();
    if (!content->head.isContext(0))
        return false;
    BerChildren inside(*m_file, *content);
    m_content = inside.next();
    return m_content && m_content->head.is(tagOctetString) && !inside.next() && inside.fine() && !parts.next()
        && parts.fine();
}

bool SignedMessage::readSets(BerChildren& parts)
{
    bool found = false;
    while (const auto part = parts.next()) {
        const bool certificates = part->head.isContext(0) && !found;
        const bool crls = part->head.isContext(1) && !found;
        const bool signers = part->head.is(tagSet) && !found;
        if (!certificates && !crls && !signers)
            return false;
        const auto bytes = m_file->read(*part, maxSet);
        const auto head = bytes ? TlvHead::read(*bytes) : std::nullopt;
        if (!head)
            return false;
        TlvCursor each(QByteArrayView(*bytes).sliced(head->headSize));
        int count = 0;
        while (const auto element = each.next()) {
            if (++count > (signers ? maxSigners : maxCertificates))
                return false;
            const QByteArray der = element->whole.toByteArray();
            if (signers) {
                auto signer = SignerInfo::parse(der);
                if (!signer)
                    return false;
                m_signers << std::move(*signer);
            } else if (certificates) {
                // Attribute certificates and the like stand here too; only a certificate that can be read helps.
                if (auto certificate = Certificate::parse(der))
                    m_certificates << std::move(*certificate);
            } else if (auto crl = Crl::parse(der)) {
                m_crls << std::move(*crl);
            }
        }
        if (!each.fine())
            return false;
        found = signers;
    }
    return found && parts.fine();
}

bool SignedMessage::readContent(const std::function<bool(QByteArrayView)>& sink)
{
    return m_content && m_file->readOctets(*m_content, sink);
}

qint64 SignedMessage::contentSize() const
{
    if (!m_content)
        return 0;
    return m_content->head.indefinite ? m_file->size() : m_content->head.length;
}

} // namespace okno::signing
