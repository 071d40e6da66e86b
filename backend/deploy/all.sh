# Everything backend/up, backend/down and the tests share, in the order of use.
# shellcheck shell=bash
set -euo pipefail
umask 022

for part in say places machine build database process nginx pages mail stack; do
  # shellcheck source=/dev/null
  . "$ROOT/backend/deploy/$part.sh"
done
unset part
