### The one search.

search-title = Zoeken
search-title-for = Zoeken naar { $words }
search-results = Wat we vonden
search-count =
    { $count ->
        [0] Niets gevonden
        [one] Eén ding gevonden
       *[other] { $count } dingen gevonden
    }
search-corrected = Bedoelde u <b>{ $word }</b>? Daarop hebben we gezocht.
search-none = Nog niets over “{ $words }”
search-none-text = Probeer een ander of korter woord. Of kijk wat er deze week is.
search-missing = Er mist iets?
search-programme = Bekijk het programma
categories-title = Kies een soort activiteit

kind-activity = Activiteit
kind-organisation = Organisatie
kind-place = Plek
kind-project = Project
kind-service = Dienst
kind-elsewhere = Elders in de wijk
search-gone = Niet meer op de kaart
