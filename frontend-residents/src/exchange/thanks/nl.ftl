### Thanks: who was helped says so, both keep it, and both decide whether it may be on the site.

thank-title = Wilt u { $who } bedanken?
thank-label = Een paar woorden voor { $who }
thank-hint = U houdt dit allebei. Anderen zien het alleen als u dat allebei wilt.
thank-send = Stuur mijn bedankje
thank-fault-text-required = Schrijf eerst iets
thanks-given = U bedankte { $who }
thanks-got = { $who } bedankt u
thanks-private = Alleen u beiden lezen dit.
thanks-waits = Van u mag dit op de site. Het komt erop als { $who } het ook goed vindt.
thanks-asked = { $who } vindt het goed als dit op de site komt. U ook?
thanks-public = Dit staat op de site, want u vindt het allebei goed.
thanks-names-everyone = Daar staan alleen uw voornamen bij.
thanks-names-members = Alleen leden zien daar uw voornamen bij.
thanks-names-quiet = Daar staan geen namen bij.
thanks-agree = Dit mag op de site
thanks-withdraw = Toch niet op de site
thanks-kept = Dit komt niet op de site. U houdt het wel.
thanks-refused = Een moderator haalde dit van de site. Dit is de reden:
thanks-mine = Bedankjes
thanks-none = U heeft nog geen bedankjes. Als een buur u bedankt, of u een buur, staat het hier.
thanks-newest = Buren bedanken elkaar
thanks-who = { $from } bedankt { $to }
thanks-neighbour = een buur
