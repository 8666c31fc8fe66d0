#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Signs a package for updates: writes PACKAGE.sig, which says what it is and is believed by who has the public key
# (docs/admin/updates.md). Without a key in OKNO_SIGN_KEY it does nothing.
# Usage: installer/sign.sh PACKAGE PLATFORM VERSION    PLATFORM: linux-appimage or windows-msi
#        installer/sign.sh --public                    the public key of OKNO_SIGN_KEY, as OKNO_UPDATE_KEY wants it
#   OKNO_SIGN_KEY   an Ed25519 private key (PEM): openssl genpkey -algorithm ed25519 -out okno-updates.pem
set -euo pipefail
public() { openssl pkey -in "$OKNO_SIGN_KEY" -pubout | grep -v -- '-----'; }
fail() { echo "installer/sign.sh: $*" >&2; exit 1; }

[ -n "${OKNO_SIGN_KEY:-}" ] || exit 0
[ -r "$OKNO_SIGN_KEY" ] || fail "OKNO_SIGN_KEY: there is no key in $OKNO_SIGN_KEY"
case $(public) in MCowBQYDK2VwAyEA*) ;; *) fail "OKNO_SIGN_KEY: not an Ed25519 key" ;; esac
if [ "${1:-}" = --public ]; then public; exit; fi

package=$1 platform=$2 version=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'okno-update 1\nplatform %s\nversion %s\nsize %s\nsha256 %s\n' "$platform" "$version" \
    "$(stat -c %s "$package")" "$(sha256sum "$package" | cut -d' ' -f1)" >"$work/statement"
openssl pkeyutl -sign -rawin -inkey "$OKNO_SIGN_KEY" -in "$work/statement" -out "$work/signature"
{ cat "$work/statement"; printf 'signature %s\n' "$(base64 -w0 "$work/signature")"; } >"$package.sig"
echo "$package.sig"
