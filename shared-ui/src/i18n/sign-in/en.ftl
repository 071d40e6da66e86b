### Signing in, from both parts, and what all screens about an account share.

sign-in-title = Sign in
sign-in-lead = You can read and search without an account. Sign in if you want to ask, offer or keep something up to date.
sign-in-email = Your e-mail address
sign-in-password = Your password
sign-in-do = Sign me in
sign-in-busy = Signing in …
sign-in-none = No account yet? Ask for one at the desk of your community house.
sign-in-summary = Signing in did not work yet
sign-in-wrong = This e-mail address and password do not belong together. Please check them.
sign-in-too-often = There were too many tries. Wait a quarter of an hour and try again.
sign-in-fault = Signing in does not work right now. It is not your fault. Please try again in a moment.
sign-in-fault-email-required = Fill in your e-mail address
sign-in-fault-email-invalid = Please check your e-mail address
sign-in-fault-email-too_short = Fill in your e-mail address
sign-in-fault-email-too_long = This e-mail address is too long
sign-in-fault-password-required = Fill in your password
sign-in-fault-password-too_short = Fill in your password
sign-in-fault-password-too_long = This password is too long
sign-in-forgotten = Forgot your password?
sign-in-letter = Rather without a password?
sign-in-letter-text = You get an e-mail with a button. Press it and you are in.
sign-in-letter-do = Send me an e-mail to come in
sign-in-join = No account yet?
sign-in-join-do = Become a member

password-show = Show
password-hide = Hide
password-it = the password

## A letter with a button
letter-title-link = Come in with an e-mail
letter-lead-link = You get an e-mail with a button. Press it and you are in.
letter-title-reset = A new password
letter-lead-reset = You get an e-mail with a button. With it you choose a new password.
letter-do = Send me an e-mail
letter-password = Sign in with a password after all
letter-sent-title = Look in your mail
letter-sent-to = An e-mail is on its way to <b>{ $email }</b>.
letter-sent-press = Press the button in that e-mail.
letter-sent-hour = The button works for an hour, and only once.
letter-sent-nothing = Nothing there?
letter-sent-spam = Wait a few minutes. Look in your spam folder too, and check your address above.
letter-sent-again = Ask for a new e-mail

## What can be wrong with a name, an address or a password
account-busy = One moment …
account-summary = That did not work yet
account-fault = That does not work right now. It is not your fault. Please try again in a moment.
account-wrong = Your present password is not right. Please check it.
account-too-often = This was asked too often. Try again in an hour.
account-fault-name-required = Fill in your name
account-fault-name-invalid = Please check your name
account-fault-name-too_short = Fill in your name
account-fault-name-too_long = Make your name shorter
account-fault-street-house_number = Take the house number away. The street is enough.
account-fault-street-too_long = Make the street shorter
account-fault-invitation-not_found = We do not know this code, or it is no longer valid. Please check it. You can also join without a code.
account-fault-invitation-too_long = A code has eight letters and digits
account-fault-email-required = Fill in your e-mail address
account-fault-email-invalid = Please check your e-mail address
account-fault-email-too_short = Fill in your e-mail address
account-fault-email-too_long = This e-mail address is too long
account-fault-currentPassword-required = Fill in your present password
account-fault-currentPassword-too_short = Fill in your present password
account-fault-currentPassword-too_long = Please check your present password
account-fault-password-required = Choose a password of 12 characters or more
account-fault-password-invalid = Choose another password: there are characters in it that we cannot keep
account-fault-password-too_short = Make your password longer: 12 characters or more
account-fault-password-too_long = Make your password shorter: 128 characters at most
