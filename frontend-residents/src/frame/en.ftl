### What stands around every screen of the residents.

tabs = Main menu
tab-front = Start
module-activities = Activities
module-exchange = Ask and offer
tab-mine = My place

menu-search = Search
module-directory = Who and where
module-projects = Projects
menu-mine = My place and settings
menu-work = For professionals

## The one search, on the front door and on its own screen
search-in = Search in { $name }
search-do = Search
search-often = For instance
