### Wie is wie: colleagues by what is needed.

col-title = Wie is wie
col-under = Wie er voor de wijk werkt, wat die weet en wanneer die er is. Bewoners zien dit niet.
col-mine = Mijn profiel
col-mine-under = Zo vinden collega's u. Bewoners zien alleen wat u bij ‘Voor bewoners’ invult.
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
col-list-file = Bestand (CSV of Excel)
col-list-file-hint = De eerste regel zegt wat in elke kolom staat: Naam, Functie, E-mail, Telefoon, Werkdagen, Talen, Thema's, Weet van, Buurten, Straten, Inloop voor, Inlooptijden, Inloopplek. Alleen Naam moet.
col-list-file-required = Kies een bestand
col-list-look = Bekijk wat er verandert
col-list-looking = Bezig met kijken …
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
col-list-added-saved = Erbij gekomen
col-list-changed = Verandert
col-list-changed-saved = Veranderd
col-list-unchanged = Blijft zo, en is bevestigd
col-list-unchanged-saved = Bleef zo, en is bevestigd
col-list-own = Houdt het profiel zelf bij: blijft zo
col-list-own-saved = Houdt het profiel zelf bij: bleef zo
col-list-count-added =
    { $count ->
        [one] Eén komt erbij.
       *[other] { $count } komen erbij.
    }
col-list-count-added-saved =
    { $count ->
        [one] Eén is erbij gekomen.
       *[other] { $count } zijn erbij gekomen.
    }
col-list-count-changed =
    { $count ->
        [one] Eén verandert.
       *[other] { $count } veranderen.
    }
col-list-count-changed-saved =
    { $count ->
        [one] Eén is veranderd.
       *[other] { $count } zijn veranderd.
    }
col-list-count-unchanged =
    { $count ->
        [one] Eén blijft zo.
       *[other] { $count } blijven zo.
    }
col-list-count-unchanged-saved =
    { $count ->
        [one] Eén bleef zo.
       *[other] { $count } bleven zo.
    }
col-list-count-own =
    { $count ->
        [one] Eén houdt het zelf bij.
       *[other] { $count } houden het zelf bij.
    }
col-list-count-own-saved =
    { $count ->
        [one] Eén houdt het zelf bij.
       *[other] { $count } houden het zelf bij.
    }
col-list-count-rejected =
    { $count ->
        [one] Eén klopt niet en wordt overgeslagen.
       *[other] { $count } kloppen niet en worden overgeslagen.
    }
col-list-count-rejected-saved =
    { $count ->
        [one] Eén klopt niet en is overgeslagen.
       *[other] { $count } kloppen niet en zijn overgeslagen.
    }
col-list-more = En nog { $count } regels die goed zijn.

col-walk-in = Voor bewoners
col-shown = Kunnen bewoners bij u binnenlopen?
col-shown-yes = Ja, zet mij op de site voor bewoners
col-shown-more = Met uw naam, werk en organisatie. Uw nummer en adres staan er nooit bij.
col-walk-in-for = Waarvoor komen bewoners bij u?
col-walk-in-for-hint = In gewone woorden, bijvoorbeeld: hulp bij brieven en formulieren.
col-walk-in-place = Waar
col-choose-place = Kies een plek
col-walk-in-words = U schreef eerder: “{ $words }”. Zet dit hieronder in dagen en tijden. Dan zien bewoners of u er vandaag bent, en verdwijnt deze tekst.
col-holidays = Op feestdagen zien bewoners dat u er niet bent. Bent u er dan wel? Zet die dag er dan bij als andere dag.
col-hours = Inlooptijden
col-hours-row = Inlooptijden { $number }
col-hours-add = Zet er inlooptijden bij
col-hours-remove = Haal inlooptijden { $number } weg
col-exceptions = Andere dagen
col-exceptions-row = Andere dag { $number }
col-exceptions-add = Zet er een dag bij waarop het anders is
col-exceptions-remove = Haal andere dag { $number } weg
col-hours-opens = Van
col-hours-everywhere = Op de plek hierboven
col-hours-note-hint = Bijvoorbeeld: de zijdeur is open.
col-fault-walkInHours-required = Vul bij elke rij de dagen en beide tijden in
col-fault-walkInHours-before_start = Bij een van de inlooptijden ligt het einde voor het begin
col-fault-walkInHours-not_found = Een van de plekken bij de inlooptijden is er niet meer
col-fault-walkInExceptions-required = Vul bij elke andere dag de datum in, en beide tijden of geen
col-fault-walkInExceptions-before_start = Bij een van de andere dagen ligt het einde voor het begin
col-fault-walkInPlace-required = Kies de plek waar bewoners kunnen binnenlopen

col-gone =
    { $count ->
        [one] Eén collega staat hier en niet op uw lijst
       *[other] { $count } collega's staan hier en niet op uw lijst
    }
col-gone-hint = Werkt iemand er niet meer? Vink aan wie. Zij verdwijnen uit Wie is wie en kunnen hier niet meer als beroepskracht werken.
col-gone-leave =
    { $count ->
        [0] Werkt hier niet meer
       *[other] Werkt hier niet meer ({ $count })
    }
col-gone-left =
    { $count ->
        [one] Eén collega staat er niet meer bij.
       *[other] { $count } collega's staan er niet meer bij.
    }
