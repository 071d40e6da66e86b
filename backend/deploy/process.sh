# Processes that outlive the shell that started them: a pid file each, and
# never a signal to a process that is not ours.
# shellcheck shell=bash

pid_file() { printf '%s/%s.pid' "$RUN" "$1"; }

# pid_of NAME PATH - prints it when the noted process is alive and still runs PATH.
# In the moment of an exec, which is long on a busy machine, a process has no command line; a zombie never has one.
pid_of() {
  local pid line try
  pid=$(cat "$(pid_file "$1")" 2>/dev/null) || return 1
  for try in {1..40}; do
    line=$({ tr "\0" " " <"/proc/$pid/cmdline"; } 2>/dev/null) || return 1
    [ -z "$line" ] || break
    ! grep -q "^State:.Z" "/proc/$pid/status" 2>/dev/null || return 1
    sleep 0.02
  done
  [[ $line == *"$2"* ]] || return 1
  printf '%s' "$pid"
}

# launch NAME USER COMMAND… - in a session of its own, output in log/NAME.log.
launch() {
  local name=$1 user=$2
  shift 2
  turn_log "$STATE/log/$name.log"
  # exec all the way down: $! stays the pid of the program itself.
  (
    if am_root && [ "$user" != root ]; then
      exec setsid setpriv --reuid="$user" --regid="$WEB_GROUP" --clear-groups --no-new-privs "$@"
    fi
    exec setsid "$@"
  ) >>"$STATE/log/$name.log" 2>&1 </dev/null 9>&- &
  printf '%s\n' $! >"$(pid_file "$name")"
}

# gone NAME PATH TENTHS - waits so long for its end; a zombie has no command line.
gone() {
  local left=$3
  while pid_of "$1" "$2" >/dev/null; do
    [ "$((left -= 1))" -gt 0 ] || return 1
    sleep 0.1
  done
}

# end NAME PATH - asks, waits ten seconds, then insists.
end() {
  local pid
  if pid=$(pid_of "$1" "$2"); then
    kill -TERM "$pid" 2>/dev/null || true
    gone "$1" "$2" 100 || kill -KILL "$pid" 2>/dev/null || true
    gone "$1" "$2" 50
  fi
  rm -f "$(pid_file "$1")"
}

# answers PATH [STATUS] - does nginx give it, or 200? (No curl on a bare machine.)
answers() {
  local status
  {
    exec 3<>"/dev/tcp/127.0.0.1/$PORT" &&
      printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3 &&
      read -r -t 5 _ status _ <&3
  } 2>/dev/null || status=
  { exec 3>&-; } 2>/dev/null || true
  [ "$status" = "${2:-200}" ]
}

port_taken() {
  # shellcheck disable=SC2188 # opening it is the question
  (: <"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null
}

await_health() {
  local try
  for try in $(seq 1 "${1:-100}"); do
    if [ -S "$RUN/app/front.sock" ] && answers /readyz && { ! runs_beside live || answers /live/- 401; }; then return 0; fi
    sleep 0.2
  done
  echo "after $try tries /readyz does not answer 200, or /live/ not 401 to who has no ticket"
  tail -n 5 "$STATE/log/voordeurd.log" "$STATE/log/live.log" "$STATE/log/nginx.log" 2>/dev/null
  return 1
}
