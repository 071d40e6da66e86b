### What stands around every screen of the professionals.

rail = Work bar
rail-menu = Main menu
rail-command = Search
rail-part = for professionals
rail-residents = To the residents’ part
module-desk = Desk
rail-calls = Calls
rail-handouts = To take along
rail-today = Today
module-activities = Activities
module-exchange = Asks and offers
rail-for-others = For somebody else
rail-reports = Reports
rail-rules = Rules about danger
rail-proposals = Proposals
module-questions = Questions and knowledge
rail-duplicates = Doubles
rail-waits =
    { $count ->
        [one] waits
       *[other] wait
    }
rail-import = Import
rail-sources = Sources
rail-invitations = Invitations
rail-coverage = What is missing
rail-freshness = Is it right here?
module-outlets = Outlets
rail-organisations = Organisations
rail-places = Places
rail-services = Services
module-elsewhere = Elsewhere
module-colleagues = Who is who
module-projects = Projects
rail-administration = Administration

gate-waiting = One moment
gate-title = This part is for professionals
gate-text = The people who keep { $neighbourhood } up to date work here. Everything for residents is behind the front door.
gate-wrong = Do you work here? Then ask the administrator for your role.
gate-home = To the front door
gate-neighbourhoods = All neighbourhoods

## When the server cannot do as asked
trouble-offline-title = You have no internet right now.
trouble-offline-text = What you did is not saved. Try again when you are connected.
trouble-title = This does not work right now.
trouble-text = It is not your fault. Please try again in a moment.
trouble-401-title = You are no longer signed in.
trouble-401-text = Sign in again. What you typed is still there.
trouble-403-title = You may not change this.
trouble-403-text = It belongs to another organisation, or your role has changed. Ask the administrator.
trouble-404-title = This is not here any more.
trouble-404-text = Somebody took it away, or the address has changed.
trouble-off-title = This module has just been switched off.
trouble-off-text = That is why this was not saved. What you typed is still there. Ask the administrator, or copy your text.
trouble-409-title = This has already been done.
trouble-409-text = Somebody was just before you. Load the page again to see how it is now.
trouble-412-title = Somebody has changed this in the meantime.
trouble-412-text = First look at how it is now.
trouble-428-title = We no longer know which version you saw.
trouble-428-text = Load the page again and then try once more.
trouble-413-title = This is too large.
trouble-413-text = Make it smaller and try again.
trouble-415-title = This kind of file cannot be used here.
trouble-415-text = Choose another file.
trouble-429-title = This is going too fast.
trouble-429-text = Wait a minute and then try again.
trouble-503-title = It is very busy right now.
trouble-503-text = Wait a few seconds and then try again. Nothing is lost.
