### Texts that a neighbourhood says in its own words.

text-under = What is on the front door, and what professionals read first.
text-other-part = The administrator of that part sets these texts.
text-part-residents = Residents’ front door
text-part-professionals = Professionals’ part
text-where = Where
text-words = Own words
text-usual = { $words } (the usual text)
text-usual-is = The usual text:
text-back = Back to the usual text
text-saved = Saved. The text is there within a few seconds.
text-nl = In Dutch
text-en = In English
text-hint = At most { $most } characters. Leave empty for the usual text.
text-en-hint = Empty? Then the usual English text is there.

text-front-title = The large question at the top
text-door-search = First door: search
text-door-ask = Second door: ask
text-door-do = Third door: do something
text-search-example = Example in the search field
text-search-words = Words to search with, with a comma between them
text-front-week = Above the week
text-front-missing = Link when something is missing
text-lights-title = Above the building with lights
text-rail-part = Under the name in the rail
text-gate-title = Who does not work here: title
text-gate-text = Who does not work here: explanation
text-gate-wrong = Who does not work here: and if you do
text-gate-home = Who does not work here: button to the front door
