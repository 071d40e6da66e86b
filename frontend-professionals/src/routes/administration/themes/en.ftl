### The themes of the social map.

theme-under = What services help with. Who searches with one of the words finds the services of that theme.
theme-new = New theme
theme-none = There are no themes yet
theme-none-text = With themes and everyday words people find a service, also when it is called otherwise.
theme-name = Name
theme-words = Words that people use
theme-words-hint = Each word on a line of its own. For instance: bailiff, reminder.
theme-helped-by = What in the neighbourhood helps?
theme-helped-by-hint = Of activities and of what neighbours offer. Who looks for help with this theme sees that first.
theme-no-words = no words yet
theme-parent = Under which theme?
theme-top = Under none: it stands in front
theme-add-under = Add under it
theme-do = Do
theme-archived = cannot be chosen any more
theme-archive-hint = Services that have this theme keep it.
theme-fault-slug-required = Give an English name with letters
theme-fault-slug-too_short = Give an English name with letters
theme-fault-slug-duplicate = There is a theme with this English name already
theme-fault-parent-unsupported = This cannot be: a theme stands in front, or under one that does
theme-fault-words-too_many = Give 60 words at most
theme-fault-words-too_long = These are too many letters. Take words away.
theme-fault-helpedBy-too_many = Choose at most 20
