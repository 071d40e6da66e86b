### What stands around every screen of the residents.

tabs = Hoofdmenu
tab-front = Start
tab-activities = Activiteiten
tab-exchange = Vraag en aanbod
tab-mine = Mijn plek

menu-search = Zoeken
menu-directory = Sociale kaart
menu-projects = Projecten
menu-mine = Mijn plek en instellingen
menu-work = Voor beroepskrachten

## The one search, on the front door and on its own screen
search-in = Zoek in { $name }
search-example = Bijvoorbeeld: samen eten
search-do = Zoek
search-often = Probeer bijvoorbeeld
search-words = wandelen, formulieren, biljart, taal
