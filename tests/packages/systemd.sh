#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Inside a machine that runs systemd: installs okno-server from /var/tmp and does with it what an administrator does.
# Prints "ok NAME" or "FAIL NAME" of each check, what went wrong before it, and a last line with the counts.
passed=0 failed=0
check() { # NAME COMMAND…
    local name=$1
    shift
    if "$@" >/tmp/log 2>&1; then passed=$((passed + 1)); echo "ok $name"
    else failed=$((failed + 1)); sed 's/^/    /' /tmp/log | tail -n 40; echo "FAIL $name"; fi
}
answers() { curl --silent --show-error --fail --insecure --max-time 20 --retry 3 --retry-connrefused "${1:-https://127.0.0.1:8443}/healthz"; }
pid() { systemctl show --property MainPID --value oknod.service; }
waitFor() { # COMMAND…
    local n
    for n in $(seq 100); do "$@" && return; sleep 0.2; done
    return 1
}

installs() {
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q -o Dpkg::Use-Pty=0 --no-install-recommends /var/tmp/okno-server_*.deb &&
        systemctl is-active oknod.socket oknod.service && systemctl is-enabled oknod.socket oknod.service
}
ownUser() { [ "$(stat -c %U "/proc/$(pid)")" = okno ]; }
sandboxed() {
    local status=/proc/$(pid)/status mounts=/proc/$(pid)/mountinfo
    grep -q 'CapEff:.0000000000000000' "$status" && grep -q 'NoNewPrivs:.1' "$status" && grep -q 'Seccomp:.2' "$status" &&
        awk '$5 == "/" { print $6 }' "$mounts" | grep -q '^ro' && awk '$5 == "/var/lib/okno" { print $6 }' "$mounts" | grep -q '^rw' &&
        ! ls "/proc/$(pid)/root/root/"* 2>/dev/null && systemd-analyze security --no-pager --threshold=25 oknod.service
}
journal() { journalctl --unit oknod --output cat | grep -q '^oknod ready'; }
# Somebody asks all the time; nobody may be refused.
restartUnseen() {
    local asked
    (for asked in $(seq 60); do answers >/dev/null || echo refused; sleep 0.05; done) >/tmp/asked 2>&1 &
    sleep 0.5
    systemctl restart oknod && systemctl restart oknod && wait $! && ! grep -q . /tmp/asked || { cat /tmp/asked; return 1; }
}
revives() {
    local before
    before=$(pid)
    [ "$before" != 0 ] || return 1
    kill -9 "$before"
    changed() { [ "$(pid)" != 0 ] && [ "$(pid)" != "$before" ]; }
    waitFor changed && answers
}
# docs/admin/server.md, behind nginx: what `systemctl edit oknod.socket` writes.
moves() {
    printf '[Socket]\nListenStream=\nListenStream=127.0.0.1:8444\n' | systemctl edit --stdin oknod.socket &&
        systemctl stop oknod.service && systemctl restart oknod.socket && systemctl start oknod.service &&
        answers https://127.0.0.1:8444 && ! ss -Hltn 'sport = :8443' | grep -q . &&
        systemctl revert oknod.socket && systemctl stop oknod.service && systemctl restart oknod.socket &&
        systemctl start oknod.service && answers
}
administrator() {
    echo 'A-good-password-7' | runuser -u okno -- okno-admin account add --data /var/lib/okno --role administrator --login admin \
        --name "Иванов Иван Иванович" --password-fd 0 &&
        runuser -u okno -- okno-admin journal verify --data /var/lib/okno
}
again() {
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --reinstall /var/tmp/okno-server_*.deb && answers &&
        runuser -u okno -- okno-admin journal verify --data /var/lib/okno
}
stops() {
    systemctl stop oknod.socket oknod.service && [ "$(systemctl show --property Result --value oknod.service)" = success ] &&
        ! systemctl is-failed oknod.service
}
purge() {
    DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq okno-server && [ -e /var/lib/okno/okno.sqlite ] &&
        ! systemctl cat oknod.service && ! ss -Hltn 'sport = :8443' | grep -q .
}

check "the package installs, starts and enables both units" installs
check "oknod answers on the socket of systemd" answers
check "it runs as its own user" ownUser
check "it is shut into its sandbox" sandboxed
check "its words are in the journal" journal
check "the first administrator is made beside the running server" administrator
check "two restarts refuse nobody" restartUnseen
check "it comes back after kill -9" revives
check "another address by a drop-in, and back" moves
check "another installation keeps data and answers" again
check "it stops cleanly" stops
check "purging takes the units and keeps the data" purge
echo "systemd: $passed checks passed, $failed failed"
