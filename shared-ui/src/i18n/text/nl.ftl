### The shared parts: shell, states of lists, programme lines, freshness, codes of the server.

skip = Ga naar de inhoud
close = Sluiten

## Tools of the masthead
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
failed-offline-title = U heeft even geen internet.
failed-offline-text = Probeer het opnieuw als u weer verbinding heeft.
failed-again = Probeer het opnieuw
failed-page-title = Deze bladzijde lukt nu niet
old-text = U ziet wat we eerder wisten.

## Nothing stands here
missing-title = Hier staat niets
missing-text = Misschien is het adres veranderd, of zit er een typefout in.
missing-home = Ga naar de voordeur

## Signing in
sign-in-title = Aanmelden
sign-in-lead = Lezen en zoeken kan zonder account. Meld u aan als u iets wilt bijhouden.
sign-in-email = Uw e-mailadres
sign-in-password = Uw wachtwoord
sign-in-do = Meld mij aan
sign-in-busy = Bezig met aanmelden …
sign-in-none = Heeft u nog geen account? Vraag ernaar bij de balie van uw wijkhuis.
sign-in-summary = Het aanmelden lukt nog niet
sign-in-wrong = Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze nog eens na.
sign-in-too-often = Het is te vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.
sign-in-fault = Het aanmelden lukt nu niet. Dat ligt niet aan u. Probeer het zo nog eens.
sign-in-fault-email-required = Vul uw e-mailadres in
sign-in-fault-email-invalid = Kijk uw e-mailadres nog eens na
sign-in-fault-email-too_short = Vul uw e-mailadres in
sign-in-fault-email-too_long = Dit e-mailadres is te lang
sign-in-fault-password-required = Vul uw wachtwoord in
sign-in-fault-password-too_short = Vul uw wachtwoord in
sign-in-fault-password-too_long = Dit wachtwoord is te lang
sign-out = Meld mij af

## Roles, as in the token
role-resident = bewoner
role-organiser = organisator
role-connector = buurtverbinder
role-host = gastvrouw of gastheer
role-professional = beroepskracht
role-case_lead = casusregisseur
role-moderator = moderator
role-admin_residents = beheerder bewoners
role-admin_professionals = beheerder beroepskrachten
role-steering = steungroep
role-operator = systeembeheerder
role-privacy_officer = functionaris gegevensbescherming
