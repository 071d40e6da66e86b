### Signing in, from both parts.

sign-in-title = Sign in
sign-in-lead = You can read and search without an account. Sign in if you want to keep something up to date.
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
