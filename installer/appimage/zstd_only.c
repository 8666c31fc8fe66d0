// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of squashfuse's table of compressions: our images have zstd alone, so no other is linked.
#include <string.h>
#include <zstd.h>

#include <squashfuse/squashfuse.h>

static sqfs_err unpackZstd(void* in, size_t inSize, void* out, size_t* outSize)
{
    static _Thread_local ZSTD_DCtx* context; // making one anew takes longer than a small block
    if (!context)
        context = ZSTD_createDCtx();
    const size_t size = context ? ZSTD_decompressDCtx(context, out, *outSize, in, inSize) : 0;
    if (!context || ZSTD_isError(size))
        return SQFS_ERR;
    *outSize = size;
    return SQFS_OK;
}

sqfs_decompressor sqfs_decompressor_get(sqfs_compression_type type)
{
    return type == ZSTD_COMPRESSION ? unpackZstd : NULL;
}

char* sqfs_compression_name(sqfs_compression_type type)
{
    return type == ZSTD_COMPRESSION ? "zstd" : NULL;
}

void sqfs_compression_supported(sqfs_compression_type* types)
{
    memset(types, SQFS_COMP_UNKNOWN, SQFS_COMP_MAX * sizeof *types);
    types[0] = ZSTD_COMPRESSION;
}
