### Signing in, from both parts, and what all screens about an account share.

sign-in-title = Aanmelden
sign-in-lead = Lezen en zoeken kan zonder account. Meld u aan als u iets wilt vragen, aanbieden of bijhouden.
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
sign-in-forgotten = Wachtwoord vergeten?
sign-in-letter = Liever zonder wachtwoord?
sign-in-letter-text = U krijgt een mail met een knop. Drukt u daarop, dan bent u binnen.
sign-in-letter-do = Stuur mij een mail om binnen te komen
sign-in-join = Nog geen account?
sign-in-join-do = Word lid

password-show = Toon
password-hide = Verberg
password-it = het wachtwoord

## A letter with a button
letter-title-link = Binnenkomen met een mail
letter-lead-link = U krijgt een mail met een knop. Drukt u daarop, dan bent u binnen.
letter-title-reset = Een nieuw wachtwoord
letter-lead-reset = U krijgt een mail met een knop. Daarmee kiest u een nieuw wachtwoord.
letter-do = Stuur mij een mail
letter-password = Toch aanmelden met een wachtwoord
letter-sent-title = Kijk in uw mail
letter-sent-to = Er gaat een mail naar <b>{ $email }</b>.
letter-sent-press = Druk op de knop in die mail.
letter-sent-hour = De knop werkt een uur, en maar één keer.
letter-sent-nothing = Niets gekregen?
letter-sent-spam = Wacht een paar minuten. Kijk ook bij de ongewenste mail, en kijk of uw adres hierboven klopt.
letter-sent-again = Vraag een nieuwe mail

## What can be wrong with a name, an address or a password
account-busy = Even geduld …
account-summary = Dat lukt nog niet
account-fault = Dat lukt nu niet. Dat ligt niet aan u. Probeer het zo nog eens.
account-wrong = Uw wachtwoord van nu klopt niet. Kijk het nog eens na.
account-too-often = Dit is te vaak gevraagd. Probeer het over een uur nog eens.
account-fault-name-required = Vul uw naam in
account-fault-name-invalid = Kijk uw naam nog eens na
account-fault-name-too_short = Vul uw naam in
account-fault-name-too_long = Maak uw naam korter
account-fault-street-house_number = Haal het huisnummer weg. Alleen de straat is genoeg.
account-fault-street-too_long = Maak de straat korter
account-fault-invitation-not_found = Deze code kennen we niet, of hij geldt niet meer. Kijk hem nog eens na. Zonder code lid worden kan ook.
account-fault-invitation-too_long = Een code heeft acht letters en cijfers
account-fault-email-required = Vul uw e-mailadres in
account-fault-email-invalid = Kijk uw e-mailadres nog eens na
account-fault-email-too_short = Vul uw e-mailadres in
account-fault-email-too_long = Dit e-mailadres is te lang
account-fault-currentPassword-required = Vul uw wachtwoord van nu in
account-fault-currentPassword-too_short = Vul uw wachtwoord van nu in
account-fault-currentPassword-too_long = Kijk uw wachtwoord van nu nog eens na
account-fault-password-required = Kies een wachtwoord van 12 tekens of meer
account-fault-password-invalid = Kies een ander wachtwoord: hier staan tekens in die we niet kunnen bewaren
account-fault-password-too_short = Maak uw wachtwoord langer: 12 tekens of meer
account-fault-password-too_long = Maak uw wachtwoord korter: hoogstens 128 tekens
