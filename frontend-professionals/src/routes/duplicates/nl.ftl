### What seems to be told twice.

doubles-title = Staat dit er dubbel in?
doubles-under = Twee activiteiten die op elkaar lijken. Er gaat niets weg voordat u het zegt.
doubles-parts = Dubbel
doubles-open = Open vragen
doubles-decided-tab = Beslist
doubles-decided = Wat er is beslist
doubles-decided-under = U kunt elk besluit terughalen. Wat weg was, staat er dan weer.
doubles-org-tab = Organisaties
doubles-org = Staat een organisatie er dubbel in?
doubles-org-under = Organisaties die bijna hetzelfde heten. Er gaat niets weg voordat u het zegt.
doubles-org-none = Geen organisatie lijkt op een andere
doubles-org-none-text = Staat er toch een dubbel in? Open haar, en voeg haar onderaan samen met de ander.
doubles-org-question = Is dit dezelfde organisatie?
doubles-org-question-text = Zijn het er twee, dan vragen we het niet nog eens. Is het er één, dan gaat alles naar de organisatie die u houdt: activiteiten, plekken, projecten en diensten. De naam van de andere vindt haar dan ook.
doubles-org-two = { $one } en { $other }
doubles-org-said-same = “{ $kept }” blijft staan. Wat van “{ $gone }” was, hoort er nu bij.
doubles-question = Is dit dezelfde activiteit?
doubles-of = Vraag { $at } van { $all }.
doubles-because = We vragen dit, want dit lijkt op elkaar: { $what }.
doubles-because-when = de dag en de tijd
doubles-because-place = de plek
doubles-because-title = de naam
doubles-because-text = het verhaal
doubles-differs = Anders:
doubles-unsaid = niet gezegd
doubles-when = Wanneer
doubles-place = Plek
doubles-organisation = Organisatie
doubles-price = Prijs
doubles-source = Komt uit
doubles-confirmed = Bevestigd
doubles-text = Verhaal
doubles-by-hand = met de hand ingevuld
doubles-calendar = agenda “{ $calendar }”
doubles-same = Hetzelfde – deze houden
doubles-different = Niet hetzelfde
doubles-different-text = Dan blijven ze allebei staan en vragen we het niet nog eens.
doubles-keys = Met J en K gaat u naar de volgende en de vorige vraag. Met 1 houdt u de eerste, met 2 de tweede, met 3 zijn ze niet hetzelfde. Met Z haalt u uw laatste besluit terug.
doubles-all =
    { $count ->
        [one] Eén vraag
       *[other] { $count } vragen
    }
doubles-said-same = “{ $kept }” blijft staan. De andere, van { $gone }, is van de lijst.
doubles-said-different = “{ $one }” en “{ $other }” blijven allebei staan.
doubles-next = De volgende vraag staat klaar.
doubles-undo = Toch niet
doubles-undone = Het besluit is terug. Alles staat er weer zoals het stond.
doubles-none = Niets staat er dubbel in
doubles-none-here = Alles op deze bladzijde is beslist
doubles-none-text = Komt dezelfde activiteit uit twee agenda’s, dan ziet u hier de vraag.
doubles-to-activities = Naar de activiteiten
doubles-decided-none = Er is nog niets beslist
doubles-decided-none-text = Zegt iemand dat twee activiteiten dezelfde zijn of juist niet, dan staat dat hier.
doubles-verdict-same = Hetzelfde
doubles-verdict-different = Niet hetzelfde
doubles-kept = Blijft:
doubles-away = Weg:
doubles-both-away = Wat bleef, staat er nu zelf ook niet meer. Haal het besluit terug als de andere nog doorgaat.
doubles-who = { $who }, { $date } { $time }
doubles-take-back = Haal terug
doubles-trail =
    { $count ->
        [one] Eén besluit
       *[other] Alle { $count } besluiten
    }
doubles-step-same = hetzelfde, { $kept } bleef
doubles-step-different = niet hetzelfde
doubles-step-open = teruggehaald
