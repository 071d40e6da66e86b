### One field for everything: the command bar.

command-open = Search or go to
command-label = What are you looking for?
command-hint = Type a name, a subject or where you want to go. Choose with the arrows, go there with Enter.
command-screen = Go to this screen
command-begin = Begin right away
command-ask = Ask
command-offer = Offer
command-question = Question of a colleague
command-knowledge_item = Knowledge
command-new-activity = New activity
command-new-organisation = New organisation
command-new-place = New place
command-new-project = New project
