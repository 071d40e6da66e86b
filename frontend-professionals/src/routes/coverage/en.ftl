### What the coming weeks lack.

coverage-title = What is missing
coverage-under = From { $from } to { $until }: what is on the site and goes on.
coverage-print = Print
coverage-next = This is what you can collect first
coverage-complete = Nothing is missing
coverage-complete-text = There is something at every part of the day, for every age and of every theme. Well done.
coverage-next-counts = How we choose: what is not there goes before what there is little of. Little is less than a quarter of the average.
coverage-add = Make an activity
coverage-read = Import a calendar
coverage-grid = How often something begins, by day and part of the day
coverage-morning = Morning
coverage-afternoon = Afternoon
coverage-evening = Evening
coverage-nothing = nothing
coverage-unknown = not known
coverage-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
coverage-fewer = Show fewer
coverage-residents =
    { $count ->
        [one] 1 resident
       *[other] { $count } residents
    }
coverage-category = Activities by theme
coverage-age = Activities by whom they are for
coverage-language = Activities by language
coverage-area = Activities within walking distance of each area
coverage-street = Activities by street
coverage-place = Activities by place
coverage-when-fine = There is something at every part of the day
coverage-category-fine = There is something of every theme
coverage-age-fine = There is something for every age
coverage-language-fine = There is something in every language
coverage-area-fine = No area without something within walking distance
coverage-street-fine = There is something in every street with a place
coverage-place-fine = There is something at every place
coverage-when-counts = How we count: how often something begins in four weeks. What takes the whole day counts in the morning and in the afternoon.
coverage-category-counts = How we count: activities with this theme. An activity with two themes counts for both.
coverage-age-counts =
    { $count ->
        [0] How we count: activities that name this group. “Everybody” does not count for an age.
        [one] How we count: activities that name this group. “Everybody” does not count for an age. One does not say for whom it is.
       *[other] How we count: activities that name this group. “Everybody” does not count for an age. { $count } do not say for whom they are.
    }
coverage-language-counts =
    { $count ->
        [0] How we count: activities that name this language.
        [one] How we count: activities that name this language. One names no language; that is mostly Dutch.
       *[other] How we count: activities that name this language. { $count } name no language; that is mostly Dutch.
    }
coverage-area-counts = How we count: activities at a place within { $metres } metres of the middle of the area, as the crow flies.
coverage-street-counts = How we count: activities at a place in this street. We do not know a street without a place.
coverage-place-counts = How we count: activities at this place. Those with the least come first.

finding-everything = There is nothing on the site for the coming four weeks
finding-weekend =
    { $how ->
        [nothing] There is nothing at the weekend
       *[little] There is hardly anything at the weekend
    }
finding-day =
    { $how ->
        [nothing] There is nothing on { $what }
       *[little] There is hardly anything on { $what }
    }
finding-daypart =
    { $how ->
        [nothing] There is nothing
       *[little] There is hardly anything
    } in the { $part ->
        [morning] morning
        [afternoon] afternoon
       *[evening] evening
    }
finding-slot = There is { $how ->
        [nothing] nothing
       *[little] hardly anything
    } on { $what } { $part ->
        [morning] morning
        [afternoon] afternoon
       *[evening] evening
    }
finding-age =
    { $how ->
        [nothing] There is nothing for { $what }
       *[little] There is hardly anything for { $what }
    }
finding-category =
    { $how ->
        [nothing] There is nothing of { $what }
       *[little] There is hardly anything of { $what }
    }
finding-language = There is nothing in { $what }
finding-area = There is nothing within walking distance of { $what }
finding-street = There is nothing in the street { $what }
finding-place = There is nothing at { $what }

next-everything = Begin with the calendar of a club or of a house in the neighbourhood.
next-weekend = Ask who has the door open on Saturday or Sunday: a sports club, a church, a mosque.
next-day = Ask a club or a house what is possible on this day.
next-daypart = Ask who has a room free then, or comes together already.
next-age = Ask a school, a club or a community worker what there is for them.
next-category = Find who does this already, also just outside the neighbourhood.
next-area = Ask the residents and the school there what they do together already.
next-slot = Ask who has a room free then, or comes together already.
next-language = Ask a language buddy or an association what there is in this language.
next-street = There is a place there. Ask what is possible.
next-place = The place is on the site. Ask what there is to do.
