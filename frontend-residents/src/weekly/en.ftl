### The weekly mail: what there is to do, once a week.

weekly-fold = The weekly mail
weekly-title = The weekly mail of { $name }
weekly-lead = Once a week in your mail what there is to do: which day, what time, where and what it costs. When there is nothing, no mail comes.
weekly-address-only = You need not make an account. An e-mail address is enough.
weekly-ask = Send me the weekly mail
weekly-lasts = The button in the mail works for three days.
weekly-privacy = We use your address for this mail only. Each mail says how to stop. Then we erase your address.
weekly-themes = Subjects
weekly-themes-which = About what? If you choose nothing, you get everything.
weekly-areas = Areas
weekly-areas-which = Which area? If you choose nothing, you get everything.
weekly-streets = Streets
weekly-streets-which = Which street? What is in a chosen area or street is in your mail. If you choose nothing, you get everything.
weekly-some =
    { $count ->
        [0] { $title }: all
       *[other] { $title }: { $count } chosen
    }
weekly-have = You get the weekly mail.
weekly-have-not = You do not get the weekly mail yet.
weekly-take = Send me the weekly mail
weekly-keep = Keep the choice for this mail
weekly-end = Stop the weekly mail
weekly-kept = This is kept. The mail comes once a week.
weekly-ended = You no longer get the weekly mail.
