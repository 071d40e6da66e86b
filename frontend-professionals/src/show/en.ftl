### What is kept up to date: whether it is right, who said so, and the archive.

keep-fresh = This counts until { $date }.
keep-due = The term ended on { $date }. Is it still right?
keep-doubtful = The term ended on { $date }. Residents see that this is not sure.
keep-save-table = Save as CSV
keep-archived = This is in the archive
keep-demonstration = This is an invented example.
keep-thanks = Confirmed. Thank you.
keep-restore = Bring back
keep-not-yours = This belongs to another organisation. You can read it, not change it.
keep-archive = It stops: to the archive
keep-archive-sure = In the archive it is no longer on the site. Nothing is erased: one press brings it back.
keep-archive-yes = Yes, to the archive
keep-archive-no = No, leave it
keep-right = It is right
keep-right-busy = Busy …
stand-archived = in the archive
stand-never = never yet
stand-due =
    { $days ->
        [0] waiting since today
        [one] waiting 1 day
       *[other] waiting { $days } days
    }
stand-doubtful = since { $date }
keep-confirmed-title = Confirmed
keep-waiting = One moment
keep-site = See on the site

give = Give along
give-ready = Ready to give ({ $count })
give-laid = { $title } is ready to give.

undescribed = { $count ->
    [one] One photo not described yet
   *[other] { $count } photos not described yet
}

said-what = What
said-when = When
said-where = Where
said-back = Proposals
history-title = What happened to it before
history-more = Show more
history-at = { $date }, { $time }
history-made = Made
history-changed = Changed
history-confirmed = Confirmed
history-due = Due
history-doubtful = Not certain whether it is right
history-archived = Put away
history-restored = Put back
history-role-organiser = by the organiser
history-role-connector = by a connector
history-role-host = by a host
history-role-professional = by a professional
history-role-case_lead = by a case lead
history-role-admin_residents = by an administrator
history-role-admin_professionals = by an administrator
history-role-moderator = by a moderator
history-role-resident = by a resident
history-role-integrator = by a program
history-how-mail = by mail to the organisation
history-how-feed = because it stands in the calendar that we follow
history-how-visitor = somebody said that it is not right
history-how-time = by the passing of time

## What the neighbourhood has already

prov-title = The neighbourhood has this already
prov-waiting = Looking for what the neighbourhood has …
prov-none = Nothing in the neighbourhood was found about this.
prov-none-here = Nothing for everybody was found in the neighbourhood about this.
prov-individual = For one person
prov-more =
    { $individual ->
        [0] Show { $count } more
       *[other]
            { $count ->
                [0] Also show what there is for one person ({ $individual })
               *[other] Show { $count } more, and what there is for one person ({ $individual })
            }
    }
prov-helpers =
    { $count ->
        [one] One neighbour offers this
       *[other] { $count } neighbours offer this
    }
prov-why = Fits: { $why }
prov-word = the word ‘{ $word }’
prov-near = a walk away from { $area }
prov-now = Now
prov-choose = I choose this
prov-chosen = Chosen
prov-counted = Your choice has been counted: { $title }.
prov-choices = Neighbourhood or one person?
prov-choices-none = Nothing has been chosen in the last twelve weeks. Are you looking for help for somebody? Then press ‘I choose this’ at what fits.
prov-choices-sum =
    { $share }% of the choices were something of the neighbourhood, in the last twelve weeks.
prov-choices-picture = Choices in { $weeks } weeks: something of the neighbourhood { $collective } times, something for one person { $individual } times.
prov-choices-collective = something of the neighbourhood ({ $count })
prov-choices-individual = something for one person ({ $count })
prov-choices-definition = We count how often colleagues press ‘I choose this’. Who it was, for whom and what it was, we do not keep.
