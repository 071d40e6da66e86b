### Which organisation keeps its things right, and how that went.

fresh-title = Klopt het hier?
fresh-under = Per organisatie: welk deel van wat op de site staat, is op tijd bevestigd. Bovenaan staat wie hulp kan gebruiken.
fresh-name = Organisatie
fresh-share = Bevestigd
fresh-change = Laatste half jaar
fresh-visible = Hoeveel
fresh-percent = { $share }%
fresh-of = { $confirmed } van { $visible }
fresh-up =
    { $points ->
        [one] één punt omhoog
       *[other] { $points } punten omhoog
    }
fresh-down =
    { $points ->
        [one] één punt omlaag
       *[other] { $points } punten omlaag
    }
fresh-same = gelijk gebleven
fresh-new = nog maar net geteld
fresh-none = Er is nog niets geteld
fresh-none-text = Wij tellen elk uur. Van een organisatie met minder dan vijf dingen op de site laten wij het getal weg.
fresh-definition = Zo tellen we: alles van een organisatie dat op de site te vinden is en niet voorbij is. De lijn heeft de laatste telling van elke week. Van minder dan vijf dingen laten wij het getal weg.
