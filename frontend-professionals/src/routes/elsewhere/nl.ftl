### Elders in de wijk: groups and sites of others, kept at the desk.

else-title = Elders in de wijk
else-under = Groepen en sites van anderen. Elke dag kijken wij of de link nog werkt.
else-new = Nieuwe link
else-none = Hier staat nog niets
else-none-text = Zet er een groep of een site bij die in de wijk veel gebruikt wordt.
else-name = Naam
else-link = Link
else-works = Werkt
else-unchecked = Nog niet bekeken
else-dead = Werkt niet
else-kind = Soort
else-kind-facebook = Facebook
else-kind-whatsapp = WhatsApp
else-kind-instagram = Instagram
else-kind-nextdoor = Nextdoor
else-kind-site = Website
else-kind-other = Iets anders
else-url = Adres
else-url-hint = Het begint met https://
else-note = Wat gebeurt er daar?
else-note-hint = In gewone woorden, en hoe iemand erbij komt. Dit lezen bewoners.
else-fault-url-invalid = Dit is geen adres dat met https:// begint
else-fault-url-duplicate = Dit adres staat er al
