### The social map: organisations and places.

directory-title = Sociale kaart
directory-places-title = Plekken in de wijk
directory-lead = Wie er zijn in de wijk, en waar u terechtkunt.
directory-kinds = Wat zoekt u?
directory-organisations = Organisaties
directory-places = Plekken
directory-search = Zoek op naam
directory-map = Op de kaart
directory-none = Nog niets op de sociale kaart
directory-none-for = Nog niets over “{ $words }”
directory-none-text = Misschien vindt u het met de grote zoekbalk.
directory-search-all = Zoek overal

fact-kind = Soort
directory-elsewhere = Ook handig: groepen en sites van anderen
