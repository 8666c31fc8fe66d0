// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "client/fake_server.h"

namespace okno::test {

// Applications of one person in every state: "A-now" in progress, "A-ask" awaits an answer, "A-done" with its result,
// "A-no" refused; and notices about them.
[[nodiscard]] api::Application sampleApplication(const QString& id);
void serveSamples(FakeServer& server);

} // namespace okno::test
