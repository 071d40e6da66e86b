### Wie is wie: colleagues by what is needed.

col-title = Who is who
col-under = Who works for the neighbourhood, what they know and when they are there. Residents do not see this.
col-mine = My profile
col-mine-under = So colleagues find you. Residents see only what you fill in at ‘For residents’.
col-all = All colleagues
col-search = Who or what do you look for?
col-search-do = Search
col-search-hint = Write what you need, with a day or a language too. For example: schulden, Polish, Tuesday
col-found = Who fits: { $q }
col-fits = Fits:
col-none = There is nobody here yet
col-none-text = Begin with your own profile. Then colleagues find you.
col-none-found = Nobody found
col-none-found-text = Try another word, or leave the day or the language out.
col-days-unknown = Days not known
col-away = Away until { $date }
col-instead = Stands in:
col-reach = Contact
col-reach-hint = Only the number and address of your work. Never those of home.
col-knows = Knows about
col-everywhere = Works in the whole neighbourhood
col-change = Change
col-back = Back to the profile

col-who = Who are you?
col-name = Name
col-organisation = Organisation
col-choose = Choose an organisation
col-job = Job
col-expertise = What may colleagues call you about?
col-expertise-hint = In plain words. For example: debts, letters from bailiffs, allowances
col-themes = Themes
col-languages = Languages you speak
col-when-where = When and where?
col-days = Working days
col-areas = Areas
col-areas-hint = If you choose none, you work in the whole neighbourhood.
col-streets = Streets
col-streets-hint = Only if you work for certain streets. Each street on a line of its own.
col-telephone = Telephone number of your work
col-email = E-mail address of your work
col-away-title = Are you away for a while?
col-absent-until = The first day that you are back
col-replaced-by = Who stands in for you?
col-nobody = Nobody
col-saved = Saved. Colleagues see this now.
col-fault-organisation-required = Choose your organisation
col-fault-telephone-invalid = A telephone number has only digits, spaces and dashes
col-fault-email-invalid = Check the e-mail address again
col-fault-replacedBy-invalid = Choose somebody else: you cannot stand in for yourself

col-no = No
col-leave = Works here no longer
col-leave-sure = { $name } cannot reach this part of the site from then on, and the profile is erased. This cannot be undone.
col-leave-sure-mine = You cannot reach this part of the site from then on, and your profile is erased. This cannot be undone.
col-leave-yes = Yes, works here no longer
col-leave-done = { $name } works here no longer.
col-remove = Erase this profile
col-remove-sure = The profile of { $name } is erased. { $name } can go on working on the site.
col-remove-sure-mine = Your profile is erased. You can go on working on the site, and make a new profile.
col-remove-yes = Yes, erase the profile
col-remove-done = The profile of { $name } is erased.

col-list = Read a list in
col-list-under = The people of an organisation at once, from a spreadsheet.
col-list-file = File (CSV or Excel)
col-list-file-hint = The first line says what is in each column: Name, Job title, E-mail, Telephone, Days, Languages, Themes, Expertise, Areas, Streets, Walk in for, Walk-in hours, Walk-in place. Only Name is needed.
col-list-file-required = Choose a file
col-list-look = See what changes
col-list-looking = Looking …
col-list-looked = This is what will happen. Nothing was saved yet.
col-list-save =
    { $count ->
        [one] Take this one row over
       *[other] Take { $count } rows over
    }
col-list-saved = Saved. Colleagues see this now.
col-list-report = What becomes of the list
col-list-rows = Rows of the file
col-list-line = Row
col-list-outcome = What becomes of it
col-list-added = Is added
col-list-added-saved = Added
col-list-changed = Changes
col-list-changed-saved = Changed
col-list-unchanged = Stays, and is confirmed
col-list-unchanged-saved = Stayed so, and is confirmed
col-list-own = Keeps the profile: stays as it is
col-list-own-saved = Keeps the profile: stayed so
col-list-count-added =
    { $count ->
        [one] One is added.
       *[other] { $count } are added.
    }
col-list-count-added-saved =
    { $count ->
        [one] One was added.
       *[other] { $count } were added.
    }
col-list-count-changed =
    { $count ->
        [one] One changes.
       *[other] { $count } change.
    }
col-list-count-changed-saved =
    { $count ->
        [one] One changed.
       *[other] { $count } changed.
    }
col-list-count-unchanged =
    { $count ->
        [one] One stays.
       *[other] { $count } stay.
    }
col-list-count-unchanged-saved =
    { $count ->
        [one] One stayed.
       *[other] { $count } stayed.
    }
col-list-count-own =
    { $count ->
        [one] One keeps it themselves.
       *[other] { $count } keep it themselves.
    }
col-list-count-own-saved =
    { $count ->
        [one] One keeps it themselves.
       *[other] { $count } keep it themselves.
    }
col-list-count-rejected =
    { $count ->
        [one] One is not right and is left out.
       *[other] { $count } are not right and are left out.
    }
col-list-count-rejected-saved =
    { $count ->
        [one] One is not right and was left out.
       *[other] { $count } are not right and were left out.
    }
col-list-more = And { $count } more rows that are right.

col-walk-in = For residents
col-shown = Can residents walk in to you?
col-shown-yes = Yes, put me on the residents' site
col-shown-more = With your name, work and organisation. Never with your number or address.
col-walk-in-for = For what do residents come to you?
col-walk-in-for-hint = In everyday words, for example: help with letters and forms.
col-walk-in-place = Where
col-choose-place = Choose a place
col-walk-in-words = You wrote before: “{ $words }”. Put it in days and times below. Then residents see whether you are there today, and this text goes.
col-holidays = On public holidays residents see that you are not there. Are you there after all? Then add that day as another day.
col-hours = Walk-in hours
col-hours-row = Walk-in hours { $number }
col-hours-add = Add walk-in hours
col-hours-remove = Take walk-in hours { $number } away
col-exceptions = Other days
col-exceptions-row = Other day { $number }
col-exceptions-add = Add a day on which it is otherwise
col-exceptions-remove = Take other day { $number } away
col-hours-opens = From
col-hours-everywhere = At the place above
col-hours-note-hint = For instance: the side door is open.
col-fault-walkInHours-required = Give each row its days and both times
col-fault-walkInHours-before_start = One of the walk-in hours ends before it begins
col-fault-walkInHours-not_found = One of the places of the walk-in hours is not there any more
col-fault-walkInExceptions-required = Give each other day its date, and both times or none
col-fault-walkInExceptions-before_start = One of the other days ends before it begins
col-fault-walkInPlace-required = Choose the place where residents can walk in

col-gone =
    { $count ->
        [one] One colleague is here and not on your list
       *[other] { $count } colleagues are here and not on your list
    }
col-gone-hint = Has somebody left? Tick who. They disappear from Wie is wie and can no longer work here as a professional.
col-gone-leave =
    { $count ->
        [0] No longer works here
       *[other] No longer works here ({ $count })
    }
col-gone-left =
    { $count ->
        [one] One colleague has been taken off.
       *[other] { $count } colleagues have been taken off.
    }
