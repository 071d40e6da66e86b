### What was typed without a connection, and what became of it.

outbox-title = Still to be sent
outbox-lead = What you write without a connection is kept on this device. We send it as soon as you are connected.
outbox-nothing = Nothing waits
outbox-correction = Not right:
outbox-round = Neighbourhood round:
outbox-proposal = Something is missing:
outbox-typed = Written { $when }
outbox-today = today at { $time }
outbox-on = on { $date } at { $time }
outbox-waiting = Waits for a connection
outbox-sent = Sent { $when }
outbox-refused = Not accepted: { $reason }
outbox-refused-missing = Not accepted: this is not there any more
outbox-again = Send it again
outbox-drop = Throw away
outbox-drop-sure = Are you sure? Throw away
outbox-drop-sent = Take out of this list
outbox-gone = Thrown away
outbox-of-another =
    { $count ->
        [one] One message was written by somebody who was signed in.
       *[other] { $count } messages were written by somebody who was signed in.
    } It waits until they sign in again.
outbox-sign-in = Sign in to see and send it

strip-waiting =
    { $count ->
        [one] What you wrote waits for a connection.
       *[other] { $count } messages wait for a connection.
    }
strip-refused =
    { $count ->
        [one] What you wrote was not accepted.
       *[other] { $count } messages were not accepted.
    }
strip-look = Have a look
