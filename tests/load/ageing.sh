#!/bin/bash
# tests/load/ageing.sh [ITEMS] - a million activities fall due on one day: how long one pass takes, and what a reader of the public list
# notices: as the job does it, a batch a minute, and batch after batch. In a cluster of its own; it measures and never judges. Readers come
# as they do, RATE a second whoever waits: who asks again as soon as he has an answer takes all there is of two cores, and then any work at
# all is noticed.
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
WORK=$(mktemp -d /tmp/voordeur-ageing.XXXXXX)
chmod 755 "$WORK"
VOORDEUR_STATE=$WORK/state VOORDEUR_DURABLE=off
. "$ROOT/backend/deploy/all.sh"
# shellcheck source=tests/db/cluster.sh
. "$ROOT/tests/db/cluster.sh"
ITEMS=${1:-1000000} RATE=200
[[ $ITEMS =~ ^[0-9]+$ ]] || fail "tests/load/ageing.sh [ITEMS]"
trap 'stop_cluster >/dev/null 2>&1; rm -rf "$WORK"' EXIT
open_cluster

# The lists' own triggers are another benchmark's (tests/load/scale): here they would only make the filling slow.
sql voordeur postgres -v items="$ITEMS" <<'SQL'
insert into neighbourhood (slug, name, municipality, latitude, longitude) values ('wijk', 'Wijk', 'Oss', 51.765, 5.505);
set session_replication_role = replica;
insert into activity (neighbourhood_id, title, starts_at, rrule, confirmed_at, due_at, doubtful_at)
select neighbourhood_id, 'Reeks ' || n, '2026-01-05T09:00Z', 'FREQ=WEEKLY', '2026-01-05T09:00Z', '2026-04-05T09:00Z', '2026-04-19T09:00Z'
  from neighbourhood, generate_series(1, :items) n;
insert into organisation (neighbourhood_id, name, kind, due_at, doubtful_at)
select neighbourhood_id, 'Organisatie ' || n, 'foundation', '2030-01-01', '2030-01-15' from neighbourhood, generate_series(1, 2000) n;
set session_replication_role = origin;
update organisation set version = version;
analyze;
SQL

cat >"$WORK/read.sql" <<'SQL'
select key, id, card from organisations_by_name((select neighbourhood_id from neighbourhood), null, null, null, null, false, '',
                                                '00000000-0000-0000-0000-000000000000', 21);
SQL
# readers LABEL SECONDS - a page of a public list; what a reader waits counts from the moment that it came. A connection is kept by who serves
# readers: what its first second costs is left out.
readers() {
  (cd "$WORK" && "$PG_BIN/pgbench" -n -c 8 -R "$RATE" -T "$2" -l --log-prefix="$1" -f "$WORK/read.sql" \
    "host=$RUN/database dbname=voordeur user=postgres" >/dev/null 2>&1)
}
# batch - as freshness_age asks for it; says how many it took.
batch() { sql voordeur postgres -At -c "set voordeur.now = '2026-04-05T10:00Z'" -c 'select items_age(5000)'; }
# told LABEL - how long its readers waited.
told() {
  awk 'FNR == 1 {first = $5} $5 > first + 1 {print $3 / 1000}' "$WORK/$1".* | sort -n |
    awk -v label="$1" '{v[NR] = $1} END {printf "%s: %d reads, p50 %.1f ms, p99 %.1f ms\n", label, NR, v[int(NR * .5) + 1], v[int(NR * .99) + 1]}'
}

readers quiet 60
for minute in 1 2; do
  (sleep $((minute * 15)); batch >/dev/null) &
  readers paced 60
  wait
done
began=$(date +%s.%N)
(while [ "$(batch)" -gt 0 ]; do :; done
  date +%s.%N >"$WORK/ended") &
pass=$!
while [ ! -e "$WORK/ended" ]; do readers unpaced 10; done
wait "$pass"
told quiet
told paced
told unpaced
echo "$ITEMS items noticed as due in $(awk -v a="$began" -v b="$(cat "$WORK/ended")" 'BEGIN {printf "%.0f", b - a}') s, in batches of 5000"
