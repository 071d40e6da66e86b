### The start of the day.

today-morning = Goedemorgen, { $name }
today-afternoon = Goedemiddag, { $name }
today-evening = Goedenavond, { $name }
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
todo-doubles =
    { $count ->
        [one] Eén activiteit staat er misschien dubbel in
       *[other] { $count } activiteiten staan er misschien dubbel in
    }
todo-doubles-text = U ziet ze naast elkaar en zegt of het dezelfde is.
todo-import = Inlezen
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
