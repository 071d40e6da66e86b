### What is kept up to date: whether it is right, who said so, and the archive.

keep-fresh = Dit geldt tot { $date }.
keep-due = De termijn liep af op { $date }. Klopt het nog?
keep-doubtful = De termijn liep af op { $date }. Bewoners zien dat dit niet zeker is.
keep-save-table = Als CSV opslaan
keep-archived = Dit staat in het archief
keep-demonstration = Dit is een verzonnen voorbeeld.
keep-thanks = Bevestigd. Dank u wel.
keep-restore = Haal terug
keep-not-yours = Dit is van een andere organisatie. U kunt het lezen, niet veranderen.
keep-archive = Stopt: naar het archief
keep-archive-sure = In het archief staat het niet meer op de site. Er wordt niets gewist: met één druk haalt u het terug.
keep-archive-yes = Ja, naar het archief
keep-archive-no = Nee, laat staan
keep-right = Klopt
keep-right-busy = Bezig …
stand-archived = in het archief
stand-never = nog nooit
stand-due =
    { $days ->
        [0] wacht sinds vandaag
        [one] wacht 1 dag
       *[other] wacht { $days } dagen
    }
stand-doubtful = sinds { $date }
keep-confirmed-title = Bevestigd
keep-waiting = Een moment
keep-site = Bekijk op de site

give = Geef mee
give-ready = Ligt klaar om mee te geven ({ $count })
give-laid = { $title } ligt klaar om mee te geven.

undescribed = { $count ->
    [one] Eén foto nog niet beschreven
   *[other] { $count } foto's nog niet beschreven
}

said-what = Wat
said-when = Wanneer
said-where = Waar
said-back = Voorstellen
history-title = Wat er eerder mee is gebeurd
history-more = Laat meer zien
history-at = { $date }, { $time }
history-made = Gemaakt
history-changed = Veranderd
history-confirmed = Bevestigd
history-due = Aan de beurt
history-doubtful = Niet zeker of dit klopt
history-archived = Naar het archief
history-restored = Teruggezet
history-role-organiser = door de organisator
history-role-connector = door een buurtverbinder
history-role-host = door een gastvrouw of gastheer
history-role-professional = door een beroepskracht
history-role-case_lead = door een casusregisseur
history-role-admin_residents = door een beheerder
history-role-admin_professionals = door een beheerder
history-role-moderator = door een moderator
history-role-resident = door een bewoner
history-role-integrator = door een koppeling
history-how-mail = via de mail aan de organisatie
history-how-feed = omdat het in de agenda staat die wij volgen
history-how-visitor = iemand meldde dat het niet klopt
history-how-time = door de tijd

## Wat er in de wijk al is

prov-title = Dit is er al in de wijk
prov-waiting = We kijken wat er in de wijk is …
prov-none = In de wijk is hierover niets gevonden.
prov-none-here = In de wijk is hierover niets gevonden dat voor iedereen is.
prov-individual = Voor één persoon
prov-more =
    { $individual ->
        [0] Toon nog { $count }
       *[other]
            { $count ->
                [0] Toon ook wat er voor één persoon is ({ $individual })
               *[other] Toon nog { $count }, en wat er voor één persoon is ({ $individual })
            }
    }
prov-helpers =
    { $count ->
        [one] Eén buur biedt dit aan
       *[other] { $count } buren bieden dit aan
    }
prov-why = Past bij: { $why }
prov-word = het woord ‘{ $word }’
prov-near = op loopafstand van { $area }
prov-now = Nu
prov-choose = Dit kies ik
prov-chosen = Gekozen
prov-counted = Uw keuze is geteld: { $title }.
prov-choices = Wijk of één persoon?
prov-choices-none = Er is de laatste twaalf weken nog niets gekozen. Zoekt u hulp voor iemand? Druk dan bij wat past op ‘Dit kies ik’.
prov-choices-sum =
    { $share }% van de keuzes was iets van de wijk, de laatste twaalf weken.
prov-choices-picture = Keuzes in { $weeks } weken: { $collective } keer iets van de wijk, { $individual } keer iets voor één persoon.
prov-choices-collective = iets van de wijk ({ $count })
prov-choices-individual = iets voor één persoon ({ $count })
prov-choices-definition = Wij tellen hoe vaak collega's op ‘Dit kies ik’ drukken. Wie dat was, voor wie en wat het was, bewaren we niet.
