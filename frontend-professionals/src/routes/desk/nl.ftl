### Balie: for who stands at the desk or calls.

desk-title = Balie
desk-under = Voor wie aan de balie staat of belt.
desk-find = Waar gaat het over?
desk-find-sign-up = Voor welke activiteit?
desk-find-correct = Wat klopt er niet?
desk-find-hint = Typ een activiteit, plek of organisatie. Met de pijltjes kiest u, met Enter gaat u verder.
desk-other = Zoek iets anders
desk-keys = Wat wilt u doen?
desk-key-sign-up = A
desk-key-correct = K
desk-key-exchange = V
desk-key-new = N
desk-task-sign-up = Aanmelden
desk-task-correct = Klopt niet
desk-task-exchange = Vraag of aanbod
desk-task-new = Nieuwe activiteit
desk-shortcuts = Met de letters A, K, V en N kiezen, als u niet aan het typen bent
desk-next = Volgende bezoeker
desk-print = Print het briefje
desk-noted = Dit is genoteerd.

desk-date = Welke keer?
desk-guests = Hoeveel gasten komen mee?
desk-do-sign-up = Zet op de lijst
desk-no-sign-up = Hiervoor hoeft niemand zich aan te melden. Kom gewoon langs.
desk-no-activity = Aanmelden kan alleen voor een activiteit.

desk-code = Wat klopt er niet?
desk-code-stopped = Is gestopt
desk-code-other-time = Andere tijd
desk-code-other-place = Andere plek
desk-code-other = Iets anders
desk-note = Hoe is het wel?
desk-who-reports = Wie meldt dit? Dat mag leeg blijven.
desk-do-correct = Geef het door

desk-what = Wat is er te doen?
desk-what-hint = Typ wat u hoort, of plak een bericht. Bijvoorbeeld: sjoelen voor iedereen, gratis.
desk-when = Wanneer?
desk-place = Waar?
desk-who-tells = Wie vertelt dit?
desk-do-new = Noteer de activiteit
desk-make = Zet de activiteit op de site


desk-slip-signed-up = U bent aangemeld
desk-slip-waiting = U staat op de wachtlijst, op plaats { $place }
desk-slip-corrected = U gaf door dat iets niet klopt
desk-slip-new = U gaf een activiteit door
desk-slip-name = Naam
desk-slip-when = Wanneer
desk-slip-where = Waar
desk-slip-guests = Gasten
desk-slip-code = Wat
desk-slip-date = Genoteerd op
desk-slip-call-off = Gaat het niet door? Dan bellen wij u.
desk-slip-call-place = Komt er een plek vrij? Dan bellen wij u.
desk-slip-call-outcome = Wij zoeken het uit en bellen u.
desk-slip-look = Wij zoeken het uit.
desk-slip-call-new = Wij zetten het op de site en bellen u dan.
desk-slip-new-next = Wij zetten het op de site.
desk-slip-kept = U zei { $how } dat wij uw gegevens hiervoor mogen bewaren.
desk-slip-stop = Wilt u iets veranderen of stoppen? Vraag het aan de balie van { $house }.
desk-slip-stop-street = Wilt u iets veranderen of stoppen? Kom langs bij { $house }, { $street }.
desk-slip-stop-call = Wilt u iets veranderen of stoppen? Bel { $house }: { $telephone }.
desk-fault-guests-out_of_range = Zoveel gasten mag niet
desk-fault-occurrence-not_found = Deze keer gaat niet door. Kies een andere.
desk-fault-code-required = Kies wat er niet klopt
desk-fault-what-required = Vertel wat er te doen is
