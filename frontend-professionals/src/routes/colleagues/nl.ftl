### Wie is wie: colleagues by what is needed.

col-title = Wie is wie
col-under = Wie er voor de wijk werkt, wat die weet en wanneer die er is. Bewoners zien dit niet.
col-mine = Mijn profiel
col-mine-under = Zo vinden collega's u. Zij zien dit, bewoners niet.
col-all = Alle collega's
col-search = Wie of wat zoekt u?
col-search-do = Zoek
col-search-hint = Schrijf wat u nodig heeft, ook met een dag of een taal. Bijvoorbeeld: schulden, Pools, dinsdag
col-found = Wie past bij: { $q }
col-fits = Past bij:
col-none = Hier staat nog niemand
col-none-text = Begin met uw eigen profiel. Dan vinden collega's u.
col-none-found = Niemand gevonden
col-none-found-text = Probeer een ander woord, of laat de dag of de taal weg.
col-days-unknown = Dagen niet bekend
col-away = Afwezig tot { $date }
col-instead = Vervangt:
col-reach = Bereikbaar
col-reach-hint = Alleen uw nummer en adres van het werk. Nooit die van thuis.
col-knows = Weet van
col-everywhere = Werkt in de hele wijk
col-change = Aanpassen
col-back = Terug naar het profiel
col-sign-language = Nederlandse Gebarentaal

col-who = Wie bent u?
col-name = Naam
col-organisation = Organisatie
col-choose = Kies een organisatie
col-job = Functie
col-expertise = Waar mogen collega's u voor bellen?
col-expertise-hint = In gewone woorden. Bijvoorbeeld: schulden, brieven van de deurwaarder, toeslagen
col-themes = Thema's
col-languages = Talen die u spreekt
col-when-where = Wanneer en waar?
col-days = Werkdagen
col-areas = Buurten
col-areas-hint = Kiest u niets, dan werkt u in de hele wijk.
col-streets = Straten
col-streets-hint = Alleen als u voor bepaalde straten werkt. Elke straat op een eigen regel.
col-telephone = Telefoonnummer van uw werk
col-email = E-mailadres van uw werk
col-away-title = Bent u er even niet?
col-absent-until = De eerste dag dat u er weer bent
col-replaced-by = Wie vervangt u?
col-nobody = Niemand
col-saved = Bewaard. Collega's zien dit nu.
col-fault-organisation-required = Kies uw organisatie
col-fault-telephone-invalid = Een telefoonnummer heeft alleen cijfers, spaties en streepjes
col-fault-email-invalid = Kijk het e-mailadres nog eens na
col-fault-replacedBy-invalid = Kies iemand anders: u kunt uzelf niet vervangen

col-no = Nee
col-leave = Werkt hier niet meer
col-leave-sure = { $name } kan dan meteen niet meer bij dit deel van de site, en het profiel wordt gewist. Dit is niet terug te draaien.
col-leave-sure-mine = U kunt dan meteen niet meer bij dit deel van de site, en uw profiel wordt gewist. Dit is niet terug te draaien.
col-leave-yes = Ja, werkt hier niet meer
col-leave-done = { $name } werkt hier niet meer.
col-remove = Wis dit profiel
col-remove-sure = Het profiel van { $name } wordt gewist. { $name } kan wel blijven werken op de site.
col-remove-sure-mine = Uw profiel wordt gewist. U kunt wel blijven werken op de site, en een nieuw profiel maken.
col-remove-yes = Ja, wis het profiel
col-remove-done = Het profiel van { $name } is gewist.

col-list = Lijst inlezen
col-list-under = De mensen van een organisatie in één keer, uit een rekenblad.
col-list-file = Bestand (CSV)
col-list-file-hint = De eerste regel zegt wat in elke kolom staat: Naam, Functie, E-mail, Telefoon, Werkdagen, Talen, Thema's, Weet van, Buurten, Straten. Alleen Naam moet.
col-list-file-required = Kies een bestand
col-list-look = Bekijk wat er verandert
col-list-looked = Dit gaat er gebeuren. Er is nog niets bewaard.
col-list-save =
    { $count ->
        [one] Neem deze ene regel over
       *[other] Neem { $count } regels over
    }
col-list-saved = Bewaard. Collega's zien dit nu.
col-list-report = Wat er van de lijst wordt
col-list-rows = Regels van het bestand
col-list-line = Regel
col-list-outcome = Wat ervan wordt
col-list-added = Komt erbij
col-list-changed = Verandert
col-list-unchanged = Blijft zo, en is bevestigd
col-list-own = Houdt het profiel zelf bij: blijft zo
col-list-count-added = { $count } komen erbij.
col-list-count-changed = { $count } veranderen.
col-list-count-unchanged = { $count } blijven zo.
col-list-count-own = { $count } houden het zelf bij.
col-list-count-rejected = { $count } kloppen niet en worden overgeslagen.
col-list-more = En nog { $count } regels die goed zijn.
