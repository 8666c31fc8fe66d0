// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/late.h"
#include "desktop/late_entry.h"

#include <QString>
#include <dlfcn.h>

namespace okno::desktop {

namespace {

// By name alone: the program's own run path says where it lies. It stays until the end.
template <typename Entry> Entry* find(const char* name, QString& fault)
{
    void* library = dlopen("libokno-app.so", RTLD_NOW | RTLD_GLOBAL);
    auto* entry = library != nullptr ? reinterpret_cast<Entry*>(dlsym(library, name)) : nullptr;
    if (entry == nullptr)
        fault = QString::fromLocal8Bit(dlerror());
    return entry;
}

} // namespace

std::unique_ptr<QObject> loadApplication(
    const Program& program, const FrameContext& frame, ScreenRegistry& registry, MainWindow& window, QString& fault)
{
    auto* entry = find<LateEntry>("oknoMakeApplication", fault);
    return std::unique_ptr<QObject>(entry != nullptr ? entry(program, frame, registry, window) : nullptr);
}

int loadConsoleVerb(const CommandLine& line, const Policies& policies, QString& fault)
{
    auto* entry = find<LateVerb>("oknoRunConsoleVerb", fault);
    return entry != nullptr ? entry(line, policies) : 1;
}

} // namespace okno::desktop
