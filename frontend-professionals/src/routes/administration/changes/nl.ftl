### What administrators changed, and putting it back.

change-under = Wie wat veranderde, de laatste eerst. Een druk op de knop zet het terug.
change-none = Er is nog niets veranderd
change-none-text = Zodra een beheerder iets verandert, staat het hier.
change-what = Wat en wie
change-how = Wat het was en werd
change-back = Terugzetten
change-by = { $name }, { $date } om { $time }.
change-part-residents = Deel voor bewoners.
change-part-professionals = Deel voor beroepskrachten.
change-part-shared = Van beide delen samen.
change-put = Zet terug
change-put-back = Teruggezet. Het is weer zoals het was.
change-is-back = teruggezet
change-other-part = van het andere deel
change-changed = Dit is daarna nog eens veranderd. Zet eerst dat terug.
change-undoes = Hiermee is iets teruggezet.
change-nothing = niets

change-kind-module = Module
change-kind-category = Rubriek
change-kind-synonym = Gewoon woord
change-kind-term = Termijn
change-kind-look = Uiterlijk
change-kind-text = Tekst
change-kind-outlets = Uitzenden

change-field-on = Aan of uit
change-field-name = Naam
change-field-nameEn = Naam in het Engels
change-field-icon = Plaatje
change-field-ordinal = Volgorde
change-field-archivedAt = Niet meer te kiezen sinds
change-field-word = Wat mensen zoeken
change-field-means = Wat er in de teksten staat
change-field-dueDays = Aan de beurt na zoveel dagen
change-field-doubtfulDays = Daarna niet zeker na zoveel dagen
change-field-archivedDays = Daarna in het archief na zoveel dagen
change-field-seasons = Begin van een seizoen
change-field-nl = In het Nederlands
change-field-en = In het Engels
change-field-magazine = Wijkblad
change-field-deadline = Inleverdag
change-field-firstDay = Eerste dag
change-field-lastDay = Laatste dag
change-field-mailDay = Dag van de weekmail
change-field-mailHour = Uur van de weekmail
