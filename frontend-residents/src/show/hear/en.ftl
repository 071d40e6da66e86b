### Who told us something hears what came of it.

hear-contact = Would you like to hear what came of it?
hear-contact-hint = Leave your telephone number or e-mail address. You hear it once; we erase it a month later.
hear-do = Let me hear
hear-done = Good. You will hear from us what came of it.
hear-summary = Something is not right yet
hear-failed = This was not kept. What you told us was. Try again in a moment.
hear-enough = Many numbers and addresses were left from this place today. What you told us is kept.
hear-fault-contact-required = Enter a telephone number or an e-mail address
hear-fault-telephone-invalid = Enter a telephone number or an e-mail address that is right
hear-fault-email-invalid = Enter an e-mail address that is right
