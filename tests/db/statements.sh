# Every named statement of db/queries prepares, and no name is given twice.
# shellcheck shell=bash

# named_statements - "name TAB sql on one line" of all of db/queries.
named_statements() {
  awk '
    function put() { if (name) print name "\t" sql; name = sql = "" }
    FNR == 1 { put() }
    /^-- name: / { put(); name = $3; next }
    /^--/ { next }
    name { sql = sql " " $0 }
    END { put() }' "$ROOT"/db/queries/*.sql
}

# What the command line runs as the owner is not the API's to prepare.
login_of() {
  case $1 in
  person_create | person_grant | person_password | person_demo_passwords | *_admin_*) echo voordeur_owner ;;
  *) echo voordeur_api ;;
  esac
}

check_statements() {
  local name text out twice
  while IFS=$'\t' read -r name text; do
    text=${text%;*}
    if out=$(sql voordeur "$(login_of "$name")" -c "prepare $name as $text" 2>&1); then
      ok
    else
      not_ok "$name: the statement does not prepare: $out"
    fi
  done < <(named_statements)
  twice=$(named_statements | cut -f 1 | sort | uniq -d | tr '\n' ' ')
  if [ -z "$twice" ]; then ok; else not_ok "a name is given twice: $twice"; fi
}
