#!/bin/sh
# Een programma leest wat er te doen is, en zet er een activiteit bij.
# Uw nummer en geheim krijgt u van de beheerder van de wijk.
set -eu
api="${VOORDEUR_ORIGIN:-http://localhost:8080}/api/v1"

# 1. Een token, dat tien minuten geldt.
token=$(curl --silent --fail "$api/sessions/_client" \
  --header 'Content-Type: application/json' --data @- <<END |
{"clientId": "$CLIENT_ID", "clientSecret": "$CLIENT_SECRET"}
END
  sed -n 's/.*"accessToken": *"\([^"]*\)".*/\1/p')

# 2. Wat er te doen is, de eerste vijf keren.
curl --silent --fail "$api/neighbourhoods/ruwaard/activities?limit=5" \
  --header "Authorization: Bearer $token"

# 3. Een nieuwe activiteit, tien dinsdagen lang.
#    Met dezelfde Idempotency-Key komt zij er nooit dubbel in.
day=$(date --date 'next tuesday' +%F)
curl --silent --fail "$api/neighbourhoods/ruwaard/activities" \
  --header "Authorization: Bearer $token" \
  --header 'Content-Type: application/json' \
  --header "Idempotency-Key: ${KEY:-mijn-agenda-2026-1}" --data @- <<END
{
  "title": "Samen breien",
  "summary": "Neem uw eigen breiwerk mee.",
  "categories": ["crafts"],
  "free": true,
  "start": "${day}T10:00:00+01:00",
  "end": "${day}T12:00:00+01:00",
  "rrule": "FREQ=WEEKLY;BYDAY=TU;COUNT=10"
}
END
