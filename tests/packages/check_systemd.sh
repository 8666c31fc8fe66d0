#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves okno-server under a real systemd: a Debian 13 in a virtual machine, where tests/packages/systemd.sh installs
# the .deb of build/packages. The machine is emulated (OKNO_ACCEL=kvm for a real one, ten times as fast). Called by `./dev package check systemd`, outside of the build root, with the folder of cached
# roots in CACHE. Skips aloud without qemu or root.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$top"
. tests/packages/checks.sh
skip() { say "SKIPPED: okno-server under systemd ($1)"; exit 0; }
for tool in qemu-system-x86_64 mke2fs mmdebstrap bwrap; do command -v $tool >/dev/null || skip "$tool is not installed"; done
[ "$(id -u)" = 0 ] || skip "making the machine takes root"
package=$(realpath build/packages/okno-server_*.deb)

base=$CACHE/systemd-trixie
if [ ! -e "$base.ready" ]; then
    say "Making a Debian 13 with systemd and a kernel, once (one to two minutes)"
    rm -rf --one-file-system "$base"
    mmdebstrap --quiet --variant=apt --include=systemd-sysv,linux-image-cloud-amd64,udev,dbus,ca-certificates,curl,iproute2 \
        trixie "$base" >&2
    touch "$base.ready"
fi
work=$(mktemp -d "$CACHE/systemd-XXXXXX")
trap 'rm -rf --one-file-system "$work"' EXIT
cp -a "$base" "$work/root"
root=$work/root
cp "$package" "$root/var/tmp/"
cp tests/packages/systemd.sh "$root/usr/local/bin/check-okno"
chmod 755 "$root/usr/local/bin/check-okno"
# The machine has no network: what the package depends on is fetched beforehand.
bwrap --bind "$root" / --dev-bind /dev /dev --proc /proc --ro-bind-try /etc/resolv.conf /etc/resolv.conf --die-with-parent --chdir / \
    sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends --download-only /var/tmp/okno-server_*.deb' >&2
cat >"$root/etc/systemd/system/check-okno.service" <<'UNIT'
[Unit]
After=multi-user.target
[Service]
Type=oneshot
ExecStart=/usr/local/bin/check-okno
StandardOutput=file:/dev/ttyS1
StandardError=journal
ExecStopPost=systemctl --no-block poweroff
UNIT
mkdir -p "$root/etc/systemd/system/graphical.target.wants"
ln -s ../check-okno.service "$root/etc/systemd/system/graphical.target.wants/check-okno.service"
: >"$root/etc/machine-id"
mke2fs -q -t ext4 -d "$root" "$work/disk" 3G
say "okno-server under a real systemd"
timeout "${OKNO_MACHINE_SECONDS:-1200}" qemu-system-x86_64 -accel "${OKNO_ACCEL:-tcg,thread=multi}" -cpu max -smp 2 -m 1024 -nographic -no-reboot -nic none \
    -kernel "$(echo "$base"/boot/vmlinuz-*)" -initrd "$(echo "$base"/boot/initrd.img-*)" \
    -append "root=/dev/vda rw console=ttyS0 quiet" -drive file="$work/disk",format=raw,if=virtio,cache=unsafe \
    -serial file:"$work/console" -serial file:"$work/checks" -monitor none -display none </dev/null >"$work/qemu" 2>&1 || true
sed 's/\r$//; s/^ok /  ok    /; s/^FAIL /  FAIL  /' "$work/checks"
grep -q '^systemd: [1-9][0-9]* checks passed, 0 failed' <(tr -d '\r' <"$work/checks") || {
    tail -n 20 "$work/console" "$work/qemu" >&2
    exit 1
}
