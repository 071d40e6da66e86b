### The start of the day.

today-morning = Goedemorgen, { $name }
today-afternoon = Goedemiddag, { $name }
today-evening = Goedenavond, { $name }
today-desk = Balie
today-new = Activiteit
today-import = Inlezen
today-list = Vandaag in de wijk
today-list-none = Vandaag is er niets meer gepland.

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
share-definition = Zo tellen we: alle activiteiten van de komende vijf weken, en alle organisaties, plekken en projecten.
share-definition-own = Zo tellen we: uw activiteiten van de komende vijf weken.
share-definition-all = Zo tellen we: alles wat op de site te vinden is en niet voorbij is. De balk met ramen toont de activiteiten van de komende vijf weken, en alle organisaties, plekken en projecten.
share-week =
    { $count ->
        [0] Deze week is er niets aan de beurt.
        [one] Deze week is één ding aan de beurt.
       *[other] Deze week zijn { $count } dingen aan de beurt.
    }
share-answer =
    { $days ->
        [one] Antwoord komt meestal binnen een dag.
       *[other] Antwoord komt meestal binnen { $days } dagen.
    }
share-chart = Een lijn van { $from } tot { $until }. Nu staat hij op { $share }%.
share-chart-target = doel: { $target }%

todo-title = Wat op u wacht
todo-none = Niets. Alles is op tijd bevestigd en niemand meldde iets.
todo-right = Klopt
todo-look = Bekijk
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
todo-questions =
    { $count ->
        [one] Eén vraag van een collega wacht op u
       *[other] { $count } vragen van collega's wachten op u
    }
todo-questions-text = Niemand gaf nog antwoord, en u kent het thema.
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
