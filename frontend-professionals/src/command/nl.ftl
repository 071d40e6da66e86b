### One field for everything: the command bar.

command-open = Zoek of ga naar
command-label = Wat zoekt u?
command-hint = Typ een naam, een onderwerp of waar u heen wilt. Met de pijltjes kiest u, met Enter gaat u erheen.
command-screen = Ga naar dit scherm
command-begin = Begin meteen
command-ask = Vraag
command-offer = Aanbod
command-question = Vraag van een collega
command-knowledge_item = Kennis
command-new-activity = Nieuwe activiteit
command-new-organisation = Nieuwe organisatie
command-new-place = Nieuwe plek
command-new-project = Nieuw project
