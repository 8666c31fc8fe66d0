// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <utility>
#include <vector>

namespace okno::server::http {

class Metrics;
class Router;

// What /healthz asks: a name, and whether that part works. Called on any thread, must answer at once.
using HealthChecks = std::vector<std::pair<QString, std::function<bool()>>>;

// Binds the routes "health" and "metrics". `metrics` must outlive the router.
void bindOperations(Router& router, const Metrics& metrics, HealthChecks checks);

} // namespace okno::server::http
