# Where everything lies, and who may touch it. Sourced first; sets ROOT (from
# the caller), STATE, RUN, BUILD, LOG, PORT and the users.
# shellcheck shell=bash

# The two system users when root runs the scripts: PostgreSQL refuses root, and
# the daemon opens strangers' requests. Otherwise everything is the caller's.
if [ "$(id -u)" -eq 0 ]; then
  DATABASE_USER=postgres
  DAEMON_USER=voordeur
  WEB_GROUP=www-data
else
  DATABASE_USER=$(id -un)
  DAEMON_USER=$(id -un)
  WEB_GROUP=$(id -gn)
fi

PORT=${VOORDEUR_PORT:-8080}
CACHE=$ROOT/.voordeur
BUILD=$CACHE/build

am_root() { [ "$(id -u)" -eq 0 ]; }

# as USER COMMAND… - with that user's rights and nothing more.
as() {
  local user=$1
  shift
  if am_root && [ "$user" != root ]; then
    local group=$user
    [ "$user" != "$DAEMON_USER" ] || group=$WEB_GROUP
    setpriv --reuid="$user" --regid="$group" --clear-groups --no-new-privs "$@"
  else
    "$@"
  fi
}

# Can somebody without rights of their own come into this folder?
open_to_all() {
  setpriv --reuid=65534 --regid=65534 --clear-groups test -x "$1"
}

name_of_root() { printf '%s' "$ROOT" | sha256sum | cut -c 1-12; }

# A project under /root cannot hold the state: the database's user may not enter.
choose_state() {
  if [ -n "${VOORDEUR_STATE:-}" ]; then
    STATE=$VOORDEUR_STATE
  elif am_root && ! open_to_all "$ROOT"; then
    STATE=/var/lib/voordeur/$(name_of_root)
  else
    STATE=$CACHE/state
  fi
}

# A unix socket's path holds at most 107 bytes.
choose_run() {
  RUN=$STATE/run
  [ ${#RUN} -gt 80 ] || return 0
  if am_root; then
    RUN=/run/voordeur-$(name_of_root)
  else
    RUN=${XDG_RUNTIME_DIR:-/tmp}/voordeur-$(id -u)-$(name_of_root)
  fi
}

choose_state
choose_run
LOG=$STATE/log/up.log

# place MODE OWNER GROUP FOLDER
place() {
  if am_root; then
    install -d -m "$1" -o "$2" -g "$3" "$4"
  else
    install -d -m "$1" "$4"
  fi
}

make_places() {
  mkdir -p "$CACHE" 2>/dev/null && [ -w "$CACHE" ] ||
    fail "In $ROOT mag hier niets worden geschreven: zorg dat $(id -un) eigenaar is, of kies een andere map."
  mkdir -p "$STATE/log" "$STATE/nginx" "$RUN" 2>/dev/null ||
    fail "De map $STATE kan niet worden gemaakt: is er ruimte, en mag $(id -un) daar schrijven?"
  [ -O "$STATE" ] || fail "De map $STATE is van een ander: stop daar eerst Voordeur, of kies een andere met VOORDEUR_STATE=… ."
  echo state 2>/dev/null >"$STATE/.voordeur" || fail "De schijf is vol of $STATE is alleen te lezen."
}

# Folders for the system users, who are there once the packages are.
make_own_places() {
  place 700 "$DATABASE_USER" "$DATABASE_USER" "$STATE/database"
  place 755 "$DATABASE_USER" "$DATABASE_USER" "$RUN/database"
  place 750 "$DAEMON_USER" "$WEB_GROUP" "$RUN/app"
  place 750 "$DAEMON_USER" "$WEB_GROUP" "$STATE/pictures"
  place 755 "$(id -un)" "$(id -gn)" "$STATE/nginx/temp"
}

# turn_log FILE - one older copy is kept; called before its writer starts.
turn_log() {
  local size
  size=$(stat -c %s "$1" 2>/dev/null || echo 0)
  [ "$size" -lt 10000000 ] || mv -f "$1" "$1.1"
}

# Only a folder that make_places marked is ever emptied; the log of this run stays.
forget_state() {
  [ -f "$STATE/.voordeur" ] || return 0
  stop_stack
  find "$STATE" -mindepth 1 -maxdepth 1 ! -name log -exec rm -rf {} +
  [ "$RUN" = "$STATE/run" ] || rm -rf "$RUN"
}
