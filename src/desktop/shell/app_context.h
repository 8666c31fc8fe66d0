// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::core {
class Clock;
}

namespace okno::client {
class Client;
}

namespace okno::desktop {

class AddressSource;
class Dialogs;
class Navigator;
class ShellState;
class Style;
class TokenDesk;
class ViewSettings;

// What a screen may use, handed to its factory. The references outlive every screen.
struct AppContext {
    // The one door to data; null only in tests of the frame itself.
    client::Client* client = nullptr;
    Style& style;
    Dialogs& dialogs;
    ViewSettings& settings;
    const core::Clock& clock;
    ShellState& shell;
    Navigator& navigator;
    // Where address fields find the base; null: they are filled by hand.
    AddressSource* addresses = nullptr;
    // What is in the readers; null only in tests of screens that do without.
    TokenDesk* tokens = nullptr;
};

} // namespace okno::desktop
