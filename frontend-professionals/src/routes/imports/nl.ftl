### Reading in calendars and tables.

import-title = Inlezen
import-under = Een agenda of een lijst die u al bijhoudt, komt zo op de site. Ook steeds opnieuw.
import-template = Voorbeeldtabel
import-template-name = voorbeeldtabel.csv
import-hand-over = Wat wilt u inlezen?
import-way = Hoe geeft u het?
import-way-file = Een bestand
import-way-url = Een adres
import-way-paste = Plakken
import-file = Bestand
import-file-hint = Een agenda (.ics), een tabel (Excel of .csv) of een bewaarde webpagina, ten hoogste 5 MB.
import-url = Adres van de agenda of de webpagina
import-url-hint = Bijvoorbeeld: https://voorbeeld.nl/agenda.ics. Of een pagina met activiteiten erop.
import-paste = Plak hier de regels
import-paste-hint = Uit een tabel: met de koppen erboven. Of een hele agenda, vanaf BEGIN:VCALENDAR.
import-pasted = Geplakte tekst
import-organisation = Van welke organisatie?
import-organisation-hint = Is het een lijst van organisaties, plekken of diensten? Kies dan niets.
import-organisation-none = Kies een organisatie
import-calendar = Welke agenda?
import-calendar-hint = Alleen nodig als de organisatie er meer heeft. Bijvoorbeeld: Zaal 2
import-leave-out = Wat moet weg blijven?
import-leave-out-hint = Titels van verhuur en dergelijke, elk op een eigen regel. Een * staat voor wat dan ook: Bezet*
import-read = Bekijk wat erin staat
import-reading = Bezig met lezen …
import-fault-empty-file = Kies een bestand
import-fault-empty-url = Vul een adres in
import-fault-empty-paste = Plak eerst de regels
import-fault-spreadsheet-file = Dit rekenblad kunnen we niet lezen. Bewaar het bestand als Excel-werkmap (.xlsx) of als CSV.
import-fault-kind-file = Dit is geen agenda, tabel of webpagina. Kies een bestand dat eindigt op .ics, .xlsx, .csv of .html.
import-fault-large-file = Dit bestand is te groot. Het mag ten hoogste 5 MB zijn.
import-fault-url = Dit adres kunnen we niet ophalen. Kijk of het klopt en openbaar is.
import-fault-organisation = Kies van welke organisatie deze agenda is

import-history = Eerder ingelezen
import-none = Er is nog niets ingelezen
import-none-text = Wat u inleest, staat hier met een verslag.
import-when = Wanneer
import-of = Van
import-by = Door
import-status = Hoe ver
import-list = Lijst van organisaties, plekken of diensten
import-format-icalendar = agenda
import-format-csv = tabel
import-format-xlsx = Excel
import-format-page = webpagina
import-format-json = gegevensbestand
import-status-previewed = alleen bekeken
import-status-saved = overgenomen
import-status-failed = mislukt

import-look-previewed = Kijk na wat u inleest
import-look-saved = Overgenomen
import-look-failed = Dit konden we niet lezen
import-read-at = { $name }, gelezen op { $date } om { $time } uur.
import-nothing-yet = Er is nog niets veranderd.
import-unreadable = Er is niets gelezen en niets veranderd.
import-other = Geef iets anders
import-warnings = Dit viel op
import-warnings-more =
    { $count ->
        [one] En nog één.
       *[other] En nog { $count }.
    }
import-look-first =
    { $odd ->
        [one] <b>Kijk eerst naar deze ene regel.</b> De andere { $clear } zijn duidelijk.
       *[other] <b>Kijk eerst naar deze { $odd } regels.</b> De andere { $clear } zijn duidelijk.
    }
import-counts-as = Wat u overneemt geldt als <b>bevestigd door de agenda van { $organisation }</b>.
import-take-nothing = Niets overnemen
import-take =
    { $count ->
        [one] Neem die ene over
       *[other] Neem { $count } over
    }
import-taking = Bezig met overnemen …
import-taken =
    { $count ->
        [one] Eén regel is overgenomen. Die staat nu op de site.
       *[other] { $count } regels zijn overgenomen. Ze staan nu op de site.
    }
import-to-activities = Naar de activiteiten
import-instead-of = Dit adres komt in de plaats van { $address }. Dat oude adres lezen wij dan niet meer.
import-again-for = Op { $address } staat nu iets van een andere soort. Kijk na of het klopt; daarna volgen wij het weer.
import-follow-legend = En daarna?
import-follow = Blijf dit adres volgen
import-follow-text = Wij kijken steeds opnieuw of er iets verandert, en nemen dat over. U ziet het bij Bronnen.
import-follow-instead = Wij kijken steeds opnieuw of er iets verandert. Het oude adres lezen wij dan niet meer.
import-followed = Dit adres wordt voortaan gevolgd.
import-to-sources = Naar de bronnen
import-follow-failed = Overnemen is gelukt, volgen nog niet.
import-follow-do = Volg dit adres

import-count-added = nieuw
import-count-changed = gewijzigd
import-count-unchanged = hetzelfde
import-count-doubled = dubbel
import-count-withdrawn = vervallen
import-count-left-out = niet overnemen
import-count-rejected = fout

import-rows = Regels uit het bestand
import-outcome = Wat gebeurt er
import-row-when = Wanneer
import-row-what = Naam
import-row-change = Wat verandert er
import-row-do = Doe iets
import-row-line = regel { $line }
import-row-untitled = zonder naam
import-row-leave-out = Laat weg
import-rows-more =
    { $count ->
        [one] Laat de andere regel zien
       *[other] Laat de andere { $count } regels zien
    }
import-rows-fewer = Laat minder regels zien
import-emptied = leeg
import-outcome-added = Nieuw
import-outcome-changed = Gewijzigd
import-outcome-unchanged = Hetzelfde
import-outcome-doubled = Dubbel
import-outcome-withdrawn = Vervalt
import-outcome-left-out = Niet overnemen
import-outcome-rejected = Fout

import-field-title = naam
import-field-summary = korte tekst
import-field-text = verhaal
import-field-place = plek
import-field-location = waar precies
import-field-categories = rubriek
import-field-audience = voor wie
import-field-free = gratis
import-field-price = prijs
import-field-priceNote = uitleg bij de prijs
import-field-contactName = contact
import-field-contactTelephone = telefoon
import-field-contactEmail = e-mail
import-field-url = website
import-field-start = begin
import-field-end = einde
import-field-allDay = hele dag
import-field-timeZone = tijdzone
import-field-rrule = herhaling
import-field-rdates = extra data
import-field-exdates = data die vervallen
import-field-skipsHolidays = schoolvakantie overslaan
import-field-status = gaat door
import-field-dates = losse data
import-field-extras = eigen velden

import-columns =
    { $count ->
        [0] Kolommen: alle herkend
        [one] Eén kolom is niet herkend
       *[other] { $count } kolommen zijn niet herkend
    }
import-columns-text = Zeg bij elke kop wat eronder staat, en lees opnieuw.
import-columns-gone = Wilt u hier iets aan veranderen? Geef dan het bestand opnieuw.
import-read-again = Lees opnieuw
import-column-untitled = zonder kop
import-column-none = Niet gebruiken
import-column-title = Naam van de activiteit
import-column-summary = Korte tekst
import-column-text = Verhaal
import-column-when = Dag en tijd in woorden
import-column-date = Datum
import-column-endDate = Einddatum
import-column-day = Dag van de week
import-column-startTime = Begintijd
import-column-endTime = Eindtijd
import-column-repeat = Herhaling
import-column-until = Herhalen tot en met
import-column-except = Behalve op
import-column-location = Plek
import-column-streetAddress = Straat en huisnummer
import-column-postalCode = Postcode
import-column-locality = Plaats
import-column-latitude = Breedte
import-column-longitude = Lengte
import-column-price = Kosten
import-column-category = Rubriek
import-column-audience = Voor wie
import-column-organisation = Organisatie
import-column-contact = Contact
import-column-telephone = Telefoon
import-column-email = E-mail
import-column-url = Website
import-column-status = Gaat door
import-column-uid = Nummer
import-column-kind = Soort
import-column-alsoKnownAs = Andere namen
import-column-markdown = Opgemaakte tekst
import-column-project = Project
import-column-own = Eigen veld
