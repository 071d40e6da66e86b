### Words for the codes of the server, and the map.

## The map
map-label = Kaart
map-in = Dichterbij
map-out = Verder weg
map-about = { $name }, ongeveer
map-all-about = De punten staan er ongeveer.
map-plain = De ondergrond van de kaart is er nu niet. De namen staan wel op hun plek.
map-source = Kaart: Kadaster, CC BY 4.0
map-failed = De kaart lukt nu niet. De lijst staat er wel.

## For whom, as in the contract
audience-everyone = iedereen
audience-children = kinderen
audience-youth = jongeren
audience-adults = volwassenen
audience-seniors = ouderen
audience-parents = ouders
audience-women = vrouwen
audience-men = mannen
audience-newcomers = nieuwkomers
audience-carers = mantelzorgers

## Roles, as in the token
role-resident = bewoner
role-organiser = organisator
role-connector = buurtverbinder
role-host = gastvrouw of gastheer
role-professional = beroepskracht
role-case_lead = casusregisseur
role-moderator = moderator
role-admin_residents = beheerder bewoners
role-admin_professionals = beheerder beroepskrachten
role-steering = steungroep
role-operator = systeembeheerder
role-privacy_officer = functionaris gegevensbescherming

## Kinds of organisations
organisation-kind-activity-centre = activiteitencentrum
organisation-kind-association = vereniging
organisation-kind-care = zorg
organisation-kind-community-centre = wijkhuis
organisation-kind-council = wijkraad
organisation-kind-faith = geloofsgemeenschap
organisation-kind-foundation = stichting
organisation-kind-garden = buurttuin
organisation-kind-housing = woningcorporatie
organisation-kind-initiative = bewonersinitiatief
organisation-kind-meeting = overleg
organisation-kind-meeting-place = ontmoetingscentrum
organisation-kind-municipality = gemeente
organisation-kind-neighbourhood-watch = buurtpreventie
organisation-kind-organisation = organisatie
organisation-kind-partnership = samenwerking
organisation-kind-project = project
organisation-kind-school = school
organisation-kind-seniors = ouderenbond
organisation-kind-shopping-centre = winkelcentrum
organisation-kind-sport = sport
organisation-kind-welfare = welzijn
organisation-kind-working-group = werkgroep

## Opening hours
hours-between = { $opens } tot { $closes }
hours-counted = { $count } { $day } van de maand
hours-counted-1 = eerste
hours-counted-2 = tweede
hours-counted-3 = derde
hours-counted-4 = vierde
hours-counted-5 = vijfde
hours-counted-last = laatste
hours-every-weekly = om de { $count } weken
hours-every-monthly = om de { $count } maanden
hours-from = vanaf { $date }
hours-until = tot en met { $date }
hours-days = { $from } tot en met { $until }
hours-closed = dicht

extras-title = Wat deze wijk vraagt
extras-not-public = Alleen beroepskrachten zien dit.
extras-yes = Ja
extras-no = Nee
extras-nothing = Niet ingevuld
