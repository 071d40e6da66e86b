### What stands around every screen of the professionals.

rail = Menu
rail-menu = Hoofdmenu
rail-part = voor beroepskrachten
rail-today = Vandaag

gate-waiting = Een moment
gate-title = Dit deel is voor beroepskrachten
gate-text = Hier werken de mensen die { $neighbourhood } bijhouden. Alles voor bewoners staat achter de voordeur.
gate-home = Naar de voordeur
gate-wrong = Werkt u hier wel? Vraag dan de beheerder om uw rol.
