### The table of activities and the panel beside it.

acts-title = Activities
acts-all = Everything planned for the coming twelve months
acts-own = Everything of { $names }
acts-import = Import
acts-new = New activity
acts-filter = What do you want to see?
acts-search = Search for an activity
acts-search-do = Search
acts-due = Waiting for an answer
acts-doubtful = Not sure
acts-mine = Mine
acts-category = Category
acts-all-categories = All categories
acts-place = Place
acts-all-places = All places
acts-organisation = Organisation
acts-all-organisations = All organisations
acts-list = List of activities
acts-caption = Activities, by time
acts-choose-seen =
    { $count ->
        [one] Choose the one you see now
       *[other] Choose all { $count } you see now
    }
acts-choose = Choose { $title }
acts-choose-none = Choose none
acts-when = When
acts-what = Activity
acts-whose = By
acts-chosen =
    { $count ->
        [one] One chosen
       *[other] { $count } chosen
    }
acts-bulk =
    { $count ->
        [one] Do something with one activity
       *[other] Do something with { $count } activities
    }
acts-confirmed-count =
    { $count ->
        [one] One activity has been confirmed.
       *[other] { $count } activities have been confirmed.
    }
acts-keys = The arrow keys go a line up or down. Space chooses a line, with Shift everything in between. Enter opens it, Escape closes it again. N makes a new activity.
acts-none = There is nothing here yet
acts-none-text = Nothing is planned that fits this.
acts-none-waiting = Nothing is waiting for you
acts-none-waiting-text = Everything that fits this was confirmed in time.
acts-show-all = Show everything

panel-edit = Change
panel-ups = Who is coming
panel-categories = Category
panel-price = Price
panel-calendar = From the calendar

also-told = Also told by { $who }.
also-told-by-hand = Also filled in by hand once.
also-calendar = in the calendar “{ $calendar }”
also-decision = See the decision
also-away = This was in here twice. What stayed: { $title }.
also-open = This looks like “{ $title }”. Is it the same?
also-decide = See them side by side

dates-title = The coming dates
dates-none = There are no more dates.
dates-change = Change
dates-note = What do you want to say about it?
dates-note-hint = For example: Ad is ill. Residents read this.
dates-cancel = Does not take place this time
dates-move-title = Or at another moment
dates-day = Day
dates-start = From
dates-end = To
dates-move = Move this time
dates-restore = Takes place on { $date } after all
dates-close = Leave it as it is
dates-cancelled = This time does not take place. The site says so now.
dates-moved = This time has been moved.
dates-restored = This time takes place as usual again.

### The form of an activity

form-new = New activity
form-from-proposal = Somebody told us this. Check it and put it on the site.
form-new-under = Once or a series. Only what it is and when are needed.
form-change = Change
form-place-it = Put it on the site
form-from-calendar = This comes from the calendar “{ $calendar }”. If it changes there too, that text will stand here again after the next import.

form-what = What is it?
form-title = Name
form-title-hint = Short and plain. For example: Sewing together
form-summary-line = In one sentence
form-summary-hint = For example: Bring your sewing, we help and coffee is ready.
form-categories = Category
form-categories-hint = Five at most. This is how people find it.

form-when = When is it?
form-day = On which day?
form-first-day = What is the first day?
form-start = From
form-end = To
form-all-day = The whole day
form-days = Several days in a row
form-last-day = Until which day?
form-night = Into the night of { $day }.
form-odd-day = The first time is on { $date }, after that on the days you choose.
form-skips = Not in the school holidays
form-holiday = { $name }: { $from } to { $to }

often-title = How often is it?
often-first-day = Choose a day first. Then you see what is possible.
often-other = Something else …
often-own = By a rule from another calendar. It stays as it is.
often-every = Every
often-unit = Days, weeks, months or years
often-unit-day =
    { $count ->
        [one] day
       *[other] days
    }
often-unit-week =
    { $count ->
        [one] week
       *[other] weeks
    }
often-unit-month =
    { $count ->
        [one] month
       *[other] months
    }
often-unit-year =
    { $count ->
        [one] year
       *[other] years
    }
often-days = On which days?
often-month = How in the month?
often-by-weekday = On a day of the week
often-by-date = On a date
often-which = Which one?
often-weekday = Which day?
often-date = Which date?
often-last-day = the last day

until-title = Until when?
until-never = On and on for now
until-date = Until a date
until-count = A number of times
until-date-label = Until
until-count-label = How often?

coming-title = These will be the dates
coming-first = Fill in a day and a time. Then you see the dates here.
coming-sum =
    { $count ->
        [one] Once: { $first }.
       *[other] { $count } times in the coming twelve months: from { $first } to { $last }.
    }
coming-none = This makes no dates. Please check the day and how often.
coming-press = Does one not take place? Press the date. Pressing again brings it back.
coming-on = takes place
coming-added = extra time
coming-away = does not take place
coming-holiday = school holidays, does not take place
coming-extra = An extra day
coming-add = Add
coming-more =
    { $count ->
        [one] One more month
       *[other] { $count } more months
    }
coming-fewer = Fewer months

form-where = Where, and by whom?
form-place = At which place?
form-place-hint = The address and whether a wheelchair can get in already stand with the place.
form-place-none = Somewhere else
form-location = Where exactly?
form-location-hint = For example: room 2, first floor
form-location-free = Where is it?
form-location-free-hint = An address or a spot people know. For example: by the pond
form-organisation = By which organisation?

form-for-whom = For whom?
form-audience = For whom is it?
form-languages = In which languages?
form-languages-hint = The languages that are spoken there.

form-joining = Taking part
form-cost = What does it cost?
form-cost-free = Free
form-cost-paid = It costs something
form-cost-unknown = I do not know
form-price = How many euros?
form-price-hint = For example: 2.50
form-price-note = What does it include?
form-price-note-hint = For example: with coffee
form-sign-up = Do people have to sign up?
form-sign-up-none = No, just come along
form-sign-up-optional = You may, but need not
form-sign-up-required = Yes, sign up first
form-sign-up-note = How do you sign up?
form-sign-up-note-hint = For example: call or text Fatma

form-contact = Whom can people turn to?
form-contact-hint = This will be on the site. Do not fill in what may not be there.
form-contact-name = Somebody’s name
form-contact-telephone = Telephone number
form-contact-email = E-mail address
form-url = Website

form-more = Tell more
form-text = Story
form-text-hint = What will people do, and what should they know? Not needed.

form-fault-title-required = Fill in what it is
form-fault-day-required = Choose a day
form-fault-clock-start-required = Fill in at what time it starts
form-fault-until-required = Choose until which day it is
form-fault-end-before_start = The end is before the start. Please check the times
form-fault-price-invalid = Fill in an amount, such as 2.50
form-fault-categories-too_many = Choose five categories at most
form-fault-organisation-not_yours = Choose an organisation that is yours
form-fault-organisation-required = Choose an organisation that is yours
form-fault-contact-email-invalid = Please check the e-mail address
form-fault-url-invalid = Please check the address of the website
form-fault-picture-alt-required = Tell what can be seen in the photo

### A text that is pasted

paste-title = Paste a text
paste-text = Message or announcement
paste-hint = In Dutch, for example: Elke woensdag 10-12 uur koffie in De Haard, €1,50, niet in de schoolvakantie
paste-fill = Fill in the form
paste-busy = Reading …
paste-check = Check this
paste-kept = The text says this too. You had filled it in already, so it was not changed.
paste-nothing = There is nothing in it that we recognise. Please fill in the form yourself.
paste-cancelled = This text says that something is cancelled. Find the activity in the list and cancel it there. Nothing was filled in here.
paste-undo = Take this away again
paste-when = When
paste-cost = Cost
paste-place = Place
paste-free = Free

poster-title = Photo of a poster
poster-label = Take a photo, or choose one
poster-hint = The photo is shown with the activity. What it says you type below, or paste above.
poster-kept = { $count ->
    [one] The photo has been added.
   *[other] There are { $count } photos now.
}
poster-see = See it at the end
