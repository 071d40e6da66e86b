### The programme and the page of one activity.

programme-title = Activiteiten
programme-days = Kies een dag
programme-list = Programma
programme-none = Niets gevonden
programme-count =
    { $count ->
        [one] Eén keer iets te doen
       *[other] { $count } keer iets te doen
    }
programme-until = { $count } keer iets te doen tot en met { $date }
programme-at = bij { $place }

choices = Kies wat u wilt zien
choice-free = Gratis
choice-wheelchair = Rolstoel
choice-open = Zonder aanmelden
choices-more =
    { $chosen ->
        [0] Meer keuzes
       *[other] Meer keuzes ({ $chosen })
    }
choices-title = Wat wilt u zien?
choices-done = Laat zien
choices-clear = Wis alle keuzes
choice-category = Soort
choice-any-category = Alle soorten
choice-audience = Voor wie
choice-any-audience = Maakt niet uit
choice-period = Wanneer
choice-near = Dicht bij mij
near-hint = Uw apparaat vertelt dan één keer waar u bent. Wij bewaren dat niet.
near-refused = Uw apparaat zegt niet waar u bent. Kijk op de kaart wat dichtbij is.
near-unknown = Waar u bent, weten we nu niet.
period-all = Maakt niet uit
period-weekend = Het weekend
period-week = Zeven dagen
period-month = Een maand

none-filtered = Niets dat bij al uw keuzes past
none-filtered-text = Met minder keuzes is er misschien wel iets.
none-at-all = Nog niets in deze dagen
none-at-all-text = Kies een andere dag, of zoek op een woord.
none-so-far-ahead = Zo ver vooruit weten we het nu niet
none-so-far-ahead-text = Zonder verbinding hebben we het programma tot en met { $date }.
none-from-today = Begin bij vandaag
programme-missing = Er mist iets?
none-search = Zoek op een woord

map-show = Kaart
map-title = Waar het is
map-places = Plekken waar iets te doen is
map-count =
    { $count ->
        [one] één activiteit
       *[other] { $count } activiteiten
    }
map-sentence =
    { $places ->
        [0] Geen van deze activiteiten heeft een plek op de kaart.
        [one] Alles is op één plek.
       *[other] Op { $places } plekken is iets te doen. Kies een naam en u ziet wat daar is.
    }
map-elsewhere =
    { $count ->
        [one] Van één activiteit weten we de plek op de kaart niet.
       *[other] Van { $count } activiteiten weten we de plek op de kaart niet.
    }

## The page of one activity
activity = Activiteit
activity-was = { $date }. Dit is geweest.
activity-cancelled = { $title } gaat niet door.
activity-cancelled-date = { $title } gaat niet door op { $day }.
agenda = Zet in mijn agenda
dates-title = Volgende keren

sign-up-call = Bel om u aan te melden
sign-up-mail = Mail om u aan te melden
sign-up-none = U hoeft zich niet aan te melden.
sign-up-optional = Aanmelden mag, maar hoeft niet.
sign-up-required = Meld u eerst aan.

repeats-then = Daarna { $repeats }
repeats-not-holidays = Daarna { $repeats }, niet in de schoolvakantie
repeats-daily = elke dag
repeats-weekly = elke { $days }
repeats-fortnightly = om de week op { $days }
repeats-weeks = elke { $every } weken op { $days }
repeats-monthly =
    { $nth ->
        [1] elke eerste { $day } van de maand
        [2] elke tweede { $day } van de maand
        [3] elke derde { $day } van de maand
        [4] elke vierde { $day } van de maand
       *[other] elke laatste { $day } van de maand
    }

## Saying that one comes
sign-up-title = Ik wil komen
sign-up-which = Welke keer?
sign-up-room = er is plek
sign-up-places =
    { $count ->
        [one] nog één plek
       *[other] nog { $count } plekken
    }
sign-up-full =
    { $waiting ->
        [0] vol, u kunt op de wachtlijst
        [one] vol, één iemand wacht
       *[other] vol, { $waiting } mensen wachten
    }
sign-up-closed = aanmelden kan niet meer
sign-up-closed-text = Voor deze keer kunt u zich niet meer aanmelden.
sign-up-do = Ik kom
sign-up-queue = Zet mij op de wachtlijst
sign-up-leave = Ik kom niet
sign-up-off-row = Haal mij van de wachtlijst
sign-up-coming = U staat op de lijst.
sign-up-duty = U helpt elke keer en staat op de lijst.
sign-up-waiting = U staat op de wachtlijst, op plaats { $place }. Komt er een plek vrij, dan hoort u het meteen.
sign-up-said = U heeft zich aangemeld.
sign-up-left = U bent afgemeld.
sign-up-guests-said = Het aantal gasten is veranderd.
sign-up-guests = Neemt u iemand mee?
sign-up-guests-count =
    { $count ->
        [0] Nee, ik kom alleen
        [one] Ja, één gast
       *[other] Ja, { $count } gasten
    }
sign-up-account = Heeft u een account? Dan hoeft u niets in te vullen.
sign-up-account-do = Ga naar binnen
sign-up-name = Uw naam
sign-up-email = Uw e-mailadres
sign-up-email-hint = U krijgt een mail met een knop om het te bevestigen.
sign-up-telephone = Of uw telefoonnummer
sign-up-telephone-hint = Alleen als u geen e-mail heeft. De organisator belt u om het te bevestigen.
sign-up-kept = Alleen de organisator ziet uw naam. Wij wissen uw gegevens een tijd na de activiteit.
sign-up-send = Meld mij aan voor deze keer
sign-up-summary = Er ontbreekt nog iets
sign-up-failed-guests = Zoveel mensen passen er niet meer bij.
sign-up-failed-other = Het aanmelden is niet gelukt.
sign-up-off = De beheerder heeft de activiteiten net uitgezet. Daarom is het aanmelden niet gelukt. Wat u typte staat er nog.
sign-up-asked-email = Kijk in uw mail
sign-up-asked-email-text = Druk binnen 24 uur op de knop in de mail. Pas dan staat u op de lijst.
sign-up-asked-telephone = Wij bellen u
sign-up-asked-telephone-text = De organisator belt u om het te bevestigen. Pas dan staat u op de lijst.
sign-up-fault-name-required = Vul uw naam in
sign-up-fault-name-too_long = Maak uw naam korter
sign-up-fault-name-invalid = Kijk uw naam nog eens na
sign-up-fault-email-required = Vul uw e-mailadres of telefoonnummer in
sign-up-fault-email-invalid = Kijk uw e-mailadres nog eens na
sign-up-fault-email-too_long = Dit e-mailadres is te lang
sign-up-fault-telephone-invalid = Kijk uw telefoonnummer nog eens na
sign-up-fault-telephone-too_long = Dit telefoonnummer is te lang
sign-up-fault-guests-out_of_range = Zoveel gasten mag u niet meenemen
copy-message = Kopieer voor WhatsApp
copy-done = Gekopieerd, nu plakken
copy-nothing = Er is niets om te kopiëren
copy-by-hand = Kopieer deze tekst
along-title = Neem het programma mee
along-mail = Elke week in uw mail
along-calendar = In uw agenda
