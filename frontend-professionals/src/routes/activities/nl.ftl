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
acts-choose-seen =
    { $count ->
        [one] Kies de ene die u nu ziet
       *[other] Kies alle { $count } die u nu ziet
    }
acts-choose = Kies { $title }
acts-choose-none = Kies niets
acts-when = Wanneer
acts-what = Activiteit
acts-whose = Van
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
acts-confirmed-count =
    { $count ->
        [one] Eén activiteit is bevestigd.
       *[other] { $count } activiteiten zijn bevestigd.
    }
acts-keys = Met de pijltjes gaat u een regel op of neer. Spatie kiest een regel, met Shift erbij alles ertussen. Enter opent haar, Escape sluit haar weer. N maakt een nieuwe activiteit.
acts-none = Hier staat nog niets
acts-none-text = Er is niets gepland wat hierbij past.
acts-none-waiting = Niets wacht op u
acts-none-waiting-text = Alles wat hierbij past is op tijd bevestigd.
acts-show-all = Laat alles zien

panel-edit = Aanpassen
panel-ups = Wie er komen
panel-categories = Rubriek
panel-price = Prijs
panel-calendar = Uit de agenda

also-told = Ook verteld door { $who }.
also-told-by-hand = Ook een keer met de hand ingevuld.
also-calendar = in de agenda “{ $calendar }”
also-decision = Bekijk het besluit
also-away = Dit stond er dubbel in. Wat bleef staan: { $title }.
also-open = Dit lijkt op “{ $title }”. Is dat dezelfde?
also-decide = Bekijk ze naast elkaar

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

### The form of an activity

form-new = Nieuwe activiteit
form-from-proposal = Iemand gaf dit door. Kijk het na en zet het op de site.
form-new-under = Eén keer of een reeks. Alleen wat het is en wanneer moet u invullen.
form-change = Aanpassen
form-place-it = Zet op de site
form-from-calendar = Dit komt uit de agenda “{ $calendar }”. Verandert het daar ook, dan komt bij de volgende keer inlezen die tekst hier weer te staan.

form-what = Wat is het?
form-title = Naam
form-title-hint = Kort en gewoon. Bijvoorbeeld: Samen naaien
form-summary-line = In één zin
form-summary-hint = Bijvoorbeeld: Neem uw naaiwerk mee, wij helpen en de koffie staat klaar.
form-categories = Rubriek
form-categories-hint = Ten hoogste vijf. Zo vinden mensen het.

form-when = Wanneer is het?
form-day = Op welke dag?
form-first-day = Wat is de eerste dag?
form-start = Van
form-end = Tot
form-all-day = De hele dag
form-days = Meer dagen achter elkaar
form-last-day = Tot en met welke dag?
form-night = Tot in de nacht van { $day }.
form-odd-day = De eerste keer is op { $date }, daarna op de dagen die u kiest.
form-skips = Niet in de schoolvakantie
form-holiday = { $name }: { $from } tot en met { $to }

often-title = Hoe vaak is het?
often-first-day = Kies eerst een dag. Dan staat hier wat kan.
often-other = Anders …
often-own = Volgens een regel uit een andere agenda. Die blijft zoals hij is.
often-every = Elke
often-unit = Dagen, weken, maanden of jaren
often-unit-day =
    { $count ->
        [one] dag
       *[other] dagen
    }
often-unit-week =
    { $count ->
        [one] week
       *[other] weken
    }
often-unit-month =
    { $count ->
        [one] maand
       *[other] maanden
    }
often-unit-year =
    { $count ->
        [one] jaar
       *[other] jaar
    }
often-days = Op welke dagen?
often-month = Hoe in de maand?
often-by-weekday = Op een dag van de week
often-by-date = Op een datum
often-which = De hoeveelste?
often-weekday = Welke dag?
often-date = Welke datum?
often-last-day = de laatste dag

until-title = Tot wanneer?
until-never = Voorlopig door
until-date = Tot een datum
until-count = Een aantal keer
until-date-label = Tot en met
until-count-label = Hoe vaak?

coming-title = Deze data worden het
coming-first = Vul een dag en een tijd in. Dan ziet u hier de data.
coming-sum =
    { $count ->
        [one] Eén keer: { $first }.
       *[other] { $count } keer in de komende twaalf maanden: van { $first } tot en met { $last }.
    }
coming-none = Er komen geen data uit. Kijk de dag en de herhaling nog eens na.
coming-press = Gaat een keer niet door? Druk op de datum. Nog een keer drukken zet hem terug.
coming-on = gaat door
coming-added = extra keer
coming-away = gaat niet door
coming-holiday = schoolvakantie, gaat niet door
coming-extra = Een extra dag
coming-add = Voeg toe
coming-more =
    { $count ->
        [one] Nog één maand
       *[other] Nog { $count } maanden
    }
coming-fewer = Minder maanden

form-where = Waar, en van wie?
form-place = Op welke plek?
form-place-hint = Het adres en of een rolstoel naar binnen kan, staan al bij de plek.
form-place-none = Ergens anders
form-location = Waar precies?
form-location-hint = Bijvoorbeeld: zaal 2, eerste verdieping
form-location-free = Waar is het?
form-location-free-hint = Een adres of een plek die mensen kennen. Bijvoorbeeld: bij de vijver
form-organisation = Van welke organisatie?

form-for-whom = Voor wie?
form-audience = Voor wie is het?
form-languages = In welke talen?
form-languages-hint = De talen die er worden gesproken.

form-joining = Meedoen
form-cost = Wat kost het?
form-cost-free = Gratis
form-cost-paid = Het kost iets
form-cost-unknown = Dat weet ik niet
form-price = Hoeveel euro?
form-price-hint = Bijvoorbeeld: 2,50
form-price-note = Wat hoort erbij?
form-price-note-hint = Bijvoorbeeld: met koffie, of: met Paspas de helft
form-sign-up = Moet je je aanmelden?
form-sign-up-none = Nee, kom gewoon langs
form-sign-up-optional = Mag, maar hoeft niet
form-sign-up-required = Ja, eerst aanmelden
form-sign-up-note = Hoe meld je je aan?
form-sign-up-note-hint = Bijvoorbeeld: bel of app Fatma

form-contact = Bij wie kun je terecht?
form-contact-hint = Dit staat op de site. Vul niets in wat daar niet mag staan.
form-contact-name = Naam van iemand
form-contact-telephone = Telefoonnummer
form-contact-email = E-mailadres
form-url = Website

form-more = Meer vertellen
form-text = Verhaal
form-text-hint = Wat gaan mensen doen, en wat moeten ze weten? Dit hoeft niet.

form-fault-title-required = Vul in wat het is
form-fault-day-required = Kies een dag
form-fault-clock-start-required = Vul in hoe laat het begint
form-fault-until-required = Kies tot en met welke dag het is
form-fault-end-before_start = Het einde ligt voor het begin. Kijk de tijden nog eens na
form-fault-price-invalid = Vul een bedrag in, zoals 2,50
form-fault-categories-too_many = Kies ten hoogste vijf rubrieken
form-fault-organisation-not_yours = Kies een organisatie die van u is
form-fault-organisation-required = Kies een organisatie die van u is
form-fault-contact-email-invalid = Kijk het e-mailadres nog eens na
form-fault-url-invalid = Kijk het adres van de website nog eens na
form-fault-picture-alt-required = Vertel wat er op de foto te zien is

### A text that is pasted

paste-title = Plak een tekst
paste-text = Bericht of aankondiging
paste-hint = Bijvoorbeeld: Elke woensdag 10-12 uur koffie in De Haard, €1,50, niet in de schoolvakantie
paste-fill = Vul het formulier in
paste-busy = Bezig met lezen …
paste-check = Controleer dit
paste-kept = Dit staat ook in de tekst. U had het al ingevuld, dus het is niet veranderd.
paste-nothing = Hierin staat niets dat wij herkennen. Vul het formulier zelf in.
paste-cancelled = In deze tekst staat dat iets niet doorgaat. Zoek de activiteit op in de lijst en zeg haar daar af. In dit formulier is niets ingevuld.
paste-undo = Haal dit weer weg
paste-when = Wanneer
paste-cost = Kosten
paste-place = Plek
paste-free = Gratis

poster-title = Foto van een poster
poster-label = Maak een foto, of kies er een
poster-hint = De foto komt bij de activiteit te staan. Wat erop staat typt u hieronder zelf, of u plakt het hierboven.
poster-kept = { $count ->
    [one] De foto staat erbij.
   *[other] Er staan nu { $count } foto's bij.
}
poster-see = Bekijk hem onderaan
