// SPDX-License-Identifier: GPL-3.0-or-later
#define FUSE_USE_VERSION 32
#define _GNU_SOURCE
#include "mount.h"

#include <errno.h>
#include <fcntl.h>
#include <fuse_lowlevel.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/ll.h>
#include <squashfuse/squashfuse.h>

#include "start_pages.h"

// Made by squashfuse, declared in no public header of it.
sqfs_ll* sqfs_ll_open(const char* path, size_t offset);
sqfs_err sqfs_stat(sqfs* fs, sqfs_inode* inode, struct stat* facts);

// Files are read by their number alone: a kernel that has been told so once asks for no opening any more.
static void openNothing(fuse_req_t request, fuse_ino_t node, struct fuse_file_info* file)
{
    (void)node, (void)file;
    fuse_reply_err(request, ENOSYS);
}

static void readByNumber(fuse_req_t request, fuse_ino_t node, size_t size, off_t at, struct fuse_file_info* file)
{
#ifdef OKNO_RECORD_READS
    FILE* reads = fopen(getenv("OKNO_READS"), "a");
    if (reads) {
        fprintf(reads, "%lu %ld %zu\n", node, (long)at, size);
        fclose(reads);
    }
#endif
    sqfs_inode inode;
    if (sqfs_ll_inode(fuse_req_userdata(request), &inode, node)) {
        fuse_reply_err(request, ENOENT);
        return;
    }
    file->fh = (uintptr_t)&inode;
    sqfs_ll_op_read(request, node, size, at, file);
}

// One entry of a folder with all that a lookup of it would tell; the bytes it takes, 0 when it cannot be read.
static size_t addEntry(fuse_req_t request, sqfs_ll* image, const sqfs_dir_entry* entry, char* to, size_t room)
{
    sqfs_dir_entry asked = *entry;
    sqfs_inode inode;
    struct fuse_entry_param told = {.attr_timeout = 1e9, .entry_timeout = 1e9}; // seconds: nothing here ever changes
    if (sqfs_inode_get(&image->fs, &inode, sqfs_dentry_inode(&asked)) || sqfs_stat(&image->fs, &inode, &told.attr))
        return 0;
    told.ino = image->ino_register(image, &asked);
    told.attr.st_ino = told.ino;
    return fuse_add_direntry_plus(
        request, to, room, sqfs_dentry_name(&asked), &told, (off_t)sqfs_dentry_next_offset(&asked));
}

// Lists a folder so that nobody needs to look its entries up one by one.
static void listFolder(fuse_req_t request, fuse_ino_t node, size_t size, off_t at, struct fuse_file_info* file)
{
    (void)node;
    sqfs_ll_i* folder = (sqfs_ll_i*)(uintptr_t)file->fh;
    sqfs* fs = &folder->ll->fs;
    sqfs_dir listing;
    sqfs_name name;
    sqfs_dir_entry entry;
    sqfs_err error = SQFS_OK;
    size_t filled = 0;
    char* entries = malloc(size);
    if (!entries || sqfs_dir_open(fs, &folder->inode, &listing, at)) {
        free(entries);
        fuse_reply_err(request, EIO);
        return;
    }
    sqfs_dentry_init(&entry, name);
    while (sqfs_dir_next(fs, &listing, &entry, &error)) {
        const size_t took = addEntry(request, folder->ll, &entry, entries + filled, size - filled);
        if (took == 0)
            error = SQFS_ERR;
        if (took == 0 || took > size - filled)
            break;
        filled += took;
    }
    if (error)
        fuse_reply_err(request, EIO);
    else
        fuse_reply_buf(request, entries, filled);
    free(entries);
}

static void connected(void* user, struct fuse_conn_info* connection)
{
    sqfs_ll_op_init(user, connection);
    connection->want &= ~FUSE_CAP_READDIRPLUS_AUTO; // always, not only for the head of a folder
#ifdef OKNO_RECORD_READS
    connection->max_readahead = 0; // every page is asked for alone, and only when it is wanted
#endif
}

static void* serve(void* of)
{
    struct fuse_session* session = of;
    struct fuse_buf buffer = {.mem = NULL};
    while (!fuse_session_exited(session)) {
        const int got = fuse_session_receive_buf(session, &buffer);
        if (got == -EINTR)
            continue;
        if (got <= 0)
            break;
        fuse_session_process_buf(session, &buffer);
    }
    free(buffer.mem);
    return NULL;
}

// Serves the mount until everybody who holds the other end of `alive` has gone.
static void serveMount(const struct Image* image, const char* mountpoint, int ready, int alive)
{
    char* words[] = {"okno", "-o", "ro,nodev,nosuid,fsname=okno", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    struct fuse_lowlevel_ops operations = {
        .getattr = sqfs_ll_op_getattr,
        .opendir = sqfs_ll_op_opendir,
        .releasedir = sqfs_ll_op_releasedir,
        .readdir = sqfs_ll_op_readdir,
        .readdirplus = listFolder,
        .lookup = sqfs_ll_op_lookup,
        .open = openNothing,
        .create = sqfs_ll_op_create,
        .read = readByNumber,
        .readlink = sqfs_ll_op_readlink,
        .listxattr = sqfs_ll_op_listxattr,
        .getxattr = sqfs_ll_op_getxattr,
        .forget = sqfs_ll_op_forget,
        .init = connected,
    };
    unpackStartPages(mountpoint, sectionOf(image, ".start_pages"));
    sqfs_ll_chan channel;
    sqfs_ll* squashfs = sqfs_ll_open(image->path, image->squashfs);
    if (!squashfs || sqfs_ll_mount(&channel, mountpoint, &arguments, &operations, sizeof operations, squashfs))
        _exit(1);
    pthread_t server; // one alone: two of them have been seen to miss a file that is there
    if (pthread_create(&server, NULL, serve, channel.session) != 0)
        _exit(1);
    storeStartPages(channel.session, ready);
    char nothing;
    while (read(alive, &nothing, 1) < 0 && errno == EINTR)
        continue;
    fuse_session_unmount(channel.session);
    rmdir(mountpoint);
    _exit(0);
}

bool mountImage(const struct Image* image, char* mountpoint)
{
    int ready[2];
    int alive[2];
    if (access("/dev/fuse", R_OK | W_OK) != 0 || !mkdtemp(mountpoint))
        return false;
    if (pipe(ready) != 0 || pipe(alive) != 0)
        fail("pipe");
    const pid_t middle = fork();
    if (middle < 0)
        fail("fork");
    if (middle == 0) {
        setsid();
        if (fork() != 0)
            _exit(0);
        close(ready[0]);
        close(alive[1]);
        signal(SIGINT, SIG_IGN);
        signal(SIGHUP, SIG_IGN);
        // What FUSE says of its failure is for us: the image is unpacked then.
        const int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, STDIN_FILENO);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        serveMount(image, mountpoint, ready[1], alive[0]);
    }
    close(ready[1]);
    close(alive[0]);
    waitpid(middle, NULL, 0);
    char sign;
    const bool mounted = read(ready[0], &sign, 1) == 1;
    close(ready[0]);
    if (!mounted) {
        close(alive[1]);
        rmdir(mountpoint);
    }
    return mounted;
}
