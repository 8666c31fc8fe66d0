// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery/curl_handle.h"

#include <QFile>

namespace okno::server::delivery {
namespace {

struct CurlGlobal {
    CurlGlobal() { curl_global_init(CURL_GLOBAL_DEFAULT); }
};

} // namespace

Curl newCurl(const DeliverySettings& settings)
{
    // Initialised once for the process, before the first handle.
    static const CurlGlobal global;
    Curl curl(curl_easy_init(), curl_easy_cleanup);
    CURL* handle = curl.get();
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, static_cast<long>(settings.timeoutSeconds));
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, static_cast<long>(qMin(settings.timeoutSeconds, 10)));
    if (!settings.caFile.isEmpty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, QFile::encodeName(settings.caFile).constData());
    return curl;
}

void append(CurlList& list, const QByteArray& line)
{
    list.reset(curl_slist_append(list.release(), line.constData()));
}

} // namespace okno::server::delivery
