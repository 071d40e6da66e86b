### My place: who I am, and how I want to see it. And my account: how it comes and goes.

mine-title = Mijn plek
mine-visitor = U bent niet aangemeld
mine-visitor-text = Lezen en zoeken kan zonder account.
mine-enter = Meld mij aan
mine-roles = U bent hier { $roles }.
mine-organisations = U houdt bij: { $organisations }.

mine-work = Naar uw werk in { $name }
mine-round = Naar het rondje wijk
mine-typed = Wat u zonder verbinding schreef
mine-unsent =
    { $count ->
        [one] Wat u zonder verbinding schreef, is nog niet verstuurd. Als u zich afmeldt, is het weg.
       *[other] { $count } berichten zijn nog niet verstuurd. Als u zich afmeldt, zijn ze weg.
    }
mine-stay = Blijf aangemeld
mine-leave = Gooi weg en meld mij af

comfort-title = Zo wil ik het zien
comfort-language = Taal
comfort-text = Grootte van de letters
comfort-text-normal = Gewoon
comfort-text-large = Groter
comfort-text-larger = Nog groter
comfort-mode = Licht of donker
comfort-mode-auto = Zoals mijn apparaat
comfort-mode-light = Licht
comfort-mode-dark = Donker
comfort-contrast = Contrast
comfort-contrast-auto = Zoals mijn apparaat
comfort-contrast-high = Meer contrast
comfort-kept = Dit bewaren we alleen op dit apparaat.

## Becoming a member
join-title = Word lid
join-lead = Lezen en zoeken kan zonder account. Met een account kunt u iets vragen aan de buurt, iets aanbieden en met buren praten.
join-shown = Buren zien alleen uw voornaam.
join-hidden = Uw achternaam en uw e-mailadres laten we niet aan buren zien.
join-age = Lid worden kan vanaf 16 jaar. Bent u jonger? Vraag een ouder om lid te worden. Die kan voor u vragen en aanbieden.
join-email-hint = Hier sturen we een mail naartoe. Met de knop in die mail is uw account klaar.
join-lasts = In de mail staat hoe lang de knop werkt.
join-street = Uw straat
join-street-hint = Dit hoeft niet. Zonder huisnummer. Dan staat de straat vast klaar als u iets vraagt.
join-brought = Fijn dat u meedoet. De code van uw brief staat al klaar.
join-code = Code van uw brief
join-code-hint = Acht letters en cijfers. Ze staan op de brief die u in de bus kreeg.
join-code-do = Ik heb een brief met een code
join-already = Heeft u al een account?
join-sign-in = Meld u aan
account-name = Uw naam
account-name-hint = Uw voornaam is genoeg.

## Where the button of a letter leads
letter-join-title = Nog één stap
letter-join-lead = Hoe heet u? Daarna is uw account klaar.
letter-join-password = Kies een wachtwoord
letter-join-password-hint = Dit hoeft niet: u kunt ook steeds binnenkomen met een mail. Kiest u er een, neem dan 12 tekens of meer. Een zin die u goed onthoudt, werkt het best.
letter-join-do = Maak mijn account
letter-sign-in-title = Kom binnen
letter-sign-in-lead = Druk op de knop, dan bent u aangemeld.
letter-sign-in-do = Naar binnen
letter-reset-title = Kies een nieuw wachtwoord
letter-reset-lead = Op uw andere apparaten meldt u zich daarna opnieuw aan.
letter-reset-password = Uw nieuwe wachtwoord
letter-reset-password-hint = Neem 12 tekens of meer. Een zin die u goed onthoudt, werkt het best.
letter-reset-do = Bewaar mijn wachtwoord
letter-address-title = Is dit uw nieuwe e-mailadres?
letter-address-lead = Druk op de knop. Voortaan gebruiken we het adres waarop u deze mail kreeg.
letter-address-do = Ja, dit is mijn adres
letter-over-title = Deze knop werkt niet meer
letter-over-text = Hij is al gebruikt, of de mail is te oud. Vraag gerust een nieuwe mail.
letter-over-address = Hij is al gebruikt, de mail is te oud, of het adres hoort bij een ander account. Bij Mijn plek kunt u het opnieuw vragen.
letter-over-again = Vraag een nieuwe mail
letter-over-mine = Naar Mijn plek
letter-bare-title = Deze bladzijde hoort bij een mail
letter-bare-text = Druk nog een keer op de knop in uw mail. Is die mail er niet meer? Vraag dan een nieuwe.

## What has just been done
mine-done-lid = Welkom! U bent nu lid van { $name }.
mine-done-wachtwoord = Uw nieuwe wachtwoord geldt. Op uw andere apparaten meldt u zich opnieuw aan.
mine-done-adres = Uw nieuwe e-mailadres geldt.
mine-done-weg = Uw account is opgeheven. Wat we van u bewaarden, is gewist. U blijft welkom: lezen en zoeken kan altijd.

## Notifications on this device
push-title = Meldingen op dit apparaat
push-text = U ziet het op dit apparaat als er iets voor u is, ook als u deze site niet open heeft. Wie uw scherm ziet, kan meelezen.
push-on = Dit apparaat krijgt meldingen.
push-off = Dit apparaat krijgt geen meldingen.
push-turn-on = Zet meldingen aan
push-turn-off = Zet meldingen uit
push-busy = Een ogenblik…
push-denied = Uw browser houdt meldingen van deze site tegen. In de instellingen van uw browser kunt u ze toestaan. Kom daarna hier terug.
push-home = Zet deze site eerst op uw beginscherm: hieronder staat hoe. Open de site daarna vanaf uw beginscherm, en zet op deze plek de meldingen aan.
push-cannot = Deze browser kan geen meldingen laten zien. Met een andere browser of een ander apparaat lukt het misschien wel.
push-failed = Het lukte niet om de meldingen aan te zetten. Probeer het later nog eens.
push-too-many = U heeft al tien apparaten met meldingen. Haal er hieronder eerst een weg.
push-devices = Uw andere apparaten met meldingen
push-device = { $browser } op { $system }
push-device-unknown = Onbekend apparaat
push-since = Sinds { $date }
push-remove = Haal weg
push-remove-label = Haal weg: { $device }, sinds { $date }

## My account
own-title = Mijn account
own-password = Een ander wachtwoord
own-password-current = Uw wachtwoord van nu
own-password-new = Uw nieuwe wachtwoord
own-password-hint = Neem 12 tekens of meer. Een zin die u goed onthoudt, werkt het best.
own-password-do = Verander mijn wachtwoord
own-password-done = Uw nieuwe wachtwoord geldt.
own-password-none = Heeft u nog geen wachtwoord, of bent u het vergeten? Dan kiest u er een met een mail.
own-password-mail = Stuur mij een mail
own-password-mailed = Er gaat een mail naar { $email }. Met de knop daarin kiest u een nieuw wachtwoord. De knop werkt een uur.
own-address = Een ander e-mailadres
own-address-new = Uw nieuwe e-mailadres
own-address-hint = Hier sturen we een mail naartoe. Het adres geldt als u op de knop in die mail drukt.
own-address-do = Stuur een mail naar dit adres
own-address-mailed = Er gaat een mail naar { $email }. Het nieuwe adres geldt zodra u daarin op de knop drukt. De knop werkt een dag.
own-street = Mijn straat
own-street-label = Uw straat
own-street-hint = Zonder huisnummer. De straat staat vast klaar als u iets vraagt of aanbiedt. Maak het leeg als u dat niet wilt.
own-street-do = Bewaar mijn straat
own-street-done = Uw straat is bewaard.
own-everywhere = Overal afmelden
own-everywhere-text = U meldt zich af op dit apparaat en op alle andere. Handig als u een telefoon kwijt bent.
own-everywhere-do = Meld mij overal af
own-copy = Alles wat van mij bewaard wordt
own-copy-text = Uw gegevens, wat u vroeg en aanbood, en uw gesprekken, in één bestand.
own-copy-do = Zet het op dit apparaat
own-leave = Account opheffen
own-leave-text = Als u uw account opheft, wissen we:
own-leave-1 = uw naam en uw e-mailadres
own-leave-2 = wat u vroeg en aanbood, met de gesprekken daarover
own-leave-3 = wat u aan anderen schreef
own-leave-never = Dit is niet terug te draaien. Wilt u het bewaren? Zet het dan eerst op uw apparaat.
own-leave-do = Hef mijn account op
own-leave-sure = Weet u het zeker?
own-leave-stay = Nee, ik blijf
own-leave-yes = Ja, wis alles
own-leave-last = U bent de laatste die op deze wijk let. Laat eerst iemand anders buurtverbinder of beheerder worden.
own-leave-failed = Uw account is niet opgeheven

## What we send
notice-title = Wat wij u sturen
notice-text = Kies hoe vaak wij mailen. In de mail staat meteen waar het om gaat. Mail over uw account, zoals een nieuw wachtwoord, komt altijd.
notice-kind-message = Nieuwe berichten in mijn gesprekken
notice-kind-match = Vragen die bij mijn aanbod passen
notice-kind-outcome = Of het gelukt is
notice-kind-item = Hoe het gaat met wat ik plaatste
notice-kind-due = Of nog klopt wat mijn organisatie op de site heeft
notice-mail-now = Meteen
notice-mail-offer = Zoals bij mijn aanbod
notice-mail-daily = Elke ochtend, in één mail
notice-mail-weekly = Elke maandag, in één mail
notice-mail-never = Nooit
notice-push = Meldingen op mijn apparaten
notice-push-hint = Die komen meteen, ook als de mail later komt.
notice-sms = Sms in plaats van mail
notice-sms-yes = Vraag mij per sms of nog klopt wat mijn organisatie op de site heeft
notice-sms-more = U krijgt dan geen mail met die vraag. In de sms staat een link; antwoorden kan zonder aan te melden.
notice-sms-number = Uw mobiele nummer
notice-sms-hint = Alleen wij zien dit nummer. Wij sturen er één sms heen; druk op de link daarin, dan klopt het.
notice-sms-waits = Wij stuurden een sms naar { $number }. Druk op de link daarin. Tot dan krijgt u mail.
notice-quiet = Stille uren
notice-quiet-yes = Stuur mij een deel van de dag niets
notice-quiet-more = Wat er dan is, komt zodra ze voorbij zijn.
notice-from = Van
notice-until = Tot
notice-do = Bewaar mijn keuze
notice-done = Uw keuze is bewaard.
account-fault-quietFrom-invalid = Vul in vanaf hoe laat, bijvoorbeeld 22:00
account-fault-quietUntil-invalid = Vul in tot hoe laat. Het kan niet dezelfde tijd zijn
account-fault-quietUntil-required = Vul in tot hoe laat
account-fault-telephone-required = Vul uw mobiele nummer in
account-fault-telephone-invalid = Vul een mobiel nummer in dat met 06 begint, bijvoorbeeld 06 12345678

## Where I come
mine-ups = Waar ik kom
mine-ups-none = U heeft zich nog nergens voor aangemeld.
mine-ups-look = Bekijk de activiteiten
mine-ups-coming = U komt
mine-ups-duty = U helpt elke keer
mine-ups-waiting = Wachtlijst, plaats { $place }
mine-ups-off = Gaat niet door
mine-ups-guests =
    { $count ->
        [one] met één gast
       *[other] met { $count } gasten
    }
mine-ups-leave = Ik kom niet
mine-ups-off-row = Haal mij van de wachtlijst
mine-ups-stop = Stop met elke keer helpen
mine-ups-left = U bent afgemeld.
notice-kind-activity = Activiteiten waar ik me voor aanmeldde
notice-kind-question = Vragen en kennis van collega's
