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
programme-missing = Something missing?
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

## Saying that one comes
sign-up-title = I want to come
sign-up-which = Which date?
sign-up-room = there is room
sign-up-places =
    { $count ->
        [one] one place left
       *[other] { $count } places left
    }
sign-up-full =
    { $waiting ->
        [0] full, you can join the waiting list
        [one] full, one person is waiting
       *[other] full, { $waiting } people are waiting
    }
sign-up-closed = signing up has closed
sign-up-closed-text = You can no longer sign up for this date.
sign-up-do = I am coming
sign-up-queue = Put me on the waiting list
sign-up-leave = I am not coming
sign-up-off-row = Take me off the waiting list
sign-up-coming = You are on the list.
sign-up-duty = You help every time and are on the list.
sign-up-waiting = You are on the waiting list, at place { $place }. If a place comes free, you hear it at once.
sign-up-said = You have signed up.
sign-up-left = You have signed off.
sign-up-guests-said = The number of guests has changed.
sign-up-guests = Are you bringing anybody?
sign-up-guests-count =
    { $count ->
        [0] No, I come alone
        [one] Yes, one guest
       *[other] Yes, { $count } guests
    }
sign-up-account = Do you have an account? Then you need not fill in anything.
sign-up-account-do = Sign in
sign-up-name = Your name
sign-up-email = Your e-mail address
sign-up-email-hint = You get a mail with a button to confirm it.
sign-up-telephone = Or your telephone number
sign-up-telephone-hint = Only if you have no e-mail. The organiser calls you to confirm it.
sign-up-kept = Only the organiser sees your name. We erase your details some time after the activity.
sign-up-send = Sign me up for this date
sign-up-summary = Something is still missing
sign-up-failed-guests = There is no room for that many people.
sign-up-failed-other = Signing up did not work.
sign-up-off = The administrator has just switched off the activities. That is why signing up did not work. What you typed is still there.
sign-up-asked-email = Look in your mail
sign-up-asked-email-text = Press the button in the mail within 24 hours. Only then are you on the list.
sign-up-asked-telephone = We will call you
sign-up-asked-telephone-text = The organiser calls you to confirm it. Only then are you on the list.
sign-up-fault-name-required = Fill in your name
sign-up-fault-name-too_long = Make your name shorter
sign-up-fault-name-invalid = Check your name
sign-up-fault-email-required = Fill in your e-mail address or telephone number
sign-up-fault-email-invalid = Check your e-mail address
sign-up-fault-email-too_long = This e-mail address is too long
sign-up-fault-telephone-invalid = Check your telephone number
sign-up-fault-telephone-too_long = This telephone number is too long
sign-up-fault-guests-out_of_range = You may not bring that many guests
copy-message = Copy for WhatsApp
copy-done = Copied, now paste it
copy-nothing = There is nothing to copy
copy-by-hand = Copy this text
along-title = Take the programme along
along-mail = Every week in your mail
along-calendar = In your calendar
