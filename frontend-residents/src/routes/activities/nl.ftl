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
