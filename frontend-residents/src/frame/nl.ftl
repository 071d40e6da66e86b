### What stands around every screen of the residents.

tabs = Hoofdmenu
tab-front = Start
tab-activities = Activiteiten
tab-exchange = Vraag en aanbod
tab-mine = Mijn plek
