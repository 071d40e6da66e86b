### What administrators changed, and putting it back.

change-under = Who changed what, the latest first. One press puts it back.
change-none = Nothing has been changed yet
change-none-text = As soon as an administrator changes something, it is here.
change-what = What and who
change-how = What it was and became
change-back = Put back
change-by = { $name }, { $date } at { $time }.
change-part-residents = Residents’ part.
change-part-professionals = Professionals’ part.
change-part-shared = Of both parts together.
change-put = Put back
change-put-back = Put back. It is as it was.
change-is-back = put back
change-other-part = of the other part
change-changed = This was changed again after that. Put that back first.
change-undoes = This put something back.
change-nothing = nothing

change-kind-module = Module
change-kind-category = Category
change-kind-synonym = Everyday word
change-kind-term = Term
change-kind-look = Look
change-kind-text = Text
change-kind-outlets = Outlets

change-field-on = On or off
change-field-name = Name
change-field-nameEn = Name in English
change-field-icon = Picture
change-field-ordinal = Order
change-field-archivedAt = Not to be chosen since
change-field-word = What people search for
change-field-means = What the texts call it
change-field-dueDays = Due after so many days
change-field-doubtfulDays = Doubtful so many days later
change-field-archivedDays = Put away so many days after that
change-field-seasons = Beginning of a season
change-field-nl = In Dutch
change-field-en = In English
change-field-magazine = Magazine
change-field-deadline = Deadline
change-field-firstDay = First day
change-field-lastDay = Last day
change-field-mailDay = Day of the weekly mail
change-field-mailHour = Hour of the weekly mail
