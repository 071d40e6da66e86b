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
acts-choose-all = Choose all
acts-choose = Choose { $title }
acts-choose-none = Choose none
acts-when = When
acts-what = Activity
acts-whose = By
acts-confirmed = Confirmed
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
acts-right = It is right
acts-right-busy = Busy …
acts-confirmed-count =
    { $count ->
        [one] One activity has been confirmed.
       *[other] { $count } activities have been confirmed.
    }
acts-keys = The arrow keys go a line up or down. Space chooses a line, Enter opens it, Escape closes it again.
acts-none = There is nothing here yet
acts-none-text = Nothing is planned that fits this.
acts-none-waiting = Nothing is waiting for you
acts-none-waiting-text = Everything that fits this was confirmed in time.
acts-show-all = Show everything

panel-waiting = One moment
panel-fresh = This counts until { $date }.
panel-due = The term ended on { $date }. Is it still right?
panel-doubtful = The term ended on { $date }. Residents see that this is not sure.
panel-archived = This is in the archive
panel-demonstration = This is an invented example.
panel-confirmed = Confirmed. Thank you.
panel-restore = Bring back
panel-edit = Change
panel-site = See on the site
panel-not-yours = This belongs to another organisation. You can read it, not change it.
panel-categories = Category
panel-price = Price
panel-calendar = From the calendar
panel-archive = It stops: to the archive
panel-archive-sure = In the archive it is no longer on the site. Nothing is erased: one press brings it back.
panel-archive-yes = Yes, to the archive
panel-archive-no = No, leave it

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

stand-archived = in the archive
stand-never = never yet
stand-due =
    { $days ->
        [0] waiting since today
        [one] waiting 1 day
       *[other] waiting { $days } days
    }
stand-doubtful = since { $date }
