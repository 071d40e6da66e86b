### The shared parts: shell, states of lists, programme lines, freshness.

skip = Ga naar de inhoud
close = Sluiten

## Tools of the masthead
sign-out = Meld mij af
language-choose = kies een taal
read-aloud = Lees deze bladzijde voor
menu = Menu

## Days and moments
day-today = Vandaag
day-tomorrow = Morgen
moment-on = op { $date }
moment-this-morning = vanmorgen
moment-this-afternoon = vanmiddag
moment-this-evening = vanavond

## When
when-all-day = Hele dag
when-at = { $start } uur
when-hours = { $start } tot { $end }
when-days = { $first } tot en met { $last }
when-near = { $day }, { $date }

## Freshness
fresh-confirmed = Bevestigd { $when }
fresh-confirmed-by = Bevestigd { $when } door { $who }
fresh-last = Laatst bevestigd { $when }
fresh-last-by = Laatst bevestigd { $when } door { $who }
fresh-never = Nog door niemand bevestigd
fresh-doubtful = Niet zeker of dit klopt
facade-title =
    { $all ->
        [one] Een huis met één raam.
       *[other] Een flat met { $all } ramen.
    } { $lit ->
        [0] Achter geen raam brandt licht.
        [one] Achter één raam brandt licht.
       *[other] Achter { $lit } ramen brandt licht.
    }

## A line of the programme
slot-all-day = hele dag
slot-until = tot { $end }
slot-was = was { $was }
slot-moved-to = Verplaatst naar
slot-places =
    { $count ->
        [0] Vol – wachtlijst
        [one] nog één plek
       *[other] nog { $count } plekken
    }
status-cancelled = Gaat niet door
status-moved = Verplaatst
sign-up-required-short = eerst aanmelden
price-free = gratis

## States of a list
waiting = Even wachten, het komt eraan
list-more = Laat meer zien
list-more-busy = Bezig met laden …
failed-title = Dit lukt nu even niet.
failed-text = Dat ligt niet aan u. Probeer het zo nog eens.
failed-offline-title = U heeft geen verbinding.
failed-offline-text = Probeer het opnieuw als u weer verbinding heeft.
failed-again = Probeer het opnieuw
failed-page-title = Deze bladzijde lukt nu niet
old-since = Dit is van { $date } { $time } uur.
old-programme = Dit programma is van { $date } { $time } uur en loopt tot en met { $last }.
old-changes = Wat daarna is afgezegd of veranderd, weten we nu niet.

## Nothing stands here
missing-title = Hier staat niets
missing-text = Misschien is het adres veranderd, of zit er een typefout in.
missing-home = Ga naar de voordeur

## What a neighbourhood may say of its front door in its own words: who keeps them sees these beside
front-title = Kom binnen. Wat wilt u doen?
door-search = Ik zoek iets
door-ask = Ik heb een vraag
door-do = Ik wil iets doen
search-example = Bijvoorbeeld: samen eten
search-words = wandelen, formulieren, biljart, taal
front-week = Deze week
front-missing = Er mist iets?
lights-title = Klopt het hier?
