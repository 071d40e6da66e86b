### The shared parts: shell, states of lists, programme lines, freshness.

skip = Go to the content
close = Close

## Tools of the masthead
sign-out = Sign me out
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

## When
when-all-day = All day
when-at = { $start }
when-hours = { $start } to { $end }
when-days = { $first } to { $last }
when-near = { $day }, { $date }

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
slot-places =
    { $count ->
        [0] Full – waiting list
        [one] one place left
       *[other] { $count } places left
    }
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
failed-offline-title = You are not connected.
failed-offline-text = Try again when you are connected.
failed-again = Try again
failed-page-title = This page does not work right now
old-since = This is from { $date }, { $time }.
old-programme = This programme is from { $date }, { $time }, and goes up to { $last }.
old-changes = What was cancelled or changed since, we do not know now.

## Nothing stands here
missing-title = There is nothing here
missing-text = Perhaps the address has changed, or there is a typing error in it.
missing-home = Go to the front door

## What a neighbourhood may say of its front door in its own words: who keeps them sees these beside
front-title = Come in. What would you like to do?
door-search = I am looking for something
door-ask = I have a question
door-do = I want to do something
search-example = For instance: eating together
search-words = wandelen, formulieren, biljart, taal
front-week = This week
front-missing = Something missing?
lights-title = Is it right?
