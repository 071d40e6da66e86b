### The rules by which danger is heard in a text.

rules-title = Regels over gevaar
rules-under = Aan deze woorden merken we dat een tekst over gevaar gaat. Zo’n tekst komt nooit op de site, en een buurtverbinder belt.
rules-try = Probeer een zin
rules-sentence = Een zin zoals iemand hem zou typen
rules-sentence-hint = We bewaren dit niet.
rules-try-do = Lees deze zin
rules-heard = Dit gaat over gevaar: { $kind }
rules-heard-nothing = Hierin horen we geen gevaar

rules-own = Regels van deze wijk
rules-own-none = Deze wijk heeft nog geen eigen regels
rules-own-none-text = Merkt u dat we iets missen, of dat iets onschuldigs voor gevaar wordt gehouden? Voeg dan een regel toe.
rules-phrase = De woorden
rules-phrase-hint = Kleine letters, zonder accenten. Bijvoorbeeld: hij wacht mij op bij school
rules-kind = Waarover
rules-by = Van wie
rules-do = Doen
rules-off = uit
rules-turn-off = Zet uit
rules-turn-on = Zet aan
rules-is-off = Deze regel geldt niet meer: { $phrase }
rules-is-on = Deze regel geldt weer: { $phrase }
rules-add = Voeg een regel toe
rules-add-do = Voeg toe
rules-added = De regel geldt vanaf de volgende tekst.
rules-fault-phrase-required = Vul de woorden in
rules-fault-phrase-invalid = Zo kunnen we deze regel niet lezen. Kijk naar de tekens, of schrijf gewone woorden.
rules-fault-phrase-duplicate = Deze regel is er al
rules-kind-suicide = Zelfdoding
rules-kind-emergency = Nu hulp nodig
rules-kind-violence = Geweld
rules-kind-abuse = Onveilig thuis
rules-kind-harmless = Geen gevaar
rules-kind-setting = Gaat over een activiteit, een boek of vroeger
rules-kind-list = Een lijst van woorden
rules-kind-spelling = Andere spelling
rules-signs = Hoe schrijft u een regel?
rules-sign-either = een van deze woorden
rules-sign-begins = alles wat zo begint: bedreigt, bedreigd
rules-sign-maybe = dit woord mag erbij staan, maar hoeft niet
rules-sign-few = hier mogen nog vier woorden tussen staan
rules-sign-near = allebei, dicht bij elkaar
rules-sign-without = het eerste, zonder het tweede in de buurt
rules-sign-unasked = alleen in een zin die niets gewoons vraagt of aanbiedt
rules-sign-two = net zo, en alleen samen met nog zo’n regel

rules-shipped = { $count } regels die er al in zitten
rules-shipped-text = Deze regels gelden in elke wijk. Zoek een woord om te zien wat we ermee doen.
rules-shipped-caption = De regels die er al in zitten
rules-search = Zoek een woord in de regels
rules-search-do = Zoek
rules-found =
    { $count ->
        [0] Geen regel met dit woord.
        [one] Eén regel.
       *[other] { $count } regels.
    }
