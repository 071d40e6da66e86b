### Enter once, out everywhere: where the programme goes, and how often it was shown.

outlet-title = Outlets
outlet-under = You enter something once. Here you see everywhere it can be read.
outlet-magazine = the magazine
outlet-days =
    { $days ->
        [0] { $name } closes today
        [one] One day left for { $name }
       *[other] { $days } days left for { $name }
    }
outlet-closed = { $name } has closed
outlet-closes = What is not confirmed on { $date } is not printed.
outlet-none-missing = Everything is confirmed. Nothing is missing.
outlet-missing =
    { $count ->
        [one] Without confirmation this will not be in it:
       *[other] Without confirmation these { $count } will not be in it:
    }
outlet-confirmed = Last confirmed on { $date }
outlet-ways = Where it can be read
outlet-screen = The screen
outlet-screen-what = Today and tomorrow, for the community house
outlet-print = Print
outlet-print-what = For the magazine or on the wall, A4 and A5
outlet-pdf-a4 = Print as PDF, A4
outlet-pdf-a4-what = For the wall or the community house
outlet-pdf-a5 = Print as PDF, A5
outlet-pdf-a5-what = For who makes the magazine
outlet-mail = The weekly mail
outlet-mail-what = Residents ask for it here
outlet-calendar = Calendar
outlet-calendar-what = For the calendar on a phone or computer
outlet-rss = RSS
outlet-rss-what = For news readers and other websites
outlet-atom = Atom
outlet-atom-what = The same, in another form
outlet-copy-what = This week's programme as a message, to paste in a group.
copy-message = Copy for WhatsApp
copy-done = Copied, now paste it
copy-nothing = There is nothing to copy
copy-by-hand = Copy this text
outlet-reach = How often it was seen
outlet-reach-own = How often { $name } was seen
outlet-reach-what = In the last four weeks. We count only how often something was shown, and not who saw it. The same person may count more than once.
outlet-reach-none = Nothing has been counted yet.
outlet-where = Where
outlet-shown = How often
outlet-few = fewer than 5
outlet-of-mail = Weekly mail
outlet-of-screen = Screen
outlet-of-print = Print
outlet-of-widget = Other websites
outlet-of-text = Text for a message
outlet-of-feed = Calendar and RSS
outlet-times-mail = { $count } mails
outlet-times-screen = { $count } hours shown
outlet-times-print = opened { $count } times
outlet-times-widget = shown { $count } times
outlet-times-text = copied { $count } times
outlet-times-feed = fetched { $count } times
snippet-title = On another website
snippet-what = Put one of these two pieces in the page of your own website. The programme is then always up to date. No cookies are set.
snippet-script = With a script: takes the height it needs
snippet-frame = Without a script: a fixed height
snippet-frame-title = What there is to do in the neighbourhood
setting-title = Settings
setting-magazine = Name of the magazine
setting-deadline = Deadline
setting-deadline-hint = What is confirmed in the four weeks up to and including this day is printed. Leave the three days empty when there is no magazine.
setting-firstDay = First day in the magazine
setting-lastDay = Last day in the magazine
setting-mailDay = The weekly mail goes on
setting-mailHour = At
setting-hour = { $hour }:00
setting-day-1 = Monday
setting-day-2 = Tuesday
setting-day-3 = Wednesday
setting-day-4 = Thursday
setting-day-5 = Friday
setting-day-6 = Saturday
setting-day-7 = Sunday
setting-keep = Keep
setting-kept = This is kept.
setting-fault-firstDay-required = Fill in the deadline, the first and the last day, all three or none
setting-fault-lastDay-required = Fill in the deadline, the first and the last day, all three or none
setting-fault-lastDay-before_start = The last day is before the first
setting-fault-lastDay-out_of_range = The magazine has five weeks at most
