// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/metrics.h"

#include "server/http/request_counts.h"
#include "server/http/router.h"
#include "server/http/wire.h"

#include <limits>
#include <mutex>
#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>
#include <sstream>

namespace okno::server::http {
namespace {

class RegistryCounter final : public Counter {
public:
    explicit RegistryCounter(prometheus::Counter& counter) : m_counter(counter) { }
    void add(double value) override { m_counter.Increment(value); }

private:
    prometheus::Counter& m_counter;
};

class RegistryHistogram final : public Histogram {
public:
    explicit RegistryHistogram(prometheus::Histogram& histogram) : m_histogram(histogram) { }
    void observe(double value) override { m_histogram.Observe(value); }

private:
    prometheus::Histogram& m_histogram;
};

struct AskedGauge {
    std::string name;
    std::string help;
    Labels labels;
    std::function<double()> value;
};

std::vector<prometheus::ClientMetric::Label> labelList(const Labels& labels)
{
    std::vector<prometheus::ClientMetric::Label> list;
    for (const auto& [name, value] : labels)
        list.push_back({name, value});
    return list;
}

} // namespace

struct Metrics::Private {
    prometheus::Registry registry;
    RequestCounts requests;
    mutable std::mutex mutex;
    std::vector<std::unique_ptr<Counter>> counters;
    std::vector<std::unique_ptr<Histogram>> histograms;
    std::vector<AskedGauge> gauges;
};

Metrics::Metrics() : d(std::make_unique<Private>()) { }
Metrics::~Metrics() = default;

Counter& Metrics::counter(const std::string& name, const std::string& help, const Labels& labels)
{
    auto& family = prometheus::BuildCounter().Name(name).Help(help).Register(d->registry);
    const std::lock_guard lock(d->mutex);
    return *d->counters.emplace_back(std::make_unique<RegistryCounter>(family.Add(labels)));
}

Histogram& Metrics::histogram(
    const std::string& name, const std::string& help, const std::vector<double>& bounds, const Labels& labels)
{
    auto& family = prometheus::BuildHistogram().Name(name).Help(help).Register(d->registry);
    const std::lock_guard lock(d->mutex);
    return *d->histograms.emplace_back(std::make_unique<RegistryHistogram>(family.Add(labels, bounds)));
}

void Metrics::gauge(
    const std::string& name, const std::string& help, std::function<double()> value, const Labels& labels)
{
    const std::lock_guard lock(d->mutex);
    d->gauges.push_back({name, help, labels, std::move(value)});
}

QByteArray Metrics::text() const
{
    std::vector<prometheus::MetricFamily> families = d->registry.Collect();
    d->requests.collect(families);
    std::vector<AskedGauge> gauges;
    {
        const std::lock_guard lock(d->mutex);
        gauges = d->gauges;
    }
    for (const AskedGauge& gauge : gauges) {
        prometheus::MetricFamily* family = nullptr;
        for (prometheus::MetricFamily& known : families) {
            if (known.name == gauge.name)
                family = &known;
        }
        if (!family)
            family = &families.emplace_back(
                prometheus::MetricFamily{gauge.name, gauge.help, prometheus::MetricType::Gauge, {}});
        prometheus::ClientMetric& metric = family->metric.emplace_back();
        metric.label = labelList(gauge.labels);
        metric.gauge.value = gauge.value();
    }
    std::ostringstream out;
    prometheus::TextSerializer().Serialize(out, families);
    return QByteArray::fromStdString(out.str());
}

Metrics::RequestCounts& Metrics::requestCounts()
{
    return d->requests;
}

void Metrics::RequestCounts::setRoutes(const Router& router)
{
    m_routes.clear();
    for (const auto& endpoint : router.endpoints()) {
        auto& route = *m_routes.emplace_back(std::make_unique<Route>());
        route.method = methodName(endpoint->route.method);
        route.pattern = endpoint->route.path;
    }
    auto& unmatched = *m_routes.emplace_back(std::make_unique<Route>());
    unmatched.method = "other";
    unmatched.pattern = "unmatched";
}

void Metrics::RequestCounts::note(qsizetype endpoint, int status, qint64 nanoseconds)
{
    Route& route = endpoint < 0 ? *m_routes.back() : *m_routes[static_cast<size_t>(endpoint)];
    const auto place = static_cast<size_t>(qBound(0, status - 100, 499));
    route.byStatus[place].fetch_add(1, std::memory_order_relaxed);
    const double seconds = static_cast<double>(nanoseconds) / 1e9;
    size_t bucket = 0;
    while (bucket < bounds.size() && seconds > bounds[bucket])
        ++bucket;
    route.byTime[bucket].fetch_add(1, std::memory_order_relaxed);
    route.nanoseconds.fetch_add(static_cast<quint64>(nanoseconds), std::memory_order_relaxed);
}

void Metrics::RequestCounts::collect(std::vector<prometheus::MetricFamily>& families) const
{
    prometheus::MetricFamily requests{
        "okno_http_requests_total", "Answered requests.", prometheus::MetricType::Counter, {}};
    prometheus::MetricFamily times{"okno_http_request_seconds",
        "From the first byte of a request to the last of its answer.", prometheus::MetricType::Histogram, {}};
    for (const auto& route : m_routes) {
        quint64 total = 0;
        for (size_t i = 0; i < route->byStatus.size(); ++i) {
            const quint64 count = route->byStatus[i].load(std::memory_order_relaxed);
            if (count == 0)
                continue;
            total += count;
            prometheus::ClientMetric& metric = requests.metric.emplace_back();
            metric.label = {{"method", route->method}, {"route", route->pattern}, {"status", std::to_string(100 + i)}};
            metric.counter.value = static_cast<double>(count);
        }
        if (total == 0)
            continue;
        prometheus::ClientMetric& metric = times.metric.emplace_back();
        metric.label = {{"method", route->method}, {"route", route->pattern}};
        quint64 cumulative = 0;
        for (size_t i = 0; i <= bounds.size(); ++i) {
            cumulative += route->byTime[i].load(std::memory_order_relaxed);
            const double bound = i < bounds.size() ? bounds[i] : std::numeric_limits<double>::infinity();
            metric.histogram.bucket.push_back({cumulative, bound});
        }
        metric.histogram.sample_count = cumulative;
        metric.histogram.sample_sum = static_cast<double>(route->nanoseconds.load(std::memory_order_relaxed)) / 1e9;
    }
    families.push_back(std::move(requests));
    families.push_back(std::move(times));
}

} // namespace okno::server::http
