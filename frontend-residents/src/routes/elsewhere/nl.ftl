### Elders in de wijk: groups and sites of others.

else-title = Elders in de wijk
else-lead = Groepen en sites van anderen. U verlaat dan deze site. Wat daar staat, kijken wij niet na.
else-none = Hier staat nog niets
else-directory = Naar de sociale kaart
else-dead = Deze link werkt nu niet
else-kind-facebook = Facebook
else-kind-whatsapp = WhatsApp
else-kind-instagram = Instagram
else-kind-nextdoor = Nextdoor
else-kind-site = Website
else-kind-other = Iets anders
