### What is not on the site yet, and what comes again.

views = Welke activiteiten
views-coming = Wat komt
views-past = Wat geweest is
views-drafts = Concepten
views-drafts-count = Concepten ({ $count })

drafts-title = Concepten
drafts-under = Dit staat nog niet op de site
drafts-one = Concept
drafts-one-under = Een concept: nog niet op de site
drafts-none = Er zijn geen concepten
drafts-none-text = Kies iets dat geweest is, of bewaar een nieuwe activiteit als concept.
drafts-untitled = Nog zonder naam
drafts-undated = Nog zonder dag
drafts-by = Door { $name }, { $date }
drafts-remove = Gooi weg
drafts-remove-yes = Ja, gooi weg
drafts-remove-no = Nee, laat staan
drafts-removed = Het concept is weg.
drafts-keep = Bewaar als concept
drafts-kept = Bewaard als concept. Het staat nog niet op de site.

past-title = Wat geweest is
past-under = Kies wat er weer komt. Er komt een concept van, met nieuwe data.
past-none = Er is hier nog niets geweest
past-choose = Kiezen
past-days = { $first } tot en met { $last }

again-do = Opnieuw, zoals vorig jaar
again-made =
    { $count ->
        [one] Er is een concept van gemaakt. Het staat nog niet op de site.
       *[other] Er zijn { $count } concepten van gemaakt. Ze staan nog niet op de site.
    }
again-proposal = Ons voorstel: { $date }
again-because-week = De vorige keer was het op { $was }. Dit is dezelfde dag van dezelfde week.
again-because-month = De vorige keer begon het op { $was }. Dit is dezelfde dag van de maand.
again-because-date = De vorige keer was het op { $was }. Dit is dezelfde datum.
again-because-feast = De vorige keer was het op { $was }. Dit gaat mee met de feestdag.
again-because-holiday = De vorige keer was het op { $was }. Dit gaat mee met de schoolvakantie.
again-because-season = De vorige keer begon het op { $was }. Dit is even lang na de zomervakantie.
again-check = Kijk de dag, de tijd en de rest na. Daarna zet u het op de site.
