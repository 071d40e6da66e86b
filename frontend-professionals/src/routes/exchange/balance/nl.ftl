### Which kinds of asks and of helpers are missing.

balance-helpers = Er zijn te weinig helpers voor: { $categories }
balance-even = Er zijn nergens duidelijk te weinig helpers
balance-asks = Hier is veel meer aanbod dan er gevraagd wordt: { $categories }. Vraag eens rond wie het kan gebruiken.
balance-category = Rubriek
balance-asks-column = Vragen
balance-offers-column = Aanbod
balance-few = 4 of minder
balance-counts = Zo tellen we: alle vragen en al het aanbod dat nu openstaat. Te weinig is: minstens twee keer zoveel aan de andere kant. Getallen van 4 of minder laten we niet zien. Zo blijft niemand herkenbaar.
balance-none = Er is nog te weinig om te tellen
balance-none-text = Zodra een rubriek meer dan vier vragen of meer dan vier keer aanbod heeft, ziet u het hier.
