// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/settings.h"

#include <QByteArray>
#include <curl/curl.h>
#include <memory>

namespace okno::server::delivery {

using Curl = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using CurlList = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

// A handle with the time limits and the trusted authorities of the settings.
[[nodiscard]] Curl newCurl(const DeliverySettings& settings);
void append(CurlList& list, const QByteArray& line);

} // namespace okno::server::delivery
