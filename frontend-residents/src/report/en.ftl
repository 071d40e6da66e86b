### "This does not belong here", with everything that somebody placed.

report = This does not belong here
report-reason = What is wrong?
report-reason-insult = It is hurtful or rude
report-reason-discrimination = It leaves people out
report-reason-scam = It looks like a scam
report-reason-advertising = It is advertising
report-reason-danger = It is dangerous
report-reason-privacy = There are data of somebody in it
report-reason-other = Something else
report-note = Do you want to tell more?
report-note-hint = Who placed this does not see who reports it.
report-read-message = A moderator then reads this message, with at most two before and two after it. Nobody reads the rest of your conversation.
report-read-conversation = A moderator then reads the last ten messages of your conversation.
report-send = Report this
report-thanks = Thank you. A moderator looks at it. Are you signed in? Then you get a mail with what came of it.
report-summary = Something is not right yet
report-failed = This was not sent. It is not your fault. Try again in a moment.
report-fault-reason-required = Choose what is wrong
report-fault-reason-unknown = Choose what is wrong
report-fault-note-required = Tell what is wrong
object = I do not agree
object-note = Why do you not agree?
object-note-hint = A moderator reads this and looks again.
object-send = Object
object-thanks = Your objection was sent. You get a mail when it has been decided.
