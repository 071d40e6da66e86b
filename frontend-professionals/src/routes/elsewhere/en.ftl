### Elders in de wijk: groups and sites of others, kept at the desk.

else-title = Elsewhere in the neighbourhood
else-under = Groups and sites of others. Each day we look whether the link still works.
else-new = New link
else-none = There is nothing here yet
else-none-text = Add a group or a site that is used a lot in the neighbourhood.
else-name = Name
else-link = Link
else-works = Works
else-unchecked = Not looked at yet
else-dead = Does not work
else-kind = Kind
else-kind-facebook = Facebook
else-kind-whatsapp = WhatsApp
else-kind-instagram = Instagram
else-kind-nextdoor = Nextdoor
else-kind-site = Website
else-kind-other = Something else
else-url = Address
else-url-hint = It begins with https://
else-note = What happens there?
else-note-hint = In plain words, and how somebody joins. Residents read this.
else-fault-url-invalid = This is no address that begins with https://
else-fault-url-duplicate = This address is here already
