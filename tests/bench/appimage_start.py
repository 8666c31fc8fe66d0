#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of the AppImage to its first painted window, and to its first content, against the same program unpacked:
by turns in a random order, each with its own mount, the median of each. Before each start the processor's caches are
filled with something else and the mount of the last one has gone, as when a person starts it. Needs FUSE and a display.

Usage: appimage_start.py IMAGE [RUNS]     25 runs unless told
"""
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

AIM = 1.5
SOMETHING_ELSE = bytearray(64 << 20)


def start_of(program, folder):
    """Seconds until the program says that it has painted, and that it is ready."""
    environment = dict(os.environ, HOME=folder, OKNO_CONFIG_DIR=folder)
    words = ["--exit-after-first-paint", "--data", folder, "--server", "http://127.0.0.1:9"]
    bytearray(SOMETHING_ELSE)
    time.sleep(0.05)
    begun = time.monotonic()
    said = {}
    with subprocess.Popen([program, *words], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as window:
        for line in window.stdout:
            said[line.split()[0]] = time.monotonic() - begun
    return said["painted"], said["ready"]


def row(name, ours, baseline, aim):
    ratio = statistics.median(ours) / statistics.median(baseline)
    verdict = f"<= {aim} | {'reached' if ratio <= aim else 'MISSED'}" if aim else "|"
    print(f"{name} | {statistics.median(ours) * 1000:.0f} ms | {statistics.median(baseline) * 1000:.0f} ms (unpacked) | {ratio:.2f} | {verdict}")
    return not aim or ratio <= aim


def main():
    image = os.path.realpath(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 25
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([image, "--appimage-extract"], cwd=folder, stdout=subprocess.DEVNULL, check=True)
        programs = {"image": image, "unpacked": f"{folder}/squashfs-root/AppRun"}
        times = {name: [] for name in programs}
        for turn in range(runs + 1):
            for name in random.sample(list(programs), len(programs)):
                took = start_of(programs[name], folder)
                if turn:  # the first ones fill the caches of the disk
                    times[name].append(took)
    painted, ready = ({name: [took[i] for took in times[name]] for name in times} for i in (0, 1))
    good = row("AppImage: first window", painted["image"], painted["unpacked"], AIM)
    row("AppImage: first content", ready["image"], ready["unpacked"], None)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
