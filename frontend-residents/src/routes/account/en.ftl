### My place: who I am, and how I want to see it. And my account: how it comes and goes.

mine-title = My place
mine-visitor = You are not signed in
mine-visitor-text = You can read and search without an account.
mine-enter = Sign me in
mine-roles = Here you are { $roles }.
mine-organisations = You keep up to date: { $organisations }.

mine-work = To your work in { $name }
mine-round = To the neighbourhood round
mine-typed = What you wrote without a connection
mine-unsent =
    { $count ->
        [one] What you wrote without a connection has not been sent yet. If you sign out, it is gone.
       *[other] { $count } messages have not been sent yet. If you sign out, they are gone.
    }
mine-stay = Stay signed in
mine-leave = Throw away and sign out

comfort-title = This is how I want to see it
comfort-language = Language
comfort-text = Size of the letters
comfort-text-normal = Normal
comfort-text-large = Larger
comfort-text-larger = Even larger
comfort-mode = Light or dark
comfort-mode-auto = Like my device
comfort-mode-light = Light
comfort-mode-dark = Dark
comfort-contrast = Contrast
comfort-contrast-auto = Like my device
comfort-contrast-high = More contrast
comfort-kept = We keep this on this device only.

## Becoming a member
join-title = Become a member
join-lead = You can read and search without an account. With an account you can ask the neighbourhood for something, offer something and talk with neighbours.
join-shown = Neighbours see only your first name.
join-hidden = We do not show your surname and your e-mail address to neighbours.
join-age = You can become a member from the age of 16. Are you younger? Ask a parent to join. They can ask and offer things for you.
join-email-hint = We send an e-mail here. With the button in that e-mail your account is ready.
join-lasts = The e-mail says how long the button works.
join-street = Your street
join-street-hint = You need not tell. Without a house number. It will be there when you ask something.
join-brought = How nice that you take part. The code of your letter is there already.
join-code = Code of your letter
join-code-hint = Eight letters and digits. They are on the letter that came through your door.
join-code-do = I have a letter with a code
join-already = Do you have an account already?
join-sign-in = Sign in
account-name = Your name
account-name-hint = Your first name is enough.

## Where the button of a letter leads
letter-join-title = One more step
letter-join-lead = What is your name? Then your account is ready.
letter-join-password = Choose a password
letter-join-password-hint = You need not: you can also come in with an e-mail each time. If you choose one, take 12 characters or more. A sentence that you remember well works best.
letter-join-do = Make my account
letter-sign-in-title = Come in
letter-sign-in-lead = Press the button and you are signed in.
letter-sign-in-do = Let me in
letter-reset-title = Choose a new password
letter-reset-lead = On your other devices you sign in again afterwards.
letter-reset-password = Your new password
letter-reset-password-hint = Take 12 characters or more. A sentence that you remember well works best.
letter-reset-do = Keep my password
letter-address-title = Is this your new e-mail address?
letter-address-lead = Press the button. From now on we use the address at which you got this e-mail.
letter-address-do = Yes, this is my address
letter-over-title = This button no longer works
letter-over-text = It has been used already, or the e-mail is too old. Feel free to ask for a new one.
letter-over-address = It has been used already, the e-mail is too old, or the address belongs to another account. At My place you can ask again.
letter-over-again = Ask for a new e-mail
letter-over-mine = To My place
letter-bare-title = This page belongs to an e-mail
letter-bare-text = Press the button in your e-mail once more. Is that e-mail gone? Then ask for a new one.

## What has just been done
mine-done-lid = Welcome! You are now a member of { $name }.
mine-done-wachtwoord = Your new password holds. On your other devices you sign in again.
mine-done-adres = Your new e-mail address holds.
mine-done-weg = Your account is gone. What we kept of you has been deleted. You are still welcome: you can always read and search.

## Notifications on this device
push-title = Notifications on this device
push-text = You see it on this device when there is something for you, also when you do not have this site open. Whoever sees your screen can read along.
push-on = This device gets notifications.
push-off = This device gets no notifications.
push-turn-on = Turn notifications on
push-turn-off = Turn notifications off
push-busy = One moment…
push-denied = Your browser blocks notifications of this site. You can allow them in the settings of your browser. Then come back here.
push-home = First put this site on your home screen: below you read how. Then open the site from your home screen, and turn notifications on in this place.
push-cannot = This browser cannot show notifications. With another browser or another device it may work.
push-failed = Turning notifications on did not work. Please try again later.
push-too-many = You already have ten devices with notifications. Remove one below first.
push-devices = Your other devices with notifications
push-device = { $browser } on { $system }
push-device-unknown = Unknown device
push-since = Since { $date }
push-remove = Remove
push-remove-label = Remove: { $device }, since { $date }

## My account
own-title = My account
own-password = Another password
own-password-current = Your present password
own-password-new = Your new password
own-password-hint = Take 12 characters or more. A sentence that you remember well works best.
own-password-do = Change my password
own-password-done = Your new password holds.
own-password-none = No password yet, or did you forget it? Then choose one with an e-mail.
own-password-mail = Send me an e-mail
own-password-mailed = An e-mail is on its way to { $email }. With the button in it you choose a new password. The button works for an hour.
own-address = Another e-mail address
own-address-new = Your new e-mail address
own-address-hint = We send an e-mail here. The address holds once you press the button in that e-mail.
own-address-do = Send an e-mail to this address
own-address-mailed = An e-mail is on its way to { $email }. The new address holds once you press the button in it. The button works for a day.
own-street = My street
own-street-label = Your street
own-street-hint = Without a house number. It will be there when you ask or offer something. Leave it empty if you do not want that.
own-street-do = Save my street
own-street-done = Your street is saved.
own-everywhere = Sign out everywhere
own-everywhere-text = You sign out on this device and on all others. Handy if you lost a phone.
own-everywhere-do = Sign me out everywhere
own-copy = Everything that is kept of me
own-copy-text = Your details, what you asked and offered, and your conversations, in one file.
own-copy-do = Put it on this device
own-leave = End my account
own-leave-text = If you end your account, we delete:
own-leave-1 = your name and your e-mail address
own-leave-2 = what you asked and offered, with the conversations about it
own-leave-3 = what you wrote to others
own-leave-never = This cannot be undone. Do you want to keep it? Then put it on your device first.
own-leave-do = End my account
own-leave-sure = Are you sure?
own-leave-stay = No, I stay
own-leave-yes = Yes, delete everything
own-leave-last = You are the last who looks after this neighbourhood. Let somebody else become connector or administrator first.
own-leave-failed = Your account was not ended

## What we send
notice-title = What we send you
notice-text = Choose how often we e-mail. The e-mail itself says what it is about. E-mail about your account, such as a new password, always comes.
notice-kind-message = New messages in my conversations
notice-kind-match = Questions that fit my offers
notice-kind-outcome = Whether it worked out
notice-kind-item = How it goes with what I placed
notice-kind-due = Whether what my organisation has on the site is still right
notice-mail-now = At once
notice-mail-offer = As at my offer
notice-mail-daily = Every morning, in one e-mail
notice-mail-weekly = Every Monday, in one e-mail
notice-mail-never = Never
notice-push = Notifications on my devices
notice-push-hint = They come at once, also where the e-mail comes later.
notice-sms = Text message instead of mail
notice-sms-yes = Ask me by text message whether what my organisation has on the site is still right
notice-sms-more = You then get no mail with that question. The message has a link; you can answer without signing in.
notice-sms-number = Your mobile number
notice-sms-hint = Only we see this number. We send one text message to it; press the link in it, then it counts.
notice-sms-waits = We sent a text message to { $number }. Press the link in it. Until then you get mail.
notice-quiet = Quiet hours
notice-quiet-yes = Send me nothing for part of the day
notice-quiet-more = What comes up then, comes as soon as they are over.
notice-from = From
notice-until = Until
notice-do = Keep my choice
notice-done = Your choice has been kept.
account-fault-quietFrom-invalid = Fill in from what time, for example 22:00
account-fault-quietUntil-invalid = Fill in until what time. It cannot be the same time
account-fault-quietUntil-required = Fill in until what time
account-fault-telephone-required = Enter your mobile number
account-fault-telephone-invalid = Enter a mobile number that begins with 06, for example 06 12345678

## Where I come
mine-ups = Where I am going
mine-ups-none = You have not signed up for anything yet.
mine-ups-look = See the activities
mine-ups-coming = You are coming
mine-ups-duty = You help every time
mine-ups-waiting = Waiting list, place { $place }
mine-ups-off = Does not take place
mine-ups-guests =
    { $count ->
        [one] with one guest
       *[other] with { $count } guests
    }
mine-ups-leave = I am not coming
mine-ups-off-row = Take me off the waiting list
mine-ups-stop = Stop helping every time
mine-ups-left = You have signed off.
notice-kind-activity = Activities that I signed up for
notice-kind-question = Questions and knowledge of colleagues
