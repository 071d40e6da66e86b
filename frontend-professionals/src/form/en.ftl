### Forms: what goes wrong in a field, pictures, marked text, and when somebody else was first.

form-summary = Something is not right yet
form-save = Save
form-saving = Saving …
form-stop = Stop without saving
form-saved = Saved. It is on the site now.
form-saved-away = Saved. It is in the archive.
form-yes = yes
form-no = no
form-nothing = No choice

fault-required = Please fill in: { $label }
fault-unknown = This is not known here: { $label }
fault-type = Please check: { $label }
fault-too_long = Make this shorter: { $label }
fault-too_short = This is too short: { $label }
fault-too_many = Choose fewer: { $label }
fault-too_few = Choose at least one: { $label }
fault-invalid = Please check: { $label }
fault-out_of_range = This number is not possible: { $label }
fault-not_found = This no longer exists, choose something else: { $label }
fault-not_yours = This is not yours, choose something else: { $label }
fault-duplicate = This is already there: { $label }
fault-before_start = The end is before the start: { $label }
fault-unsupported = This is not possible here: { $label }
fault-encoding = It contains characters we cannot read: { $label }

draft-found = What you typed here earlier and did not save is still there.
draft-throw-away = Throw it away

stale-title = Somebody has changed this in the meantime.
stale-away = It is in the archive now: { $why } Only who works here sees what you save.
stale-text = Choose for each field what must stand there. What you typed is not lost.
stale-elsewhere = The other person changed something else than you. You can just save your change.
stale-theirs = Stands there now
stale-yours = You typed
stale-settle = Save what I chose
stale-take-theirs = Throw away what I typed

pictures-label = Photos
pictures-count = { $count ->
    [one] one photo
   *[other] { $count } photos
}
pictures-full = More than eight photos is not possible. Take one away first.
picture-label = Photo or poster
picture-another = Another photo
picture-hint = From your phone or computer, 15 MB at most. We remove what it says about device and place.
picture-busy = Working on the photo …
picture-kept = The photo has been added.
picture-number = Photo { $number }
picture-first = This one is shown in lists.
picture-alt = What can be seen?
picture-alt-hint = For those who cannot see the photo. For example: four people at a table with coffee.
picture-decorative = This photo is only decoration
picture-later-words = You can also tell this later. The list then says that it still can be done.
picture-poster = Is the text of the poster in the description too? Not everybody can read a poster.
picture-crop = Which piece does a list show?
picture-crop-hint = Drag the photo, or use the arrow keys of your keyboard.
picture-crop-ours = Leave the choice to us
picture-sooner = Move photo { $number } earlier
picture-sooner-short = Earlier
picture-after = Move photo { $number } later
picture-after-short = Later
picture-moved = The photo is now in place { $place }.
picture-remove = Take away: photo { $number }
picture-remove-short = Take away
picture-removed = The photo is gone.
picture-fault-unsupported = This is not a photo we can show. Choose a JPEG, PNG, WebP, HEIC or AVIF. Is your poster in a PDF? Take a screenshot of it.
picture-fault-too_long = This photo is too large. Choose one of 15 MB at most.
picture-fault-out_of_range = This photo has too many pixels. Make it smaller and try again.
picture-fault-invalid = This photo is damaged. Choose another one, or make it again.

markdown-help = How to shape the text
markdown-bold = **bold**
markdown-bold-is = bold letters
markdown-slanted = *slanted*
markdown-slanted-is = slanted letters
markdown-list = - milk
markdown-list-is = a line of a list
markdown-heading = ## Heading
markdown-heading-is = a heading
markdown-link = [our site](https://example.org)
markdown-link-is = a link
markdown-preview = How it will look

form-hours-days = On which days?
form-hours-closes = Until
form-hours-closed-hint = Empty is: closed.
form-hours-how-often = How often?
form-hours-every-week = Every week
form-hours-counted = Every { $count } of the month
form-hours-at = At which place?
form-hours-from = Holds from
form-hours-until = Holds until
form-hours-first = On which day, or from which?
form-hours-last = Until which day?
form-hours-last-hint = Only when it is more days.
form-hours-note = Note
form-hours-holiday = Public holiday: { $date }
