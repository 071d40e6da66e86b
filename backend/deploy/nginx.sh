# nginx from the templates in backend/deploy/nginx: own configuration, own
# folder, own pid; nothing of the system's nginx is read or touched.
# shellcheck shell=bash

NGINX_CONF=$STATE/nginx/nginx.conf

nginx_do() { /usr/sbin/nginx -p "$STATE/nginx/temp/" -c "$NGINX_CONF" -e "$STATE/log/nginx-error.log" "$@"; }

listen_lines() {
  printf 'listen %s:%s;' "$VOORDEUR_LISTEN" "$PORT"
  # "localhost" is ::1 first for many programs.
  if [ "$VOORDEUR_LISTEN" = 127.0.0.1 ] && grep -qs '^0\{31\}1 ' /proc/net/if_inet6; then
    printf ' listen [::1]:%s;' "$PORT"
  fi
}

limit_lines() {
  if [ "$VOORDEUR_LIMITS" = off ]; then
    printf '# no limits per address: VOORDEUR_LIMITS=off'
  else
    printf 'limit_req zone=visitors burst=240 nodelay; limit_conn everyone 2000;'
  fi
}

# A house where many sit behind one address has two hundred of them.
listening_lines() {
  [ "$VOORDEUR_LIMITS" = off ] || printf 'limit_req zone=visitors burst=240 nodelay; limit_conn listening 200;'
}

# Residents' addresses stay here: nginx asks the tiles, and keeps them.
tile_lines() {
  local resolver
  if [ -z "${VOORDEUR_TILES:-}" ]; then
    printf 'return 404;'
    return
  fi
  resolver=$(sed -n 's/^nameserver  *\([0-9.]*\)$/\1/p' /etc/resolv.conf 2>/dev/null | head -n 1)
  [ -z "$resolver" ] || printf 'resolver %s ipv6=off; ' "$resolver"
  # shellcheck disable=SC2016 # these are variables of nginx
  printf 'set $tiles %s; proxy_pass $tiles/$z/$x/$y.png; include %s/nginx/tiles.conf;' "${VOORDEUR_TILES%/}" "$STATE"
}

open_files() {
  local most
  most=$(ulimit -Hn)
  [ "$most" != unlimited ] && [ "$most" -lt 16384 ] && printf '%s' "$most" || printf 16384
}

# Memory where there is a file system of it, else the state.
cache_folder() {
  if [ -d /dev/shm ] && [ -w /dev/shm ]; then
    printf '/dev/shm/voordeur-%s' "$(printf %s "$STATE" | sha256sum | head -c 12)"
  else
    printf '%s/nginx/temp/answers' "$STATE"
  fi
}

write_nginx_conf() {
  local template=$ROOT/backend/deploy/nginx file user=
  ! am_root || user="user www-data www-data;"
  for file in "$template"/*.conf; do
    sed -e "s|@STATE@|$STATE|g" "$file" >"$STATE/nginx/${file##*/}"
  done
  sed -e "s|@STATE@|$STATE|g" -e "s|@RUN@|$RUN|g" -e "s|@SITE@|$SITE|g" -e "s|@USER@|$user|" \
    -e "s|@CACHE@|$(cache_folder)|" -e "s|@FILES@|$(open_files)|" -e "s|@LISTEN@|$(listen_lines)|" -e "s|@LIMITS@|$(limit_lines)|" -e "s|@LISTENING@|$(listening_lines)|" \
    -e "s|@TILES@|$(tile_lines)|" "$template/nginx.conf.in" >"$NGINX_CONF"
}

start_nginx() {
  # Ours and nobody's who was there first.
  rm -rf "$(cache_folder)"
  mkdir -m 700 "$(cache_folder)"
  ! am_root || chown www-data "$(cache_folder)"
  turn_log "$STATE/log/nginx.log"
  turn_log "$STATE/log/nginx-error.log"
  nginx_do -t -q
  nginx_do 9>&-
}

# The old workers end what they were doing; nothing is refused meanwhile.
reload_nginx() {
  nginx_do -t -q
  nginx_do -s reload
  local try
  for try in $(seq 1 50); do
    if port_taken; then return 0; fi
    sleep 0.1
  done
  echo "address already in use or refused, after $try tries"
  tail -n 3 "$STATE/log/nginx-error.log"
  return 1
}

nginx_runs() { pid_of nginx "$NGINX_CONF" >/dev/null; }

# Is the port somebody else's?
new_port_taken() {
  nginx_runs && [ "$(cat "$STATE/done/port" 2>/dev/null)" = "$PORT" ] && return 1
  port_taken
}

up_nginx() {
  local hash
  write_nginx_conf
  hash=$(cat "$STATE/nginx/"*.conf | sha256sum)
  if ! nginx_runs; then
    step "nginx starten" start_nginx
  elif ! done_in_state nginx "$hash"; then
    step "nginx opnieuw inlezen" reload_nginx
  fi
  note_in_state nginx "$hash"
  note_in_state port "$PORT"
}
