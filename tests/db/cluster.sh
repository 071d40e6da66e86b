# The private cluster of the database tests, and databases in it.
# shellcheck shell=bash

# sql DATABASE LOGIN ARGUMENTS… - stops at the first error.
sql() {
  PGOPTIONS='-c client_min_messages=error' "$PG_BIN/psql" -X -q -v ON_ERROR_STOP=1 "host=$RUN/database dbname=$1 user=$2" "${@:3}"
}

open_cluster() {
  make_places
  make_own_places
  write_cluster_settings
  make_cluster --no-sync >/dev/null
  start_cluster
  make_database
  apply_migrations
}

# As `voordeur migrate` does it: each file in a transaction of its own.
apply_migrations() {
  local file name
  sql voordeur voordeur_owner -c "create table schema_migration (version integer primary key, name text not null,
    applied_at timestamptz not null default now()); grant select on schema_migration to voordeur_api, voordeur_work"
  for file in "$ROOT"/db/migrations/*.sql; do
    name=$(basename "$file" .sql)
    sql voordeur voordeur_owner -1 -f "$file" -c "insert into schema_migration (version, name)
      values ($((10#${name%%_*})), '${name#*_}')" || fail "$name fails"
  done
}

# copy_database NAME - of the empty, migrated one.
copy_database() {
  sql postgres postgres -c "drop database if exists $1 with (force)" \
    -c "create database $1 template voordeur owner voordeur_owner" \
    -c "revoke all on database $1 from public" \
    -c "grant connect on database $1 to voordeur_api, voordeur_work"
}
