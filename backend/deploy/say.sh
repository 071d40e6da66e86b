# What the scripts tell whoever runs them: one line per step, and of a failure
# one sentence that says what to do. The rest stands in the log of the step.
# shellcheck shell=bash

SAID=

# fail SENTENCE - the only way out with an error.
fail() {
  SAID=yes
  printf '\n%s\n' "$*" >&2
  exit 1
}

# sentence_for LOG - turns what a tool said into what a person can do about it;
# nothing when it is none of the known cases.
sentence_for() {
  local log=$1 own
  # Our own programs say it in a sentence already: "voordeur migrate: 0007_….sql: …"
  own=$(grep -E '^voordeurd?( [a-z]+)?: ' "$log" | tail -n 1)
  if [ -n "$own" ]; then
    echo "$own"
  elif grep -qiE 'no space left on device|disk quota exceeded' "$log"; then
    echo "De schijf is vol: maak ruimte en probeer het opnieuw."
  elif grep -qiE 'address already in use' "$log"; then
    echo "Poort $PORT is al in gebruik: stop wat daar draait, of kies een andere poort met VOORDEUR_PORT=… ."
  elif grep -qiE 'bind\(\).*permission denied' "$log"; then
    echo "Poort $PORT mag alleen root openen: kies een poort boven 1023 met VOORDEUR_PORT=… ."
  elif grep -qiE 'temporary failure resolving|could not resolve|EAI_AGAIN|ENOTFOUND|ENETUNREACH|ECONNREFUSED|ETIMEDOUT|network is unreachable|could not connect to .*:(80|443)' "$log"; then
    echo "Er is geen netwerk, en er moet nog iets worden opgehaald: probeer het met een verbinding opnieuw."
  elif grep -qiE 'permission denied|operation not permitted|EACCES|read-only file system' "$log"; then
    echo "Hier ontbreekt een recht: $(grep -iE 'permission denied|operation not permitted|EACCES|read-only file system' "$log" | head -n 1 | cut -c 1-160)"
  fi
}

# step LABEL FUNCTION ARGUMENTS… - runs the function apart (set -e holds in it,
# its variables stay in it), its output in the log, and reports in one line.
step() {
  local label=$1 part status=0 started=$SECONDS sentence
  shift
  part=$(mktemp)
  printf '  %-50s' "$label"
  (
    set -euo pipefail
    "$@"
  ) >"$part" 2>&1 </dev/null 9>&- &
  STEP_CHILD=$!
  wait "$STEP_CHILD" || status=$?
  STEP_CHILD=
  { printf '== %s\n' "$label" && cat "$part"; } >>"$LOG" 2>/dev/null || true
  if [ "$status" -eq 0 ]; then
    rm -f "$part"
    printf 'klaar%s\n' "$(spent "$started")"
    return 0
  fi
  printf 'mislukt\n'
  sentence=$(sentence_for "$part")
  if [ -z "$sentence" ]; then
    tail -n 15 "$part" | sed 's/^/    /' >&2
    sentence="\"$label\" is mislukt; alles wat er gezegd werd staat in $LOG."
  fi
  rm -f "$part"
  fail "$sentence"
}

# skip LABEL - a step that had nothing to do.
skip() {
  printf '  %-50s%s\n' "$1" "was al klaar"
}

spent() {
  local seconds=$((SECONDS - $1))
  [ "$seconds" -lt 2 ] || printf ' (%d s)' "$seconds"
}

# Ctrl-C reaches only this shell: what runs in the background ignores it.
stopped_by_hand() {
  [ -z "${STEP_CHILD:-}" ] || kill "$STEP_CHILD" 2>/dev/null || true
  fail "Gestopt."
}
trap stopped_by_hand INT TERM

# No way out without a sentence, also where a command failed outside a step.
last_word() {
  local status=$?
  [ "$status" -eq 0 ] || [ -n "$SAID" ] || [ "$BASHPID" != $$ ] ||
    printf '\nOnverwacht gestopt (%s); zie %s.\n' "$status" "$LOG" >&2
}
trap last_word EXIT
