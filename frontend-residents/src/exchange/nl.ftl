### Vraag en aanbod: the list, the notes on it, and one ask or offer.

exchange-title = Vraag en aanbod
exchange-lead = Buren helpen buren. Vraag iets, of kijk wat u kunt doen.
exchange-choose = Wat wilt u zien?
exchange-asks = Vragen
exchange-offers = Aanbod
exchange-category = Waarover
exchange-any-category = Alles
exchange-none = Hier staat nog niets
exchange-none-ask = Hier staan nu geen vragen
exchange-none-offer = Hier staat nu geen aanbod
exchange-none-text = Heeft u iets nodig, of wilt u iets doen? U kunt de eerste zijn.
exchange-all = Bekijk alles
ask-do = Ik heb een vraag
offer-do = Ik wil iets doen

danger-title = Kan het niet wachten?
danger-112 = Is er gevaar? Bel
danger-113 = Denkt u aan zelfdoding? Bel dag en nacht 113 of gratis
danger-home = Is het thuis niet veilig? Bel gratis Veilig Thuis:
danger-doctor = Bent u ziek of gewond? Bel uw huisarts, of ’s avonds en in het weekend de huisartsenpost.

kind-ask = Vraag
kind-quiet = Stille vraag
kind-offer = Aanbod
kind-offer-form = Aanbod: { $form }
kind-of-form = { $kind }, van { $who }
kind-of = { $kind } van { $who }
form-help = hulp
form-lend = te leen
form-give = te geef
form-room = ruimte
form-vacancy = vrijwilligerswerk
note-new = { $who }, hier voor het eerst

part-morning = ochtend
part-afternoon = middag
part-evening = avond
part-of-day = { $day }{ $part }
part-all-day = { $day } de hele dag

## One ask or offer
fact-when = Wanneer
fact-pause = Even niet
fact-paused = Weer vanaf { $date }
fact-radius = Hoe ver
fact-metres = tot { $metres } meter
fact-kilometres = tot { $kilometres } kilometer
fact-language = Taal
fact-sort = Soort
fact-needs = Wat nodig is
life-right-ask = Nog nodig
life-right-offer = Dit kan nog
life-doubt-exchange = Vraag eerst of het nog nodig is.

standing-waiting = Nog niet te zien voor anderen.
standing-waiting-text = Een buurtverbinder kijkt er eerst naar. Dat doen we bij iedereen de eerste keer.
standing-waiting-danger = Een buurtverbinder leest dit en neemt contact met u op. Kan het niet wachten? Bel dan zelf:
standing-refused-ask = Uw vraag staat niet op de site. Dit is de reden:
standing-refused-offer = Uw aanbod staat niet op de site. Dit is de reden:
standing-closed-ask = Deze vraag is klaar.
standing-closed-offer = Dit aanbod is klaar.
standing-closed-text = U kunt er niet meer op reageren.

respond-ask = Ik kan helpen
respond-offer = Ik heb belangstelling
respond-sign-in = U meldt zich eerst aan. Daarna schrijft u een bericht.
respond-label = Uw bericht
respond-what-name = U stuurt { $name } een bericht. { $name } ziet uw voornaam, niet uw adres.
respond-what-organisation = U stuurt { $name } een bericht. Daar ziet men uw voornaam, niet uw adres.
respond-what-quiet = U ziet nog niet van wie deze vraag is, en die ziet uw naam nog niet. Dat komt als de vrager ja zegt.

message-send = Stuur mijn bericht
message-busy = Bezig met sturen …
message-failed = Uw bericht is niet verstuurd. Wat u schreef staat er nog.
message-off = De beheerder heeft dit deel van de site net uitgezet. Uw bericht is niet verstuurd. Wat u schreef staat er nog.
message-fault-text-required = Schrijf eerst iets

own-ask = Dit is uw vraag
own-offer = Dit is uw aanbod
own-do-done = Het is gelukt
own-do-close = Niet meer nodig
own-do-withdraw = Trek dit in
own-do-reopen = Zet het weer open
own-do-confirm = Klopt nog
own-change = Verander iets
own-kept = Bewaard
own-stale = Dit is intussen veranderd. Kijk even en probeer het dan nog eens.
own-answers = Wie reageerde
own-who-helped = Wie hielp u? Open dat gesprek en zeg dat het gelukt is. Daar kunt u die buur ook bedanken.
own-no-answers = Nog niemand. Als iemand reageert, staat het hier.

talk-with = { $who }, over: { $what }
talk-somebody = Iemand uit de buurt
talk-unread =
    { $count ->
        [one] 1 nieuw bericht
       *[other] { $count } nieuwe berichten
    }
talk-over = Gestopt

## What fits
fits-ask = Wie past bij uw vraag
fits-offer = Vragen die bij u passen
fits-ask-do = Vraag het { $who }
fits-why = Past omdat: { $why }
why-same = het gaat om hetzelfde
why-category = dezelfde soort hulp
why-time = de tijd past
why-language = dezelfde taal
why-near = dichtbij
why-wish = het past bij wat gevraagd wordt

## What is wrong with a field, where the screen has no words of its own
fault-required = Vul dit nog in: { $label }
fault-too_long = Maak dit korter: { $label }
fault-unsupported = Dit kan hier niet: { $label }
fault-unknown = Kies iets anders: { $label }
fault-not_found = Dit bestaat niet meer, kies iets anders: { $label }
fault-invalid = Kijk dit nog eens na: { $label }

## What was noticed in a text before it is placed
heard-danger = Heeft u nu hulp nodig? Bel meteen.
heard-danger-then = U mag dit ook sturen. Een buurtverbinder leest het en neemt contact met u op.
hint-phone = Er lijkt een telefoonnummer in te staan. Dat kan iedereen dan lezen.
hint-email = Er lijkt een e-mailadres in te staan. Dat kan iedereen dan lezen.
hint-address = Er lijkt een adres in te staan. De straat zonder nummer is genoeg.
hint-iban = Er lijkt een rekeningnummer in te staan. Zet dat nooit op internet.
hint-link = Er staat een link in. Mensen klikken daar soms liever niet op.
hint-scam = Gaat het over geld? Betaal nooit vooraf aan iemand die u niet kent.
hint-may = Klopt het zo? Dan kunt u gewoon verder.

## What is mine
talk-about = Het gaat over:
ours-talks = Mijn gesprekken
ours-no-talks = U heeft nog geen gesprekken.
ours-ask = Mijn vragen
ours-no-ask = U heeft nog niets gevraagd.
ours-offer = Mijn aanbod
ours-no-offer = U biedt nog niets aan.
state-waiting = Wacht op een buurtverbinder
state-closed = Klaar
state-refused = Niet geplaatst
state-archived = In het archief
