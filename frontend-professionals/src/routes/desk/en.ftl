### Balie: for who stands at the desk or calls.

desk-title = Desk
desk-under = For who stands at the desk or calls.
desk-find = What is it about?
desk-find-sign-up = For which activity?
desk-find-correct = What is not right?
desk-find-hint = Type an activity, a place or an organisation. Choose with the arrows, go on with Enter.
desk-other = Find something else
desk-keys = What do you want to do?
desk-key-sign-up = S
desk-key-correct = R
desk-key-exchange = A
desk-key-new = N
desk-task-sign-up = Sign up
desk-task-correct = Not right
desk-task-exchange = Ask or offer
desk-task-new = New activity
desk-shortcuts = Choose with the letters S, R, A and N while you are not typing
desk-next = Next visitor
desk-print = Print the slip
desk-noted = This is noted.

desk-date = Which date?
desk-guests = How many guests come along?
desk-do-sign-up = Put on the list
desk-no-sign-up = Nobody needs to sign up for this. Just come.
desk-no-activity = One can only sign up for an activity.

desk-code = What is not right?
desk-code-stopped = Has stopped
desk-code-other-time = Another time
desk-code-other-place = Another place
desk-code-other = Something else
desk-note = How is it really?
desk-who-reports = Who says so? This may stay empty.
desk-do-correct = Pass it on

desk-what = What is there to do?
desk-what-hint = Type what you hear, or paste a message. For example: shuffleboard for everybody, free.
desk-when = When?
desk-place = Where?
desk-who-tells = Who tells this?
desk-do-new = Note the activity
desk-make = Put the activity on the site


desk-slip-signed-up = You are signed up
desk-slip-waiting = You are on the waiting list, at place { $place }
desk-slip-corrected = You told us that something is not right
desk-slip-new = You told us of an activity
desk-slip-name = Name
desk-slip-when = When
desk-slip-where = Where
desk-slip-guests = Guests
desk-slip-code = What
desk-slip-date = Noted on
desk-slip-call-off = If it is off, we call you.
desk-slip-call-place = If a place comes free, we call you.
desk-slip-call-outcome = We find out and call you.
desk-slip-look = We find out.
desk-slip-call-new = We put it on the site and call you then.
desk-slip-new-next = We put it on the site.
desk-slip-kept = You said { $how } that we may keep your details for this.
desk-slip-stop = Do you want to change or stop something? Ask at the desk of { $house }.
desk-slip-stop-street = Do you want to change or stop something? Come to { $house }, { $street }.
desk-slip-stop-call = Do you want to change or stop something? Call { $house }: { $telephone }.
desk-fault-guests-out_of_range = That many guests are not allowed
desk-fault-occurrence-not_found = This date is off. Choose another.
desk-fault-code-required = Choose what is not right
desk-fault-what-required = Tell what there is to do
