### Rondje wijk: what needs a call or a visit this week, and what was answered.

round-title = Rondje wijk
round-lead =
    { $count ->
        [one] Eén ding om na te vragen. Bel, of ga langs.
       *[other] { $count } dingen om na te vragen. Bel, of ga langs.
    }
round-done = Alles is gedaan. Dank u wel!
round-print = Druk af
round-none = Er is niets na te vragen
round-none-text = Alles op de site is bevestigd, of iemand anders vraagt het na. Kijk later nog eens.
round-left-over =
    { $count ->
        [one] Daarna wacht er nog één.
       *[other] Daarna wachten er nog { $count }. Ze komen hier zodra dit gedaan is.
    }
round-again = Kijk wat er nog meer is
round-nowhere = Zonder vaste plek
round-no-telephone = Er is geen telefoonnummer. Ga langs, of vraag rond.
round-next = Volgende keer { $when }
round-when = { $date } om { $time } uur
round-why-correction = Een lezer zegt dat dit niet klopt.
round-why-nobody = Wij kunnen niemand mailen.
round-why-silent = Op onze mail kwam geen antwoord.
round-tried = Op { $date } was er niemand.
round-say = ‘Goedendag, ik ben buurtverbinder in { $name }. Op onze website staat { $title }. Klopt dat nog?’
round-say-when = ‘Goedendag, ik ben buurtverbinder in { $name }. Op onze website staat { $title }, { $when }. Klopt dat nog?’
round-answers = Wat is het antwoord over { $title }?
round-note = Wat is er anders?
round-note-hint = Bijvoorbeeld: voortaan om tien uur. De balie past het aan.
round-stopped-sure = Dan halen wij het van de site. Weet u het zeker?
round-stopped-do = Ja, het is gestopt
round-other-time-do = Geef het door
round-not-yet = Toch niet
round-said-right = Klopt. Het is bevestigd.
round-said-stopped = Gestopt. Het gaat van de site.
round-said-other-time = Andere tijd. De balie past het aan.
round-said-not-home = Niemand thuis. Het komt morgen terug.
round-said-later = Later. Het komt volgende week terug.
round-kept = Bewaard op dit apparaat; wij sturen het zodra u verbinding heeft.
round-noted = Genoteerd: { $title }
round-failed = Uw antwoord is niet aangekomen. Dat ligt niet aan u.
round-sign-in = Meld u aan voor het rondje
round-sign-in-do = Meld u aan
round-not-yours = Het rondje is voor buurtverbinders
round-not-yours-text = Wilt u ook langsgaan en bellen? Vraag het de beheerder van uw wijk.
round-paper = Klopt ☐   Gestopt ☐   Niemand thuis ☐   Andere tijd: ____________________
