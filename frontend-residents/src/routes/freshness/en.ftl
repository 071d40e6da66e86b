### Is it right here? The headline figure and how it is counted.

freshness-title = Is it right here?
freshness-percent = { $share }%
freshness-sum = In { $name } you now find <b>{ $visible }</b> activities, asks, organisations and places. Of <b>{ $confirmed }</b> somebody has said in time: this is right.
freshness-target-met = Our target is { $target }%. We reach it.
freshness-target-missed = Our target is { $target }%. At this moment we do not reach it.
freshness-week =
    { $count ->
        [0] This week there is nothing to ask after.
        [one] This week we ask of one thing whether it is still right.
       *[other] This week we ask of { $count } things whether they are still right.
    }
freshness-answer =
    { $days ->
        [one] An answer mostly comes within a day.
       *[other] An answer mostly comes within { $days } days.
    }
freshness-counted = Counted on { $date } at { $time }.
freshness-none = Nothing was counted yet
freshness-none-text = Or there is too little to count. We count every hour.

freshness-kinds = By kind
freshness-kind-activity = Activities
freshness-kind-ask = Asks
freshness-kind-offer = Offers
freshness-kind-organisation = Organisations
freshness-kind-place = Places
freshness-kind-project = Projects
freshness-kind-service = Services
freshness-few = too few to count

freshness-days = How it went
freshness-days-none = We count every day. From tomorrow on there is a line here.
freshness-chart = A line from { $from } until { $until }. At its end it stands at { $share }%.
freshness-chart-target = target: { $target }%
freshness-table = The figures per month

freshness-how = How we count
freshness-how-what = We count everything that you can find here now and that is not over: activities, asks, offers, organisations, places, projects and services.
freshness-how-term = Everything has a term. Shortly before its end we ask whether it is still right. Does somebody say within that time that it is right? Then it counts as confirmed. Once the term is over it no longer counts, even if it is still right. We take an ask or offer off the site when we hear nothing twice. The term ends:
freshness-term-series =
    { $days ->
        [one] an activity that comes again, after one day
       *[other] an activity that comes again, after { $days } days
    }
freshness-term-activity =
    { $days ->
        [one] an activity on one day, a day before it
       *[other] an activity on one day, { $days } days before it
    }
freshness-term-ask =
    { $days ->
        [one] an ask, after one day
       *[other] an ask, after { $days } days
    }
freshness-term-offer =
    { $days ->
        [one] an offer, after one day
       *[other] an offer, after { $days } days
    }
freshness-term-organisation =
    { $days ->
        [one] an organisation, after one day
       *[other] an organisation, after { $days } days
    }
freshness-term-place =
    { $days ->
        [one] a place, after one day
       *[other] a place, after { $days } days
    }
freshness-term-project =
    { $days ->
        [one] a project, after one day
       *[other] a project, after { $days } days
    }
freshness-term-service =
    { $days ->
        [one] a service, after one day
       *[other] a service, after { $days } days
    }
freshness-how-quiet = We do not count quiet asks.
freshness-how-few = Where a number is about fewer than five things, we leave it out. Sometimes we leave out another number too, so that nobody can work it out.
freshness-how-when = We count every hour. The line has the last count of each day.
