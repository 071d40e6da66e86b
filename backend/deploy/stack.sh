# A running Voordeur: what was built is copied into the state and started from
# there, so that a build never pulls the floor from under what runs, and so that
# the daemon's user can read it where the project folder is closed to others.
# shellcheck shell=bash

PROGRAMS=$STATE/program
SITE=$STATE/site
: "${VOORDEUR_MODE:=development}" "${VOORDEUR_LIMITS:=on}" "${VOORDEUR_LISTEN:=127.0.0.1}"
: "${VOORDEUR_ORIGIN:=http://localhost:$PORT}"

# The environment of all our programs; one line per variable, no secrets.
environment() {
  cat <<END
VOORDEUR_DATABASE=$(conninfo voordeur_api)
VOORDEUR_DATABASE_WORK=$(conninfo voordeur_work)
VOORDEUR_DATABASE_LIVE=$(conninfo voordeur_live)
VOORDEUR_DATABASE_ADMIN=$(conninfo voordeur_owner)
VOORDEUR_RUN=$RUN/app
VOORDEUR_STATE=$STATE
VOORDEUR_LIBEXEC=$PROGRAMS
VOORDEUR_DB=$ROOT/db
VOORDEUR_SHELL=$SITE/index.html
VOORDEUR_ORIGIN=$VOORDEUR_ORIGIN
VOORDEUR_MODE=$VOORDEUR_MODE
VOORDEUR_LIMITS=$VOORDEUR_LIMITS
END
  local name
  for name in VOORDEUR_BROWSER VOORDEUR_CLOCK VOORDEUR_FETCH_PRIVATE VOORDEUR_FETCH_CA VOORDEUR_FETCHERS VOORDEUR_CONTACT VOORDEUR_MAIL_FROM VOORDEUR_SMS VOORDEUR_SMTP_CA ASAN_OPTIONS UBSAN_OPTIONS; do
    [ -z "${!name:-}" ] || printf '%s=%s\n' "$name" "${!name}"
  done
}

# with_environment COMMAND… - with that and nothing else of ours.
with_environment() {
  local lines
  mapfile -t lines <"$STATE/environment"
  env -i PATH=/usr/bin:/bin LANG=C.UTF-8 "${lines[@]}" "$@"
}

run_voordeur() { with_environment "$PROGRAMS/voordeur" "$@"; }

# Two keys, so that one can be retired while its tokens run out: the first line
# signs, each line verifies. "kid base64url", 256 bits of the kernel's randomness.
#
# make_keys FILE N - so many, unless they are there. The key of push-key alone is never made anew: browsers subscribed to it.
make_keys() {
  local keys=$STATE/$1 n
  [ ! -s "$keys" ] || return 0
  (
    umask 077
    for n in $(seq "$2"); do
      printf '%s-%s %s\n' "$(date +%Y%m%d)" "$n" "$(head -c 32 /dev/urandom | basenc --base64url -w 0 | tr -d =)"
    done >"$keys.new"
  )
  ! am_root || chown "$DAEMON_USER:$WEB_GROUP" "$keys.new"
  mv "$keys.new" "$keys"
}

# install_programs BUILD - by rename: a running program keeps its own file.
install_programs() {
  local program
  install -d -m 755 "$PROGRAMS"
  for program in voordeurd voordeur voordeur-reader voordeur-picture voordeur-fetch voordeur-letter; do
    [ -x "$1/backend/$program" ] || continue
    cmp -s "$1/backend/$program" "$PROGRAMS/$program" && continue
    install -m 755 "$1/backend/$program" "$PROGRAMS/.$program.new"
    mv "$PROGRAMS/.$program.new" "$PROGRAMS/$program"
  done
  install -m 755 "$ROOT/backend/deploy/paper" "$PROGRAMS/.paper.new"
  mv "$PROGRAMS/.paper.new" "$PROGRAMS/voordeur-paper"
}

site_sources() { printf '%s %s' "$(cat "$STAMPS"/frontend-* 2>/dev/null | sha256sum)" "$(hash_of backend/api backend/tools/apidocs backend/deploy/pages.sh backend/deploy/page.css backend/deploy/outlets)"; }

# Made beside the old one and swapped in; compressed once, here, and not at each request.
install_site() {
  local new=$STATE/site.new
  rm -rf "$new"
  install -d -m 755 "$new/werk" "$new/api" "$new/problems"
  [ ! -d "$ROOT/frontend-residents/dist" ] || cp -r "$ROOT/frontend-residents/dist/." "$new/"
  [ ! -d "$ROOT/frontend-professionals/dist" ] || cp -r "$ROOT/frontend-professionals/dist/." "$new/werk/"
  make_pages "$new"
  find "$new" -type f \( -name '*.js' -o -name '*.css' -o -name '*.svg' -o -name '*.html' \) -size +1k -exec gzip -k -9 {} +
  chmod -R u=rwX,go=rX "$new"
  rm -rf "$SITE.old"
  [ ! -d "$SITE" ] || mv "$SITE" "$SITE.old"
  mv "$new" "$SITE"
  rm -rf "$SITE.old"
}

start_daemon() {
  run_voordeur check
  launch voordeurd "$DAEMON_USER" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 "${ENVIRONMENT[@]}" "$PROGRAMS/voordeurd"
}

# The parent execs the new program over itself; one that would not start must not get that far.
swap_daemon() {
  run_voordeur check
  kill -HUP "$(pid_of voordeurd "$PROGRAMS/voordeurd")"
}

# start_beside work|live - a command that runs beside the daemon.
start_beside() {
  launch "$1" "$DAEMON_USER" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 "${ENVIRONMENT[@]}" "$PROGRAMS/voordeur" "$1"
}

# runs_beside NAME - is it wanted here? A measurement that needs nothing but the API says no.
runs_beside() { true; }

# up_beside NAME RUNNING STEP - started anew where the program or the environment is another.
up_beside() {
  runs_beside "$1" || return 0
  if ! pid_of "$1" "$PROGRAMS/voordeur" >/dev/null || ! done_in_state running "$2"; then
    end "$1" "$PROGRAMS/voordeur"
    step "$3" start_beside "$1"
  fi
}

# Running with this program and environment: left alone.
# A newer program takes over without losing a request; another environment is a restart.
up_programs() {
  local program=$PROGRAMS/voordeurd running
  running=$(sha256sum "$program" "$PROGRAMS/voordeur" "$STATE/environment")
  mapfile -t ENVIRONMENT <"$STATE/environment"
  if ! pid_of voordeurd "$program" >/dev/null; then
    step "Backend starten" start_daemon
  elif ! done_in_state running "$running"; then
    if [ "$(sha256sum <"$STATE/environment")" = "$(cat "$STATE/done/environment" 2>/dev/null)" ]; then
      step "Backend wisselen, zonder onderbreking" swap_daemon
    else
      step "Instellingen nakijken" run_voordeur check
      end voordeurd "$program"
      step "Backend opnieuw starten" start_daemon
    fi
  fi
  up_beside work "$running" "Achtergrondwerk starten"
  up_beside live "$running" "Bijwerken van open schermen starten"
  note_in_state running "$running"
  note_in_state environment "$(sha256sum <"$STATE/environment")"
}

# start_stack BUILD - everything from an installed machine to a healthy answer.
start_stack() {
  make_own_places
  make_keys keys 2
  make_keys push-key 1
  install_programs "$1"
  environment >"$STATE/environment"
  up_database
  done_in_state site "$(site_sources)" || {
    step "Pagina's klaarzetten" install_site
    note_in_state site "$(site_sources)"
  }
  up_mail
  up_programs
  up_nginx
  step "Wachten tot alles antwoordt" await_health
}

stop_stack() {
  end nginx "$STATE/nginx/nginx.conf"
  rm -rf "$(cache_folder)"
  end live "$PROGRAMS/voordeur"
  end work "$PROGRAMS/voordeur"
  end voordeurd "$PROGRAMS/voordeurd"
  stop_mailbox
  [ ! -d "$DATA" ] || stop_cluster
}
