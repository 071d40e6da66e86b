### Vraagbaak: what colleagues ask one another, and what they know.

qst-parts = Parts of questions and knowledge
qst-part-questions = Questions
qst-part-knowledge = Knowledge
qst-part-themes = My themes
qst-title-questions = Questions
qst-title-knowledge = Knowledge
qst-title-themes = My themes
qst-under-questions = Ask colleagues in the neighbourhood. Names of residents do not belong here.
qst-under-knowledge = What colleagues know and keep right.
qst-under-themes = Choose what you want to hear of.
qst-new = Ask a question
qst-new-under = Colleagues in the neighbourhood read it. Write nothing by which a resident can be known.
qst-new-knowledge = Keep knowledge
qst-new-knowledge-under = You keep it right. In a year we ask you whether it still is.
qst-one = Question
qst-filter = Choose what you see
qst-search = Search questions
qst-search-knowledge = Search knowledge
qst-search-do = Search
qst-theme = Theme
qst-all-themes = All themes
qst-mine = Mine
qst-waiting = Waits for me
qst-keep-mine = That I keep
qst-due = Due
qst-whole-area = whole neighbourhood
qst-asked = Asked by { $name } on { $date }
qst-answered = { $name }, { $date }
qst-gone = somebody who does not work here any more
qst-owner = { $name } keeps it right
qst-no-owner = Nobody keeps this right now
qst-state-unanswered = No answer yet
qst-state-solved = Solved
qst-answers =
    { $count ->
        [one] one answer
       *[other] { $count } answers
    }
qst-none-all = No questions yet
qst-none-all-text = Ask the first one. Colleagues who know the theme are told.
qst-none-narrowed = Nothing found
qst-none-narrowed-text = Try another word or theme, or ask it yourself.
qst-none-waiting = Nothing waits for you
qst-none-waiting-text = A question that nobody answers about a theme that you know comes here.
qst-none-knowledge = No knowledge yet
qst-none-knowledge-text = A good answer has a button to make knowledge of it.
qst-none-knowledge-narrowed = Nothing found
qst-none-knowledge-narrowed-text = Try another word or theme.

qst-field-title = Your question in one sentence
qst-field-title-hint = For example: where can somebody borrow a bicycle for nothing?
qst-field-text = What else must colleagues know?
qst-field-text-hint = Write ‘a man of 80’ and no name.
qst-field-themes = Themes
qst-field-themes-hint = Five at most. Who knows these themes gets the question when nobody answers.
qst-field-area = For which area
qst-field-answer = Answer
qst-field-answer-yours = Your answer
qst-field-knowledge = What you know
qst-field-knowledge-hint = Write it so that a colleague can go on with it at once.
qst-place = Place my question
qst-placing = Placing …
qst-place-still = Place it all the same
qst-placed = Your question is there. You are told when somebody answers.
qst-answer-place = Answer
qst-answer-save = Save the answer
qst-answer-placed = Your answer is there.
qst-answer-edit = Change
qst-similar = Is it like this?
qst-similar-knowledge = knowledge

qst-hint-name = This looks like somebody's name:
qst-hint-birth = This looks like a date of birth:
qst-hint-number = This looks like a citizen's number:
qst-hint-phone = This looks like a telephone number:
qst-hint-email = This looks like a mail address:
qst-hint-address = This looks like where somebody lives:
qst-hint-instead = Is it a resident's? Take it out. Write for example ‘a woman of 72 from the Vogelbuurt’. Of a colleague or an organisation it may stay.
qst-hint-held = Look again: something of a resident seems to be here.

qst-passed = No answer yet. Passed on { $date } to who know this theme.
qst-raised = No answer yet. Since { $date } the administrator looks along.
qst-put-away = This question was taken away.
qst-became = Knowledge was made of it:
qst-of-question = Came of the question:
qst-this-helped = This helped
qst-accept = This helped
qst-unaccept = Not after all
qst-accepted = Marked as the answer that helped.
qst-unaccepted = No longer marked as the answer that helped.
qst-thank = Thank
qst-unthank = Thanked
qst-thanked = You thanked { $name }.
qst-unthanked = Your thanks are gone.
qst-thanks =
    { $count ->
        [one] thanked once
       *[other] thanked { $count } times
    }
qst-make-knowledge = Make knowledge of it
qst-remove = Take the question away
qst-remove-sure = Nobody will find the question and its answers any more. Are you sure?
qst-removed = The question is gone.
qst-answer-remove = Take away
qst-answer-remove-sure = The answer will be gone. Are you sure?
qst-remove-yes = Yes, take it away
qst-remove-no = No, leave it

qst-change = Change
qst-own = I keep this from now on
qst-owned = You keep this now.
qst-knowledge-saved = Saved. Colleagues can find it.

qst-follow = Which themes do you follow?
qst-follow-hint = A question about such a theme that nobody answers for two days comes to you. On Monday we mail what is new.
qst-follow-done = Saved. You hear of these themes.
qst-bring = Bring to asks and offers

qst-wrong = Is something not right?
qst-wrong-note = What is not right?
qst-wrong-note-hint = Name no residents. Colleagues see this until somebody says that it is right again.
qst-wrong-send = Report it
qst-wrong-said = Reported. Who keeps this is asked whether it is still right.
qst-said-wrong = A colleague said on { $date } that this is not right: { $note }
