// SPDX-License-Identifier: GPL-3.0-or-later
// The image as a read-only folder, by FUSE.
#pragma once
#include "image.h"

// Mounts the image at a new folder, whose template (mkdtemp) `mountpoint` becomes its path. A process of its own serves
// it until this process and all that it starts have gone. False, and nothing left behind, where FUSE is not to be had.
bool mountImage(const struct Image* image, char* mountpoint);
