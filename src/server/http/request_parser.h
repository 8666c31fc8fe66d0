// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"

#include <boost/beast/http/basic_parser.hpp>

namespace okno::server::http {

// Takes the bytes of a body as they come out of the parser; false ends the parsing.
class BodyTaker {
public:
    virtual ~BodyTaker() = default;
    [[nodiscard]] virtual bool takeBody(QByteArrayView bytes) = 0;
};

struct ParserLimits {
    qint64 headerBytes = 16 * 1024;
    qint64 targetBytes = 8 * 1024;
};

// Reads one request with Beast's parser and adds what a server on the open network must refuse: no, doubled or junk
// Host (RFC 9112 3.2), two lengths or a length beside an encoding (6.3, request smuggling), unknown encodings, doubled
// fields that may stand once. Fields go straight into the request.
class RequestParser final : public boost::beast::http::basic_parser<true> {
public:
    RequestParser(Request& request, BodyTaker& taker, const ParserLimits& limits);

    // Feeds bytes and says how many were used up. When it has failed, fault() tells why; the connection must end.
    [[nodiscard]] size_t feed(QByteArrayView bytes);
    [[nodiscard]] bool needsMore() const { return m_needsMore; }
    [[nodiscard]] bool hasFailed() const { return m_fault.has_value(); }
    // Why the request is refused. Cancelled when the BodyTaker did not want more.
    [[nodiscard]] const core::Error& fault() const { return *m_fault; }

    [[nodiscard]] bool isHttp10() const { return m_version == 10; }
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }

private:
    using error_code = boost::system::error_code;
    using string_view = boost::beast::string_view;
    using field = boost::beast::http::field;

    void on_request_impl(boost::beast::http::verb method, string_view methodText, string_view target, int version,
        error_code& ec) override;
    void on_response_impl(int, string_view, int, error_code&) override { }
    void on_field_impl(field name, string_view nameText, string_view value, error_code& ec) override;
    void on_header_impl(error_code& ec) override;
    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override { }
    std::size_t on_body_impl(string_view body, error_code& ec) override;
    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code& ec) override;
    void on_finish_impl(error_code&) override { }

    void refuse(error_code& ec, core::ErrorCode code, const char* why);
    [[nodiscard]] core::Error meaningOf(const error_code& ec, QByteArrayView bytes) const;

    Request& m_request;
    BodyTaker& m_taker;
    qint64 m_maxTarget;
    int m_version = 0; // 10 or 11; 0 before the first line
    int m_fields = 0;
    int m_hosts = 0;
    quint32 m_single = 0; // one bit a field that may stand once
    bool m_headDone = false;
    bool m_needsMore = false;
    bool m_expectsContinue = false;
    std::optional<core::Error> m_fault;
};

} // namespace okno::server::http
