### The neighbourhoods of an installation, for its operator.

hoods-title = Neighbourhoods
hoods-under = All neighbourhoods of this installation. What stands in one of them you do not see here.
hoods-new = New neighbourhood
hoods-made = { $name } is there. Its administrators get a mail.
hoods-look = See the front door
hoods-none = There are no neighbourhoods yet
hoods-none-text = The first one is made on the machine.
hoods-name = Name
hoods-municipality = Municipality
hoods-municipality-hint = Empty? Then that of the other neighbourhood.
hoods-slug = Name in the address
hoods-slug-hint = Small letters, digits and hyphens: zeehelden
hoods-like = Set up as
hoods-like-hint = Modules, categories, words, terms and look go along. What stands there does not.
hoods-adminResidents = E-mail of the administrator for residents
hoods-admin-hint = They get a mail to begin. May be the same one for both parts.
hoods-adminProfessionals = E-mail of the administrator for professionals
hoods-fault-slug-duplicate = There is already a neighbourhood with this name in the address
hoods-fault-slug-unsupported = This name is the site's own. Choose another
hoods-fault-slug-invalid = Use 2 to 60 small letters, digits and hyphens
