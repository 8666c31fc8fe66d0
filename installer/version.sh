#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the version of the programs in a built tree: the project's, or the one that the tree was asked to bear.
# Usage: installer/version.sh BUILD_DIR
set -euo pipefail
value() { sed -n "s/^$1:[A-Z]*=//p" "$2/CMakeCache.txt"; }
trial=$(value OKNO_TRIAL_VERSION "$1")
echo "${trial:-$(value CMAKE_PROJECT_VERSION "$1")}"
