### One field for everything: the command bar.

command-open = Zoek of ga naar
command-label = Wat zoekt u?
command-hint = Typ een naam, een onderwerp of waar u heen wilt. Met de pijltjes kiest u, met Enter gaat u erheen.
command-screen = Ga naar dit scherm
command-begin = Begin meteen
command-organisation = Organisatie
command-place = Plek
command-project = Project
command-service = Dienst
command-elsewhere = Elders in de wijk
command-gone = Niet meer op de kaart
command-colleague = Collega
command-today = vandaag
command-near = in uw gebied
command-ask = Vraag
command-offer = Aanbod
command-question = Vraag van een collega
command-knowledge_item = Kennis
command-new-question = Stel collega's een vraag
command-own-profile = Mijn profiel: dagen, inloop en afwezig
command-new-activity = Nieuwe activiteit
command-new-organisation = Nieuwe organisatie
command-new-service = Nieuwe dienst
command-package = Sociale kaart in en uit
command-new-place = Nieuwe plek
command-new-project = Nieuw project
