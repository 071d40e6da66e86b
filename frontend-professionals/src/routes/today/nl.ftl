### The start of the day.

today-morning = Goedemorgen, { $name }
today-afternoon = Goedemiddag, { $name }
today-evening = Goedenavond, { $name }
today-desk = Balie
today-new = Activiteit
today-import = Inlezen
today-list = Vandaag in de wijk
today-list-none = Vandaag is er niets meer gepland.
today-list-all = Alle activiteiten

share-title = Wat op de site staat, klopt
share-title-own = Wat van u op de site staat, klopt
share-percent = { $share }%
share-sum = <b>{ $lit } van de { $all }</b> op tijd bevestigd
share-target = Ons doel is { $target }%.
share-fresh = <b>{ $count }</b> bevestigd
share-due =
    { $count ->
        [one] <b>1</b> wacht op antwoord
       *[other] <b>{ $count }</b> wachten op antwoord
    }
share-doubtful = <b>{ $count }</b> niet zeker: niet in mail, scherm en print
share-last-week = Vorige week: { $share }%.
share-more = Zo tellen we, en zo ging het

todo-title = Wat op u wacht
todo-none = Niets. Alles is op tijd bevestigd en niemand meldde iets.
todo-right = Klopt
todo-look = Bekijk
todo-stop = Stopt
todo-put-back = Zet terug
todo-keys = Met <b>K</b> zegt u dat het klopt, met <b>S</b> dat het gestopt is. Met de pijltjes gaat u naar de volgende.
todo-stopped = { $title } staat niet meer op de site. U kunt het terugzetten.
todo-stopped-text = Staat niet meer op de site.
todo-back = { $title } staat weer op de site.
todo-confirmed = { $title } is bevestigd. Dank u wel.
todo-more =
    { $count ->
        [one] Nog één
       *[other] Nog { $count }
    }
todo-fewer = Laat minder zien
todo-asked =
    { $count ->
        [one] Eén vraag of aanbod wacht op u
       *[other] { $count } vragen en aanbiedingen wachten op u
    }
todo-asked-text = Bekijk het, of bel. Gevaar staat bovenaan.
todo-calls =
    { $count ->
        [one] Bel één iemand
       *[other] Bel { $count } mensen
    }
todo-calls-text = Zij hebben geen e-mail en weten nog niet wat er veranderd is.
todo-reports =
    { $count ->
        [one] Eén melding wacht op uw besluit
       *[other] { $count } meldingen wachten op uw besluit
    }
todo-reports-text = Iemand vindt dat iets hier niet hoort.
todo-doubles =
    { $count ->
        [one] Eén activiteit staat er misschien dubbel in
       *[other] { $count } activiteiten staan er misschien dubbel in
    }
todo-doubles-text = U ziet ze naast elkaar en zegt of het dezelfde is.
todo-import = Inlezen
todo-magazine =
    { $days ->
        [0] { $name } sluit vandaag
        [one] { $name } sluit morgen
       *[other] { $name } sluit over { $days } dagen
    }
todo-magazine-name = Het wijkblad
todo-magazine-text = Zonder bevestiging staat dit er niet in: { $titles }
todo-sources =
    { $count ->
        [one] Eén bron vraagt aandacht
       *[other] { $count } bronnen vragen aandacht
    }
todo-import-previewed = Vooraf bekeken, nog niet overgenomen.
todo-import-failed = Het inlezen is mislukt.

correction-stopped = Iemand meldt: dit is gestopt
correction-other-time = Iemand meldt: de tijd klopt niet
correction-other-place = Iemand meldt: de plek klopt niet
correction-other = Iemand meldt: er klopt iets niet

questions-title = Vragen van collega's
questions-none = Er staat geen vraag open.
questions-ask = Stel zelf een vraag
questions-answer = Antwoord
questions-mine = Uw vraag
questions-waiting = U kent het thema
questions-answers =
    { $count ->
        [0] Nog geen antwoord
        [one] 1 antwoord
       *[other] { $count } antwoorden
    }

asks-title = Vragen uit de wijk zonder antwoord
asks-areas = In uw gebied: { $areas }.
asks-everywhere = In de hele wijk. Zet uw gebied in uw profiel bij Wie is wie, dan ziet u alleen wat daar is.
asks-none = Op elke vraag reageerde iemand.
asks-waits =
    { $days ->
        [0] Sinds vandaag
        [one] Sinds gisteren
       *[other] Al { $days } dagen
    }
asks-answer = Reageer
asks-answered = Uw reactie is verstuurd. U vindt het gesprek op de site bij Berichten.
asks-field-text = Uw bericht aan wie het vraagt
asks-field-text-hint = Alleen u tweeën lezen dit. U ziet elkaars adres en nummer niet.
asks-send = Verstuur

news-title = Nieuw sinds u keek
news-since = { $day } om { $time }
news-none = Niets. U bent helemaal bij.
news-more = en nog { $count }
news-activity =
    { $count ->
        [one] 1 activiteit
        [100] 100 activiteiten of meer
       *[other] { $count } activiteiten
    }
news-service =
    { $count ->
        [one] 1 dienst
        [100] 100 diensten of meer
       *[other] { $count } diensten
    }
news-organisation =
    { $count ->
        [one] 1 organisatie
        [100] 100 organisaties of meer
       *[other] { $count } organisaties
    }
news-place =
    { $count ->
        [one] 1 plek
        [100] 100 plekken of meer
       *[other] { $count } plekken
    }
news-project =
    { $count ->
        [one] 1 project
        [100] 100 projecten of meer
       *[other] { $count } projecten
    }
news-ask =
    { $count ->
        [one] 1 vraag uit de wijk
        [100] 100 vragen uit de wijk of meer
       *[other] { $count } vragen uit de wijk
    }
news-offer =
    { $count ->
        [one] 1 aanbod
        [100] 100 keer aanbod of meer
       *[other] { $count } keer aanbod
    }
news-question =
    { $count ->
        [one] 1 vraag van een collega
       *[other] { $count } vragen van collega's
    }
news-knowledge_item =
    { $count ->
        [one] 1 keer kennis
       *[other] { $count } keer kennis
    }
