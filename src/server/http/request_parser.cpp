// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_parser.h"

#include <algorithm>
#include <boost/beast/http/error.hpp>

namespace okno::server::http {
namespace {

namespace bhttp = boost::beast::http;
using core::ErrorCode;

constexpr int maxFields = 100;

QByteArrayView viewOf(boost::beast::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

// uri-host [":" port] (RFC 3986 3.2.2), by its characters.
bool isHost(QByteArrayView host)
{
    if (host.isEmpty() || host.size() > 255 + 6)
        return false;
    if (host.front() == '[') {
        const qsizetype close = host.indexOf(']');
        if (close < 3)
            return false;
        const QByteArrayView inside = host.sliced(1, close - 1);
        if (!std::all_of(inside.begin(), inside.end(), [](char c) {
                return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':'
                    || c == '.';
            }))
            return false;
        host = host.sliced(close + 1);
    } else {
        const qsizetype colon = host.indexOf(':');
        const QByteArrayView name = colon < 0 ? host : host.first(colon);
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), [](char c) {
                return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'
                    || c == '.' || c == '_';
            }))
            return false;
        host = colon < 0 ? QByteArrayView() : host.sliced(colon);
    }
    if (host.isEmpty())
        return true;
    return host.front() == ':' && host.size() <= 6
        && std::all_of(host.begin() + 1, host.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The bit of a field that may stand once, 0 for the others.
quint32 singleBit(bhttp::field name)
{
    switch (name) {
    case bhttp::field::content_length:
        return 1;
    case bhttp::field::transfer_encoding:
        return 2;
    case bhttp::field::authorization:
        return 4;
    case bhttp::field::content_type:
        return 8;
    case bhttp::field::if_match:
        return 16;
    case bhttp::field::expect:
        return 32;
    default:
        return 0;
    }
}

} // namespace

RequestParser::RequestParser(Request& request, BodyTaker& taker, const ParserLimits& limits)
    : m_request(request)
    , m_taker(taker)
    , m_maxTarget(limits.targetBytes)
{
    header_limit(static_cast<std::uint32_t>(limits.headerBytes));
    body_limit(boost::none); // the route decides, once it is known
}

size_t RequestParser::feed(QByteArrayView bytes)
{
    error_code ec;
    const size_t used = put(boost::asio::const_buffer(bytes.data(), static_cast<size_t>(bytes.size())), ec);
    m_needsMore = ec == bhttp::error::need_more;
    if (ec && !m_needsMore && !m_fault)
        m_fault = meaningOf(ec, bytes);
    return used;
}

core::Error RequestParser::meaningOf(const error_code& ec, QByteArrayView bytes) const
{
    const QString note = QString::fromStdString(ec.message());
    if (ec == bhttp::error::header_limit)
        return core::Error(m_version ? ErrorCode::HeaderTooLarge : ErrorCode::UriTooLong, {}, {}, note);
    if (ec == bhttp::error::bad_version) {
        // Beast calls every fault after the target a bad version; only a real one is told so.
        const QByteArrayView line = bytes.first(std::max<qsizetype>(0, bytes.indexOf("\r\n")));
        const qsizetype at = line.lastIndexOf(" HTTP/");
        const bool isVersion = at >= 0 && line.size() == at + 9 && line[at + 6] >= '0' && line[at + 6] <= '9'
            && line[at + 7] == '.' && line[at + 8] >= '0' && line[at + 8] <= '9';
        return core::Error(isVersion ? ErrorCode::HttpVersionUnsupported : ErrorCode::BadRequest, {}, {}, note);
    }
    return core::Error(ErrorCode::BadRequest, {}, {}, note);
}

void RequestParser::refuse(error_code& ec, ErrorCode code, const char* why)
{
    m_fault = core::Error(code, {}, {}, QString::fromLatin1(why));
    ec = bhttp::error::bad_value;
}

void RequestParser::on_request_impl(bhttp::verb method, string_view, string_view target, int version, error_code& ec)
{
    m_version = version;
    switch (method) {
    case bhttp::verb::get:
        m_request.m_method = api::Method::Get;
        break;
    case bhttp::verb::post:
        m_request.m_method = api::Method::Post;
        break;
    case bhttp::verb::put:
        m_request.m_method = api::Method::Put;
        break;
    case bhttp::verb::patch:
        m_request.m_method = api::Method::Patch;
        break;
    case bhttp::verb::delete_:
        m_request.m_method = api::Method::Delete;
        break;
    case bhttp::verb::head:
        m_request.m_method = api::Method::Head;
        break;
    case bhttp::verb::options:
        m_request.m_method = api::Method::Options;
        break;
    default:
        return refuse(ec, ErrorCode::NotImplemented, "unknown method");
    }
    if (static_cast<qint64>(target.size()) > m_maxTarget)
        return refuse(ec, ErrorCode::UriTooLong, "the target is too long");
    if (const core::Result<> read = m_request.setTarget(viewOf(target)); !read) {
        m_fault = read.error();
        ec = bhttp::error::bad_target;
    }
}

void RequestParser::on_field_impl(field name, string_view nameText, string_view value, error_code& ec)
{
    if (++m_fields > maxFields)
        return refuse(ec, ErrorCode::HeaderTooLarge, "too many fields");
    if (m_headDone)
        return; // a trailer tells us nothing
    if (const quint32 bit = singleBit(name)) {
        if (m_single & bit)
            return refuse(ec, ErrorCode::BadRequest, "a field stands twice");
        m_single |= bit;
    }
    const QByteArrayView text = viewOf(value);
    switch (name) {
    case field::host:
        if (++m_hosts > 1 || !isHost(text))
            return refuse(ec, ErrorCode::BadRequest, "Host is doubled or junk");
        break;
    case field::content_length:
        if (text.isEmpty() || text.size() > 18
            || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return refuse(ec, ErrorCode::BadRequest, "Content-Length is no number");
        m_request.m_contentLength = text.toLongLong();
        break;
    case field::transfer_encoding:
        if (m_version < 11)
            return refuse(ec, ErrorCode::BadRequest, "Transfer-Encoding in HTTP/1.0");
        if (text.compare("chunked", Qt::CaseInsensitive) != 0)
            return refuse(ec, ErrorCode::NotImplemented, "unknown Transfer-Encoding");
        break;
    case field::expect:
        m_expectsContinue = m_version == 11 && text.compare("100-continue", Qt::CaseInsensitive) == 0;
        break;
    default:
        break;
    }
    m_request.addHeader(viewOf(nameText), text);
}

void RequestParser::on_header_impl(error_code& ec)
{
    m_headDone = true;
    if (m_hosts == 0 && m_version == 11)
        refuse(ec, ErrorCode::BadRequest, "no Host");
}

std::size_t RequestParser::on_body_impl(string_view body, error_code& ec)
{
    if (!m_taker.takeBody(viewOf(body)))
        refuse(ec, ErrorCode::Cancelled, "the body was not wanted");
    return body.size();
}

std::size_t RequestParser::on_chunk_body_impl(std::uint64_t, string_view body, error_code& ec)
{
    return on_body_impl(body, ec);
}

} // namespace okno::server::http
