#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
usr=$(dirname "$(dirname "$(readlink -f "$0")")")
exec "$usr/lib/ld-linux-x86-64.so.2" --library-path "$usr/lib" "$usr/libexec/okno-pdf" "$@"
