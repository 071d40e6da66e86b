### Addresses that are followed.

source-title = Sources
source-under = Addresses that we read again and again. What changes there, changes here.
source-new = Follow an address
source-ill =
    { $count ->
        [one] One source needs attention
       *[other] { $count } sources need attention
    }
source-all = All sources
source-well = The other sources
source-well-none = There are no other sources on this page.
source-none = No address is followed yet
source-none-text = Does a club have a calendar on a website? Import it once and choose to follow it. After that it goes by itself.
source-none-do = Import an address
source-signs = The line shows how many activities there were. A dot: changed. A cross: failed. A ring: come back later.

source-health-good = Good
source-health-attention = Mind
source-health-broken = Broken
source-health-paused = Paused

source-changed = Changed
source-looked = Read
source-next = Read again
source-rhythm = How often
source-activities = Activities
source-never = not yet
source-soon = in a moment
source-today = today
source-paused = not until you say so
source-rhythm-minutes =
    { $count ->
        [one] every minute
       *[other] every { $count } minutes
    }
source-rhythm-hours =
    { $count ->
        [one] every hour
       *[other] every { $count } hours
    }
source-rhythm-days =
    { $count ->
        [one] every day
       *[other] every { $count } days
    }

source-history-none = Since you follow this address, nobody has looked yet.
source-history =
    { $looks ->
        [one] Looked once, on { $since }.
       *[other] Looked { $looks } times since { $since }.
    } { $changed ->
        [0] Never changed.
        [one] Changed once.
       *[other] Changed { $changed } times.
    }
source-history-failed =
    { $failed ->
        [one] Failed once.
       *[other] Failed { $failed } times.
    }
source-history-later =
    { $later ->
        [one] Asked once to come back later.
       *[other] Asked { $later } times to come back later.
    }
source-history-now =
    { $activities ->
        [0] Now there is nothing.
        [one] Now there is one activity.
       *[other] Now there are { $activities } activities.
    }

source-alarm-failing = Reading does not work.
source-alarm-still = It stands still.
source-alarm-empty = It is empty.
source-alarm-shape = It is not what it was.
source-alarm-robots = We may not read this.

source-look = Look again now
source-looking = Looking …
source-look-later = { $name }: it is looked at as soon as possible.
source-looked-good = { $name } was read. All is well.
source-looked-attention = { $name } was read. Mind it.
source-looked-broken = { $name } could not be read well.
source-looked-paused = { $name } waits until you say so.
source-read-again = Look and import again
source-other = Other address
source-pause = Pause
source-paused-said = { $name } waits until you say so.
source-go-on = Go on
source-going-said = { $name } is followed again.
source-name = Other name
source-name-label = What do you call this source?
source-name-keep = Keep the name
source-named = The name was kept.
source-stop = Stop following
source-stop-sure = This address is then no longer read. The activities it brought stay.
source-stop-yes = Yes, stop following
source-stop-no = No, keep following
source-stopped = { $name } is no longer followed.
