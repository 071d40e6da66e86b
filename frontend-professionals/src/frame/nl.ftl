### What stands around every screen of the professionals.

rail = Werkbalk
rail-menu = Hoofdmenu
rail-command = Zoeken
rail-part = voor beroepskrachten
rail-residents = Naar het deel voor bewoners
module-desk = Balie
rail-calls = Bellen
rail-handouts = Meegeven
rail-today = Vandaag
module-activities = Activiteiten
module-exchange = Vraag en aanbod
rail-for-others = Voor iemand anders
rail-reports = Meldingen
rail-rules = Regels over gevaar
rail-proposals = Voorstellen
module-questions = Vraagbaak
rail-duplicates = Dubbel
rail-waits =
    { $count ->
        [one] wacht
       *[other] wachten
    }
rail-import = Inlezen
rail-sources = Bronnen
rail-invitations = Uitnodigingen
rail-coverage = Wat ontbreekt
rail-freshness = Klopt het hier?
module-outlets = Uitzenden
rail-organisations = Organisaties
rail-places = Plekken
rail-services = Diensten
module-elsewhere = Elders in de wijk
module-colleagues = Wie is wie
module-projects = Projecten
rail-administration = Beheer

gate-waiting = Een moment
gate-title = Dit deel is voor beroepskrachten
gate-text = Hier werken de mensen die { $neighbourhood } bijhouden. Alles voor bewoners staat achter de voordeur.
gate-wrong = Werkt u hier wel? Vraag dan de beheerder om uw rol.
gate-home = Naar de voordeur
gate-neighbourhoods = Alle wijken

## When the server cannot do as asked
trouble-offline-title = U heeft even geen internet.
trouble-offline-text = Wat u deed is niet bewaard. Probeer het opnieuw als u weer verbinding heeft.
trouble-title = Dit lukt nu niet.
trouble-text = Dat ligt niet aan u. Probeer het zo nog eens.
trouble-401-title = U bent niet meer aangemeld.
trouble-401-text = Meld u opnieuw aan. Wat u typte staat er nog.
trouble-403-title = Dit mag u niet veranderen.
trouble-403-text = Het is van een andere organisatie, of uw rol is veranderd. Vraag het de beheerder.
trouble-404-title = Dit is er niet meer.
trouble-404-text = Iemand heeft het weggehaald, of het adres is veranderd.
trouble-off-title = Deze module is net uitgezet.
trouble-off-text = Daarom is dit niet bewaard. Wat u typte staat er nog. Vraag het de beheerder, of kopieer uw tekst.
trouble-409-title = Dit is al gedaan.
trouble-409-text = Iemand anders was net voor. Laad de bladzijde opnieuw om te zien hoe het nu is.
trouble-412-title = Iemand heeft dit intussen veranderd.
trouble-412-text = Kijk eerst hoe het nu is.
trouble-428-title = We weten niet meer welke versie u zag.
trouble-428-text = Laad de bladzijde opnieuw en probeer het dan nog eens.
trouble-413-title = Dit is te groot.
trouble-413-text = Maak het kleiner en probeer het opnieuw.
trouble-415-title = Dit soort bestand kan hier niet.
trouble-415-text = Kies een ander bestand.
trouble-429-title = Het gaat even te snel.
trouble-429-text = Wacht een minuut en probeer het dan opnieuw.
trouble-503-title = Het is nu erg druk.
trouble-503-text = Wacht een paar tellen en probeer het dan opnieuw. Er is niets verloren.
