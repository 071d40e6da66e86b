### The themes of the social map.

theme-under = Waarbij diensten helpen. Wie zoekt met een van de woorden, vindt de diensten van dat thema.
theme-new = Nieuw thema
theme-none = Er zijn nog geen thema's
theme-none-text = Met thema's en gewone woorden vinden mensen een dienst, ook als die anders heet.
theme-name = Naam
theme-words = Woorden die mensen gebruiken
theme-words-hint = Elk woord op een eigen regel. Bijvoorbeeld: deurwaarder, aanmaning.
theme-helped-by = Wat in de wijk helpt erbij?
theme-helped-by-hint = Van activiteiten en van wat buurtgenoten aanbieden. Wie bij dit thema hulp zoekt, ziet dat als eerste.
theme-no-words = nog geen woorden
theme-parent = Onder welk thema?
theme-top = Onder geen: het staat vooraan
theme-add-under = Zet eronder
theme-do = Doen
theme-archived = niet meer te kiezen
theme-archive-hint = Diensten die dit thema al hebben, houden het.
theme-fault-slug-required = Geef een Engelse naam met letters
theme-fault-slug-too_short = Geef een Engelse naam met letters
theme-fault-slug-duplicate = Er is al een thema met deze Engelse naam
theme-fault-parent-unsupported = Dit kan niet: een thema staat vooraan, of onder een thema dat vooraan staat
theme-fault-words-too_many = Zet er ten hoogste 60 woorden bij
theme-fault-words-too_long = Dit zijn te veel letters. Haal woorden weg.
theme-fault-helpedBy-too_many = Kies er ten hoogste 20
