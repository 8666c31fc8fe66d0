// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>
#include <vector>

namespace okno::core {

// Every way in which something can fail, named once. The name travels over the wire (RFC 9457 `code`),
// stands in docs/errors.md and finds its words in error_text.h.
#define OKNO_ERROR_CODES(X)                                                                                            \
    /* enumerator, wire name, HTTP status */                                                                           \
    X(Internal, "internal", 500)                                                                                       \
    X(Unavailable, "unavailable", 503)                                                                                 \
    X(NotFound, "not_found", 404)                                                                                      \
    X(MethodNotAllowed, "method_not_allowed", 405)                                                                     \
    X(Forbidden, "forbidden", 403)                                                                                     \
    X(Unauthenticated, "unauthenticated", 401)                                                                         \
    X(SessionExpired, "session_expired", 401)                                                                          \
    X(BadRequest, "bad_request", 400)                                                                                  \
    X(MalformedJson, "malformed_json", 400)                                                                            \
    X(UnknownField, "unknown_field", 400)                                                                              \
    X(MissingField, "missing_field", 422)                                                                              \
    X(InvalidField, "invalid_field", 422)                                                                              \
    X(InvalidForm, "invalid_form", 422)                                                                                \
    X(UnsupportedMediaType, "unsupported_media_type", 415)                                                             \
    X(BodyTooLarge, "body_too_large", 413)                                                                             \
    X(HeaderTooLarge, "header_too_large", 431)                                                                         \
    X(UriTooLong, "uri_too_long", 414)                                                                                 \
    X(LengthRequired, "length_required", 411)                                                                          \
    X(RequestTimeout, "request_timeout", 408)                                                                          \
    X(TooManyRequests, "too_many_requests", 429)                                                                       \
    X(NotImplemented, "not_implemented", 501)                                                                          \
    X(HttpVersionUnsupported, "http_version_unsupported", 505)                                                         \
    X(PreconditionRequired, "precondition_required", 428)                                                              \
    X(VersionMismatch, "version_mismatch", 412)                                                                        \
    X(IdempotencyKeyMissing, "idempotency_key_missing", 400)                                                           \
    X(IdempotencyKeyReused, "idempotency_key_reused", 422)                                                             \
    X(InvalidCursor, "invalid_cursor", 400)                                                                            \
    X(WrongCredentials, "wrong_credentials", 401)                                                                      \
    X(AccountLocked, "account_locked", 429)                                                                            \
    X(AccountBlocked, "account_blocked", 403)                                                                          \
    X(LoginTaken, "login_taken", 409)                                                                                  \
    X(WeakPassword, "weak_password", 422)                                                                              \
    X(CodeWrong, "code_wrong", 422)                                                                                    \
    X(CodeExpired, "code_expired", 410)                                                                                \
    X(CodeTriesExhausted, "code_tries_exhausted", 429)                                                                 \
    X(CodeTooSoon, "code_too_soon", 429)                                                                               \
    X(NotConfirmed, "not_confirmed", 409)                                                                              \
    X(DeliveryFailed, "delivery_failed", 502)                                                                          \
    X(ServiceClosed, "service_closed", 409)                                                                            \
    X(RegionNotServed, "region_not_served", 422)                                                                       \
    X(WrongStatus, "wrong_status", 409)                                                                                \
    X(TaskTaken, "task_taken", 409)                                                                                    \
    X(TaskNotYours, "task_not_yours", 409)                                                                             \
    X(StepNotAllowed, "step_not_allowed", 409)                                                                         \
    X(FileTooLarge, "file_too_large", 413)                                                                             \
    X(FileEmpty, "file_empty", 422)                                                                                    \
    X(FileTypeWrong, "file_type_wrong", 415)                                                                           \
    X(FileBroken, "file_broken", 422)                                                                                  \
    X(FileMissing, "file_missing", 422)                                                                                \
    X(TooManyFiles, "too_many_files", 422)                                                                             \
    X(UploadGone, "upload_gone", 410)                                                                                  \
    X(UploadOffsetWrong, "upload_offset_wrong", 409)                                                                   \
    X(UploadChecksumWrong, "upload_checksum_wrong", 460)                                                               \
    X(TusVersionWrong, "tus_version_wrong", 412)                                                                       \
    X(StorageFull, "storage_full", 507)                                                                                \
    X(StorageFailed, "storage_failed", 500)                                                                            \
    X(StorageTooNew, "storage_too_new", 500)                                                                           \
    X(JournalBroken, "journal_broken", 500)                                                                            \
    X(PackageInvalid, "package_invalid", 422)                                                                          \
    X(SettingsInvalid, "settings_invalid", 500)                                                                        \
    X(Offline, "offline", 0)                                                                                           \
    X(NetworkFailed, "network_failed", 0)                                                                              \
    X(ServerUntrusted, "server_untrusted", 0)                                                                          \
    X(ServerAnswerInvalid, "server_answer_invalid", 0)                                                                 \
    X(Cancelled, "cancelled", 0)                                                                                       \
    X(LocalStoreFailed, "local_store_failed", 0)                                                                       \
    X(FileUnreadable, "file_unreadable", 0)                                                                            \
    X(AddressBaseBroken, "address_base_broken", 500)                                                                   \
    X(AddressBaseVersion, "address_base_version", 500)                                                                 \
    X(AddressArchiveBroken, "address_archive_broken", 0)                                                               \
    X(AddressTableMissing, "address_table_missing", 0)                                                                 \
    X(AddressTableBroken, "address_table_broken", 0)                                                                   \
    X(AddressTableTruncated, "address_table_truncated", 0)                                                             \
    X(AddressColumnMissing, "address_column_missing", 0)                                                               \
    X(AddressCodePage, "address_code_page", 0)                                                                         \
    X(AddressBaseMissing, "address_base_missing", 404)                                                                 \
    X(SigningModuleMissing, "signing_module_missing", 0)                                                               \
    X(SigningModuleFailed, "signing_module_failed", 0)                                                                 \
    X(TokenAbsent, "token_absent", 0)                                                                                  \
    X(TokenRemoved, "token_removed", 0)                                                                                \
    X(TokenUninitialized, "token_uninitialized", 0)                                                                    \
    X(PinWrong, "pin_wrong", 0)                                                                                        \
    X(PinLocked, "pin_locked", 0)                                                                                      \
    X(PinLength, "pin_length", 0)                                                                                      \
    X(PinMustChange, "pin_must_change", 0)                                                                             \
    X(CertificateMissing, "certificate_missing", 0)                                                                    \
    X(CertificateExpired, "certificate_expired", 422)                                                                  \
    X(CertificateRevoked, "certificate_revoked", 422)                                                                  \
    X(CertificateUnusable, "certificate_unusable", 422)                                                                \
    X(CertificateWithoutSnils, "certificate_without_snils", 422)                                                       \
    X(KeyMissing, "key_missing", 0)                                                                                    \
    X(MechanismMissing, "mechanism_missing", 0)                                                                        \
    X(TokenTimeout, "token_timeout", 0)                                                                                \
    X(KeyFileUnreadable, "key_file_unreadable", 0)                                                                     \
    X(SignatureUnreadable, "signature_unreadable", 422)                                                                \
    X(SignatureInvalid, "signature_invalid", 422)                                                                      \
    X(SignatureContent, "signature_content", 422)                                                                      \
    X(SignatureUntrusted, "signature_untrusted", 422)                                                                  \
    X(SignatureRequired, "signature_required", 422)                                                                    \
    X(SignatureOwner, "signature_owner", 422)                                                                          \
    X(ChallengeExpired, "challenge_expired", 410)                                                                      \
    X(TimestampFailed, "timestamp_failed", 502)                                                                        \
    X(UpdateUntrusted, "update_untrusted", 0)                                                                          \
    X(UpdateBroken, "update_broken", 0)                                                                                \
    X(UpdateUnsuitable, "update_unsuitable", 0)                                                                        \
    X(UpdateFailed, "update_failed", 0)                                                                                \
    X(UpdateReadOnly, "update_read_only", 0)                                                                           \
    X(UpdateTaken, "update_taken", 409)

enum class ErrorCode {
#define OKNO_ENUMERATOR(name, wire, status) name,
    OKNO_ERROR_CODES(OKNO_ENUMERATOR)
#undef OKNO_ENUMERATOR
};

// The name on the wire, e.g. "not_found".
[[nodiscard]] const char* wireName(ErrorCode code);
// The code of a wire name; Internal for a name that this version does not know.
[[nodiscard]] ErrorCode errorCodeFromWire(const QString& name);
// The HTTP status that the server answers with; 0 for an error that only arises on this machine.
[[nodiscard]] int httpStatus(ErrorCode code);
[[nodiscard]] std::vector<ErrorCode> allErrorCodes();

// A failure as a value. Never thrown.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    // RFC 6901 JSON pointer to the field that is at fault, empty when the whole request is.
    QString pointer;
    // Values for the text: e.g. {"limit": 104857600} or {"seconds": 42}. No personal data, no secrets.
    QVariantMap params;
    // For the operator's log, in English; never shown to a person, no personal data.
    QString detail;
    // Further faults found in the same request (a form shows all of them at once).
    std::vector<Error> more;

    Error() = default;
    Error(ErrorCode c, QString at = {}, QVariantMap values = {}, QString note = {})
        : code(c)
        , pointer(std::move(at))
        , params(std::move(values))
        , detail(std::move(note))
    {
    }
    bool operator==(const Error&) const = default;
};

} // namespace okno::core
