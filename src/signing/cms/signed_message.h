// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/certificate/crl.h"
#include "signing/cms/ber_file.h"
#include "signing/cms/signer_info.h"

namespace okno::signing {

// A CMS SignedData in a file: BER or DER, as it is, as PEM or as bare base64. Its content stays in the file.
class SignedMessage {
public:
    // `file`: open for reading, not sequential, outlives this. SignatureUnreadable when it is not a SignedData, or is
    // cut off.
    [[nodiscard]] static core::Result<SignedMessage> open(QIODevice& file);

    [[nodiscard]] bool isAttached() const { return m_content.has_value(); }
    [[nodiscard]] const QByteArray& contentType() const { return m_contentType; }
    [[nodiscard]] const QList<Certificate>& certificates() const { return m_certificates; }
    [[nodiscard]] const QList<Crl>& crls() const { return m_crls; }
    [[nodiscard]] const QList<SignerInfo>& signers() const { return m_signers; }
    // The attached content from its beginning, piece by piece; false when it is broken or the sink said stop.
    [[nodiscard]] bool readContent(const std::function<bool(QByteArrayView)>& sink);
    // How many octets readContent will pass at most.
    [[nodiscard]] qint64 contentSize() const;

private:
    explicit SignedMessage(QIODevice& file) : m_file(std::make_unique<BerFile>(file)) { }
    [[nodiscard]] bool readOuter();
    [[nodiscard]] bool readEncapsulated(const BerFile::Element& element);
    [[nodiscard]] bool readSets(BerChildren& parts);

    std::unique_ptr<QIODevice> m_unpacked; // the bytes behind an armour
    std::unique_ptr<BerFile> m_file;
    std::optional<BerFile::Element> m_content;
    QByteArray m_contentType;
    QList<Certificate> m_certificates;
    QList<Crl> m_crls;
    QList<SignerInfo> m_signers;
};

} // namespace okno::signing
