# From source to what runs. Each part has a stamp with a hash of what it is made
# of, and is left alone while that is the same. Nothing here touches what runs:
# install_programs and install_site (stack.sh) copy it in.
# shellcheck shell=bash

STAMPS=$CACHE/stamps

# hash_of PATH… - of names and contents; git's ignored folders are left out.
hash_of() {
  local path present=()
  for path in "$@"; do
    [ ! -e "$ROOT/$path" ] || present+=("$path")
  done
  (
    cd "$ROOT" || exit
    find "${present[@]}" \( -name node_modules -o -name dist -o -name '*.gen.*' \) -prune -o -type f -print0 |
      sort -z | xargs -0 -r sha256sum | sha256sum | cut -d ' ' -f 1
  )
}

# fresh NAME HASH - is what NAME stands for made of exactly this?
fresh() { [ "$(cat "$STAMPS/$1" 2>/dev/null)" = "$2" ]; }
stamp() { install -d "$STAMPS" && printf '%s\n' "$2" >"$STAMPS/$1"; }

compile() {
  local folder=$1
  shift
  cmake -S "$ROOT" -B "$folder" -DCMAKE_BUILD_TYPE=RelWithDebInfo "$@"
  cmake --build "$folder" --parallel "$(nproc)"
}

program_sources() { hash_of CMakeLists.txt backend/CMakeLists.txt backend/src backend/tools db/queries; }

build_programs() {
  local hash
  hash=$(program_sources)
  if fresh programs "$hash" && [ -x "$BUILD/backend/voordeurd" ]; then
    skip "Programma's bouwen"
    return
  fi
  step "Programma's bouwen" compile "$BUILD" -DVOORDEUR_TESTS=OFF
  stamp programs "$hash"
}

# The same with sanitizers, for tests.
CHECKED=$CACHE/build-checked
build_checked() {
  local hash
  hash="$(program_sources) $(hash_of tests/unit tests/checked)"
  if fresh checked "$hash" && [ -x "$CHECKED/backend/voordeurd" ]; then return; fi
  step "Programma's bouwen met controles" "$ROOT/tests/checked"
  stamp checked "$hash"
}

npm_install() {
  cd "$ROOT/$1" || return
  npm ci --no-audit --no-fund --prefer-offline --fetch-retries=1 --fetch-retry-mintimeout=1000
}

# packages_of FOLDER - its npm packages, again only when its lockfile changed.
packages_of() {
  local folder=$1 hash
  [ -f "$ROOT/$folder/package.json" ] || return 0
  hash=$(hash_of "$folder/package.json" "$folder/package-lock.json")
  if fresh "npm-${folder//\//-}" "$hash" && [ -d "$ROOT/$folder/node_modules" ]; then return; fi
  step "Pakketten van $folder ophalen" npm_install "$folder"
  stamp "npm-${folder//\//-}" "$hash"
}

vite_build() {
  cd "$ROOT/$1" || return
  npm run build
}

build_front() {
  local folder=$1 hash
  [ -f "$ROOT/$folder/package.json" ] || return 0
  packages_of shared-ui
  packages_of "$folder"
  hash=$(hash_of "$folder" shared-ui backend/api)
  if fresh "$folder" "$hash" && [ -f "$ROOT/$folder/dist/index.html" ]; then
    skip "$folder bouwen"
    return
  fi
  step "$folder bouwen" vite_build "$folder"
  stamp "$folder" "$hash"
}

build_site() {
  packages_of backend/tools/apidocs
  build_front frontend-residents
  build_front frontend-professionals
}
