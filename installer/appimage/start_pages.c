// SPDX-License-Identifier: GPL-3.0-or-later
#define FUSE_USE_VERSION 32
#define _GNU_SOURCE
#include "start_pages.h"

#include <dirent.h>
#include <fuse_lowlevel.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd.h>

enum { pageSize = 4096, mostFiles = 256, mostThreads = 2, firstChunks = 2 };

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
    fuse_ino_t node; // the kernel's number of it in the mount, 0 when it is not there
    long size;
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
    atomic_uint first; // how many of the first chunks have been stored
    bool running;
    int ready; // told once, with a byte, when they all are
    atomic_flag told;
};

static struct Pack pack = {.told = ATOMIC_FLAG_INIT};

// Has the kernel list the folder of a file, unless it is that of the last one (the files are in the order of their
// paths).
static void listFolderOf(const char* path, char* last)
{
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%s", path);
    *strrchr(folder, '/') = 0;
    if (strcmp(folder, last) == 0)
        return;
    strcpy(last, folder);
    DIR* listing = opendir(folder);
    while (listing && readdir(listing))
        continue;
    if (listing)
        closedir(listing);
}

// A file that the kernel does not know yet takes no pages.
static void findFiles(void)
{
    char folder[PATH_MAX] = "";
    for (uint32_t i = 0; i < pack.files; ++i) {
        char path[PATH_MAX];
        struct stat facts;
        if (snprintf(path, sizeof path, "%s/%s", pack.mountpoint, pack.file[i].name) < (int)sizeof path)
            listFolderOf(path, folder);
        else
            continue;
        if (stat(path, &facts) != 0)
            continue;
        pack.file[i].size = facts.st_size;
        pack.file[i].node = facts.st_ino; // squashfuse reports the number that it gives the kernel
    }
}

static void storeRange(const struct Range* range, char* pages)
{
    if (range->file >= pack.files || pack.file[range->file].node == 0)
        return;
    const struct File* file = &pack.file[range->file];
    const long at = (long)range->page * pageSize;
    const long left = file->size - at;
    const long given = (long)range->pages * pageSize;
    if (left <= 0)
        return;
    struct fuse_bufvec buffer = FUSE_BUFVEC_INIT((size_t)(left < given ? left : given));
    buffer.buf[0].mem = pages;
    fuse_lowlevel_notify_store(atomic_load(&pack.session), file->node, at, &buffer, 0);
}

// Waits for the mount, which takes about as long as the first chunks; where it fails, the whole process ends.
static void awaitSession(void)
{
    while (!atomic_load(&pack.session))
        usleep(50);
}

static void tellReady(void)
{
    if (!atomic_flag_test_and_set(&pack.told) && write(pack.ready, "", 1) != 1)
        _exit(1); // who waits for it has gone
}

// From now on the program comes first: its wish for a processor is not to wait for the end of a slice of ours.
static void stepBack(void)
{
    setpriority(PRIO_PROCESS, (id_t)gettid(), 5);
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
        awaitSession();
        size_t at = 0;
        for (uint32_t i = 0; i < chunk->ranges && range[i].pages <= (chunk->size - at) / pageSize; ++i) {
            storeRange(&range[i], unpacked + at);
            at += (size_t)range[i].pages * pageSize;
        }
        if (mine < firstChunks && atomic_fetch_add(&pack.first, 1) + 1 == firstChunks)
            tellReady();
        stepBack();
    }
    awaitSession();
    tellReady(); // fewer chunks than are waited for, or a damaged one
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
    struct Range* range =
        malloc(ranges * sizeof *range + chunks * sizeof(struct Chunk)); // a section may lie at any byte
    if (!range)
        return false;
    memcpy(range, lastName, ranges * sizeof *range + chunks * sizeof(struct Chunk));
    pack.files = head[2];
    pack.ranges = range;
    pack.chunk = (const struct Chunk*)(range + ranges);
    pack.data = packed.bytes + tables;
    pack.end = packed.bytes + packed.size;
    uint64_t of = 0;
    for (uint32_t i = 0; i < chunks; ++i)
        of += pack.chunk[i].ranges;
    if (of == ranges)
        pack.chunks = head[4];
    return of == ranges;
}

void storeStartPages(struct fuse_session* session, int ready)
{
    pack.ready = ready;
    if (!pack.running)
        tellReady();
    findFiles();
    atomic_store(&pack.session, session);
}

void unpackStartPages(const char* mountpoint, struct Section packed)
{
    pack.mountpoint = mountpoint;
    if (!openPack(packed))
        return;
    for (int i = 0; i < mostThreads; ++i) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, storeChunks, NULL) != 0)
            continue;
        pthread_detach(thread);
        pack.running = true;
    }
}
