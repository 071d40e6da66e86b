### The programme and the page of one activity.

programme-title = Activities
programme-days = Choose a day
programme-list = Programme
programme-none = Nothing found
programme-count =
    { $count ->
        [one] Something to do once
       *[other] Something to do { $count } times
    }
programme-until = Something to do { $count } times up to { $date }
programme-at = at { $place }

choices = Choose what you want to see
choice-free = Free
choice-wheelchair = Wheelchair
choice-open = No sign-up
choices-more =
    { $chosen ->
        [0] More choices
       *[other] More choices ({ $chosen })
    }
choices-title = What would you like to see?
choices-done = Show me
choices-clear = Clear all choices
choice-category = Kind
choice-any-category = All kinds
choice-audience = For whom
choice-any-audience = Any
choice-period = When
choice-near = Near me
near-hint = Your device then tells once where you are. We do not keep it.
near-refused = Your device does not say where you are. Look on the map to see what is near.
near-unknown = We do not know where you are now.
period-all = Any time
period-weekend = The weekend
period-week = Seven days
period-month = A month

none-filtered = Nothing that fits all your choices
none-filtered-text = With fewer choices there may be something.
none-at-all = Nothing yet on these days
none-at-all-text = Choose another day, or search for a word.
none-so-far-ahead = We do not know that far ahead now
none-so-far-ahead-text = Without a connection we have the programme up to { $date }.
none-from-today = Begin with today
none-search = Search for a word

map-show = Map
map-title = Where it is
map-places = Places where there is something to do
map-count =
    { $count ->
        [one] one activity
       *[other] { $count } activities
    }
map-sentence =
    { $places ->
        [0] None of these activities has a place on the map.
        [one] Everything is in one place.
       *[other] There is something to do in { $places } places. Choose a name to see what is there.
    }
map-elsewhere =
    { $count ->
        [one] We do not know the place on the map of one activity.
       *[other] We do not know the place on the map of { $count } activities.
    }

## The page of one activity
activity = Activity
activity-was = { $date }. This is over.
activity-cancelled = { $title } is cancelled.
activity-cancelled-date = { $title } is cancelled on { $day }.
agenda = Put it in my calendar
dates-title = Coming dates

sign-up-call = Call to sign up
sign-up-mail = Mail to sign up
sign-up-none = You do not need to sign up.
sign-up-optional = You may sign up, but you do not have to.
sign-up-required = Please sign up first.

repeats-then = Then { $repeats }
repeats-not-holidays = Then { $repeats }, not in the school holidays
repeats-daily = every day
repeats-weekly = every { $days }
repeats-fortnightly = every other week on { $days }
repeats-weeks = every { $every } weeks on { $days }
repeats-monthly =
    { $nth ->
        [1] every first { $day } of the month
        [2] every second { $day } of the month
        [3] every third { $day } of the month
        [4] every fourth { $day } of the month
       *[other] every last { $day } of the month
    }
