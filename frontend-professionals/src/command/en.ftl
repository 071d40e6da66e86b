### One field for everything: the command bar.

command-open = Search or go to
command-label = What are you looking for?
command-hint = Type a name, a subject or where you want to go. Choose with the arrows, go there with Enter.
command-screen = Go to this screen
command-begin = Begin right away
command-organisation = Organisation
command-place = Place
command-project = Project
command-service = Service
command-elsewhere = Elsewhere in the neighbourhood
command-gone = No longer on the map
command-colleague = Colleague
command-today = today
command-near = in your area
command-ask = Ask
command-offer = Offer
command-question = Question of a colleague
command-knowledge_item = Knowledge
command-new-question = Ask colleagues a question
command-own-profile = My profile: days, walk-in hours and absence
command-new-activity = New activity
command-new-organisation = New organisation
command-new-service = New service
command-package = Social map in and out
command-new-place = New place
command-new-project = New project
