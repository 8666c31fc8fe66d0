// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace okno::server::http {

class Router;

using Labels = std::map<std::string, std::string>;

// A number that only grows. Cheap and safe from any thread.
class Counter {
public:
    virtual ~Counter() = default;
    virtual void add(double value = 1) = 0;
};

class Histogram {
public:
    virtual ~Histogram() = default;
    virtual void observe(double value) = 0;
};

// What /metrics shows (Prometheus text format 0.0.4). Names end in _total for counters, _seconds and _bytes for units;
// labels never hold personal data. Everything registered lives as long as this.
class Metrics {
public:
    Metrics();
    ~Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;

    Counter& counter(const std::string& name, const std::string& help, const Labels& labels = {});
    Histogram& histogram(
        const std::string& name, const std::string& help, const std::vector<double>& bounds, const Labels& labels = {});
    // A number that is asked for when /metrics is read; the function is called on any thread.
    void gauge(
        const std::string& name, const std::string& help, std::function<double()> value, const Labels& labels = {});

    [[nodiscard]] QByteArray text() const;

    // Counts of the HTTP layer itself; kept apart because they are touched on every request.
    class RequestCounts;
    [[nodiscard]] RequestCounts& requestCounts();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::server::http
