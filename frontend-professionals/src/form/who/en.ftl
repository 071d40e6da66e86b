### Whom it is about, and how they agreed.

who-for = For whom?
who-name = Name
who-telephone = Telephone number
who-consent = How did this person agree?
who-consentHow = How then?
who-consent-desk = At the desk
who-consent-talk = In a conversation
who-consent-phone = On the telephone
who-consent-other = Otherwise
who-consent-desk-kept = at the desk
who-consent-talk-kept = in a conversation
who-consent-phone-kept = on the telephone
who-stop = Never mind
who-fault-name-required = Fill in the name
who-fault-consent-required = Choose how this person agreed
who-fault-consentHow-required = Tell how this person agreed
who-fault-telephone-invalid = This is no telephone number
