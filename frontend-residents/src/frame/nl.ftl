### What stands around every screen of the residents.

tabs = Hoofdmenu
tab-front = Start
module-activities = Activiteiten
module-exchange = Vraag en aanbod
tab-mine = Mijn plek

menu-search = Zoeken
module-directory = Sociale kaart
module-projects = Projecten
menu-mine = Mijn plek en instellingen
menu-work = Voor beroepskrachten

## The one search, on the front door and on its own screen
search-in = Zoek in { $name }
search-do = Zoek
search-often = Probeer bijvoorbeeld
