# The rules of the house, each a function that looks at a project folder and
# prints what breaks it, nothing when all is well. planted.sh proves each one.
# shellcheck shell=bash

# includes_of ROOT - "file:line:#include …" of the C sources, from backend/src.
includes_of() {
  [ ! -d "$1/backend/src" ] || (cd "$1/backend/src" && grep -rn '^#include ["<]' --include='*.[ch]' .) || true
}

# A file may use its own floor and those under it; a resource never another
# resource; on rank 1 a few may look across, as backend/CMakeLists.txt says.
floors() {
  includes_of "$1" | awk '
    BEGIN {
      rank["base"] = 0
      n = split("json pg token secret live net calendar markup table structured picture announcement alike concern hint matching mail push sms", one, " ")
      for (i = 1; i <= n; i++) rank[one[i]] = 1
      rank["web"] = rank["reader"] = rank["letter"] = 2; rank["commons"] = 3; rank["resources"] = 4; rank["app"] = 5
      across["table markup"] = across["token json"] = across["calendar json"] = across["table json"] = across["structured json"] = across["structured markup"] = across["announcement table"] = across["token secret"] = across["push json"] = across["push secret"] = across["matching json"] = 1
    }
    {
      split($0, at, ":"); file = substr(at[1], 3); split(file, from, "/")
      split($0, quoted, /["<>]/); target = quoted[2]; split(target, to, "/")
      if (!(to[1] in rank) || index(target, "/") == 0) next
      bad = rank[to[1]] > rank[from[1]] ||
            (to[1] != from[1] && rank[to[1]] == rank[from[1]] && !((from[1] " " to[1]) in across)) ||
            (from[1] == "resources" && to[1] == "resources" && from[2] != to[2])
      if (bad) print "backend/src/" file " must not include " target
    }'
}

# In both parts, a folder of screens needs no other one: what two of them use lies beside routes/.
routes_apart() (
  cd "$1" || exit
  grep -rnE "from '(\.\./)+|import '(\.\./)+|import\('(\.\./)+" frontend-*/src/routes --include='*.ts' --include='*.tsx' --exclude='*.test.*' 2>/dev/null |
    awk -F"'" '{
      split($1, at, ":"); deep = split(at[1], from, "/") - 4; target = $2
      for (ups = 0; target ~ /^\.\.\//; ups++) target = substr(target, 4)
      if (ups == deep && target ~ /\//) print at[1] " must not import " $2
    }'
)

# The two front ends are built apart: what both need lies in shared-ui, which needs neither.
parts_apart() (
  cd "$1" || exit
  grep -rnE "(from|import|glob\() ?\(?'[^']*frontend-(residents|professionals)/" frontend-*/src shared-ui/src --include='*.ts' --include='*.tsx' 2>/dev/null |
    awk -F: '{ print $1 " must not read the other part" }'
)

# Each foreign library is included by one floor only.
doors() {
  includes_of "$1" | awk '
    BEGIN {
      door["libpq-fe.h"] = "pg"; door["yajl/"] = "json"; door["fcgiapp.h"] = "app"; door["fastcgi.h"] = "app"
      door["jwt.h"] = "token"; door["uuid/"] = "base"; door["sodium"] = "secret"; door["curl/"] = "net"
      door["libical/"] = "calendar"; door["cmark.h"] = "markup"; door["libxml/"] = "markup"
      door["vips/"] = "picture"; door["zip.h"] = "table"; door["gmime/"] = "letter"; door["openssl/"] = "push"
    }
    {
      split($0, at, ":"); file = substr(at[1], 3); split(file, from, "/")
      split($0, quoted, /["<>]/); target = quoted[2]
      for (lib in door)
        if (index(target, lib) == 1 && from[1] != door[lib])
          print "backend/src/" file " must not include " target ": its door is " door[lib]
    }'
}

# code_of FILES… - C without comments and the contents of strings, "file:line:text".
code_of() {
  awk '
    FNR == 1 { comment = 0 }
    {
      line = $0; out = ""
      while (line != "") {
        if (comment) {
          i = index(line, "*/")
          if (!i) break
          line = substr(line, i + 2); comment = 0
        } else if (match(line, /\/\*|\/\/|"([^"\\]|\\.)*"/)) {
          out = out substr(line, 1, RSTART - 1)
          token = substr(line, RSTART, 2)
          if (token == "//") break
          if (token == "/*") comment = 1; else out = out "\"\""
          line = substr(line, RSTART + (token == "/*" ? 2 : RLENGTH))
        } else { out = out line; line = "" }
      }
      print FILENAME ":" FNR ":" out
    }' "$@"
}

# One clock: base/clock in C, clock_now() in SQL.
one_clock() (
  cd "$1" || exit
  mapfile -t sources < <(find backend/src -name '*.[ch]' ! -path backend/src/base/clock.c 2>/dev/null)
  [ ${#sources[@]} -eq 0 ] || code_of "${sources[@]}" |
    grep -E '(^|[^A-Za-z0-9_])(time|gettimeofday|clock_gettime|localtime|localtime_r|ftime|icaltime_today|icaltime_current_time_with_zone)\(' || true
  # Only clock_now() itself asks the database's clock.
  grep -rnEi '(now\(\)|current_date|current_timestamp|localtimestamp|clock_timestamp\(|statement_timestamp\(|transaction_timestamp\()' \
    --include='*.sql' db/migrations db/queries db/seed 2>/dev/null |
    sed -e 's/clock_now()//g' -e '/:[[:space:]]*--/d' |
    grep -Ei '(now\(\)|current_date|current_timestamp|localtimestamp|clock_timestamp\(|statement_timestamp\(|transaction_timestamp\()' |
    grep -vF "current_setting('voordeur.now'" || true
)

contract_routes() {
  awk '
    /^[a-z]/ { inside = ($1 == "paths:") }
    inside && /^  ["\x27]?\// { path = $1; gsub(/["\x27]|:$/, "", path) }
    inside && /^    (get|post|put|patch|delete):/ { method = toupper($1); sub(/:/, "", method) }
    inside && /^      operationId:/ { print method, path, $2 }
  ' "$1" | sort
}

# The compiled routes are those of the contract: method, path, operation.
routes_equal_contract() {
  [ -x "${VOORDEUR:-}" ] || return 0
  comm -3 <("$VOORDEUR" routes 2>/dev/null | sed -n 's|^\([A-Z]*\)  */api/v1\(/[^ ]*\)  *\([A-Za-z]*\).*|\1 \2 \3|p' | sort) \
    <(contract_routes "$1/backend/api/voordeur.openapi.yaml") |
    sed -e 's/^\t\(.*\)/only in the contract: \1/' -e t -e 's/^/only compiled: /'
}

# kept FIND-ARGUMENTS - the files that git keeps or would keep.
kept() {
  find . \( -name node_modules -o -name dist -o -name .git -o -name .voordeur -o -name build \) -prune -o \
    -type f "$@" -print | sed 's|^\./||'
}

# No promise in a comment, no folder of one person's machine.
promises() (
  cd "$1" || exit
  kept -not -name package-lock.json -not -path './tests/architecture/*' |
    xargs -r grep -HnE '\b(TODO|FIXME|XXX)\b|/work/|/home/[a-z]' 2>/dev/null || true
)

# A file that is longer than this does more than one thing.
longest() (
  cd "$1" || exit
  kept \( -name '*.[ch]' -o -name '*.ts' -o -name '*.tsx' -o -name '*.sh' -o -name run -o -name '*.css' -o -name '*.in' \) \
    -not -name '*.gen.ts' | while IFS= read -r file; do
    lines=$(wc -l <"$file")
    [ "$lines" -le 450 ] || echo "$file has $lines lines, more than 450"
  done
)

# The first words that nginx answers otherwise than as a neighbourhood.
words_of_nginx() {
  sed -nE 's/^ *location (= |\^~ |~ )?(.*) \{$/\2/p' "$1" | grep -oE '[a-z]+' | sort -u |
    grep -xE 'api|werk|problems|pictures|tiles|assets|l|live|feeds|rpde|hsds|embed|scherm|print|healthz|readyz|metrics'
}

# They can be no neighbourhood, and the residents' service worker leaves them alone.
reserved_words() (
  cd "$1" || exit
  [ -f backend/deploy/nginx/nginx.conf.in ] || exit 0
  worker=$(grep -rlsE 'navigateFallbackDenylist' frontend-residents/vite.config.ts shared-ui/vite.shared.ts | head -n 1)
  words_of_nginx backend/deploy/nginx/nginx.conf.in | while IFS= read -r word; do
    grep -qs "'$word'" db/migrations/*.sql || echo "a neighbourhood could be called $word, which nginx answers"
    [ -z "$worker" ] || [ "$word" = assets ] || grep -qE "\b$word\b" "$worker" ||
      echo "the residents' service worker would answer /$word/ ($worker)"
  done
)

# Beside the eight: the licence, publiccode.yml and dot files.
top_level() (
  cd "$1" || exit
  find . -mindepth 1 -maxdepth 1 ! -name '.*' -printf '%f\n' |
    grep -vxE 'CMakeLists.txt|README.md|backend|frontend-residents|frontend-professionals|shared-ui|db|tests|LICENSE|publiccode.yml|build' |
    sed 's|$| does not belong at the top|' || true
)

# first_load DIST - bytes after gzip of what index.html loads: JavaScript, then CSS.
first_load() {
  local kind total file
  for kind in js css; do
    total=0
    while IFS= read -r file; do
      file=$1/${file#/werk}
      [ ! -f "$file" ] || total=$((total + $(gzip -9 -c "$file" | wc -c)))
    done < <(grep -oE "(src|href)=\"[^\"]+\.$kind\"" "$1/index.html" | sed -E 's/^[a-z]+="([^"]+)"$/\1/' | sort -u)
    printf '%d ' "$total"
  done
}

over() { # WHAT BYTES KILOBYTES
  [ "$2" -le $(($3 * 1024)) ] || echo "$1: $2 bytes at first load, more than $3 KB"
}

# What a phone must fetch before it shows anything.
budgets() {
  local js css
  if [ -f "$1/frontend-residents/dist/index.html" ]; then
    read -r js css <<<"$(first_load "$1/frontend-residents/dist")"
    over "residents' JavaScript" "$js" 25
    over "residents' CSS" "$css" 15
  fi
  if [ -f "$1/frontend-professionals/dist/index.html" ]; then
    read -r js css <<<"$(first_load "$1/frontend-professionals/dist")"
    over "professionals' JavaScript" "$js" 60
    over "professionals' CSS" "$css" 20
  fi
}

# Each library that CMake asks for comes from a package of the list.
packages_listed() (
  cd "$1" || exit
  [ -f backend/deploy/packages ] || exit 0
  while read -r pattern package; do
    ! grep -qs "$pattern" backend/CMakeLists.txt || grep -qx "$package" backend/deploy/packages ||
      echo "backend/CMakeLists.txt wants $pattern, and $package is not in backend/deploy/packages"
  done <<'END'
TARGET.libpq libpq-dev
TARGET.yajl libyajl-dev
TARGET.libjwt libjwt-dev
TARGET.libsodium libsodium-dev
TARGET.libcurl libcurl4-openssl-dev
TARGET.libcrypto libssl-dev
TARGET.libical libical-dev
TARGET.libxml-2.0 libxml2-dev
TARGET.vips libvips-dev
TARGET.libzip libzip-dev
TARGET.gmime-3.0 libgmime-3.0-dev
TARGET.uuid uuid-dev
(CMARK libcmark-dev
(FCGI libfcgi-dev
END
)
