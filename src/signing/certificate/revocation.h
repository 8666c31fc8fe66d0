// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/certificate/crl.h"

namespace okno::signing {

enum class RevocationState { Good, Revoked, Unknown };

struct RevocationAnswer {
    RevocationState state = RevocationState::Unknown;
    QDateTime revokedAt;
    bool outdated = false; // there is a list, but its next one is overdue
    bool operator==(const RevocationAnswer&) const = default;
};

// Where it is known whether a certificate was revoked: files of lists here; what fetches lists or asks OCSP stands
// behind the same interface and must not block longer than its own time limit.
class RevocationSource {
public:
    virtual ~RevocationSource() = default;
    // `issuer` has been checked by the caller; `at` is the moment that is asked about.
    [[nodiscard]] virtual RevocationAnswer check(
        const Certificate& certificate, const Certificate& issuer, const QDateTime& at) const = 0;
};

// What one list, whose signature has been checked, says. A list that came out after the certificate had ended says
// nothing by silence: the certificate may have left it (RFC 5280, 3.3).
[[nodiscard]] RevocationAnswer answerOf(const Crl& list, const Certificate& certificate, const QDateTime& at);

class CrlSource final : public RevocationSource {
public:
    void add(const QList<Crl>& lists) { m_lists += lists; }
    [[nodiscard]] bool isEmpty() const { return m_lists.isEmpty(); }
    [[nodiscard]] RevocationAnswer check(
        const Certificate& certificate, const Certificate& issuer, const QDateTime& at) const override;

private:
    QList<Crl> m_lists;
};

// The first source that knows decides; one that says «revoked» always does.
class RevocationSources final : public RevocationSource {
public:
    void add(const RevocationSource* source) { m_sources << source; } // not owned
    [[nodiscard]] RevocationAnswer check(
        const Certificate& certificate, const Certificate& issuer, const QDateTime& at) const override;

private:
    QList<const RevocationSource*> m_sources;
};

} // namespace okno::signing
