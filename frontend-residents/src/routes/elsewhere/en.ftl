### Elders in de wijk: groups and sites of others.

else-title = Elsewhere in the neighbourhood
else-lead = Groups and sites of others. You leave this site then. We do not check what is said there.
else-none = There is nothing here yet
else-directory = To the directory
else-dead = This link does not work now
else-kind-facebook = Facebook
else-kind-whatsapp = WhatsApp
else-kind-instagram = Instagram
else-kind-nextdoor = Nextdoor
else-kind-site = Website
else-kind-other = Something else
