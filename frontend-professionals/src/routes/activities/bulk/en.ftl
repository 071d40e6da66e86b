### One thing done to many activities at once: asked, looked at, done, undone.

bulk-move = Another place
bulk-categorise = Category
bulk-cancel = Is off
bulk-hand-over = Hand over
bulk-archive = Archive

bulk-title-move =
    { $count ->
        [one] One activity to another place
       *[other] { $count } activities to another place
    }
bulk-title-categorise =
    { $count ->
        [one] Another category for one activity
       *[other] Another category for { $count } activities
    }
bulk-title-cancel =
    { $count ->
        [one] One activity is off for some days
       *[other] { $count } activities are off for some days
    }
bulk-title-hand-over =
    { $count ->
        [one] One activity to another organisation
       *[other] { $count } activities to another organisation
    }
bulk-title-archive =
    { $count ->
        [one] One activity to the archive
       *[other] { $count } activities to the archive
    }

bulk-place = To which place?
bulk-add = Which category is added?
bulk-remove = Which category is taken off?
bulk-periods = Days to choose from
bulk-this-week = This week
bulk-next-week = Next week
bulk-from = From
bulk-to = Until and including
bulk-reason = Why is it off?
bulk-reason-hint = For example: It is carnival. Residents read this.
bulk-why = Why?
bulk-why-hint = For example: The season is over. This can be left out.
bulk-organisation = To which organisation?
bulk-choose = Choose an organisation
bulk-contact = Whom can people turn to?
bulk-contact-hint = Leave this empty when it stays the same person. It stands on the site.

bulk-look = Look at what changes
bulk-stop = Leave it
bulk-back = Back
bulk-look-title = This will happen
bulk-nothing = Nothing changes by this.
bulk-look-move =
    { $count ->
        [one] One activity goes to { $place }.
       *[other] { $count } activities go to { $place }.
    }
bulk-look-categorise =
    { $count ->
        [one] One activity goes from { $remove } to { $add }.
       *[other] { $count } activities go from { $remove } to { $add }.
    }
bulk-look-categorise-on =
    { $count ->
        [one] One activity gets the category { $add } as well.
       *[other] { $count } activities get the category { $add } as well.
    }
bulk-look-categorise-off =
    { $count ->
        [one] One activity loses the category { $remove }.
       *[other] { $count } activities lose the category { $remove }.
    }
bulk-look-cancel =
    { $count ->
        [one] One activity is off { $dates }, { $days }.
       *[other] { $count } activities are off { $dates } together, { $days }.
    }
bulk-look-hand-over =
    { $count ->
        [one] One activity goes to { $organisation }.
       *[other] { $count } activities go to { $organisation }.
    }
bulk-look-archive =
    { $count ->
        [one] One activity goes to the archive and leaves the site.
       *[other] { $count } activities go to the archive and leave the site.
    }
bulk-day = on { $from }
bulk-days = from { $from } until and including { $to }
bulk-dates =
    { $count ->
        [one] 1 time
       *[other] { $count } times
    }
bulk-read = Residents read: Is off. { $reason }
bulk-unchanged =
    { $count ->
        [one] Nothing changes for one activity.
       *[other] Nothing changes for { $count } activities.
    }
bulk-was = was: { $was }
bulk-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
bulk-do-move = Move
bulk-do-categorise = Change the category
bulk-do-cancel = Call it off
bulk-do-hand-over = Hand over
bulk-do-archive = To the archive

bulk-done-move =
    { $count ->
        [one] One activity was moved.
       *[other] { $count } activities were moved.
    }
bulk-done-categorise =
    { $count ->
        [one] One activity has another category.
       *[other] { $count } activities have another category.
    }
bulk-done-cancel =
    { $count ->
        [one] One activity is off { $dates }. The site says so now.
       *[other] { $count } activities are off { $dates } together. The site says so now.
    }
bulk-done-hand-over =
    { $count ->
        [one] One activity was handed over.
       *[other] { $count } activities were handed over.
    }
bulk-done-archive =
    { $count ->
        [one] One activity is in the archive.
       *[other] { $count } activities are in the archive.
    }
bulk-undo = Undo
bulk-undone = Everything is as it was.
bulk-undone-but =
    { $count ->
        [one] The rest is as it was. One activity was changed meanwhile and stayed as it is now.
       *[other] The rest is as it was. { $count } activities were changed meanwhile and stayed as they are now.
    }
bulk-left = { $title }: { $why }
bulk-left-changed = somebody changed this meanwhile
bulk-left-not-yours = this belongs to another organisation now

bulk-refused = { $title }: { $why }
bulk-refused-not_yours = this belongs to another organisation
bulk-refused-not_found = this does not exist any more
bulk-refused-stale = somebody changed this just now, look again
bulk-refused-categories = this has five categories already
bulk-refused-calendar = this comes from a calendar, which would put it back
bulk-refused-signUpNote = people must sign up for this, so a telephone number or e-mail address is needed
bulk-refused-archivedAt = this is in the archive
bulk-refused-other = this cannot be done here
bulk-without =
    { $count ->
        [one] Go on without this one
       *[other] Go on without these { $count }
    }

bulk-field-place = Place
bulk-field-location = Where exactly
bulk-field-add = Added
bulk-field-remove = Taken off
bulk-field-from = From
bulk-field-to = Until
bulk-field-reason = Why
bulk-field-organisation = Organisation
bulk-field-contact-name = Somebody's name
bulk-field-contact-telephone = Telephone number
bulk-field-contact-email = E-mail address
bulk-fault-place-required = Choose a place, or write where it is
bulk-fault-add-required = Choose a category to add or to take off
bulk-fault-remove-invalid = Choose two different categories
bulk-fault-from-required = Choose the first day
bulk-fault-to-required = Choose the last day
bulk-fault-to-before_start = The last day comes before the first
bulk-fault-to-out_of_range = Choose days to come, a year at most
bulk-fault-reason-required = Fill in why it is off
bulk-fault-organisation-required = Choose an organisation: an activity always belongs to somebody

bulk-recent = What was changed together
bulk-recent-none = Nothing was done with several activities at once yet.
bulk-told-move =
    { $count ->
        [one] One activity to { $place }
       *[other] { $count } activities to { $place }
    }
bulk-told-categorise =
    { $count ->
        [one] One activity from { $remove } to { $add }
       *[other] { $count } activities from { $remove } to { $add }
    }
bulk-told-categorise-on =
    { $count ->
        [one] One activity with { $add } as well
       *[other] { $count } activities with { $add } as well
    }
bulk-told-categorise-off =
    { $count ->
        [one] One activity without { $remove }
       *[other] { $count } activities without { $remove }
    }
bulk-told-cancel =
    { $count ->
        [one] One activity was off { $dates }, { $days }
       *[other] { $count } activities were off { $dates } together, { $days }
    }
bulk-told-hand-over =
    { $count ->
        [one] One activity to { $organisation }
       *[other] { $count } activities to { $organisation }
    }
bulk-told-archive =
    { $count ->
        [one] One activity to the archive
       *[other] { $count } activities to the archive
    }
bulk-who = By { $name }, { $date } at { $time }.
bulk-who-undone = Undone by { $name }, { $date } at { $time }.
