// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/late.h"
#include "desktop/late_entry.h"

#include <QString>
#include <dlfcn.h>

namespace okno::desktop {

std::unique_ptr<QObject> loadApplication(
    const Program& program, const FrameContext& frame, ScreenRegistry& registry, MainWindow& window, QString& fault)
{
    // By name alone: the program's own run path says where it lies. It stays until the end.
    void* library = dlopen("libokno-app.so", RTLD_NOW | RTLD_GLOBAL);
    auto* entry = library != nullptr ? reinterpret_cast<LateEntry*>(dlsym(library, "oknoMakeApplication")) : nullptr;
    if (entry == nullptr) {
        fault = QString::fromLocal8Bit(dlerror());
        return nullptr;
    }
    return std::unique_ptr<QObject>(entry(program, frame, registry, window));
}

} // namespace okno::desktop
