### Ask and offer: the list, the notes on it, and one ask or offer.

exchange-title = Ask and offer
exchange-lead = Neighbours help neighbours. Ask something, or see what you can do.
exchange-choose = What would you like to see?
exchange-asks = Asks
exchange-offers = Offers
exchange-category = About
exchange-any-category = Everything
exchange-none = Nothing here yet
exchange-none-ask = No asks here at the moment
exchange-none-offer = No offers here at the moment
exchange-none-text = Do you need something, or would you like to do something? You can be the first.
exchange-all = See everything
ask-do = I have a question
offer-do = I want to do something

danger-title = Can it not wait?
danger-112 = Is there danger? Call
danger-113 = Are you thinking of suicide? Day and night, call 113 or for free
danger-home = Is it not safe at home? Call Veilig Thuis for free:
danger-doctor = Are you ill or hurt? Call your doctor, or in the evening and at weekends the out-of-hours doctors.

kind-ask = Ask
kind-quiet = Quiet ask
kind-offer = Offer
kind-offer-form = Offer: { $form }
kind-of-form = { $kind }, from { $who }
kind-of = { $kind } from { $who }
form-help = help
form-lend = to borrow
form-give = to give away
form-room = a room
form-vacancy = volunteering
note-new = { $who }, here for the first time

part-morning = morning
part-afternoon = afternoon
part-evening = evening
part-of-day = { $day } { $part }
part-all-day = { $day } all day

## One ask or offer
fact-when = When
fact-pause = Not now
fact-paused = Again from { $date }
fact-radius = How far
fact-metres = up to { $metres } metres
fact-kilometres = up to { $kilometres } kilometres
fact-language = Language
fact-sort = Kind
fact-needs = What it takes
life-right-ask = Still needed
life-right-offer = Still possible
life-doubt-exchange = First ask whether it is still needed.

standing-waiting = Others cannot see this yet.
standing-waiting-text = A connector looks at it first. We do that for everybody the first time.
standing-waiting-danger = A connector reads this and will contact you. Can it not wait? Then call:
standing-refused-ask = Your ask is not on the site. This is why:
standing-refused-offer = Your offer is not on the site. This is why:
standing-closed-ask = This ask is done.
standing-closed-offer = This offer is done.
standing-closed-text = It cannot be answered any more.

respond-ask = I can help
respond-offer = I am interested
respond-sign-in = You sign in first. Then you write a message.
respond-label = Your message
respond-what-name = You send { $name } a message. { $name } sees your first name, not your address.
respond-what-organisation = You send { $name } a message. They see your first name, not your address.
respond-what-quiet = You do not see yet who asks this, and they do not see your name yet. That comes when they say yes.

message-send = Send my message
message-busy = Sending …
message-failed = Your message was not sent. What you wrote is still there.
message-off = The administrator has just switched off this part of the site. Your message was not sent. What you wrote is still there.
message-fault-text-required = Write something first

own-ask = This is your ask
own-offer = This is your offer
own-do-done = It worked out
own-do-close = No longer needed
own-do-withdraw = Withdraw this
own-do-reopen = Open it again
own-do-confirm = Still right
own-change = Change something
own-kept = Kept
own-stale = This was changed meanwhile. Have a look and try again.
own-answers = Who answered
own-who-helped = Who helped you? Open that conversation and say that it worked out. You can thank that neighbour there, too.
own-no-answers = Nobody yet. When somebody answers, it is here.

talk-with = { $who }, about: { $what }
talk-somebody = Somebody nearby
talk-unread =
    { $count ->
        [one] 1 new message
       *[other] { $count } new messages
    }
talk-over = Ended

## What fits
fits-ask = Who fits your question
fits-offer = Questions that fit you
fits-ask-do = Ask { $who }
fits-why = Fits because: { $why }
why-same = it is about the same
why-category = the same kind of help
why-time = the time suits
why-language = the same language
why-near = nearby
why-wish = it suits what is asked for

## What is wrong with a field, where the screen has no words of its own
fault-required = Please fill in: { $label }
fault-too_long = Make this shorter: { $label }
fault-unsupported = This is not possible here: { $label }
fault-unknown = Choose something else: { $label }
fault-not_found = This is no longer there, choose something else: { $label }
fault-invalid = Please look again at: { $label }

## What was noticed in a text before it is placed
heard-danger = Do you need help now? Call at once.
heard-danger-then = You may also send this. A connector reads it and will contact you.
hint-phone = There seems to be a telephone number in it. Everybody could read that.
hint-email = There seems to be an e-mail address in it. Everybody could read that.
hint-address = There seems to be an address in it. The street without a number is enough.
hint-iban = There seems to be an account number in it. Never put that on the internet.
hint-link = There is a link in it. People may not want to follow it.
hint-scam = Is it about money? Never pay somebody you do not know in advance.
hint-may = Is it right like this? Then just go on.

## What is mine
talk-about = It is about:
ours-talks = My conversations
ours-no-talks = You have no conversations yet.
ours-ask = My asks
ours-no-ask = You have not asked anything yet.
ours-offer = My offers
ours-no-offer = You do not offer anything yet.
state-waiting = Waits for a connector
state-closed = Done
state-refused = Not placed
state-archived = In the archive
