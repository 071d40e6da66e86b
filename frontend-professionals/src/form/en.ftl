### Forms: what goes wrong in a field, pictures, marked text, and when somebody else was first.

form-summary = Something is not right yet
form-save = Save
form-saving = Saving …
form-stop = Stop without saving
form-saved = Saved. It is on the site now.
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
stale-text = Below you see what stands there now, and what you typed. What you typed is not lost.
stale-elsewhere = The other person changed something else than you. You can just save your change.
stale-what = What
stale-theirs = Stands there now
stale-yours = You typed
stale-keep-mine = Save mine
stale-take-theirs = Leave theirs

picture-label = Photo or poster
picture-hint = JPEG, PNG or WebP, 15 MB at most. We remove what it says about device and place.
picture-busy = Working on the photo …
picture-kept = The photo has been added.
picture-alt = What can be seen?
picture-alt-hint = For those who cannot see the photo. For example: four people at a table with coffee.
picture-remove = Take the photo away
picture-fault-alt = Tell what can be seen in the photo
picture-fault-unsupported = This is not a photo we can show. Choose a JPEG, PNG or WebP.
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
