### One thing done to many activities at once: asked, looked at, done, undone.

bulk-move = Andere plek
bulk-categorise = Rubriek
bulk-cancel = Gaat niet door
bulk-hand-over = Overdragen
bulk-archive = Archief

bulk-title-move =
    { $count ->
        [one] Eén activiteit naar een andere plek
       *[other] { $count } activiteiten naar een andere plek
    }
bulk-title-categorise =
    { $count ->
        [one] Een andere rubriek voor één activiteit
       *[other] Een andere rubriek voor { $count } activiteiten
    }
bulk-title-cancel =
    { $count ->
        [one] Eén activiteit gaat een paar dagen niet door
       *[other] { $count } activiteiten gaan een paar dagen niet door
    }
bulk-title-hand-over =
    { $count ->
        [one] Eén activiteit naar een andere organisatie
       *[other] { $count } activiteiten naar een andere organisatie
    }
bulk-title-archive =
    { $count ->
        [one] Eén activiteit naar het archief
       *[other] { $count } activiteiten naar het archief
    }

bulk-place = Naar welke plek?
bulk-add = Welke rubriek komt erbij?
bulk-remove = Welke rubriek gaat eraf?
bulk-periods = Dagen om uit te kiezen
bulk-this-week = Deze week
bulk-next-week = Volgende week
bulk-from = Vanaf
bulk-to = Tot en met
bulk-reason = Waarom gaat het niet door?
bulk-reason-hint = Bijvoorbeeld: Het is carnaval. Bewoners lezen dit.
bulk-why = Waarom?
bulk-why-hint = Bijvoorbeeld: Het seizoen is voorbij. Dit hoeft niet.
bulk-organisation = Naar welke organisatie?
bulk-choose = Kies een organisatie
bulk-contact = Bij wie kunnen mensen terecht?
bulk-contact-hint = Laat dit leeg als het dezelfde persoon blijft. Dit staat op de site.

bulk-look = Bekijk wat er verandert
bulk-stop = Toch niet
bulk-back = Terug
bulk-look-title = Dit gaat er gebeuren
bulk-nothing = Hierdoor verandert er niets.
bulk-look-move =
    { $count ->
        [one] Eén activiteit gaat naar { $place }.
       *[other] { $count } activiteiten gaan naar { $place }.
    }
bulk-look-categorise =
    { $count ->
        [one] Eén activiteit gaat van { $remove } naar { $add }.
       *[other] { $count } activiteiten gaan van { $remove } naar { $add }.
    }
bulk-look-categorise-on =
    { $count ->
        [one] Eén activiteit krijgt de rubriek { $add } erbij.
       *[other] { $count } activiteiten krijgen de rubriek { $add } erbij.
    }
bulk-look-categorise-off =
    { $count ->
        [one] Bij één activiteit gaat de rubriek { $remove } eraf.
       *[other] Bij { $count } activiteiten gaat de rubriek { $remove } eraf.
    }
bulk-look-cancel =
    { $count ->
        [one] Eén activiteit gaat { $dates } niet door, { $days }.
       *[other] { $count } activiteiten gaan samen { $dates } niet door, { $days }.
    }
bulk-look-hand-over =
    { $count ->
        [one] Eén activiteit gaat naar { $organisation }.
       *[other] { $count } activiteiten gaan naar { $organisation }.
    }
bulk-look-archive =
    { $count ->
        [one] Eén activiteit gaat naar het archief en staat dan niet meer op de site.
       *[other] { $count } activiteiten gaan naar het archief en staan dan niet meer op de site.
    }
bulk-day = op { $from }
bulk-days = van { $from } tot en met { $to }
bulk-dates =
    { $count ->
        [one] 1 keer
       *[other] { $count } keer
    }
bulk-read = Bewoners lezen: Gaat niet door. { $reason }
bulk-unchanged =
    { $count ->
        [one] Bij één activiteit verandert er niets.
       *[other] Bij { $count } activiteiten verandert er niets.
    }
bulk-was = was: { $was }
bulk-more =
    { $count ->
        [one] En nog één.
       *[other] En nog { $count }.
    }
bulk-do-move = Verplaats
bulk-do-categorise = Verander de rubriek
bulk-do-cancel = Laat niet doorgaan
bulk-do-hand-over = Draag over
bulk-do-archive = Naar het archief

bulk-done-move =
    { $count ->
        [one] Eén activiteit is verplaatst.
       *[other] { $count } activiteiten zijn verplaatst.
    }
bulk-done-categorise =
    { $count ->
        [one] Eén activiteit heeft een andere rubriek.
       *[other] { $count } activiteiten hebben een andere rubriek.
    }
bulk-done-cancel =
    { $count ->
        [one] Eén activiteit gaat { $dates } niet door. Dat staat nu op de site.
       *[other] { $count } activiteiten gaan samen { $dates } niet door. Dat staat nu op de site.
    }
bulk-done-hand-over =
    { $count ->
        [one] Eén activiteit is overgedragen.
       *[other] { $count } activiteiten zijn overgedragen.
    }
bulk-done-archive =
    { $count ->
        [one] Eén activiteit staat in het archief.
       *[other] { $count } activiteiten staan in het archief.
    }
bulk-undo = Maak ongedaan
bulk-undone = Alles staat weer zoals het was.
bulk-undone-but =
    { $count ->
        [one] De rest staat weer zoals het was. Eén activiteit is intussen veranderd en bleef zoals zij nu is.
       *[other] De rest staat weer zoals het was. { $count } activiteiten zijn intussen veranderd en bleven zoals ze nu zijn.
    }
bulk-left = { $title }: { $why }
bulk-left-changed = iemand heeft dit intussen veranderd
bulk-left-not-yours = dit is nu van een andere organisatie

bulk-refused = { $title }: { $why }
bulk-refused-not_yours = dit is van een andere organisatie
bulk-refused-not_found = dit bestaat niet meer
bulk-refused-stale = iemand heeft dit net veranderd, bekijk het opnieuw
bulk-refused-categories = dit heeft al vijf rubrieken
bulk-refused-calendar = dit komt uit een agenda, en die zou het weer terugzetten
bulk-refused-signUpNote = hiervoor moeten mensen zich aanmelden, dus er moet een telefoonnummer of e-mailadres bij
bulk-refused-archivedAt = dit staat in het archief
bulk-refused-other = dit kan hier niet
bulk-without =
    { $count ->
        [one] Ga verder zonder deze ene
       *[other] Ga verder zonder deze { $count }
    }

bulk-field-place = Plek
bulk-field-location = Waar precies
bulk-field-add = Erbij
bulk-field-remove = Eraf
bulk-field-from = Vanaf
bulk-field-to = Tot en met
bulk-field-reason = Waarom
bulk-field-organisation = Organisatie
bulk-field-contact-name = Naam van iemand
bulk-field-contact-telephone = Telefoonnummer
bulk-field-contact-email = E-mailadres
bulk-fault-place-required = Kies een plek, of schrijf waar het is
bulk-fault-add-required = Kies een rubriek die erbij komt of eraf gaat
bulk-fault-remove-invalid = Kies twee verschillende rubrieken
bulk-fault-from-required = Kies de eerste dag
bulk-fault-to-required = Kies de laatste dag
bulk-fault-to-before_start = De laatste dag ligt voor de eerste
bulk-fault-to-out_of_range = Kies dagen die nog komen, ten hoogste een jaar
bulk-fault-reason-required = Vul in waarom het niet doorgaat
bulk-fault-organisation-required = Kies een organisatie: een activiteit is altijd van iemand

bulk-recent = Wat er samen is veranderd
bulk-recent-none = Er is nog niets met meer activiteiten tegelijk gedaan.
bulk-told-move =
    { $count ->
        [one] Eén activiteit naar { $place }
       *[other] { $count } activiteiten naar { $place }
    }
bulk-told-categorise =
    { $count ->
        [one] Eén activiteit van { $remove } naar { $add }
       *[other] { $count } activiteiten van { $remove } naar { $add }
    }
bulk-told-categorise-on =
    { $count ->
        [one] Eén activiteit met { $add } erbij
       *[other] { $count } activiteiten met { $add } erbij
    }
bulk-told-categorise-off =
    { $count ->
        [one] Eén activiteit zonder { $remove }
       *[other] { $count } activiteiten zonder { $remove }
    }
bulk-told-cancel =
    { $count ->
        [one] Eén activiteit ging { $dates } niet door, { $days }
       *[other] { $count } activiteiten gingen samen { $dates } niet door, { $days }
    }
bulk-told-hand-over =
    { $count ->
        [one] Eén activiteit naar { $organisation }
       *[other] { $count } activiteiten naar { $organisation }
    }
bulk-told-archive =
    { $count ->
        [one] Eén activiteit naar het archief
       *[other] { $count } activiteiten naar het archief
    }
bulk-who = Door { $name }, { $date } om { $time }.
bulk-who-undone = Ongedaan gemaakt door { $name }, { $date } om { $time }.
