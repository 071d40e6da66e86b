### The start of the day.

today-morning = Good morning, { $name }
today-afternoon = Good afternoon, { $name }
today-evening = Good evening, { $name }
today-desk = Desk
today-new = Activity
today-import = Import
today-list = Today in the neighbourhood
today-list-none = Nothing more is planned for today.

share-title = What is on the site is right
share-title-own = What is yours on the site is right
share-percent = { $share }%
share-sum = <b>{ $lit } of { $all }</b> confirmed in time
share-target = Our aim is { $target }%.
share-fresh = <b>{ $count }</b> confirmed
share-due =
    { $count ->
        [one] <b>1</b> waiting for an answer
       *[other] <b>{ $count }</b> waiting for an answer
    }
share-doubtful = <b>{ $count }</b> not sure: not in mail, screen and print
share-definition = How we count: all activities of the coming five weeks, and all organisations, places and projects.
share-definition-own = How we count: your activities of the coming five weeks.
share-definition-all = How we count: everything that can be found on the site and is not over. The windows are the activities of the coming five weeks, and all organisations, places and projects.
share-week =
    { $count ->
        [0] Nothing is due this week.
        [one] One thing is due this week.
       *[other] { $count } things are due this week.
    }
share-answer =
    { $days ->
        [one] An answer mostly comes within a day.
       *[other] An answer mostly comes within { $days } days.
    }
share-chart = A line from { $from } until { $until }. Now it stands at { $share }%.
share-chart-target = target: { $target }%

todo-title = What is waiting for you
todo-none = Nothing. Everything was confirmed in time and nobody reported anything.
todo-right = It is right
todo-look = Look
todo-confirmed = { $title } has been confirmed. Thank you.
todo-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
todo-fewer = Show fewer
todo-asked =
    { $count ->
        [one] One ask or offer waits for you
       *[other] { $count } asks and offers wait for you
    }
todo-asked-text = Look at it, or call. Danger comes first.
todo-calls =
    { $count ->
        [one] Call one person
       *[other] Call { $count } people
    }
todo-calls-text = They have no e-mail and do not know yet what has changed.
todo-reports =
    { $count ->
        [one] One report waits for your decision
       *[other] { $count } reports wait for your decision
    }
todo-reports-text = Somebody thinks that something does not belong here.
todo-doubles =
    { $count ->
        [one] One activity may be in here twice
       *[other] { $count } activities may be in here twice
    }
todo-doubles-text = You see them side by side and say whether they are the same.
todo-questions =
    { $count ->
        [one] One question of a colleague waits for you
       *[other] { $count } questions of colleagues wait for you
    }
todo-questions-text = Nobody has answered yet, and you know the theme.
todo-magazine =
    { $days ->
        [0] { $name } closes today
        [one] { $name } closes tomorrow
       *[other] { $name } closes in { $days } days
    }
todo-magazine-name = The neighbourhood's magazine
todo-magazine-text = Without confirmation this is not in it: { $titles }
todo-sources =
    { $count ->
        [one] One source needs attention
       *[other] { $count } sources need attention
    }
todo-import = Import
todo-import-previewed = Looked at beforehand, not taken over yet.
todo-import-failed = The import failed.

correction-stopped = Somebody reports: this has stopped
correction-other-time = Somebody reports: the time is not right
correction-other-place = Somebody reports: the place is not right
correction-other = Somebody reports: something is not right
