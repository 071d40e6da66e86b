### What stands around every screen of the professionals.

rail = Menu
rail-menu = Main menu
rail-part = for professionals
rail-today = Today

gate-waiting = One moment
gate-title = This part is for professionals
gate-text = The people who keep { $neighbourhood } up to date work here. Everything for residents is behind the front door.
gate-home = To the front door
gate-wrong = Do you work here? Then ask the administrator for your role.
