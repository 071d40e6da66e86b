### The front door.

doors = Drie ingangen

front-all = Alle activiteiten
front-today-over = Vandaag is er niets meer.
front-more = { $day } nog { $more }
front-nothing = Nog niets in de komende week
front-nothing-text = Misschien is er later wel iets. Kijk ook verder vooruit.

lights-sum = <b>{ $lit } van de { $all }</b> activiteiten van deze week zijn op tijd bevestigd. Brandt er licht? Dan heeft iemand gezegd: dit klopt.
lights-all = Van alles wat u hier vindt is <b>{ $share }%</b> op tijd bevestigd.
lights-how = Zo tellen wij
