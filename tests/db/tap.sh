# Runs pgTAP files, each in a database of its own, as a superuser that takes the rights of the logins it tests.
# shellcheck shell=bash

run_tap() {
  local file out good bad
  for file in "$@"; do
    copy_database tap
    sql tap postgres -c 'create extension pgtap'
    out=$("$PG_BIN/psql" -X -q -A -t "host=$RUN/database dbname=tap user=postgres" \
      -v ON_ERROR_STOP=1 -f "$file" 2>&1) || true
    good=$(grep -c '^ok ' <<<"$out") || true
    bad=$(grep -c '^not ok ' <<<"$out") || true
    # A plan that was not met, or a script that broke off.
    if grep -qE '^# (Looks like you planned|No tests)|ERROR:|FATAL:' <<<"$out"; then bad=$((bad + 1)); fi
    PASSED=$((PASSED + good))
    FAILED=$((FAILED + bad))
    if [ "$bad" -eq 0 ] && [ "$good" -gt 0 ]; then
      echo "ok   $(basename "$file") ($good)"
    else
      echo "FAIL $(basename "$file")"
      grep -vE '^ok |^[0-9]+\.\.[0-9]+$' <<<"$out" | head -n 60
      [ "$good" -gt 0 ] || FAILED=$((FAILED + 1))
    fi
  done
}
