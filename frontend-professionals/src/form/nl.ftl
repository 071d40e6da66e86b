### Forms: what goes wrong in a field, pictures, marked text, and when somebody else was first.

form-summary = Er gaat nog iets niet goed
form-save = Bewaar
form-saving = Bezig met bewaren …
form-stop = Stop zonder te bewaren
form-saved = Bewaard. Het staat nu op de site.
form-yes = ja
form-no = nee
form-nothing = Geen keuze

fault-required = Vul dit nog in: { $label }
fault-unknown = Dit wordt hier niet herkend: { $label }
fault-type = Kijk dit nog eens na: { $label }
fault-too_long = Maak dit korter: { $label }
fault-too_short = Dit is te kort: { $label }
fault-too_many = Kies er minder: { $label }
fault-too_few = Kies er minstens één: { $label }
fault-invalid = Kijk dit nog eens na: { $label }
fault-out_of_range = Dit getal kan niet: { $label }
fault-not_found = Dit bestaat niet meer, kies iets anders: { $label }
fault-not_yours = Dit is niet van u, kies iets anders: { $label }
fault-duplicate = Dit is er al: { $label }
fault-before_start = Het einde ligt voor het begin: { $label }
fault-unsupported = Dit kan hier niet: { $label }
fault-encoding = Er staan tekens in die we niet kunnen lezen: { $label }

draft-found = Wat u hier eerder typte en niet bewaarde, staat er nog.
draft-throw-away = Gooi het weg

stale-title = Iemand heeft dit intussen veranderd.
stale-text = Hieronder ziet u wat er nu staat, en wat u typte. Wat u typte is niet weg.
stale-elsewhere = De ander veranderde iets anders dan u. U kunt uw wijziging gewoon bewaren.
stale-what = Wat
stale-theirs = Staat er nu
stale-yours = Typte u
stale-keep-mine = Bewaar die van mij
stale-take-theirs = Laat die van hen staan

picture-label = Foto of poster
picture-hint = JPEG, PNG of WebP, ten hoogste 15 MB. Gegevens over toestel en plaats halen we eraf.
picture-busy = Bezig met de foto …
picture-kept = De foto staat erbij.
picture-alt = Wat is er te zien?
picture-alt-hint = Voor wie de foto niet kan zien. Bijvoorbeeld: vier mensen aan een tafel met koffie.
picture-remove = Haal de foto weg
picture-fault-alt = Vertel wat er op de foto te zien is
picture-fault-unsupported = Dit is geen foto die we kunnen tonen. Kies een JPEG, PNG of WebP.
picture-fault-too_long = Deze foto is te groot. Kies er een van ten hoogste 15 MB.
picture-fault-out_of_range = Deze foto heeft te veel beeldpunten. Maak haar kleiner en probeer het opnieuw.
picture-fault-invalid = Deze foto is beschadigd. Kies een andere, of maak hem opnieuw.

markdown-help = Zo geeft u de tekst vorm
markdown-bold = **vet**
markdown-bold-is = vette letters
markdown-slanted = *schuin*
markdown-slanted-is = schuine letters
markdown-list = - melk
markdown-list-is = een regel van een lijst
markdown-heading = ## Kop
markdown-heading-is = een kop
markdown-link = [onze site](https://voorbeeld.nl)
markdown-link-is = een link
markdown-preview = Zo komt het eruit te zien
