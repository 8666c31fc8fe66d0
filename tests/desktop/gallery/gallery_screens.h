// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::desktop {
class ScreenRegistry;
}

namespace okno::test {

// Pages that show every widget: services, fields, states, application (citizen) and inbox (clerk).
void registerGallery(desktop::ScreenRegistry& registry);

} // namespace okno::test
