### The social map: organisations and places.

directory-title = Sociale kaart
directory-places-title = Plekken in de wijk
directory-lead = Wie er zijn in de wijk, en waar u terechtkunt.
directory-kinds = Wat zoekt u?
directory-organisations = Organisaties
directory-places = Plekken
directory-services = Diensten
directory-services-title = Diensten in de wijk
directory-theme = Thema
directory-all-themes = Alle thema's
directory-search = Zoek op naam
directory-map = Op de kaart
directory-none = Nog niets op de sociale kaart
directory-none-for = Nog niets over “{ $words }”
directory-none-text = Misschien vindt u het met de grote zoekbalk.
directory-search-all = Zoek overal

fact-kind = Soort
directory-elsewhere = Ook handig: groepen en sites van anderen

service-when = Wanneer
service-holiday = Het is een feestdag op { $date }. Vraag eerst of het dan open is.
service-areas = Voor bewoners van
service-access = Toegang
service-application = Aanmelden
service-waiting = Wachttijd
service-free = Gratis
service-ages = Van { $from } tot en met { $until } jaar
service-age-from = Vanaf { $from } jaar
service-age-until = Tot en met { $until } jaar

directory-professionals = Wie is er voor u
directory-professionals-lead = Bij deze mensen kunt u binnenlopen. U hoeft niets af te spreken.
directory-professionals-none = Hier staat nog niemand
directory-speaks = Spreekt { $languages }
directory-away = Nu niet: is er weer vanaf { $date }.
directory-instead = { $name } vervangt.
directory-holiday = Niet op { $date }: dat is een feestdag.
