### What the pages of all kinds of items share: facts, freshness, "klopt niet?", sharing.

fact-where = Waar
fact-route = Route
fact-approximate = Het punt op de kaart is ongeveer.
fact-costs = Kosten
fact-wheelchair = Rolstoel
fact-audience = Voor wie
fact-languages = Talen
fact-by = Bij wie
fact-web = Website
fact-contact = Contact
fact-also = Ook bekend als
fact-since = Sinds

wheelchair-yes = U kunt naar binnen.
wheelchair-partly = U kunt voor een deel naar binnen.
wheelchair-no = U kunt niet naar binnen.
wheelchair-unknown = Of u naar binnen kunt, weten we niet.
toilet-yes = Er is een aangepaste wc.
toilet-no = Er is geen aangepaste wc.

life-fresh = Dit klopt
life-due = We vragen na of dit nog klopt
life-doubtful = Niet zeker of dit klopt
life-doubtful-advice = Bel eerst voordat u gaat.
life-demonstration = Dit is een voorbeeld. De namen zijn verzonnen.
life-archived = Hier brandt geen licht meer
life-archived-text = Dit staat er sinds { $date } niet meer.
life-archived-instead = Kijk wat er nu is.

correct = Klopt niet?
correct-what = Wat klopt er niet?
correct-stopped = Dit is gestopt
correct-other-time = De tijd is anders
correct-other-place = De plek is anders
correct-other = Iets anders
correct-note = Wat klopt er niet?
correct-note-hint = Schrijf hier geen namen of nummers van anderen.
correct-send = Geef het door
correct-thanks = Dank u wel. We vragen het na.
typed-kept = Bewaard. Wij sturen dit zodra u verbinding heeft.
typed-look = Bekijk wat er wacht
correct-failed = Uw melding is niet aangekomen. Dat ligt niet aan u.
correct-off = De beheerder heeft dit deel van de site net uitgezet. Uw melding is niet verstuurd.

not-kept = Deze bladzijde hebben we niet bewaard.
not-kept-programme = Lees het programma tot en met { $date }
not-kept-call = Of bel <b>{ $name }</b>:

share = Doorsturen
share-copied = Het adres is gekopieerd

item-activities = Wat er te doen is
item-no-activities = Op dit moment staat er niets in het programma.
item-all-activities = Alle activiteiten

pictures = Foto's
picture-open = Bekijk groter: { $alt }
picture-open-number = Bekijk groter: foto { $number } van { $count }
picture-number = Foto { $number } van { $count }
picture-previous = Vorige
picture-next = Volgende

## What is answered on a round
round-right = Klopt
round-stopped = Gestopt
round-other-time = Andere tijd
round-not-home = Niemand thuis
round-later = Later
