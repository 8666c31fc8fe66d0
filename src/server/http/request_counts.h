// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/metrics.h"

#include <QtGlobal>
#include <array>
#include <atomic>
#include <string>
#include <vector>

namespace prometheus {
struct MetricFamily;
}

namespace okno::server::http {

// How many requests of each route were answered how, and how long it took: plain atomic numbers, because every request
// touches them; they become Prometheus families only when somebody asks.
class Metrics::RequestCounts {
public:
    // Before the server starts. Requests of no route are counted under "unmatched".
    void setRoutes(const Router& router);
    // `endpoint` is Router::Endpoint::index, -1 for none.
    void note(qsizetype endpoint, int status, qint64 nanoseconds);
    void collect(std::vector<prometheus::MetricFamily>& families) const;

private:
    static constexpr std::array<double, 9> bounds{0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5}; // seconds
    struct Route {
        std::string method;
        std::string pattern;
        std::array<std::atomic<quint64>, 500> byStatus{}; // 100…599
        std::array<std::atomic<quint64>, bounds.size() + 1> byTime{};
        std::atomic<quint64> nanoseconds = 0;
    };
    std::vector<std::unique_ptr<Route>> m_routes; // the last one is "unmatched"
};

} // namespace okno::server::http
