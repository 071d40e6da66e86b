### The start of the day.

today-morning = Good morning, { $name }
today-afternoon = Good afternoon, { $name }
today-evening = Good evening, { $name }
today-desk = Desk
today-new = Activity
today-import = Import
today-list = Today in the neighbourhood
today-list-none = Nothing more is planned for today.
today-list-all = All activities

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
share-last-week = Last week: { $share }%.
share-more = How we count, and how it went

todo-title = What is waiting for you
todo-none = Nothing. Everything was confirmed in time and nobody reported anything.
todo-right = It is right
todo-look = Look
todo-stop = It stopped
todo-put-back = Put it back
todo-keys = <b>K</b> says that it is right, <b>S</b> that it has stopped. The arrows go to the next one.
todo-stopped = { $title } is no longer on the site. You can put it back.
todo-stopped-text = Is no longer on the site.
todo-back = { $title } is on the site again.
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

questions-title = Questions of colleagues
questions-none = No question is open.
questions-ask = Ask a question yourself
questions-answer = Answer
questions-mine = Your question
questions-waiting = You know the theme
questions-answers =
    { $count ->
        [0] No answer yet
        [one] 1 answer
       *[other] { $count } answers
    }

asks-title = Asks of the neighbourhood without an answer
asks-areas = In your area: { $areas }.
asks-everywhere = In the whole neighbourhood. Set your area in your profile in Who is who, and you will see only what is there.
asks-none = Somebody responded to every ask.
asks-waits =
    { $days ->
        [0] Since today
        [one] Since yesterday
       *[other] For { $days } days
    }
asks-answer = Respond
asks-answered = Your response has been sent. You will find the conversation on the site, in Messages.
asks-field-text = Your message to who asks
asks-field-text-hint = Only the two of you read this. You do not see each other's address or number.
asks-send = Send

news-title = New since you looked
news-since = { $day } at { $time }
news-none = Nothing. You are up to date.
news-more = and { $count } more
news-activity =
    { $count ->
        [one] 1 activity
        [100] 100 activities or more
       *[other] { $count } activities
    }
news-service =
    { $count ->
        [one] 1 service
        [100] 100 services or more
       *[other] { $count } services
    }
news-organisation =
    { $count ->
        [one] 1 organisation
        [100] 100 organisations or more
       *[other] { $count } organisations
    }
news-place =
    { $count ->
        [one] 1 place
        [100] 100 places or more
       *[other] { $count } places
    }
news-project =
    { $count ->
        [one] 1 project
        [100] 100 projects or more
       *[other] { $count } projects
    }
news-ask =
    { $count ->
        [one] 1 ask
        [100] 100 asks or more
       *[other] { $count } asks
    }
news-offer =
    { $count ->
        [one] 1 offer
        [100] 100 offers or more
       *[other] { $count } offers
    }
news-question =
    { $count ->
        [one] 1 question of a colleague
       *[other] { $count } questions of colleagues
    }
news-knowledge_item =
    { $count ->
        [one] 1 piece of knowledge
       *[other] { $count } pieces of knowledge
    }
