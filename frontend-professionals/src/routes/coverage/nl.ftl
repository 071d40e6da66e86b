### What the coming weeks lack.

coverage-title = Wat ontbreekt
coverage-under = Van { $from } tot en met { $until }: wat er op de site staat en doorgaat.
coverage-print = Afdrukken
coverage-next = Dit kunt u het eerst verzamelen
coverage-complete = Er ontbreekt niets
coverage-complete-text = Op elk dagdeel, voor elke leeftijd en van elke rubriek is er iets. Mooi.
coverage-next-counts = Zo kiezen we: wat er niet is gaat voor wat er weinig is. Weinig is minder dan een kwart van wat er gemiddeld is.
coverage-add = Maak een activiteit
coverage-read = Lees een agenda in
coverage-grid = Hoe vaak er iets begint, per dag en dagdeel
coverage-morning = Ochtend
coverage-afternoon = Middag
coverage-evening = Avond
coverage-nothing = niets
coverage-unknown = onbekend
coverage-more =
    { $count ->
        [one] Nog één
       *[other] Nog { $count }
    }
coverage-fewer = Laat minder zien
coverage-residents =
    { $count ->
        [one] 1 bewoner
       *[other] { $count } bewoners
    }
coverage-category = Activiteiten per rubriek
coverage-age = Activiteiten per doelgroep
coverage-language = Activiteiten per taal
coverage-area = Activiteiten op loopafstand van elke buurt
coverage-street = Activiteiten per straat
coverage-place = Activiteiten per plek
coverage-when-fine = Op elk dagdeel is er iets
coverage-category-fine = Van elke rubriek is er iets
coverage-age-fine = Voor elke leeftijd is er iets
coverage-language-fine = In elke taal is er iets
coverage-area-fine = Geen buurt zonder iets op loopafstand
coverage-street-fine = In elke straat met een plek is er iets
coverage-place-fine = Op elke plek is er iets
coverage-when-counts = Zo tellen we: hoe vaak er in vier weken iets begint. Wat de hele dag duurt, telt in de ochtend en in de middag.
coverage-category-counts = Zo tellen we: activiteiten met deze rubriek. Een activiteit met twee rubrieken telt bij allebei.
coverage-age-counts =
    { $count ->
        [0] Zo tellen we: activiteiten waar deze groep bij staat. “Iedereen” telt niet mee bij een leeftijd.
        [one] Zo tellen we: activiteiten waar deze groep bij staat. “Iedereen” telt niet mee bij een leeftijd. Bij één staat niet voor wie het is.
       *[other] Zo tellen we: activiteiten waar deze groep bij staat. “Iedereen” telt niet mee bij een leeftijd. Bij { $count } staat niet voor wie het is.
    }
coverage-language-counts =
    { $count ->
        [0] Zo tellen we: activiteiten waar deze taal bij staat.
        [one] Zo tellen we: activiteiten waar deze taal bij staat. Bij één staat geen taal; dat is meestal Nederlands.
       *[other] Zo tellen we: activiteiten waar deze taal bij staat. Bij { $count } staat geen taal; dat is meestal Nederlands.
    }
coverage-area-counts = Zo tellen we: activiteiten op een plek binnen { $metres } meter van het midden van de buurt, over de kaart gemeten.
coverage-street-counts = Zo tellen we: activiteiten op een plek in deze straat. Een straat zonder plek kennen we niet.
coverage-place-counts = Zo tellen we: activiteiten op deze plek. Die met het minste staan bovenaan.

finding-everything = De komende vier weken staat er niets op de site
finding-weekend =
    { $how ->
        [nothing] In het weekend is er niets
       *[little] In het weekend is er bijna niets
    }
finding-day =
    { $how ->
        [nothing] Op { $what } is er niets
       *[little] Op { $what } is er bijna niets
    }
finding-daypart = { $part ->
        [morning] ’s Ochtends
        [afternoon] ’s Middags
       *[evening] ’s Avonds
    } is er { $how ->
        [nothing] niets
       *[little] bijna niets
    }
finding-slot = Op { $what }{ $part ->
        [morning] ochtend
        [afternoon] middag
       *[evening] avond
    } is er { $how ->
        [nothing] niets
       *[little] bijna niets
    }
finding-age =
    { $how ->
        [nothing] Voor { $what } is er niets
       *[little] Voor { $what } is er bijna niets
    }
finding-category =
    { $how ->
        [nothing] Van { $what } is er niets
       *[little] Van { $what } is er bijna niets
    }
finding-language = In het { $what } is er niets
finding-area = Bij { $what } is er niets op loopafstand
finding-street = In de straat { $what } is er niets
finding-place = Op de plek { $what } is er niets

next-everything = Begin met de agenda van een club of van een huis in de wijk.
next-weekend = Vraag wie op zaterdag of zondag de deur open heeft: een sportclub, een kerk, een moskee.
next-day = Vraag een club of een huis wat er op deze dag kan.
next-daypart = Vraag wie dan een zaal vrij heeft of al samenkomt.
next-age = Vraag een school, een club of een wijkwerker wat er voor hen is.
next-category = Zoek wie dit al doet, ook net buiten de wijk.
next-area = Vraag de bewoners en de school daar wat ze al samen doen.
next-slot = Vraag wie dan een zaal vrij heeft of al samenkomt.
next-language = Vraag een taalmaatje of een vereniging wat er in deze taal is.
next-street = Er is daar wel een plek. Vraag wat er kan.
next-place = De plek staat op de site. Vraag wat er te doen is.
