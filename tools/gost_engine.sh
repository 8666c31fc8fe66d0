#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the GOST engine of OpenSSL, the foreign judge of our GOST signatures (tests/signing, ./dev bench signing): Debian 13 has no
# package of it, the one of Debian's unstable works there. Nothing is installed; prints the folder for OPENSSL_ENGINES.
# Run it as: ./dev shell tools/gost_engine.sh
set -euo pipefail
to=${XDG_CACHE_HOME:-$HOME/.cache}/okno-dev/gost-engine
engine=$(find "$to" -name gost.so 2>/dev/null | head -n 1 || true)
if [ -z "$engine" ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    mkdir -p "$work/lists/partial" "$work/archives/partial" "$to"
    # The mirror that the build root itself uses, with another suite.
    mirror=$(grep -rhoE 'https?://[^ ]+' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | grep -v security | head -n 1)
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    signed=; [ -e $keyring ] && signed="[signed-by=$keyring]"
    echo "deb $signed ${mirror:-http://deb.debian.org/debian} sid main" >"$work/sources.list"
    options=(-o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State::lists="$work/lists"
        -o Dir::Cache::archives="$work/archives" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=root
        -o Acquire::Check-Valid-Until=false) # a mirror may lag behind; the signature of the list is checked all the same
    apt-get "${options[@]}" update -qq >&2
    (cd "$work" && apt-get "${options[@]}" download -qq libengine-gost-openssl >&2 && dpkg -x libengine-gost-openssl_*.deb "$to")
    engine=$(find "$to" -name gost.so | head -n 1)
fi
dirname "$engine"
