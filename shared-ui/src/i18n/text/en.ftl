### The shared parts: shell, states of lists, programme lines, freshness, codes of the server.

skip = Go to the content
close = Close

## Tools of the masthead
language-choose = choose a language
read-aloud = Read this page to me
menu = Menu

## Days and moments
day-today = Today
day-tomorrow = Tomorrow
moment-on = on { $date }
moment-this-morning = this morning
moment-this-afternoon = this afternoon
moment-this-evening = this evening

## Freshness
fresh-confirmed = Confirmed { $when }
fresh-confirmed-by = Confirmed { $when } by { $who }
fresh-last = Last confirmed { $when }
fresh-last-by = Last confirmed { $when } by { $who }
fresh-never = Not confirmed by anybody yet
fresh-doubtful = Not sure if this is right
facade-title =
    { $all ->
        [one] A house with one window.
       *[other] A block of flats with { $all } windows.
    } { $lit ->
        [0] No window has its light on.
        [one] One window has its light on.
       *[other] { $lit } windows have their light on.
    }

## A line of the programme
slot-all-day = all day
slot-until = until { $end }
slot-was = was { $was }
slot-moved-to = Moved to
status-cancelled = Cancelled
status-moved = Moved
sign-up-required-short = sign up first
price-free = free

## States of a list
waiting = One moment, it is coming
list-more = Show more
list-more-busy = Loading …
failed-title = This does not work right now.
failed-text = It is not your fault. Please try again in a moment.
failed-offline-title = You have no internet right now.
failed-offline-text = Try again when you are connected.
failed-again = Try again
failed-page-title = This page does not work right now
old-text = You see what we knew earlier.

## Nothing stands here
missing-title = There is nothing here
missing-text = Perhaps the address has changed, or there is a typing error in it.
missing-home = Go to the front door

## Signing in
sign-in-title = Sign in
sign-in-lead = You can read and search without an account. Sign in if you want to keep something up to date.
sign-in-email = Your e-mail address
sign-in-password = Your password
sign-in-do = Sign me in
sign-in-busy = Signing in …
sign-in-none = No account yet? Ask for one at the desk of your community house.
sign-in-summary = Signing in did not work yet
sign-in-wrong = This e-mail address and password do not belong together. Please check them.
sign-in-too-often = There were too many tries. Wait a quarter of an hour and try again.
sign-in-fault = Signing in does not work right now. It is not your fault. Please try again in a moment.
sign-in-fault-email-required = Fill in your e-mail address
sign-in-fault-email-invalid = Please check your e-mail address
sign-in-fault-email-too_short = Fill in your e-mail address
sign-in-fault-email-too_long = This e-mail address is too long
sign-in-fault-password-required = Fill in your password
sign-in-fault-password-too_short = Fill in your password
sign-in-fault-password-too_long = This password is too long
sign-out = Sign me out

## Roles, as in the token
role-resident = resident
role-organiser = organiser
role-connector = connector
role-host = host
role-professional = professional
role-case_lead = case lead
role-moderator = moderator
role-admin_residents = residents' administrator
role-admin_professionals = professionals' administrator
role-steering = steering group
role-operator = operator
role-privacy_officer = privacy officer
