### What was typed without a connection, and what became of it.

outbox-title = Nog te versturen
outbox-lead = Wat u zonder verbinding schrijft, bewaren we op dit apparaat. Wij sturen het zodra u verbinding heeft.
outbox-nothing = Er wacht niets
outbox-correction = Klopt niet:
outbox-round = Rondje wijk:
outbox-proposal = Er mist iets:
outbox-typed = Geschreven { $when }
outbox-today = vandaag om { $time } uur
outbox-on = op { $date } om { $time } uur
outbox-waiting = Wacht op verbinding
outbox-sent = Verstuurd { $when }
outbox-refused = Niet aangenomen: { $reason }
outbox-refused-missing = Niet aangenomen: dit staat er niet meer
outbox-again = Stuur het nog eens
outbox-drop = Gooi weg
outbox-drop-sure = Weet u het zeker? Gooi weg
outbox-drop-sent = Haal weg uit deze lijst
outbox-gone = Weggegooid
outbox-of-another =
    { $count ->
        [one] Eén bericht is geschreven door iemand die was aangemeld.
       *[other] { $count } berichten zijn geschreven door iemand die was aangemeld.
    } Dat wacht tot die zich weer aanmeldt.
outbox-sign-in = Meld u aan om het te zien en te versturen

strip-waiting =
    { $count ->
        [one] Wat u schreef, wacht op verbinding.
       *[other] { $count } berichten wachten op verbinding.
    }
strip-refused =
    { $count ->
        [one] Wat u schreef, is niet aangenomen.
       *[other] { $count } berichten zijn niet aangenomen.
    }
strip-look = Bekijk het
