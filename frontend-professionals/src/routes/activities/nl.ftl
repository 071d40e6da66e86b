### The table of activities and the panel beside it.

acts-title = Activiteiten
acts-all = Alles wat de komende twaalf maanden gepland is
acts-own = Alles van { $names }
acts-import = Inlezen
acts-new = Nieuwe activiteit
acts-filter = Wat wilt u zien?
acts-search = Zoek een activiteit
acts-search-do = Zoek
acts-due = Wacht op antwoord
acts-doubtful = Niet zeker
acts-mine = Van mij
acts-category = Rubriek
acts-all-categories = Alle rubrieken
acts-place = Plek
acts-all-places = Alle plekken
acts-organisation = Organisatie
acts-all-organisations = Alle organisaties
acts-list = Lijst van activiteiten
acts-caption = Activiteiten, op tijd
acts-choose-all = Kies alles
acts-choose = Kies { $title }
acts-choose-none = Kies niets
acts-when = Wanneer
acts-what = Activiteit
acts-whose = Van
acts-confirmed = Bevestigd
acts-chosen =
    { $count ->
        [one] Eén gekozen
       *[other] { $count } gekozen
    }
acts-bulk =
    { $count ->
        [one] Doe iets met één activiteit
       *[other] Doe iets met { $count } activiteiten
    }
acts-right = Klopt
acts-right-busy = Bezig …
acts-confirmed-count =
    { $count ->
        [one] Eén activiteit is bevestigd.
       *[other] { $count } activiteiten zijn bevestigd.
    }
acts-keys = Met de pijltjes gaat u een regel op of neer. Spatie kiest een regel, Enter opent haar, Escape sluit haar weer.
acts-none = Hier staat nog niets
acts-none-text = Er is niets gepland wat hierbij past.
acts-none-waiting = Niets wacht op u
acts-none-waiting-text = Alles wat hierbij past is op tijd bevestigd.
acts-show-all = Laat alles zien

panel-waiting = Een moment
panel-fresh = Dit geldt tot { $date }.
panel-due = De termijn liep af op { $date }. Klopt het nog?
panel-doubtful = De termijn liep af op { $date }. Bewoners zien dat dit niet zeker is.
panel-archived = Dit staat in het archief
panel-demonstration = Dit is een verzonnen voorbeeld.
panel-confirmed = Bevestigd. Dank u wel.
panel-restore = Haal terug
panel-edit = Aanpassen
panel-site = Bekijk op de site
panel-not-yours = Dit is van een andere organisatie. U kunt het lezen, niet veranderen.
panel-categories = Rubriek
panel-price = Prijs
panel-calendar = Uit de agenda
panel-archive = Stopt: naar het archief
panel-archive-sure = In het archief staat het niet meer op de site. Er wordt niets gewist: met één druk haalt u het terug.
panel-archive-yes = Ja, naar het archief
panel-archive-no = Nee, laat staan

dates-title = De komende keren
dates-none = Er komen geen keren meer.
dates-change = Wijzig
dates-note = Wat wilt u erbij zeggen?
dates-note-hint = Bijvoorbeeld: Ad is ziek. Bewoners lezen dit.
dates-cancel = Gaat deze keer niet door
dates-move-title = Of op een ander moment
dates-day = Dag
dates-start = Van
dates-end = Tot
dates-move = Verplaats deze keer
dates-restore = Gaat toch door op { $date }
dates-close = Laat zoals het is
dates-cancelled = Deze keer gaat niet door. Dat staat nu op de site.
dates-moved = Deze keer is verplaatst.
dates-restored = Deze keer gaat weer gewoon door.

stand-archived = in het archief
stand-never = nog nooit
stand-due =
    { $days ->
        [0] wacht sinds vandaag
        [one] wacht 1 dag
       *[other] wacht { $days } dagen
    }
stand-doubtful = sinds { $date }
