// SPDX-License-Identifier: GPL-3.0-or-later
// The image that this program heads: where it lies, what is in its ELF part, unpacking its squashfs.
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct Image {
    char path[4096]; // absolute, no symbolic links
    size_t squashfs; // where the ELF ends and the squashfs begins, in bytes
};

// A part of the ELF, mapped read only until this process ends; no bytes when there is none of that name.
struct Section {
    const unsigned char* bytes;
    size_t size;
};

// Ends the program with 127: `what`, with what errno says or as it stands.
_Noreturn void fail(const char* what);
_Noreturn void die(const char* what);

struct Image imageAt(const char* path);
struct Section sectionOf(const struct Image* image, const char* name);
// Unpacks under `folder` what fits the pattern, everything when that is NULL; `tell` prints each path.
void extractImage(const struct Image* image, const char* folder, const char* pattern, bool tell);
