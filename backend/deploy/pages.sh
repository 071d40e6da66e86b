# The pages behind the problem types and the page of the API, plain HTML made
# once from backend/api.
# shellcheck shell=bash

# html_page TITLE - the body comes on standard input.
html_page() {
  printf '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
  printf '<meta name="viewport" content="width=device-width">\n<title>%s</title>\n' "$1"
  printf '<link rel="stylesheet" href="/api/page.css">\n</head>\n<body>\n<main>\n'
  cat
  printf '</main>\n</body>\n</html>\n'
}

# make_pages SITE
make_pages() {
  local source name
  for source in "$ROOT"/backend/api/problems/*.md; do
    [ -f "$source" ] || continue
    name=$(basename "$source" .md)
    cmark --to html "$source" | html_page "$(sed -n 's/^# *//p' "$source" | head -n 1)" >"$1/problems/$name.html"
  done
  cp "$ROOT/backend/deploy/page.css" "$1/api/page.css"
  cp -r "$ROOT/backend/deploy/outlets" "$1/api/outlets"
  cp "$ROOT/shared-ui/src/tokens/fonts/overpass-latin-wght-normal.woff2" "$1/api/outlets/overpass.woff2"
  node "$ROOT/backend/tools/apidocs/build.mjs" "$ROOT/backend/api" "$1/api"
}
