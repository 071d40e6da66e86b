# Where letters go: to the server that VOORDEUR_SMTP names. Where it names none
# and nothing is for real, a mailbox of our own takes every letter, for whomever
# it is, and shows them on a page.
# shellcheck shell=bash

MAILBOX=$ROOT/backend/tools/mailbox

wants_mailbox() { [ "$VOORDEUR_MODE" != production ] && [ -z "${VOORDEUR_SMTP:-}" ]; }

local_port_taken() {
  # shellcheck disable=SC2188 # opening it is the question
  (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# The port of the page; letters are taken at the one after it. The same again where it can be.
mailbox_port() {
  local page
  page=$(cat "$STATE/done/mailbox" 2>/dev/null || echo $((PORT < 65000 ? PORT + 25 : PORT - 100)))
  while local_port_taken "$page" || local_port_taken $((page + 1)); do page=$((page + 2)); done
  echo "$page"
}

# A line with a password in it: for the daemon's eyes.
write_server() {
  [ "$(cat "$STATE/smtp" 2>/dev/null)" != "$1" ] || return 0
  (
    umask 077
    printf '%s\n' "$1" >"$STATE/smtp.new"
  )
  ! am_root || chown "$DAEMON_USER:$WEB_GROUP" "$STATE/smtp.new"
  mv "$STATE/smtp.new" "$STATE/smtp"
}

# The daemon's user, where that one may come into this folder.
mailbox_user() {
  if am_root && open_to_all "$ROOT"; then echo "$DAEMON_USER"; else id -un; fi
}

start_mailbox() {
  local page user try
  page=$(mailbox_port)
  user=$(mailbox_user)
  place 750 "$user" "$WEB_GROUP" "$STATE/mailbox"
  launch mailbox "$user" env -i PATH="$PATH" LANG=C.UTF-8 HOME="$STATE/mailbox" \
    node "$MAILBOX/node_modules/maildev/bin/maildev" --silent --ip 127.0.0.1 --smtp $((page + 1)) \
    --web-ip 127.0.0.1 --web "$page" --mail-directory "$STATE/mailbox"
  for try in $(seq 1 100); do
    if local_port_taken "$page" && local_port_taken $((page + 1)); then
      note_in_state mailbox "$page"
      return 0
    fi
    sleep 0.1
  done
  echo "after $try tries the mailbox does not answer"
  tail -n 5 "$STATE/log/mailbox.log"
  return 1
}

stop_mailbox() { end mailbox "$MAILBOX"; }

# The folder that text messages are written to, where VOORDEUR_SMS names one.
place_for_texts() {
  [ -z "${VOORDEUR_SMS:-}" ] || place 750 "$DAEMON_USER" "$WEB_GROUP" "${VOORDEUR_SMS#file:}"
}

up_mail() {
  place_for_texts
  if wants_mailbox; then
    packages_of backend/tools/mailbox
    pid_of mailbox "$MAILBOX" >/dev/null || step "Postbus voor proefmail starten" start_mailbox
    write_server "smtp://127.0.0.1:$(($(cat "$STATE/done/mailbox") + 1))"
  else
    stop_mailbox
    write_server "${VOORDEUR_SMTP:-}"
  fi
}

# say_mail - the last line of what backend/up prints.
say_mail() {
  if wants_mailbox; then
    echo "  Verstuurde mail http://localhost:$(cat "$STATE/done/mailbox")/"
  elif [ -z "${VOORDEUR_SMTP:-}" ]; then
    echo "  Mail wacht: noem met VOORDEUR_SMTP=smtp://… een server die verstuurt."
  fi
}
