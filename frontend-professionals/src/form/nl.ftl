### Forms: what goes wrong in a field, pictures, marked text, and when somebody else was first.

form-summary = Er gaat nog iets niet goed
form-save = Bewaar
form-saving = Bezig met bewaren …
form-stop = Stop zonder te bewaren
form-saved = Bewaard. Het staat nu op de site.
form-saved-away = Bewaard. Het staat in het archief.
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
stale-away = Het staat nu in het archief: { $why } Wat u bewaart, ziet alleen wie hier werkt.
stale-text = Kies per veld wat er moet staan. Wat u typte is niet weg.
stale-elsewhere = De ander veranderde iets anders dan u. U kunt uw wijziging gewoon bewaren.
stale-theirs = Staat er nu
stale-yours = Typte u
stale-settle = Bewaar wat ik koos
stale-take-theirs = Gooi wat ik typte weg

pictures-label = Foto's
pictures-count = { $count ->
    [one] één foto
   *[other] { $count } foto's
}
pictures-full = Meer dan acht foto's kan niet. Haal er eerst een weg.
picture-label = Foto of poster
picture-another = Nog een foto
picture-hint = Van uw telefoon of computer, ten hoogste 15 MB. Gegevens over toestel en plaats halen we eraf.
picture-busy = Bezig met de foto …
picture-kept = De foto staat erbij.
picture-number = Foto { $number }
picture-first = Deze staat in lijsten.
picture-alt = Wat is er te zien?
picture-alt-hint = Voor wie de foto niet kan zien. Bijvoorbeeld: vier mensen aan een tafel met koffie.
picture-decorative = Deze foto is alleen versiering
picture-later-words = U kunt dit ook later vertellen. In de lijst staat dan dat het nog kan.
picture-poster = Staat de tekst van de poster ook in de omschrijving? Niet iedereen kan een poster lezen.
picture-crop = Welk stuk laat een lijst zien?
picture-crop-hint = Sleep de foto, of gebruik de pijltjes op uw toetsenbord.
picture-crop-ours = Laat de keuze aan ons
picture-sooner = Zet foto { $number } eerder
picture-sooner-short = Eerder
picture-after = Zet foto { $number } later
picture-after-short = Later
picture-moved = De foto staat nu op plaats { $place }.
picture-remove = Haal weg: foto { $number }
picture-remove-short = Haal weg
picture-removed = De foto is weg.
picture-fault-unsupported = Dit is geen foto die we kunnen tonen. Kies een JPEG, PNG, WebP, HEIC of AVIF. Staat uw poster in een pdf? Maak er een schermafdruk van.
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

form-hours-days = Op welke dagen?
form-hours-closes = Tot
form-hours-closed-hint = Leeg is: dicht.
form-hours-how-often = Hoe vaak?
form-hours-every-week = Iedere week
form-hours-counted = Iedere { $count } van de maand
form-hours-at = Op welke plek?
form-hours-from = Geldt vanaf
form-hours-until = Geldt tot en met
form-hours-first = Op welke dag, of vanaf welke?
form-hours-last = Tot en met welke dag?
form-hours-last-hint = Alleen als het meer dagen zijn.
form-hours-note = Toelichting
form-hours-holiday = Feestdag: { $date }
