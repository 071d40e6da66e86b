### Rondje wijk: what needs a call or a visit this week, and what was answered.

round-title = Neighbourhood round
round-lead =
    { $count ->
        [one] One thing to ask about. Call, or go there.
       *[other] { $count } things to ask about. Call, or go there.
    }
round-done = All done. Thank you!
round-print = Print
round-none = There is nothing to ask about
round-none-text = Everything on the site is confirmed, or somebody else asks. Look again later.
round-left-over =
    { $count ->
        [one] One more waits after these.
       *[other] { $count } more wait after these. They come here once these are done.
    }
round-again = See what else there is
round-nowhere = Without a fixed place
round-no-telephone = There is no telephone number. Go there, or ask around.
round-next = Next time { $when }
round-when = { $date } at { $time }
round-why-correction = A reader says that this is not right.
round-why-nobody = There is nobody we can mail.
round-why-silent = Our mail was not answered.
round-tried = On { $date } nobody was home.
round-say = ‘Hello, I am a connector in { $name }. Our website says { $title }. Is that still right?’
round-say-when = ‘Hello, I am a connector in { $name }. Our website says { $title }, { $when }. Is that still right?’
round-answers = What is the answer about { $title }?
round-note = What is different?
round-note-hint = For instance: from now on at ten. The desk changes it.
round-stopped-sure = Then we take it off the site. Are you sure?
round-stopped-do = Yes, it has stopped
round-other-time-do = Pass it on
round-not-yet = Not yet
round-said-right = Right. It is confirmed.
round-said-stopped = Stopped. It goes off the site.
round-said-other-time = Another time. The desk changes it.
round-said-not-home = Nobody home. It comes back tomorrow.
round-said-later = Later. It comes back next week.
round-kept = Kept on this device; we send it as soon as you are connected.
round-noted = Noted: { $title }
round-failed = Your answer did not arrive. That is not your fault.
round-sign-in = Sign in for the round
round-sign-in-do = Sign in
round-not-yours = The round is for connectors
round-not-yours-text = Would you like to go round and call, too? Ask the administrator of your neighbourhood.
round-paper = Right ☐   Stopped ☐   Nobody home ☐   Another time: ____________________
