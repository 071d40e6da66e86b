### "Dit hoort hier niet", bij alles wat iemand plaatste.

report = Dit hoort hier niet
report-reason = Wat is er mis?
report-reason-insult = Het is kwetsend of grof
report-reason-discrimination = Het sluit mensen buiten
report-reason-scam = Het lijkt op oplichting
report-reason-advertising = Het is reclame
report-reason-danger = Het is gevaarlijk
report-reason-privacy = Er staan gegevens van iemand in
report-reason-other = Iets anders
report-note = Wilt u er iets bij vertellen?
report-note-hint = Wie dit plaatste, ziet niet wie het meldt.
report-read-message = Een moderator leest dan dit bericht, met hooguit twee ervoor en twee erna. De rest van uw gesprek leest niemand.
report-read-conversation = Een moderator leest dan de laatste tien berichten van uw gesprek.
report-send = Meld dit
report-thanks = Dank u wel. Een moderator kijkt ernaar. Bent u aangemeld? Dan krijgt u een mail met wat ervan kwam.
report-summary = Er gaat nog iets niet goed
report-failed = Dit is niet verstuurd. Dat ligt niet aan u. Probeer het zo nog eens.
report-fault-reason-required = Kies wat er mis is
report-fault-reason-unknown = Kies wat er mis is
report-fault-note-required = Vertel wat er mis is
object = Ik ben het er niet mee eens
object-note = Waarom bent u het er niet mee eens?
object-note-hint = Een moderator leest dit en kijkt er nog eens naar.
object-send = Maak bezwaar
object-thanks = Uw bezwaar is verstuurd. U krijgt een mail als er besloten is.
