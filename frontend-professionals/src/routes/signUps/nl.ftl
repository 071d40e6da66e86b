### Who comes to an activity.

ups-title = Wie er komen
ups-back = Activiteiten
ups-print = Print de lijst
ups-which = Welke keer
ups-no-dates = Er komt geen keer meer van deze activiteit.
ups-none = Nog niemand
ups-none-text = Zodra iemand zich aanmeldt, staat die hier.
ups-count =
    { $count ->
        [0] Er komt niemand.
        [one] Er komt één iemand.
       *[other] Er komen { $count } mensen, gasten meegeteld.
    }
ups-came =
    { $count ->
        [0] Nog niemand afgevinkt.
       *[other] { $count } afgevinkt.
    }
ups-guests =
    { $count ->
        [one] met één gast
       *[other] met { $count } gasten
    }
ups-duty = helpt elke keer
ups-removed = van de lijst gehaald
ups-consent = toestemming { $how }
ups-more = Meer doen met { $name }
ups-duty-on = Helpt elke keer
ups-duty-off = Helpt niet meer elke keer
ups-duty-on-said = { $name } staat nu elke keer op de lijst.
ups-duty-off-said = { $name } staat niet meer elke keer op de lijst.
ups-remove = Haal van de lijst
ups-removed-said = { $name } staat niet meer op de lijst.
ups-unconfirmed = Nog niet bevestigd
ups-unconfirmed-text = Wie een e-mailadres gaf, bevestigt zelf. Bel wie een telefoonnummer gaf.
ups-waiting = Wachtlijst
ups-waiting-text = Komt er een plek vrij, dan schuift de eerste die past vanzelf door.
ups-gone = Afgemeld
ups-comes = Zet op de lijst
ups-comes-said = { $name } staat op de lijst.
ups-add = Iemand toevoegen
ups-add-do = Zet op de lijst
ups-added = { $name } is toegevoegd.
ups-guests-with = Aantal gasten
ups-terms = Hoe mensen zich aanmelden
ups-terms-on = Aanmelden op de site staat aan.
ups-terms-off = Aanmelden op de site staat uit. Zet het hier aan.
ups-maximum = Hoeveel mensen passen er op één keer?
ups-maximum-hint = Laat leeg als iedereen past. Is het vol, dan komt er een wachtlijst.
ups-may-guests = Hoeveel gasten mag iemand meenemen?
ups-may-guests-hint = Gasten tellen mee voor het maximum. 0 is geen.
ups-closes = Hoeveel uur vooraf stopt het aanmelden?
ups-closes-hint = 0 is tot het begint. Afmelden kan altijd.
ups-terms-begin = Zet aanmelden aan
ups-terms-keep = Bewaar
ups-terms-end = Zet aanmelden uit
ups-terms-kept = Dit is bewaard.
ups-terms-ended = Aanmelden staat uit. Wie al op de lijst stond, staat er nog.
ups-fault-maximum-out_of_range = Vul een getal in van 1 tot en met 10000, of laat het leeg
ups-fault-guests-out_of_range = Zoveel gasten mag niet
ups-fault-closesHours-out_of_range = Vul een getal in van 0 tot en met 720
