### Wie is wie: colleagues by what is needed.

col-title = Who is who
col-under = Who works for the neighbourhood, what they know and when they are there. Residents do not see this.
col-mine = My profile
col-mine-under = This is how colleagues find you. They see this, residents do not.
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
col-sign-language = Dutch Sign Language

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
col-list-file = File (CSV)
col-list-file-hint = The first line says what is in each column: Name, Job title, E-mail, Telephone, Days, Languages, Themes, Expertise, Areas, Streets. Only Name is needed.
col-list-file-required = Choose a file
col-list-look = See what changes
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
col-list-changed = Changes
col-list-unchanged = Stays, and is confirmed
col-list-own = Keeps the profile: stays as it is
col-list-count-added = { $count } are added.
col-list-count-changed = { $count } change.
col-list-count-unchanged = { $count } stay.
col-list-count-own = { $count } keep it themselves.
col-list-count-rejected = { $count } are not right and are left out.
col-list-more = And { $count } more rows that are right.
