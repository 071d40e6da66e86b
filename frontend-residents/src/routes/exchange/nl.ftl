### Ask and offer, until it is there: honest, and a way on.

exchange-title = Vraag en aanbod
exchange-lead = Hier kunt u straks vragen stellen aan buren, en helpen. Dat kan nu nog niet. Dit is er al wel.
exchange-ask = Ik heb een vraag
exchange-forms = Hulp met formulieren, computer of telefoon
exchange-money = Hulp met geld en administratie
exchange-language = Nederlands leren en oefenen
exchange-coffee = Binnenlopen en iemand spreken
exchange-directory = Wie helpt waarmee: de sociale kaart
exchange-danger = Is er gevaar? Bel 112. Denkt u aan zelfdoding? Bel gratis 113 of 0800-0113. Is het thuis niet veilig? Bel Veilig Thuis, 0800-2000.
exchange-do = Ik wil iets doen
exchange-programme = Meedoen met een activiteit
exchange-projects = Meehelpen met een project
exchange-join = Een organisatie zoeken om bij te helpen
