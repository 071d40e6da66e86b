### What is found while somebody types.

found-count =
    { $count ->
        [0] Niets gevonden. Probeer een ander woord.
        [one] Eén gevonden.
       *[other] { $count } gevonden.
    }
found-list = Gevonden
found-kind-organisation = Organisatie
found-kind-place = Plek
found-kind-project = Project
found-kind-service = Dienst
found-gone = Niet meer op de kaart
