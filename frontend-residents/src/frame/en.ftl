### What stands around every screen of the residents.

tabs = Main menu
tab-front = Start
tab-activities = Activities
tab-exchange = Ask and offer
tab-mine = My place

menu-search = Search
menu-directory = Who and where
menu-projects = Projects
menu-mine = My place and settings
menu-work = For professionals

## The one search, on the front door and on its own screen
search-in = Search in { $name }
search-example = For instance: eating together
search-do = Search
search-often = For instance
search-words = wandelen, formulieren, biljart, taal
