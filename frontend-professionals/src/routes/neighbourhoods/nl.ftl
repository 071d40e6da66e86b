### The neighbourhoods of an installation, for its operator.

hoods-title = Wijken
hoods-under = Alle wijken van deze installatie. Wat in een wijk staat, ziet u hier niet.
hoods-new = Nieuwe wijk
hoods-made = { $name } is er. De beheerders krijgen een mail.
hoods-look = Bekijk de voordeur
hoods-none = Er zijn nog geen wijken
hoods-none-text = De eerste wijk maakt u op de machine.
hoods-name = Naam
hoods-municipality = Gemeente
hoods-municipality-hint = Leeg? Dan die van de andere wijk.
hoods-slug = Naam in het adres
hoods-slug-hint = Kleine letters, cijfers en streepjes: zeehelden
hoods-like = Ingericht als
hoods-like-hint = Modules, rubrieken, woorden, termijnen en uiterlijk gaan mee. Wat er staat niet.
hoods-adminResidents = E-mail van de beheerder voor bewoners
hoods-admin-hint = Die krijgt een mail om te beginnen. Mag voor beide delen dezelfde zijn.
hoods-adminProfessionals = E-mail van de beheerder voor beroepskrachten
hoods-fault-slug-duplicate = Er is al een wijk met deze naam in het adres
hoods-fault-slug-unsupported = Deze naam is van de site zelf. Kies een andere
hoods-fault-slug-invalid = Gebruik 2 tot 60 kleine letters, cijfers en streepjes
