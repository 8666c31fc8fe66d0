// SPDX-License-Identifier: GPL-3.0-or-later
// The head of our AppImage (type 2): finds the squashfs that is appended to this program, mounts it by FUSE or unpacks
// it where FUSE is not to be had, and starts AppRun in it. Static: needs nothing of the system that it runs on.
#define FUSE_USE_VERSION 32
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <fuse_lowlevel.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/ll.h>
#include <squashfuse/squashfuse.h>

// Made by squashfuse, declared in no public header of it.
sqfs_ll* sqfs_ll_open(const char* path, size_t offset);
void sqfs_ll_unmount(sqfs_ll_chan* ch, const char* mountpoint);

// squashfuse's library asks for every compression; our images have zstd alone.
int lzo1x_decompress_safe(const void* in, size_t size, void* out, size_t* got, void* memory);
int lzo1x_decompress_safe(const void* in, size_t size, void* out, size_t* got, void* memory)
{
    (void)in, (void)size, (void)out, (void)got, (void)memory;
    return -1;
}
int LZ4_decompress_safe(const char* in, char* out, int size, int most);
int LZ4_decompress_safe(const char* in, char* out, int size, int most)
{
    (void)in, (void)out, (void)size, (void)most;
    return -1;
}

static char self[PATH_MAX];
static size_t offset;

static void fail(const char* what)
{
    fprintf(stderr, "Okno: %s: %s\n", what, strerror(errno));
    exit(127);
}

static void die(const char* what)
{
    fprintf(stderr, "Okno: %s\n", what);
    exit(127);
}

// Where the ELF ends and the squashfs begins.
static size_t endOfElf(int fd)
{
    Elf64_Ehdr head;
    if (pread(fd, &head, sizeof head, 0) != (ssize_t)sizeof head)
        fail(self);
    size_t end = head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
    for (int i = 0; i < head.e_shnum; ++i) {
        Elf64_Shdr section;
        if (pread(fd, &section, sizeof section, (off_t)(head.e_shoff + (size_t)i * head.e_shentsize))
            != (ssize_t)sizeof section)
            fail(self);
        if (section.sh_type != SHT_NOBITS && section.sh_offset + section.sh_size > end)
            end = section.sh_offset + section.sh_size;
    }
    return end;
}

// Prints a section as text up to its first NUL.
static int printSection(const char* name)
{
    FILE* file = fopen(self, "rb");
    Elf64_Ehdr head;
    if (!file || fread(&head, sizeof head, 1, file) != 1)
        fail(self);
    Elf64_Shdr* sections = calloc(head.e_shnum, sizeof *sections);
    fseek(file, (long)head.e_shoff, SEEK_SET);
    if (!sections || fread(sections, sizeof *sections, head.e_shnum, file) != head.e_shnum)
        fail(self);
    const Elf64_Shdr* names = &sections[head.e_shstrndx];
    char* strings = calloc(1, names->sh_size + 1);
    fseek(file, (long)names->sh_offset, SEEK_SET);
    if (!strings || fread(strings, 1, names->sh_size, file) != names->sh_size)
        fail(self);
    for (int i = 0; i < head.e_shnum; ++i) {
        if (sections[i].sh_name >= names->sh_size || strcmp(strings + sections[i].sh_name, name) != 0)
            continue;
        char* text = calloc(1, sections[i].sh_size + 1);
        fseek(file, (long)sections[i].sh_offset, SEEK_SET);
        if (!text || fread(text, 1, sections[i].sh_size, file) != sections[i].sh_size)
            fail(self);
        puts(text);
        return 0;
    }
    return 1;
}

static void makeFolders(char* path)
{
    for (char* slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (mkdir(path, 0755) != 0 && errno != EEXIST)
            fail(path);
        *slash = '/';
    }
}

static void extractFile(sqfs* fs, sqfs_inode* inode, const char* path)
{
    const int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (fd < 0)
        fail(path);
    static char buffer[1 << 17];
    for (sqfs_off_t at = 0; (uint64_t)at < inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof buffer;
        if (sqfs_read_range(fs, inode, at, &size, buffer) || size <= 0)
            die("the image is damaged; download it again");
        for (sqfs_off_t done = 0; done < size;) {
            const ssize_t wrote = write(fd, buffer + done, (size_t)(size - done));
            if (wrote < 0)
                fail(path);
            done += wrote;
        }
        at += size;
    }
    fchmod(fd, inode->base.mode & 07777);
    close(fd);
}

// Unpacks what fits the pattern (everything when there is none) under `folder`.
static void extract(const char* folder, const char* pattern, bool tell)
{
    sqfs fs;
    sqfs_inode root;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    if (sqfs_open_image(&fs, self, offset) || sqfs_inode_get(&fs, &root, sqfs_inode_root(&fs))
        || sqfs_traverse_open_inode(&walk, &fs, &root))
        die("the image is damaged; download it again");
    while (sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end || (pattern && fnmatch(pattern, walk.path, FNM_LEADING_DIR) != 0))
            continue;
        char path[PATH_MAX];
        if (snprintf(path, sizeof path, "%s/%s", folder, walk.path) >= (int)sizeof path)
            die("a path is too long");
        makeFolders(path);
        sqfs_inode inode;
        if (sqfs_inode_get(&fs, &inode, sqfs_dentry_inode(&walk.entry)))
            die("the image is damaged; download it again");
        if (S_ISDIR(inode.base.mode)) {
            if (mkdir(path, 0755) != 0 && errno != EEXIST)
                fail(path);
        } else if (S_ISLNK(inode.base.mode)) {
            char target[PATH_MAX];
            size_t size = sizeof target;
            if (sqfs_readlink(&fs, &inode, target, &size))
                die("the image is damaged; download it again");
            unlink(path);
            if (symlink(target, path) != 0)
                fail(path);
        } else if (S_ISREG(inode.base.mode)) {
            unlink(path); // a program that runs cannot be written to
            extractFile(&fs, &inode, path);
        }
        if (tell)
            puts(path);
    }
    if (error)
        die("the image is damaged; download it again");
    sqfs_traverse_close(&walk);
    sqfs_destroy(&fs);
}

// Serves the mount until everybody who holds the other end of `alive` has gone.
static void serveMount(const char* mountpoint, int ready, int alive)
{
    char* words[] = {"okno", "-o", "ro,nodev,nosuid,fsname=okno", NULL};
    struct fuse_args args = FUSE_ARGS_INIT(3, words);
    struct fuse_lowlevel_ops operations = {
        .getattr = sqfs_ll_op_getattr,
        .opendir = sqfs_ll_op_opendir,
        .releasedir = sqfs_ll_op_releasedir,
        .readdir = sqfs_ll_op_readdir,
        .lookup = sqfs_ll_op_lookup,
        .open = sqfs_ll_op_open,
        .create = sqfs_ll_op_create,
        .release = sqfs_ll_op_release,
        .read = sqfs_ll_op_read,
        .readlink = sqfs_ll_op_readlink,
        .listxattr = sqfs_ll_op_listxattr,
        .getxattr = sqfs_ll_op_getxattr,
        .forget = sqfs_ll_op_forget,
        .init = sqfs_ll_op_init,
    };
    sqfs_ll_chan channel;
    sqfs_ll* image = sqfs_ll_open(self, offset);
    if (!image || sqfs_ll_mount(&channel, mountpoint, &args, &operations, sizeof operations, image))
        _exit(1);
    if (write(ready, "", 1) != 1)
        _exit(1);
    close(ready);
    struct fuse_buf buffer = {.mem = NULL};
    struct pollfd watched[2] = {{fuse_session_fd(channel.session), POLLIN, 0}, {alive, POLLIN, 0}};
    while (!fuse_session_exited(channel.session)) {
        if (poll(watched, 2, -1) < 0 && errno != EINTR)
            break;
        if (watched[0].revents) {
            const int got = fuse_session_receive_buf(channel.session, &buffer);
            if (got <= 0 && got != -EINTR)
                break;
            if (got > 0)
                fuse_session_process_buf(channel.session, &buffer);
        } else if (watched[1].revents) {
            break;
        }
    }
    sqfs_ll_unmount(&channel, mountpoint);
    rmdir(mountpoint);
    _exit(0);
}

// Mounts the image in a process of its own; the pipe that this process keeps open holds the mount.
static bool mountImage(char* mountpoint)
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
        serveMount(mountpoint, ready[1], alive[0]);
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

// The folder where the image lies unpacked: kept in the cache of the person, so that only the first start is slow.
static void unpackedImage(char* folder)
{
    struct stat facts;
    if (stat(self, &facts) != 0)
        fail(self);
    char cache[PATH_MAX - 64];
    const char* given = getenv("XDG_CACHE_HOME");
    const char* home = getenv("HOME");
    if (given && *given == '/')
        snprintf(cache, sizeof cache, "%s/okno-appimage", given);
    else if (home && *home == '/')
        snprintf(cache, sizeof cache, "%s/.cache/okno-appimage", home);
    else
        snprintf(cache, sizeof cache, "/nowhere");
    char below[PATH_MAX];
    snprintf(below, sizeof below, "%s/x", cache);
    for (char* slash = strchr(below + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        mkdir(below, 0700);
        *slash = '/';
    }
    if (stat(cache, &facts) != 0 || facts.st_uid != geteuid() || access(cache, W_OK) != 0) {
        const char* temporary = getenv("TMPDIR");
        snprintf(cache, sizeof cache, "%s/okno-appimage-XXXXXX", temporary ? temporary : "/tmp");
        if (!mkdtemp(cache))
            fail(cache);
    }
    stat(self, &facts);
    snprintf(folder, PATH_MAX, "%s/%lld-%lld%09ld", cache, (long long)facts.st_size, (long long)facts.st_mtim.tv_sec,
        facts.st_mtim.tv_nsec);
    char lockName[PATH_MAX + 8];
    char whole[PATH_MAX + 16];
    snprintf(lockName, sizeof lockName, "%s.lock", folder);
    snprintf(whole, sizeof whole, "%s/.whole", folder);
    const int lock = open(lockName, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0 || flock(lock, LOCK_EX) != 0)
        fail(lockName);
    if (access(whole, F_OK) != 0) {
        extract(folder, NULL, false);
        close(open(whole, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    }
    close(lock);
}

static void help(void)
{
    puts("--appimage-help                 this text\n"
         "--appimage-version              the version of this runtime\n"
         "--appimage-offset               where the squashfs begins, in bytes\n"
         "--appimage-extract [PATTERN]    unpack into squashfs-root\n"
         "--appimage-extract-and-run      unpack (once) and run, without FUSE\n"
         "--appimage-mount                mount, print where, keep until interrupted\n"
         "--appimage-portable-home        make a home folder beside the image\n"
         "--appimage-portable-config      make a folder for settings beside the image\n"
         "--appimage-updateinformation    where updates come from\n"
         "--appimage-signature            the signature that is inside, if any");
}

// PATH.home and PATH.config beside the image, when they are there, take the place of the person's own.
static void usePortable(const char* ending, const char* variable)
{
    char path[PATH_MAX + 16];
    struct stat facts;
    snprintf(path, sizeof path, "%s%s", self, ending);
    if (stat(path, &facts) == 0 && S_ISDIR(facts.st_mode))
        setenv(variable, path, 1);
}

static int makePortable(const char* ending)
{
    char path[PATH_MAX + 16];
    snprintf(path, sizeof path, "%s%s", self, ending);
    if (mkdir(path, 0700) != 0)
        fail(path);
    puts(path);
    return 0;
}

int main(int argc, char** argv)
{
    const char* target = getenv("TARGET_APPIMAGE");
    if (!realpath(target ? target : "/proc/self/exe", self))
        fail("the path of this program");
    const int fd = open(self, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        fail(self);
    offset = endOfElf(fd);
    close(fd);

    const char* order = argc > 1 && strncmp(argv[1], "--appimage-", 11) == 0 ? argv[1] + 11 : "";
    char mountpoint[PATH_MAX];
    const char* temporary = getenv("TMPDIR");
    snprintf(mountpoint, sizeof mountpoint, "%s/.mount_OknoXXXXXX", temporary ? temporary : "/tmp");
    bool unpack = getenv("APPIMAGE_EXTRACT_AND_RUN") != NULL;
    if (!strcmp(order, "help"))
        return help(), 0;
    if (!strcmp(order, "version"))
        return puts("Okno AppImage runtime, type 2, version " OKNO_VERSION), 0;
    if (!strcmp(order, "offset"))
        return printf("%zu\n", offset), 0;
    if (!strcmp(order, "extract"))
        return extract("squashfs-root", argc > 2 ? argv[2] : NULL, true), 0;
    if (!strcmp(order, "updateinformation") || !strcmp(order, "updateinfo"))
        return printSection(".upd_info");
    if (!strcmp(order, "signature"))
        return printSection(".sha256_sig");
    if (!strcmp(order, "portable-home"))
        return makePortable(".home");
    if (!strcmp(order, "portable-config"))
        return makePortable(".config");
    if (!strcmp(order, "mount")) {
        if (!mountImage(mountpoint))
            die("FUSE is not to be had here; use --appimage-extract");
        puts(mountpoint);
        fflush(stdout);
        pause(); // ends by a signal, and the mount with it
        return 0;
    }
    if (!strcmp(order, "extract-and-run")) {
        unpack = true;
        argv[1] = argv[0];
        ++argv;
    } else if (*order) {
        fprintf(stderr, "Okno: unknown option --appimage-%s (see --appimage-help)\n", order);
        return 1;
    }

    char folder[PATH_MAX];
    if (unpack || !mountImage(mountpoint))
        unpackedImage(folder);
    else
        snprintf(folder, sizeof folder, "%s", mountpoint);
    usePortable(".home", "HOME");
    usePortable(".config", "XDG_CONFIG_HOME");
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", argv[0], 1);
    char path[PATH_MAX + 16];
    if (getcwd(path, sizeof path))
        setenv("OWD", path, 1);
    snprintf(path, sizeof path, "%s/AppRun", folder);
    execv(path, argv);
    fail(path);
}
