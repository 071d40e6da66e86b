### My place: who I am, and how I want to see it.

mine-title = Mijn plek
mine-visitor = U bent niet aangemeld
mine-visitor-text = Lezen en zoeken kan zonder account.
mine-enter = Meld mij aan
mine-roles = U bent hier { $roles }.
mine-organisations = U houdt bij: { $organisations }.

mine-typed = Wat u zonder verbinding schreef
mine-unsent =
    { $count ->
        [one] Wat u zonder verbinding schreef, is nog niet verstuurd. Als u zich afmeldt, is het weg.
       *[other] { $count } berichten zijn nog niet verstuurd. Als u zich afmeldt, zijn ze weg.
    }
mine-stay = Blijf aangemeld
mine-leave = Gooi weg en meld mij af

comfort-title = Zo wil ik het zien
comfort-language = Taal
comfort-text = Grootte van de letters
comfort-text-normal = Gewoon
comfort-text-large = Groter
comfort-text-larger = Nog groter
comfort-mode = Licht of donker
comfort-mode-auto = Zoals mijn apparaat
comfort-mode-light = Licht
comfort-mode-dark = Donker
comfort-contrast = Contrast
comfort-contrast-auto = Zoals mijn apparaat
comfort-contrast-high = Meer contrast
comfort-kept = Dit bewaren we alleen op dit apparaat.
