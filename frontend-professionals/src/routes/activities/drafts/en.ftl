### What is not on the site yet, and what comes again.

views = Which activities
views-coming = What comes
views-past = What has been
views-drafts = Drafts
views-drafts-count = Drafts ({ $count })

drafts-title = Drafts
drafts-under = This is not on the site yet
drafts-one = Draft
drafts-one-under = A draft: not on the site yet
drafts-none = There are no drafts
drafts-none-text = Choose something that has been, or keep a new activity as a draft.
drafts-untitled = Without a name yet
drafts-undated = Without a day yet
drafts-by = By { $name }, { $date }
drafts-remove = Throw away
drafts-remove-yes = Yes, throw away
drafts-remove-no = No, leave it
drafts-removed = The draft is gone.
drafts-keep = Keep as a draft
drafts-kept = Kept as a draft. It is not on the site yet.

past-title = What has been
past-under = Choose what comes again. It becomes a draft, with new dates.
past-none = Nothing has been here yet
past-choose = Choose
past-days = { $first } until and including { $last }

again-do = Again, like last year
again-made =
    { $count ->
        [one] A draft was made of it. It is not on the site yet.
       *[other] { $count } drafts were made of them. They are not on the site yet.
    }
again-proposal = We propose { $date }
again-because-week = Last time it was on { $was }. This is the same day of the same week.
again-because-month = Last time it began on { $was }. This is the same day of the month.
again-because-date = Last time it was on { $was }. This is the same date.
again-because-feast = Last time it was on { $was }. This goes along with the feast.
again-because-holiday = Last time it was on { $was }. This goes along with the school holiday.
again-because-season = Last time it began on { $was }. This is as long after the summer holiday.
again-check = Check the day, the time and the rest. Then put it on the site.
