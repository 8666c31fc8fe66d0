// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that the program reads until its first window, packed together in the section .start_pages of the runtime
// (start_pages.py records and packs them): unpacked in one go and given to the kernel's page cache of the mount before
// they are asked for, they spare the start some hundred requests and the blocks around each page.
//
// Layout, numbers 32 bits little-endian: "OknoSP1\0"; how many files, ranges, chunks, bytes of names; the names (paths
// in the image, each with a NUL), filled up to 4 bytes; ranges {file, first page, pages}; chunks {ranges, bytes
// unpacked, bytes packed}; the chunks, a zstd frame each: their ranges' pages one after the other, the last page of a
// file filled up with zeros. A page is 4096 bytes.
#pragma once
#include "image.h"

struct fuse_session;

// Starts threads that unpack the pages, wait for the mount and fill its page cache, and end by themselves. Whatever
// fails only leaves the page to be read as usual. `mountpoint` and what `packed` points to must live as long as the
// process.
void unpackStartPages(const char* mountpoint, struct Section packed);
// The mount is served from now on; `ready` gets one byte when the pages that are asked for first are there, or at once
// when there are none. Before that a program would overtake its pages: it would wait for whole blocks of the squashfs
// instead, and its pages behind those.
void storeStartPages(struct fuse_session* session, int ready);
