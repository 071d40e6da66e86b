### Vraagbaak: what colleagues ask one another, and what they know.

qst-parts = Delen van de Vraagbaak
qst-part-questions = Vragen
qst-part-knowledge = Kennis
qst-part-themes = Mijn thema's
qst-title-questions = Vraagbaak
qst-title-knowledge = Kennis
qst-title-themes = Mijn thema's
qst-under-questions = Vraag het collega's in de wijk. Namen van bewoners horen hier niet.
qst-under-knowledge = Wat collega's weten en bijhouden.
qst-under-themes = Kies waar u van wilt horen.
qst-new = Stel een vraag
qst-new-under = Collega's in de wijk lezen mee. Schrijf niets waaraan een bewoner te herkennen is.
qst-new-knowledge = Bewaar kennis
qst-new-knowledge-under = U houdt het bij. Over een jaar vragen wij u of het nog klopt.
qst-one = Vraag
qst-filter = Kies wat u ziet
qst-search = Zoek in vragen
qst-search-knowledge = Zoek in kennis
qst-search-do = Zoek
qst-theme = Thema
qst-all-themes = Alle thema's
qst-mine = Die van mij
qst-waiting = Wacht op mij
qst-keep-mine = Die ik bijhoud
qst-due = Aan de beurt
qst-whole-area = hele wijk
qst-asked = Gevraagd door { $name } op { $date }
qst-answered = { $name }, { $date }
qst-gone = iemand die hier niet meer werkt
qst-owner = { $name } houdt het bij
qst-no-owner = Niemand houdt dit nu bij
qst-state-unanswered = Nog geen antwoord
qst-state-solved = Opgelost
qst-answers =
    { $count ->
        [one] één antwoord
       *[other] { $count } antwoorden
    }
qst-none-all = Nog geen vragen
qst-none-all-text = Stel de eerste vraag. Collega's die iets van het thema weten, krijgen bericht.
qst-none-narrowed = Niets gevonden
qst-none-narrowed-text = Probeer een ander woord of thema, of stel de vraag zelf.
qst-none-waiting = Er wacht niets op u
qst-none-waiting-text = Blijft een vraag liggen over een thema dat u kent, dan komt zij hier.
qst-none-knowledge = Nog geen kennis
qst-none-knowledge-text = Bij een goed antwoord staat een knop om er kennis van te maken.
qst-none-knowledge-narrowed = Niets gevonden
qst-none-knowledge-narrowed-text = Probeer een ander woord of thema.

qst-field-title = Uw vraag in één zin
qst-field-title-hint = Bijvoorbeeld: waar kan iemand gratis een fiets lenen?
qst-field-text = Wat moeten collega's nog weten?
qst-field-text-hint = Schrijf ‘een man van 80’ en geen naam.
qst-field-themes = Thema's
qst-field-themes-hint = Ten hoogste vijf. Wie deze thema's kent, krijgt de vraag als niemand antwoordt.
qst-field-area = Voor welke buurt
qst-field-answer = Antwoord
qst-field-answer-yours = Uw antwoord
qst-field-knowledge = Wat u weet
qst-field-knowledge-hint = Schrijf het zo dat een collega er meteen mee verder kan.
qst-place = Plaats mijn vraag
qst-placing = Bezig …
qst-place-still = Plaats toch
qst-placed = Uw vraag staat er. U krijgt bericht als iemand antwoordt.
qst-answer-place = Geef antwoord
qst-answer-save = Bewaar het antwoord
qst-answer-placed = Uw antwoord staat erbij.
qst-answer-edit = Pas aan
qst-similar = Lijkt dit erop?
qst-similar-knowledge = kennis

qst-hint-name = Dit lijkt de naam van iemand:
qst-hint-birth = Dit lijkt een geboortedatum:
qst-hint-number = Dit lijkt een burgerservicenummer:
qst-hint-phone = Dit lijkt een telefoonnummer:
qst-hint-email = Dit lijkt een mailadres:
qst-hint-address = Dit lijkt het adres van iemand:
qst-hint-instead = Gaat het om een bewoner? Haal het weg. Schrijf bijvoorbeeld ‘een vrouw van 72 uit de Vogelbuurt’. Van een collega of een organisatie mag het blijven staan.
qst-hint-held = Kijk nog eens: hier lijkt iets van een bewoner te staan.

qst-passed = Nog zonder antwoord. Op { $date } doorgegeven aan wie dit thema kent.
qst-raised = Nog zonder antwoord. Sinds { $date } zoekt de beheerder mee.
qst-put-away = Deze vraag is weggehaald.
qst-became = Hiervan is kennis gemaakt:
qst-of-question = Kwam van de vraag:
qst-this-helped = Dit hielp
qst-accept = Dit hielp
qst-unaccept = Toch niet
qst-accepted = Gemerkt als het antwoord dat hielp.
qst-unaccepted = Niet meer gemerkt als het antwoord dat hielp.
qst-thank = Bedank
qst-unthank = Bedankt
qst-thanked = U bedankte { $name }.
qst-unthanked = Uw bedankje is weg.
qst-thanks =
    { $count ->
        [one] één bedankje
       *[other] { $count } bedankjes
    }
qst-make-knowledge = Maak er kennis van
qst-remove = Haal de vraag weg
qst-remove-sure = De vraag en de antwoorden zijn dan voor niemand meer te vinden. Weet u het zeker?
qst-removed = De vraag is weg.
qst-answer-remove = Haal weg
qst-answer-remove-sure = Het antwoord is dan weg. Weet u het zeker?
qst-remove-yes = Ja, haal weg
qst-remove-no = Nee, laat staan

qst-change = Pas aan
qst-own = Ik houd dit voortaan bij
qst-owned = U houdt dit nu bij.
qst-knowledge-saved = Bewaard. Collega's kunnen het vinden.

qst-follow = Welke thema's volgt u?
qst-follow-hint = Blijft een vraag over zo'n thema twee dagen liggen, dan krijgt u haar. Op maandag mailen wij wat er nieuw is.
qst-follow-done = Bewaard. U hoort van deze thema's.
qst-bring = Breng naar vraag en aanbod

qst-wrong = Klopt er iets niet?
qst-wrong-note = Wat klopt er niet?
qst-wrong-note-hint = Noem geen bewoners. Collega's zien dit tot iemand zegt dat het weer klopt.
qst-wrong-send = Meld het
qst-wrong-said = Gemeld. Wie dit bijhoudt, krijgt de vraag of het nog klopt.
qst-said-wrong = Een collega zei op { $date } dat dit niet klopt: { $note }
