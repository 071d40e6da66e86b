### How long something holds, and the school holidays.

terms-under = Zo lang geldt een bevestiging. Kort voor het einde vragen wij of iets nog klopt. Een vraag of aanbod gaat eerder van de site: als niemand op twee brieven antwoordt. En: wanneer het schoolvakantie is.
terms-title = Termijnen
terms-kind = Soort
terms-days = Termijn
terms-means = Wat dat betekent
terms-count =
    { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }
terms-kind-series = Reeks
terms-kind-activity = Losse activiteit
terms-kind-ask = Vraag
terms-kind-offer = Aanbod
terms-kind-organisation = Organisatie
terms-kind-place = Plek
terms-kind-project = Project
terms-kind-colleague = Profiel in Wie is wie
terms-kind-elsewhere = Link in Elders in de wijk
terms-kind-knowledge_item = Kennis
terms-kind-service = Dienst
terms-due-series =
    { $days ->
        [one] Een reeks is een dag na de bevestiging aan de beurt.
       *[other] Een reeks is { $days } dagen na de bevestiging aan de beurt.
    }
terms-due-activity =
    { $days ->
        [one] Een losse activiteit is een dag voor haar datum aan de beurt.
       *[other] Een losse activiteit is { $days } dagen voor haar datum aan de beurt.
    }
terms-due-ask =
    { $days ->
        [one] Een vraag is na een dag aan de beurt.
       *[other] Een vraag is na { $days } dagen aan de beurt.
    }
terms-due-offer =
    { $days ->
        [one] Een aanbod is na een dag aan de beurt.
       *[other] Een aanbod is na { $days } dagen aan de beurt.
    }
terms-due-organisation =
    { $days ->
        [one] Een organisatie is een dag na de bevestiging aan de beurt.
       *[other] Een organisatie is { $days } dagen na de bevestiging aan de beurt.
    }
terms-due-place =
    { $days ->
        [one] Een plek is een dag na de bevestiging aan de beurt.
       *[other] Een plek is { $days } dagen na de bevestiging aan de beurt.
    }
terms-due-project =
    { $days ->
        [one] Een project is een dag na de bevestiging aan de beurt.
       *[other] Een project is { $days } dagen na de bevestiging aan de beurt.
    }
terms-due-colleague =
    { $days ->
        [one] Een profiel is een dag na de bevestiging aan de beurt.
       *[other] Een profiel is { $days } dagen na de bevestiging aan de beurt.
    }
terms-due-elsewhere =
    { $days ->
        [one] Een link is een dag na de bevestiging aan de beurt.
       *[other] Een link is { $days } dagen na de bevestiging aan de beurt.
    }
terms-due-knowledge_item =
    { $days ->
        [one] Kennis is een dag na de bevestiging aan de beurt.
       *[other] Kennis is { $days } dagen na de bevestiging aan de beurt.
    }
terms-due-service =
    { $days ->
        [one] Een dienst is een dag na de bevestiging aan de beurt.
       *[other] Een dienst is { $days } dagen na de bevestiging aan de beurt.
    }
terms-season = Ook bij het begin van een seizoen: { $days }.
terms-doubtful =
    { $days ->
        [one] Antwoordt niemand, dan staat er een dag later “niet zeker of dit klopt” bij.
       *[other] Antwoordt niemand, dan staat er { $days } dagen later “niet zeker of dit klopt” bij.
    }
terms-archived =
    { $days ->
        [one] Een dag daarna gaat het naar het archief.
       *[other] { $days } dagen daarna gaat het naar het archief.
    }
terms-changed = Veranderd door { $name } op { $date }.
terms-usual =
    { $days ->
        [one] Gewoonlijk is dit 1 dag.
       *[other] Gewoonlijk zijn dit { $days } dagen.
    }
terms-after = Aan de beurt na zoveel dagen
terms-before = Aan de beurt zoveel dagen voor de datum
terms-doubtful-days = Daarna niet zeker na zoveel dagen
terms-archived-days = Daarna in het archief na zoveel dagen
terms-seasons = Begin van een seizoen
terms-seasons-hint = Dag en maand, bijvoorbeeld 1-9. Elke dag op een eigen regel. Laat leeg als dat hier niet speelt.
terms-effect = Dit geldt meteen, ook voor wat er al staat. Niets gaat daardoor ineens naar het archief: eerst vragen wij het na.
terms-saved = Bewaard. De nieuwe termijn geldt nu.
terms-fault-dueDays-out_of_range = Vul een getal in van 1 tot en met 730
terms-fault-doubtfulDays-out_of_range = Vul een getal in van 1 tot en met 60
terms-fault-archivedDays-out_of_range = Vul een getal in van 1 tot en met 365
terms-fault-seasons-invalid = Vul een dag en een maand in, bijvoorbeeld 1-9
terms-fault-seasons-too_many = Vul ten hoogste vier dagen in

holiday-title = Schoolvakanties
holiday-what = Deze vakanties gelden voor de hele regio. Reeksen die niet in de schoolvakantie zijn, volgen een verandering binnen tien minuten.
holiday-region-noord = Regio Noord.
holiday-region-midden = Regio Midden.
holiday-region-zuid = Regio Zuid.
holiday-new = Nieuwe vakantie
holiday-none = Er staan nog geen vakanties
holiday-none-text = Zonder vakanties gaan alle reeksen gewoon door.
holiday-past = Vorige schooljaren
holiday-year = Schooljaar { $from }–{ $until }
holiday-name = Vakantie
holiday-startDate = Eerste dag
holiday-endDate = Laatste dag
holiday-is-estimated = geschat
holiday-estimated = Deze dagen zijn geschat
holiday-estimated-hint = Haal het vinkje weg als u ze heeft vergeleken met de lijst van de overheid.
holiday-saved = Bewaard. Reeksen volgen binnen tien minuten.
holiday-remove = Haal deze vakantie weg
holiday-remove-sure = Reeksen gaan dan in deze dagen gewoon door.
holiday-remove-yes = Ja, haal weg
holiday-remove-no = Laat staan
holiday-removed = De vakantie is weg. Reeksen volgen binnen tien minuten.
holiday-changes = Wat er veranderde
holiday-was-added = { $name } erbij: { $start } tot en met { $end }.
holiday-was-changed = { $name } is nu { $start } tot en met { $end }.
holiday-was-removed = { $name } weg: { $start } tot en met { $end }.
holiday-by = { $name }, { $date }
holiday-fault-startDate-duplicate = In deze dagen is er al een vakantie
holiday-fault-startDate-too_many = Er staan al meer dan genoeg vakanties in de lijst
holiday-fault-startDate-out_of_range = Deze dag kan niet
holiday-fault-endDate-before_start = De laatste dag ligt voor de eerste
holiday-fault-endDate-out_of_range = Een vakantie duurt ten hoogste honderd dagen
