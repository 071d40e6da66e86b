# db/schema.sql is what the migrations make.
# shellcheck shell=bash

# The random mark of \restrict, the version line and empty comments say nothing about the schema.
schema_now() {
  as "$DATABASE_USER" "$PG_BIN/pg_dump" --schema-only --no-owner "host=$RUN/database dbname=voordeur user=postgres" |
    sed -E -e '/^\\(un)?restrict /d' -e '/^-- Dumped (from|by) /d' | cat -s
}

check_schema() {
  local now=$WORK/schema.sql
  schema_now >"$now"
  if [ "${WRITE_SCHEMA:-}" = yes ]; then
    cp "$now" "$ROOT/db/schema.sql"
  fi
  if diff -u "$ROOT/db/schema.sql" "$now" >"$WORK/schema.diff"; then
    ok
  else
    not_ok "db/schema.sql is not what the migrations make; write it with WRITE_SCHEMA=yes tests/db/run"
    head -n 40 "$WORK/schema.diff"
  fi
}
