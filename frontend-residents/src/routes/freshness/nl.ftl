### Klopt het hier? The headline figure and how it is counted.

freshness-title = Klopt het hier?
freshness-percent = { $share }%
freshness-sum = In { $name } vindt u nu <b>{ $visible }</b> activiteiten, vragen, organisaties en plekken. Van <b>{ $confirmed }</b> heeft iemand op tijd gezegd: dit klopt.
freshness-target-met = Ons doel is { $target }%. Dat halen wij.
freshness-target-missed = Ons doel is { $target }%. Dat halen wij nu niet.
freshness-week =
    { $count ->
        [0] Deze week hoeven wij niets na te vragen.
        [one] Deze week vragen wij van één ding of het nog klopt.
       *[other] Deze week vragen wij van { $count } dingen of het nog klopt.
    }
freshness-answer =
    { $days ->
        [one] Op die vraag komt meestal binnen een dag antwoord.
       *[other] Op die vraag komt meestal binnen { $days } dagen antwoord.
    }
freshness-counted = Geteld op { $date } om { $time }.
freshness-none = Er is nog niet geteld
freshness-none-text = Of er is nog te weinig om te tellen. Wij tellen elk uur.

freshness-kinds = Per soort
freshness-kind-activity = Activiteiten
freshness-kind-ask = Vragen
freshness-kind-offer = Aanbod
freshness-kind-organisation = Organisaties
freshness-kind-place = Plekken
freshness-kind-project = Projecten
freshness-kind-service = Diensten
freshness-few = te weinig om te tellen

freshness-days = Hoe het ging
freshness-days-none = Wij tellen elke dag. Vanaf morgen ziet u hier een lijn.
freshness-chart = Een lijn van { $from } tot { $until }. Aan het eind staat hij op { $share }%.
freshness-chart-target = doel: { $target }%
freshness-table = De cijfers per maand

freshness-how = Zo tellen wij
freshness-how-what = Wij tellen alles wat u hier nu kunt vinden en wat niet voorbij is: activiteiten, vragen, aanbod, organisaties, plekken, projecten en diensten.
freshness-how-term = Bij alles hoort een termijn. Kort voor het einde vragen wij of het nog klopt. Zegt iemand binnen die tijd dat het klopt? Dan telt het mee als bevestigd. Is de termijn om, dan telt het niet meer mee, ook als het nog steeds klopt. Een vraag of aanbod halen wij van de site als wij twee keer niets horen. De termijn is om:
freshness-term-series =
    { $days ->
        [one] een activiteit die terugkomt, na één dag
       *[other] een activiteit die terugkomt, na { $days } dagen
    }
freshness-term-activity =
    { $days ->
        [one] een activiteit op één dag, een dag ervoor
       *[other] een activiteit op één dag, { $days } dagen ervoor
    }
freshness-term-ask =
    { $days ->
        [one] een vraag, na één dag
       *[other] een vraag, na { $days } dagen
    }
freshness-term-offer =
    { $days ->
        [one] een aanbod, na één dag
       *[other] een aanbod, na { $days } dagen
    }
freshness-term-organisation =
    { $days ->
        [one] een organisatie, na één dag
       *[other] een organisatie, na { $days } dagen
    }
freshness-term-place =
    { $days ->
        [one] een plek, na één dag
       *[other] een plek, na { $days } dagen
    }
freshness-term-project =
    { $days ->
        [one] een project, na één dag
       *[other] een project, na { $days } dagen
    }
freshness-term-service =
    { $days ->
        [one] een dienst, na één dag
       *[other] een dienst, na { $days } dagen
    }
freshness-how-quiet = Stille vragen tellen wij niet mee.
freshness-how-few = Gaat een getal over minder dan vijf dingen, dan laten wij het weg. Soms laten wij nog een getal weg, zodat niemand het kan uitrekenen.
freshness-how-when = Wij tellen elk uur. In de lijn staat de laatste telling van elke dag.
