### What seems to be told twice.

doubles-title = Is this in here twice?
doubles-under = Two activities that look alike. Nothing goes away before you say so.
doubles-parts = Doubles
doubles-open = Open questions
doubles-decided-tab = Decided
doubles-decided = What was decided
doubles-decided-under = You can take back every decision. What was away is there again then.
doubles-org-tab = Organisations
doubles-org = Is an organisation here twice?
doubles-org-under = Organisations with almost the same name. Nothing goes away before you say so.
doubles-org-none = No organisation is like another
doubles-org-none-text = Is one here twice all the same? Open it, and merge it at the bottom with the other.
doubles-org-question = Is this the same organisation?
doubles-org-question-text = If they are two, we do not ask again. If they are one, everything goes to the organisation that you keep: activities, places, projects and services. The name of the other then finds it too.
doubles-org-two = { $one } and { $other }
doubles-org-said-same = “{ $kept }” stays. What was of “{ $gone }” is now with it.
doubles-question = Is this the same activity?
doubles-of = Question { $at } of { $all }.
doubles-because = We ask because these are alike: { $what }.
doubles-because-when = day and time
doubles-because-place = place
doubles-because-title = name
doubles-because-text = story
doubles-differs = Different:
doubles-unsaid = not said
doubles-when = When
doubles-place = Place
doubles-organisation = Organisation
doubles-price = Price
doubles-source = Comes from
doubles-confirmed = Confirmed
doubles-text = Story
doubles-by-hand = filled in by hand
doubles-calendar = calendar “{ $calendar }”
doubles-same = The same – keep this one
doubles-different = Not the same
doubles-different-text = Then both stay, and we do not ask again.
doubles-keys = With J and K you go to the next and the previous question. With 1 you keep the first, with 2 the second, with 3 they are not the same. With Z you take your last decision back.
doubles-all =
    { $count ->
        [one] One question
       *[other] { $count } questions
    }
doubles-said-same = “{ $kept }” stays. The other one, of { $gone }, is off the list.
doubles-said-different = “{ $one }” and “{ $other }” both stay.
doubles-next = The next question is ready.
doubles-undo = On second thoughts, no
doubles-undone = The decision was taken back. Everything is as it was.
doubles-none = Nothing is in here twice
doubles-none-here = Everything on this page was decided
doubles-none-text = When the same activity comes from two calendars, you see the question here.
doubles-to-activities = To the activities
doubles-decided-none = Nothing was decided yet
doubles-decided-none-text = When somebody says that two activities are the same, or are not, it will be here.
doubles-verdict-same = The same
doubles-verdict-different = Not the same
doubles-kept = Stays:
doubles-away = Away:
doubles-both-away = What stayed is no longer there itself. Take the decision back if the other one goes on.
doubles-who = { $who }, { $date } { $time }
doubles-take-back = Take back
doubles-trail =
    { $count ->
        [one] One decision
       *[other] All { $count } decisions
    }
doubles-step-same = the same, { $kept } stayed
doubles-step-different = not the same
doubles-step-open = taken back
