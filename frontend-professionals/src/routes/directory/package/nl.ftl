### The social map in and out.

package-title = Sociale kaart in en uit
package-under = Neem organisaties, plekken en diensten over uit een andere sociale kaart, of geef die van ons mee.
package-in = Inlezen
package-file = Bestand of bestanden
package-file-hint = Een zip, een JSON-bestand, of alle CSV-bestanden uit een map tegelijk. Wij lezen HSDS 3 (Open Referral), en wat daarop lijkt.
package-file-required = Kies een bestand
package-file-unsupported = Dit kunnen wij niet lezen. Kies één zip, één JSON-bestand, of CSV-bestanden.
package-look = Bekijk wat er verandert
package-looked = Dit gaat er gebeuren. Er is nog niets bewaard.
package-list = Heeft u een gewone lijst uit een rekenblad?
package-list-link = Lees die hier in
package-saved = Bewaard. Het staat nu op de sociale kaart.
package-all = Naar de diensten
package-report = Wat er van de bestanden wordt
package-counts = Hoeveel rijen
package-count-added = { $count } { $count ->
    [one] komt erbij
   *[other] komen erbij
}
package-count-changed = { $count } { $count ->
    [one] verandert
   *[other] veranderen
}
package-count-unchanged = { $count } { $count ->
    [one] blijft zo
   *[other] blijven zo
}
package-count-kept = { $count } { $count ->
    [one] rij die wij alleen bewaren
   *[other] rijen die wij alleen bewaren
}
package-kept = Wat wij alleen bewaren, laten wij nergens zien: zoals een thema van een ander, of wie iets betaalt. Het gaat wel weer mee in wat u hieronder meeneemt. Thema’s van onze wijk zet een beheerder op het scherm Thema’s.
package-count-noted = { $count } om na te kijken
package-count-refused = { $count } { $count ->
    [one] fout
   *[other] fouten
}
package-refused = { $count ->
    [one] Er is een fout gevonden. Er is niets bewaard. Herstel die in het bestand en kies het opnieuw. Of neem de rest over: de foute rij, en wat eraan hangt, blijft weg.
   *[other] Er zijn { $count } fouten gevonden. Er is niets bewaard. Herstel ze in het bestand en kies het opnieuw. Of neem de rest over: foute rijen, en wat eraan hangt, blijven weg.
}
package-save = Neem dit over
package-save-rest = Neem de rest over
package-nothing = Er is niets om over te nemen.
package-rows = Rijen
package-row = Rij
package-outcome = Wat ervan wordt
package-where = { $file }, rij { $line }
package-no-name = Zonder naam
package-added = Komt erbij
package-changed = Verandert
package-unchanged = Blijft zo
package-fault = Fout
package-noted = Let op
package-more = En nog { $count } rijen die goed zijn.
package-code-required = { $member } is leeg
package-code-invalid = { $member } klopt niet
package-code-duplicate = { $member } staat er twee keer in
package-code-not_found = { $member } verwijst naar iets wat er niet is
package-code-too_long = { $member } is te lang
package-out = Meenemen
package-out-text = Alles wat op de sociale kaart staat, volgens HSDS 3. Ook wat wij inlazen en niet laten zien, gaat mee.
package-out-package = Zip met CSV-bestanden
package-out-tables = JSON-bestand
package-out-programs = Een programma haalt de diensten op bij
