### Conversations between neighbours, and what somebody asked and offers.

talk-title = Conversation with { $who }
talk-title-nameless = Conversation with somebody nearby
talk-alone = Conversation
talk-back = My place
talk-sign-in = Sign me in
talk-sign-in-text = A conversation is only for you and the other. Sign in first.
talk-nameless-owner = The other does not see your name yet, and you do not see theirs.
talk-nameless-responder = Who asks does not see your name yet, and you do not see theirs. When they say yes, you see each other's first name.
talk-earlier = Earlier messages
talk-nothing = Nothing was said here yet.
talk-you = You
talk-says = { $who } writes: { $text }
talk-report = Report this message of { $moment }
talk-write = Your message
talk-write-hint = Only the two of you read this. Never pay in advance.
talk-names = May this neighbour see your first name?
talk-names-text = With yes you see the other's name too. With no this conversation ends. You need not explain why.
talk-names-yes = Yes, they may
talk-names-no = No, rather not
talk-outcome = Did it work out?
talk-outcome-text = This tells us whether neighbours really help each other.
talk-outcome-yes = Yes, it worked out
talk-outcome-no = No, it did not
talk-next = Who else fits
talk-helped = It worked out. Lovely!
talk-ended = This conversation has ended.
talk-ended-text = You cannot write here any more.
talk-ended-on = See what else there is.

block = I do not want to hear from this person any more
block-sure = Do you not want to hear from { $who } any more?
block-text = The conversation ends. The other cannot write to you any more and is not told why.
block-no = No, go back
block-yes = Yes, end the conversation
