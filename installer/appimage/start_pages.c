// SPDX-License-Identifier: GPL-3.0-or-later
#define FUSE_USE_VERSION 32
#define _GNU_SOURCE
#include "start_pages.h"

#include <fuse_lowlevel.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd.h>

enum { pageSize = 4096, mostFiles = 256, mostThreads = 2 };

struct Range {
    uint32_t file;
    uint32_t page;
    uint32_t pages;
};

struct Chunk {
    uint32_t ranges;
    uint32_t size;
    uint32_t packed;
};

struct File {
    const char* name;
    atomic_ulong node; // the kernel's number of it in the mount, 0 until it is asked for
    atomic_long size;
};

struct Pack {
    _Atomic(struct fuse_session*) session;
    const char* mountpoint;
    uint32_t files;
    uint32_t chunks;
    const struct Range* ranges;
    const struct Chunk* chunk;
    const unsigned char* data;
    const unsigned char* end;
    struct File file[mostFiles];
    atomic_uint next; // the chunk that nobody has taken yet
};

static struct Pack pack;

// Asking for a file makes the kernel know it, which it must before it takes pages of it.
static bool findFile(struct File* file)
{
    if (atomic_load(&file->node) != 0)
        return true;
    char path[PATH_MAX];
    struct stat facts;
    if (snprintf(path, sizeof path, "%s/%s", pack.mountpoint, file->name) >= (int)sizeof path || stat(path, &facts) != 0)
        return false;
    atomic_store(&file->size, facts.st_size);
    atomic_store(&file->node, facts.st_ino); // squashfuse reports the number that it gives the kernel
    return true;
}

static void storeRange(const struct Range* range, char* pages)
{
    if (range->file >= pack.files || !findFile(&pack.file[range->file]))
        return;
    struct File* file = &pack.file[range->file];
    const long left = atomic_load(&file->size) - (long)range->page * pageSize;
    const long given = (long)range->pages * pageSize;
    if (left <= 0)
        return;
    struct fuse_bufvec buffer = FUSE_BUFVEC_INIT((size_t)(left < given ? left : given));
    buffer.buf[0].mem = pages;
    fuse_lowlevel_notify_store(atomic_load(&pack.session), atomic_load(&file->node), (off_t)range->page * pageSize, &buffer, 0);
}

static void* storeChunks(void* nothing)
{
    char* unpacked = NULL;
    size_t room = 0;
    ZSTD_DCtx* context = ZSTD_createDCtx();
    for (;;) {
        const uint32_t mine = atomic_fetch_add(&pack.next, 1);
        if (mine >= pack.chunks || !context)
            break;
        const struct Chunk* chunk = &pack.chunk[mine];
        const struct Range* range = pack.ranges;
        const unsigned char* data = pack.data;
        for (uint32_t i = 0; i < mine; ++i) {
            range += pack.chunk[i].ranges;
            data += pack.chunk[i].packed;
        }
        if (chunk->size > room) {
            free(unpacked);
            room = chunk->size;
            unpacked = malloc(room);
        }
        if (!unpacked || chunk->packed > (size_t)(pack.end - data)
            || ZSTD_decompressDCtx(context, unpacked, chunk->size, data, chunk->packed) != chunk->size)
            break;
        while (!atomic_load(&pack.session))
            usleep(50);
        size_t at = 0;
        for (uint32_t i = 0; i < chunk->ranges && range[i].pages <= (chunk->size - at) / pageSize; ++i) {
            storeRange(&range[i], unpacked + at);
            at += (size_t)range[i].pages * pageSize;
        }
    }
    ZSTD_freeDCtx(context);
    free(unpacked);
    return nothing;
}

// Finds the parts of the pack; false when it is damaged, which the checks of the packages would have told.
static bool openPack(struct Section packed)
{
    uint32_t head[6];
    if (packed.size < sizeof head || memcmp(packed.bytes, "OknoSP1", 8) != 0)
        return false;
    memcpy(head, packed.bytes, sizeof head);
    const uint64_t files = head[2], ranges = head[3], chunks = head[4], names = head[5];
    const uint64_t tables = sizeof head + names + ranges * sizeof(struct Range) + chunks * sizeof(struct Chunk);
    if (files > mostFiles || names % 4 != 0 || tables > packed.size)
        return false;
    const char* name = (const char*)packed.bytes + sizeof head;
    const char* lastName = name + names;
    for (uint32_t i = 0; i < files; ++i) {
        const char* after = memchr(name, 0, (size_t)(lastName - name));
        if (!after)
            return false;
        pack.file[i].name = name;
        name = after + 1;
    }
    pack.files = head[2];
    pack.chunks = head[4];
    pack.ranges = (const struct Range*)lastName;
    pack.chunk = (const struct Chunk*)(pack.ranges + ranges);
    pack.data = (const unsigned char*)(pack.chunk + chunks);
    pack.end = packed.bytes + packed.size;
    uint64_t of = 0;
    for (uint32_t i = 0; i < pack.chunks; ++i)
        of += pack.chunk[i].ranges;
    return of == ranges;
}

void storeStartPages(struct fuse_session* session)
{
    atomic_store(&pack.session, session);
}

void unpackStartPages(const char* mountpoint, struct Section packed)
{
    pack.mountpoint = mountpoint;
    if (!openPack(packed))
        return;
    for (int i = 0; i < mostThreads; ++i) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, storeChunks, NULL) == 0)
            pthread_detach(thread);
    }
}
