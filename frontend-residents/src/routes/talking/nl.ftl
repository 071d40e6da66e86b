### Conversations between neighbours, and what somebody asked and offers.

talk-title = Gesprek met { $who }
talk-title-nameless = Gesprek met iemand uit de buurt
talk-alone = Gesprek
talk-back = Mijn plek
talk-sign-in = Meld mij aan
talk-sign-in-text = Een gesprek is alleen voor u en de ander. Meld u eerst aan.
talk-nameless-owner = De ander ziet uw naam nog niet, en u die van de ander ook niet.
talk-nameless-responder = De vrager ziet uw naam nog niet, en u die van de vrager ook niet. Als de vrager ja zegt, ziet u elkaars voornaam.
talk-earlier = Eerdere berichten
talk-nothing = Hier is nog niets gezegd.
talk-you = U
talk-says = { $who } schrijft: { $text }
talk-report = Meld dit bericht van { $moment }
talk-write = Uw bericht
talk-write-hint = Alleen u beiden lezen dit. Betaal nooit vooraf.
talk-names = Mag deze buur uw voornaam zien?
talk-names-text = Bij ja ziet u ook de naam van de ander. Bij nee stopt dit gesprek. U hoeft niet uit te leggen waarom.
talk-names-yes = Ja, dat mag
talk-names-no = Nee, liever niet
talk-outcome = Is het gelukt?
talk-outcome-text = Zo weten we of buren elkaar echt helpen.
talk-outcome-yes = Ja, het is gelukt
talk-outcome-no = Nee, niet gelukt
talk-next = Wie er nog meer past
talk-helped = Het is gelukt. Mooi!
talk-ended = Dit gesprek is gestopt.
talk-ended-text = U kunt hier niets meer schrijven.
talk-ended-on = Bekijk wat er verder is.

block = Ik wil niets meer horen van deze persoon
block-sure = Wilt u niets meer horen van { $who }?
block-text = Het gesprek stopt. De ander kan u niet meer schrijven en hoort niet waarom.
block-no = Nee, ga terug
block-yes = Ja, stop het gesprek
