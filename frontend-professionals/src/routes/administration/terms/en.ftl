### How long something holds, and the school holidays.

terms-under = How long a confirmation holds. Shortly before its end we ask whether something is still right. An ask or offer leaves the site earlier: when two letters go unanswered. And: when schools are closed.
terms-title = Terms
terms-kind = Kind
terms-days = Term
terms-means = What that means
terms-count =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
terms-kind-series = Series
terms-kind-activity = Single activity
terms-kind-ask = Ask
terms-kind-offer = Offer
terms-kind-organisation = Organisation
terms-kind-place = Place
terms-kind-project = Project
terms-kind-colleague = Profile in Who is who
terms-kind-elsewhere = Link in Elsewhere
terms-kind-knowledge_item = Knowledge
terms-kind-service = Service
terms-due-series =
    { $days ->
        [one] A series is asked about one day after it was confirmed.
       *[other] A series is asked about { $days } days after it was confirmed.
    }
terms-due-activity =
    { $days ->
        [one] A single activity is asked about one day before its date.
       *[other] A single activity is asked about { $days } days before its date.
    }
terms-due-ask =
    { $days ->
        [one] An ask is asked about after one day.
       *[other] An ask is asked about after { $days } days.
    }
terms-due-offer =
    { $days ->
        [one] An offer is asked about after one day.
       *[other] An offer is asked about after { $days } days.
    }
terms-due-organisation =
    { $days ->
        [one] An organisation is asked about one day after it was confirmed.
       *[other] An organisation is asked about { $days } days after it was confirmed.
    }
terms-due-place =
    { $days ->
        [one] A place is asked about one day after it was confirmed.
       *[other] A place is asked about { $days } days after it was confirmed.
    }
terms-due-project =
    { $days ->
        [one] A project is asked about one day after it was confirmed.
       *[other] A project is asked about { $days } days after it was confirmed.
    }
terms-due-colleague =
    { $days ->
        [one] A profile is asked about one day after it was confirmed.
       *[other] A profile is asked about { $days } days after it was confirmed.
    }
terms-due-elsewhere =
    { $days ->
        [one] A link is asked about one day after it was confirmed.
       *[other] A link is asked about { $days } days after it was confirmed.
    }
terms-due-knowledge_item =
    { $days ->
        [one] Knowledge is asked about one day after it was confirmed.
       *[other] Knowledge is asked about { $days } days after it was confirmed.
    }
terms-due-service =
    { $days ->
        [one] A service is asked about one day after it was confirmed.
       *[other] A service is asked about { $days } days after it was confirmed.
    }
terms-season = At the start of a season as well: { $days }.
terms-doubtful =
    { $days ->
        [one] If nobody answers, it says “not sure whether this is right” one day later.
       *[other] If nobody answers, it says “not sure whether this is right” { $days } days later.
    }
terms-archived =
    { $days ->
        [one] One day after that it goes to the archive.
       *[other] { $days } days after that it goes to the archive.
    }
terms-changed = Changed by { $name } on { $date }.
terms-usual =
    { $days ->
        [one] Usually this is 1 day.
       *[other] Usually this is { $days } days.
    }
terms-after = To be asked about after so many days
terms-before = To be asked about so many days before the date
terms-doubtful-days = Then not sure after so many days
terms-archived-days = Then in the archive after so many days
terms-seasons = Start of a season
terms-seasons-hint = Day and month, for example 1-9. Each day on a line of its own. Leave empty if there are no seasons here.
terms-effect = This holds at once, also for what is already there. Nothing goes to the archive because of it: we ask first.
terms-saved = Saved. The new term holds now.
terms-fault-dueDays-out_of_range = Fill in a number from 1 to 730
terms-fault-doubtfulDays-out_of_range = Fill in a number from 1 to 60
terms-fault-archivedDays-out_of_range = Fill in a number from 1 to 365
terms-fault-seasons-invalid = Fill in a day and a month, for example 1-9
terms-fault-seasons-too_many = Fill in at most four days

holiday-title = School holidays
holiday-what = These holidays hold for the whole region. Series that leave out the school holidays follow a change within ten minutes.
holiday-region-noord = Region North.
holiday-region-midden = Region Middle.
holiday-region-zuid = Region South.
holiday-new = New holiday
holiday-none = There are no holidays yet
holiday-none-text = Without holidays all series just go on.
holiday-past = Earlier school years
holiday-year = School year { $from }–{ $until }
holiday-name = Holiday
holiday-startDate = First day
holiday-endDate = Last day
holiday-is-estimated = estimated
holiday-estimated = These days are estimated
holiday-estimated-hint = Take the tick away when you have compared them with the government’s list.
holiday-saved = Saved. Series follow within ten minutes.
holiday-remove = Take this holiday away
holiday-remove-sure = Series will then just go on in these days.
holiday-remove-yes = Yes, take it away
holiday-remove-no = Leave it
holiday-removed = The holiday is gone. Series follow within ten minutes.
holiday-changes = What changed
holiday-was-added = { $name } added: { $start } to { $end }.
holiday-was-changed = { $name } is now { $start } to { $end }.
holiday-was-removed = { $name } gone: { $start } to { $end }.
holiday-by = { $name }, { $date }
holiday-fault-startDate-duplicate = There already is a holiday in these days
holiday-fault-startDate-too_many = There are more than enough holidays in the list
holiday-fault-startDate-out_of_range = This day is not possible
holiday-fault-endDate-before_start = The last day is before the first
holiday-fault-endDate-out_of_range = A holiday lasts a hundred days at most
