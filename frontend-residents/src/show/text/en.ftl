### What the pages of all kinds of items share: facts, freshness, "klopt niet?", sharing.

fact-where = Where
fact-route = Route
fact-approximate = The point on the map is approximate.
fact-costs = Costs
fact-wheelchair = Wheelchair
fact-audience = For whom
fact-languages = Languages
fact-by = With whom
fact-web = Website
fact-contact = Contact
fact-also = Also known as
fact-since = Since

wheelchair-yes = You can get in.
wheelchair-partly = You can get in partly.
wheelchair-no = You cannot get in.
wheelchair-unknown = We do not know whether you can get in.
toilet-yes = There is an accessible toilet.
toilet-no = There is no accessible toilet.

life-fresh = This is right
life-due = We are asking whether this is still right
life-doubtful = Not sure if this is right
life-doubtful-advice = Call before you go.
life-demonstration = This is an example. The names are invented.
life-archived = The light is off here
life-archived-text = This has not been here since { $date }.
life-archived-instead = See what there is now.

correct = Not right?
correct-what = What is not right?
correct-stopped = This has stopped
correct-other-time = The time is different
correct-other-place = The place is different
correct-other = Something else
correct-note = What is not right?
correct-note-hint = Please write no names or numbers of others.
correct-send = Pass it on
correct-thanks = Thank you. We will ask.
typed-kept = Kept. We send this as soon as you are connected.
typed-look = See what waits
correct-failed = Your message did not arrive. It is not your fault.
correct-off = The administrator has just switched off this part of the site. Your message was not sent.

not-kept = We did not keep this page.
not-kept-programme = Read the programme up to { $date }
not-kept-call = Or call <b>{ $name }</b>:

share = Pass on
share-copied = The address is copied

item-activities = What there is to do
item-no-activities = There is nothing in the programme at the moment.
item-all-activities = All activities

pictures = Photos
picture-open = See it larger: { $alt }
picture-open-number = See it larger: photo { $number } of { $count }
picture-number = Photo { $number } of { $count }
picture-previous = Previous
picture-next = Next

## What is answered on a round
round-right = Right
round-stopped = Stopped
round-other-time = Another time
round-not-home = Nobody home
round-later = Later
