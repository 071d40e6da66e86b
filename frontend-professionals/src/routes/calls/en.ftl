### Who can only be called.

calls-title = Calls
calls-under = Who has no e-mail hears it from you.
calls-none = Nobody has to be called
calls-none-text = When something changes for somebody without e-mail, they stand here.
calls-somebody = Somebody without a name
calls-call = Call { $name }:
calls-say = You can say: “{ $sentence }”
calls-say-cancelled = ‘{ $title }’ on { $moment } is off.
calls-say-moved = ‘{ $title }’ is at another moment: { $moment }. Your place stays yours. Can you come then?
calls-say-again = ‘{ $title }’ on { $moment } takes place after all. Are you still coming?
calls-say-moved-up = There is a place for you at ‘{ $title }’ on { $moment }. Are you coming?
calls-say-changed = You said that something was not right about ‘{ $title }’. We changed it. Thank you.
calls-say-archived = You said that something was not right about ‘{ $title }’. It is no longer on the site. Thank you.
calls-say-confirmed = You said that something was not right about ‘{ $title }’. We asked. As it stands now, it is right.
calls-made = Called
calls-made-said = { $name } was called.
