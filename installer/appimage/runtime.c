// SPDX-License-Identifier: GPL-3.0-or-later
// The head of our AppImage (type 2): finds the squashfs that is appended to this program, mounts it by FUSE or unpacks
// it where FUSE is not to be had, and starts the program in it. Static: needs nothing of the system that it runs on.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "image.h"
#include "mount.h"

// The folder where the image lies unpacked: kept in the cache of the person, so that only the first start is slow.
static void unpackedImage(const struct Image* image, char* folder)
{
    struct stat facts;
    if (stat(image->path, &facts) != 0)
        fail(image->path);
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
    stat(image->path, &facts);
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
        extractImage(image, folder, NULL, false);
        close(open(whole, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    }
    close(lock);
}

// Prints a section as text up to its first NUL.
static int printSection(const struct Image* image, const char* name)
{
    const struct Section section = sectionOf(image, name);
    if (!section.bytes)
        return 1;
    printf("%.*s\n", (int)strnlen((const char*)section.bytes, section.size), (const char*)section.bytes);
    return 0;
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
static void usePortable(const struct Image* image, const char* ending, const char* variable)
{
    char path[PATH_MAX + 16];
    struct stat facts;
    snprintf(path, sizeof path, "%s%s", image->path, ending);
    if (stat(path, &facts) == 0 && S_ISDIR(facts.st_mode))
        setenv(variable, path, 1);
}

static int makePortable(const struct Image* image, const char* ending)
{
    char path[PATH_MAX + 16];
    snprintf(path, sizeof path, "%s%s", image->path, ending);
    if (mkdir(path, 0700) != 0)
        fail(path);
    puts(path);
    return 0;
}

// What AppRun does, without a shell before it.
static _Noreturn void runProgram(const char* folder, int argc, char** argv)
{
    char loader[PATH_MAX + 64];
    char libraries[PATH_MAX + 64];
    char program[PATH_MAX + 64];
    snprintf(loader, sizeof loader, "%s/usr/lib/ld-linux-x86-64.so.2", folder);
    snprintf(libraries, sizeof libraries, "%s/usr/lib", folder);
    snprintf(program, sizeof program, "%s/usr/bin/okno", folder);
    char* head[] = {loader, "--library-path", libraries, "--argv0", argv[0], program};
    enum { heads = sizeof head / sizeof *head };
    char** words = calloc((size_t)argc + heads, sizeof *words);
    if (!words)
        fail(loader);
    memcpy(words, head, sizeof head);
    for (int i = 1; i < argc; ++i)
        words[heads + i - 1] = argv[i];
    execv(loader, words);
    fail(loader);
}

int main(int argc, char** argv)
{
    const char* target = getenv("TARGET_APPIMAGE");
    const struct Image image = imageAt(target ? target : "/proc/self/exe");

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
        return printf("%zu\n", image.squashfs), 0;
    if (!strcmp(order, "extract"))
        return extractImage(&image, "squashfs-root", argc > 2 ? argv[2] : NULL, true), 0;
    if (!strcmp(order, "updateinformation") || !strcmp(order, "updateinfo"))
        return printSection(&image, ".upd_info");
    if (!strcmp(order, "signature"))
        return printSection(&image, ".sha256_sig");
    if (!strcmp(order, "portable-home"))
        return makePortable(&image, ".home");
    if (!strcmp(order, "portable-config"))
        return makePortable(&image, ".config");
    if (!strcmp(order, "mount")) {
        if (!mountImage(&image, mountpoint))
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
        --argc;
    } else if (*order) {
        fprintf(stderr, "Okno: unknown option --appimage-%s (see --appimage-help)\n", order);
        return 1;
    }

    char folder[PATH_MAX];
    if (unpack || !mountImage(&image, mountpoint))
        unpackedImage(&image, folder);
    else
        snprintf(folder, sizeof folder, "%s", mountpoint);
    usePortable(&image, ".home", "HOME");
    usePortable(&image, ".config", "XDG_CONFIG_HOME");
    setenv("APPIMAGE", image.path, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", argv[0], 1);
    char here[PATH_MAX];
    if (getcwd(here, sizeof here))
        setenv("OWD", here, 1);
    runProgram(folder, argc, argv);
}
