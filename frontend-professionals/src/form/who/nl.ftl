### Wie het betreft, en hoe die toestemming gaf.

who-for = Voor wie?
who-name = Naam
who-telephone = Telefoonnummer
who-consent = Hoe gaf deze persoon toestemming?
who-consentHow = Hoe dan?
who-consent-desk = Aan de balie
who-consent-talk = In een gesprek
who-consent-phone = Aan de telefoon
who-consent-other = Anders
who-consent-desk-kept = aan de balie
who-consent-talk-kept = in een gesprek
who-consent-phone-kept = aan de telefoon
who-stop = Toch niet
who-fault-name-required = Vul de naam in
who-fault-consent-required = Kies hoe deze persoon toestemming gaf
who-fault-consentHow-required = Vertel hoe deze persoon toestemming gaf
who-fault-telephone-invalid = Dit is geen telefoonnummer
