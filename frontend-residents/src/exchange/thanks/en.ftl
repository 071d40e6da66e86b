### Thanks: who was helped says so, both keep it, and both decide whether it may be on the site.

thank-title = Would you like to thank { $who }?
thank-label = A few words for { $who }
thank-hint = You both keep this. Others only see it if you both want that.
thank-send = Send my thanks
thank-fault-text-required = Write something first
thanks-given = You thanked { $who }
thanks-got = { $who } thanks you
thanks-private = Only the two of you read this.
thanks-waits = You agree to put this on the site. It will be there once { $who } agrees, too.
thanks-asked = { $who } agrees to put this on the site. Do you?
thanks-public = This is on the site, because you both agree.
thanks-names-everyone = Only your first names stand with it there.
thanks-names-members = Only members see your first names with it there.
thanks-names-quiet = No names stand with it there.
thanks-agree = This may be on the site
thanks-withdraw = Rather not on the site
thanks-kept = This is not put on the site. You keep it.
thanks-refused = A moderator took this off the site. This is the reason:
thanks-mine = Thanks
thanks-none = You have no thanks yet. When a neighbour thanks you, or you thank a neighbour, it stands here.
thanks-newest = Neighbours thank each other
thanks-who = { $from } thanks { $to }
thanks-neighbour = a neighbour
