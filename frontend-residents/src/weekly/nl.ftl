### The weekly mail: what there is to do, once a week.

weekly-fold = De wekelijkse mail
weekly-title = De wekelijkse mail van { $name }
weekly-lead = Eén keer per week in uw mail wat er te doen is: welke dag, hoe laat, waar en wat het kost. Is er niets, dan komt er geen mail.
weekly-address-only = U hoeft geen account te maken. Een e-mailadres is genoeg.
weekly-ask = Stuur mij de wekelijkse mail
weekly-lasts = De knop in de mail werkt drie dagen.
weekly-privacy = Wij gebruiken uw adres alleen voor deze mail. Onder elke mail staat hoe u stopt. Dan wissen wij uw adres.
weekly-themes = Onderwerpen
weekly-themes-which = Waarover? Kiest u niets, dan krijgt u alles.
weekly-areas = Buurten
weekly-areas-which = Welke buurt? Kiest u niets, dan krijgt u alles.
weekly-streets = Straten
weekly-streets-which = Welke straat? Wat in een gekozen buurt of straat is, staat in uw mail. Kiest u niets, dan krijgt u alles.
weekly-some =
    { $count ->
        [0] { $title }: alles
       *[other] { $title }: { $count } gekozen
    }
weekly-have = U krijgt de wekelijkse mail.
weekly-have-not = U krijgt de wekelijkse mail nog niet.
weekly-take = Stuur mij de wekelijkse mail
weekly-keep = Bewaar de keuze voor deze mail
weekly-end = Stop de wekelijkse mail
weekly-kept = Dit is bewaard. De mail komt één keer per week.
weekly-ended = U krijgt de wekelijkse mail niet meer.
