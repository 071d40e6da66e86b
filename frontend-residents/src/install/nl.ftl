### Putting the neighbourhood on the home screen of a phone.

install-title = Zet op uw beginscherm
install-text = Dan opent u het programma met één tik, ook zonder verbinding.
install-do = Zet op mijn beginscherm
install-apple = Tik in Safari op het vierkant met de pijl. Kies daarna: Zet op beginscherm.
install-menu = Open het menu van uw browser. Kies daarna: Toevoegen aan startscherm, of: Installeren.
install-no = Nee, dank u
install-read = Ik weet het nu
