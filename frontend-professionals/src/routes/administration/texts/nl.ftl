### Texts that a neighbourhood says in its own words.

text-under = Wat er op de voordeur staat, en wat beroepskrachten als eerste lezen.
text-other-part = Deze teksten zet de beheerder van dat deel.
text-part-residents = Voordeur van bewoners
text-part-professionals = Deel voor beroepskrachten
text-where = Waar
text-words = Eigen woorden
text-usual = { $words } (de gewone tekst)
text-usual-is = Gewoon staat er:
text-back = Terug naar de gewone tekst
text-saved = Bewaard. De tekst staat er binnen een paar tellen.
text-nl = In het Nederlands
text-en = In het Engels
text-hint = Hoogstens { $most } tekens. Laat leeg voor de gewone tekst.
text-en-hint = Leeg? Dan staat er de gewone Engelse tekst.

text-front-title = De grote vraag bovenaan
text-door-search = Eerste deur: zoeken
text-door-ask = Tweede deur: een vraag
text-door-do = Derde deur: iets doen
text-search-example = Voorbeeld in het zoekveld
text-search-words = Woorden om mee te zoeken, met een komma ertussen
text-front-week = Boven de week
text-front-missing = Link als er iets mist
text-lights-title = Boven het gebouw met lampen
text-rail-part = Onder de naam in de werkbalk
text-gate-title = Wie hier niet werkt: titel
text-gate-text = Wie hier niet werkt: uitleg
text-gate-wrong = Wie hier niet werkt: en als u hier wel werkt
text-gate-home = Wie hier niet werkt: knop naar de voordeur
