### Who can only be called.

calls-title = Bellen
calls-under = Wie geen e-mail heeft, hoort het van u.
calls-none = Er hoeft niemand gebeld te worden
calls-none-text = Verandert er iets voor iemand zonder e-mail, dan staat die hier.
calls-somebody = Iemand zonder naam
calls-call = Bel { $name }:
calls-say = U kunt zeggen: “{ $sentence }”
calls-say-cancelled = ‘{ $title }’ op { $moment } gaat niet door.
calls-say-moved = ‘{ $title }’ is op een ander moment: { $moment }. Uw plek blijft van u. Kunt u dan?
calls-say-again = ‘{ $title }’ op { $moment } gaat toch door. Komt u nog?
calls-say-moved-up = Er is een plek voor u bij ‘{ $title }’ op { $moment }. Komt u?
calls-say-changed = U zei dat er iets niet klopte bij ‘{ $title }’. Wij hebben het aangepast. Dank u wel.
calls-say-archived = U zei dat er iets niet klopte bij ‘{ $title }’. Het staat niet meer op de site. Dank u wel.
calls-say-confirmed = U zei dat er iets niet klopte bij ‘{ $title }’. Wij vroegen het na. Zoals het er nu staat, klopt het.
calls-made = Gebeld
calls-made-said = { $name } is gebeld.
