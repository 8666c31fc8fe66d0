// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "image.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <squashfuse/squashfuse.h>

void fail(const char* what)
{
    fprintf(stderr, "Okno: %s: %s\n", what, strerror(errno));
    exit(127);
}

void die(const char* what)
{
    fprintf(stderr, "Okno: %s\n", what);
    exit(127);
}

static int openImage(const char* path)
{
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        fail(path);
    return fd;
}

static void readAt(int fd, void* into, size_t size, size_t at, const char* path)
{
    if (pread(fd, into, size, (off_t)at) != (ssize_t)size)
        fail(path);
}

// The table of sections, which the caller frees; `head` becomes that of the ELF.
static Elf64_Shdr* sectionsOf(int fd, Elf64_Ehdr* head, const char* path)
{
    readAt(fd, head, sizeof *head, 0, path);
    const size_t size = head->e_shnum * sizeof(Elf64_Shdr);
    Elf64_Shdr* sections = malloc(size);
    if (!sections || head->e_shentsize != sizeof *sections)
        die("the head of the image is damaged; download it again");
    readAt(fd, sections, size, head->e_shoff, path);
    return sections;
}

struct Image imageAt(const char* path)
{
    struct Image image;
    if (!realpath(path, image.path))
        fail("the path of this program");
    const int fd = openImage(image.path);
    Elf64_Ehdr head;
    Elf64_Shdr* sections = sectionsOf(fd, &head, image.path);
    image.squashfs = head.e_shoff + head.e_shnum * sizeof *sections;
    for (int i = 0; i < head.e_shnum; ++i) {
        const size_t end = sections[i].sh_offset + sections[i].sh_size;
        if (sections[i].sh_type != SHT_NOBITS && end > image.squashfs)
            image.squashfs = end;
    }
    free(sections);
    close(fd);
    return image;
}

struct Section sectionOf(const struct Image* image, const char* name)
{
    struct Section found = {NULL, 0};
    const int fd = openImage(image->path);
    Elf64_Ehdr head;
    Elf64_Shdr* sections = sectionsOf(fd, &head, image->path);
    const Elf64_Shdr* names = &sections[head.e_shstrndx];
    char* strings = calloc(1, names->sh_size + 1);
    if (!strings)
        fail(image->path);
    readAt(fd, strings, names->sh_size, names->sh_offset, image->path);
    for (int i = 0; i < head.e_shnum && !found.bytes; ++i) {
        if (sections[i].sh_name >= names->sh_size || strcmp(strings + sections[i].sh_name, name) != 0
            || sections[i].sh_size == 0)
            continue;
        const size_t page = (size_t)sysconf(_SC_PAGESIZE);
        const size_t before = sections[i].sh_offset % page;
        const char* mapped = mmap(
            NULL, before + sections[i].sh_size, PROT_READ, MAP_PRIVATE, fd, (off_t)(sections[i].sh_offset - before));
        if (mapped == MAP_FAILED)
            break;
        found = (struct Section){(const unsigned char*)mapped + before, sections[i].sh_size};
    }
    free(strings);
    free(sections);
    close(fd);
    return found;
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
void extractImage(const struct Image* image, const char* folder, const char* pattern, bool tell)
{
    sqfs fs;
    sqfs_inode root;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    if (sqfs_open_image(&fs, image->path, image->squashfs) || sqfs_inode_get(&fs, &root, sqfs_inode_root(&fs))
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
