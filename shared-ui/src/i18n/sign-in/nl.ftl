### Signing in, from both parts.

sign-in-title = Aanmelden
sign-in-lead = Lezen en zoeken kan zonder account. Meld u aan als u iets wilt bijhouden.
sign-in-email = Uw e-mailadres
sign-in-password = Uw wachtwoord
sign-in-do = Meld mij aan
sign-in-busy = Bezig met aanmelden …
sign-in-none = Heeft u nog geen account? Vraag ernaar bij de balie van uw wijkhuis.
sign-in-summary = Het aanmelden lukt nog niet
sign-in-wrong = Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze nog eens na.
sign-in-too-often = Het is te vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.
sign-in-fault = Het aanmelden lukt nu niet. Dat ligt niet aan u. Probeer het zo nog eens.
sign-in-fault-email-required = Vul uw e-mailadres in
sign-in-fault-email-invalid = Kijk uw e-mailadres nog eens na
sign-in-fault-email-too_short = Vul uw e-mailadres in
sign-in-fault-email-too_long = Dit e-mailadres is te lang
sign-in-fault-password-required = Vul uw wachtwoord in
sign-in-fault-password-too_short = Vul uw wachtwoord in
sign-in-fault-password-too_long = Dit wachtwoord is te lang
