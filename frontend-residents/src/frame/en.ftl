### What stands around every screen of the residents.

tabs = Main menu
tab-front = Start
tab-activities = Activities
tab-exchange = Ask and offer
tab-mine = My place
