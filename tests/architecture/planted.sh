# For each check one violation, in a project of a few files: it must be named.
# shellcheck shell=bash

# put FILE TEXT
put() {
  mkdir -p "$(dirname "$PLANT/$1")"
  printf '%s\n' "$2" >"$PLANT/$1"
}

# caught CHECK WORD - does the check name the file or word that is wrong?
caught() {
  local said
  said=$("$1" "$PLANT")
  if [[ $said == *"$2"* ]]; then
    ok "$1 names $2"
  else
    not_ok "$1 does not name $2" "$said"
  fi
  rm -rf "${PLANT:?}"/*
}

planted() {
  PLANT=$(mktemp -d)
  put backend/src/base/up.c '#include "web/ctx.h"'
  caught floors base/up.c
  put backend/src/json/across.c '#include "pg/pg.h"'
  caught floors json/across.c
  put backend/src/resources/ask/ask.c '#include "resources/place/place.h"'
  caught floors resources/ask/ask.c
  put frontend-professionals/src/routes/ask/Ask.tsx "import { Place } from '../place/Place';"
  caught routes_apart ask/Ask.tsx
  put frontend-residents/src/routes/ask/open.ts "import { placeText } from '../place/text';"
  caught routes_apart ask/open.ts
  put frontend-professionals/src/routes/texts/useUsual.ts "const text = import.meta.glob('../../../../frontend-residents/src/frame/*.ftl');"
  caught parts_apart texts/useUsual.ts
  put backend/src/web/second_door.c '#include <yajl/yajl_gen.h>'
  caught doors web/second_door.c
  put backend/src/app/painter.c '#include <vips/vips.h>'
  caught doors app/painter.c
  put backend/src/web/late.c 'int f(void) { return (int)time(NULL); }'
  caught one_clock web/late.c
  put db/queries/late.sql 'select id from activity where starts_at > now();'
  caught one_clock queries/late.sql
  put backend/src/web/later.c '/* TODO: later */'
  caught promises web/later.c
  put tests/where.ts "const here = '/home/somebody/voordeur';"
  caught promises tests/where.ts
  put backend/src/web/long.c "$(seq 1 451)"
  caught longest web/long.c
  put backend/deploy/nginx/nginx.conf.in '        location ^~ /feeds/ {'
  caught reserved_words feeds
  put utils/utils.c 'int f;'
  caught top_level utils
  put frontend-residents/dist/index.html '<script src="/assets/a.js"></script>'
  put frontend-residents/dist/assets/a.js "$(head -c 60000 /dev/urandom | base64)"
  caught budgets "residents' JavaScript"
  put backend/CMakeLists.txt 'pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip)'
  put backend/deploy/packages 'libpq-dev'
  caught packages_listed libzip-dev
  put backend/api/voordeur.openapi.yaml $'paths:\n  /neighbourhoods:\n    get:\n      operationId: listNeighbourhoods'
  put voordeur $'#!/bin/sh\necho "GET    /api/v1/neighbourhoods otherName"'
  chmod +x "$PLANT/voordeur"
  VOORDEUR=$PLANT/voordeur
  caught routes_equal_contract listNeighbourhoods
  rm -rf "$PLANT"
}
