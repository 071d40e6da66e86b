### Wie iets meldde, hoort wat ervan kwam.

hear-contact = Wilt u horen wat ervan kwam?
hear-contact-hint = Laat uw telefoonnummer of e-mailadres achter. U hoort het één keer; een maand later wissen wij het.
hear-do = Laat het mij horen
hear-done = Goed. U hoort van ons wat ervan kwam.
hear-summary = Er gaat nog iets niet goed
hear-failed = Dit is niet bewaard. Uw melding wel. Probeer het zo nog eens.
hear-enough = Vanaf deze plek zijn er vandaag al veel nummers en adressen achtergelaten. Uw melding is wel bewaard.
hear-fault-contact-required = Vul een telefoonnummer of een e-mailadres in
hear-fault-telephone-invalid = Vul een telefoonnummer of een e-mailadres in dat klopt
hear-fault-email-invalid = Vul een e-mailadres in dat klopt
