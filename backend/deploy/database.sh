# A PostgreSQL cluster of our own: a unix socket and nothing else, and who you
# are on this machine decides which login you may take (peer, pg_ident.conf).
# shellcheck shell=bash

PG_BIN=/usr/lib/postgresql/15/bin
DATA=$STATE/database/cluster
DATABASE_NAME=voordeur
DATABASE_MEMORY=${VOORDEUR_DATABASE_MEMORY:-256MB}

# conninfo LOGIN
conninfo() { printf 'host=%s dbname=%s user=%s' "$RUN/database" "$DATABASE_NAME" "$1"; }

admin_sql() { "$PG_BIN/psql" -X -q -v ON_ERROR_STOP=1 "host=$RUN/database dbname=$1 user=postgres" "${@:2}"; }

make_cluster() {
  as "$DATABASE_USER" "$PG_BIN/initdb" -D "$DATA" -U postgres --auth=peer --encoding=UTF8 --locale=C.UTF-8 "$@"
}

# Written anew at each start, so that a changed setting arrives.
write_cluster_settings() {
  {
    cat "$ROOT/backend/deploy/postgresql.conf"
    printf "unix_socket_directories = '%s'\nshared_buffers = %s\n" "$RUN/database" "$DATABASE_MEMORY"
    [ "${VOORDEUR_DURABLE:-on}" = on ] || printf 'fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n'
  } >"$STATE/database.conf"
  printf 'local all all peer map=voordeur\n' >"$STATE/hba.conf"
  {
    local login
    for login in postgres voordeur_owner voordeur_api voordeur_work voordeur_live; do
      printf 'voordeur %s %s\n' "$(id -un)" "$login"
      [ "$DATABASE_USER" = "$(id -un)" ] || printf 'voordeur %s %s\n' "$DATABASE_USER" "$login"
    done
    if [ "$DAEMON_USER" != "$(id -un)" ]; then
      printf "voordeur $DAEMON_USER %s\n" voordeur_api voordeur_work voordeur_live
    fi
  } >"$STATE/ident.conf"
}

start_cluster() {
  turn_log "$STATE/log/postgresql.log"
  touch "$STATE/log/postgresql.log"
  ! am_root || chown "$DATABASE_USER" "$STATE/log/postgresql.log"
  as "$DATABASE_USER" "$PG_BIN/pg_ctl" -D "$DATA" -w -t 60 -s -l "$STATE/log/postgresql.log" \
    -o "-c config_file=$STATE/database.conf -c hba_file=$STATE/hba.conf -c ident_file=$STATE/ident.conf -c data_directory=$DATA" start ||
    { tail -n 5 "$STATE/log/postgresql.log"; return 1; }
}

cluster_runs() { as "$DATABASE_USER" "$PG_BIN/pg_ctl" -D "$DATA" status >/dev/null 2>&1; }

stop_cluster() {
  ! cluster_runs || as "$DATABASE_USER" "$PG_BIN/pg_ctl" -D "$DATA" -m fast -w -s stop
}

# Extensions need a superuser; everything else in the database is the owner's.
make_database() {
  admin_sql postgres -f "$ROOT/backend/deploy/logins.sql"
  if [ -z "$(admin_sql postgres -Atc "select 1 from pg_database where datname = '$DATABASE_NAME'")" ]; then
    admin_sql postgres -c "create database $DATABASE_NAME owner voordeur_owner template template0"
  fi
  admin_sql "$DATABASE_NAME" -f "$ROOT/backend/deploy/extensions.sql"
}

migrate() { run_voordeur migrate; }
seed() { run_voordeur seed && run_voordeur person demo-passwords; }

schema_sources() { hash_of db/migrations backend/deploy/logins.sql backend/deploy/extensions.sql; }
seed_sources() { hash_of db/seed; }

# What stands in the database is noted inside the state: a new state starts over.
done_in_state() { [ "$(cat "$STATE/done/$1" 2>/dev/null)" = "$2" ]; }
note_in_state() { install -d "$STATE/done" && printf "%s\n" "$2" >"$STATE/done/$1"; }

up_database() {
  local today settings
  write_cluster_settings
  [ -f "$DATA/PG_VERSION" ] || step "Database aanmaken" make_cluster ${VOORDEUR_INITDB:+"$VOORDEUR_INITDB"}
  settings=$(cat "$STATE/database.conf" "$STATE/hba.conf" "$STATE/ident.conf" | sha256sum)
  if cluster_runs && ! done_in_state cluster "$settings"; then
    step "Database stoppen voor nieuwe instellingen" stop_cluster
  fi
  cluster_runs || step "Database starten" start_cluster
  note_in_state cluster "$settings"
  if ! done_in_state schema "$(schema_sources)"; then
    step "Database inrichten" make_database
    step "Tabellen bijwerken" migrate
    note_in_state schema "$(schema_sources)"
  fi
  # Demonstration data has no place in production.
  [ "$VOORDEUR_MODE" != production ] || return 0
  # The programme of the seed is dated relative to the day it was sown.
  today=$(date +%F)
  if ! done_in_state seed "$(seed_sources) $today"; then
    step "Voorbeeldgegevens zetten" seed
    note_in_state seed "$(seed_sources) $today"
  fi
}
