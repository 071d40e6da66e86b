-- What professionals ask one another, and what they know.  An example: the questions are invented, and so are who asks and answers.

insert into question (neighbourhood_id, question_id, author_id, author_name, title, text, themes, area, demonstration, created_at, changed_at)
select n.neighbourhood_id, q.id::uuid, p.person_id, p.name, q.title, q.text, q.themes::text[], q.area, true,
       date_trunc('second', clock_now()) - q.days * interval '1 day' - q.hours * interval '1 hour',
       clock_now() - q.days * interval '1 day'
  from (values
    ('9c1f0001-3a52-4d0e-8b51-0c3f1d0a0001', 'beroepskracht', 'Waar kan iemand met weinig geld een fiets krijgen?',
     'Een vrouw van rond de 40 begint volgende week met werken. Met de bus komt zij te laat. Zij heeft geen spaargeld.',
     '{money,sports}', null, 1, 2),
    ('9c1f0002-3a52-4d0e-8b51-0c3f1d0a0002', 'casusregisseur', 'Wie kent een tolk Tigrinya die mee kan naar de huisarts?',
     'Het gaat om een jong gezin. De telefonische tolk werkt niet goed, omdat er kinderen bij zijn.', '{language,health}', 'BU08280602', 0, 5),
    ('9c1f0003-3a52-4d0e-8b51-0c3f1d0a0003', 'beheer-beroepskrachten', 'Hoe krijgen we vaders mee naar de koffie-ochtend?',
     'Er komen twintig moeders en nul vaders. Wat werkte er bij jullie?', '{coffee,children}', null, 6, 3),
    ('9c1f0004-3a52-4d0e-8b51-0c3f1d0a0004', 'casusregisseur', 'Wie helpt bij een brief van de Belastingdienst, zonder wachttijd?',
     'Een man van 70 snapt de aanslag niet en durft de envelop niet meer open te maken.', '{money}', null, 9, 1),
    ('9c1f0005-3a52-4d0e-8b51-0c3f1d0a0005', 'beroepskracht', 'Waar kan een groep van zes wekelijks zingen, met een piano?',
     '', '{music}', null, 12, 4)) as q (id, account, title, text, themes, area, days, hours)
  join person p on p.email = q.account || '@voordeur.example'
 cross join neighbourhood n
 where n.slug = 'ruwaard'
on conflict do nothing;

insert into question_answer (neighbourhood_id, question_answer_id, question_id, author_id, author_name, text, told_at, demonstration, created_at, changed_at)
select n.neighbourhood_id, a.id::uuid, a.question::uuid, p.person_id, p.name, a.text, clock_now(), true,
       clock_now() - a.days * interval '1 day', clock_now() - a.days * interval '1 day'
  from (values
    ('9c1f1001-3a52-4d0e-8b51-0c3f1d0a0001', '9c1f0003-3a52-4d0e-8b51-0c3f1d0a0003', 'beroepskracht',
     'Bij ons hielp het om iets te doen in plaats van te praten: samen een fiets maken. Om de veertien dagen, op zaterdag.', 5),
    ('9c1f1002-3a52-4d0e-8b51-0c3f1d0a0002', '9c1f0003-3a52-4d0e-8b51-0c3f1d0a0003', 'casusregisseur',
     'Vraag één vader die er al is of hij er twee meeneemt. Een flyer deed niets.', 4),
    ('9c1f1003-3a52-4d0e-8b51-0c3f1d0a0003', '9c1f0004-3a52-4d0e-8b51-0c3f1d0a0004', 'beroepskracht',
     'Elke dinsdagochtend zit er een vrijwilliger met een laptop in De Haard. Geen afspraak nodig. Neem de brief mee, en DigiD als iemand die heeft.

Is het dringend? Bel dan eerst het wijkteam.', 8)) as a (id, question, account, text, days)
  join person p on p.email = a.account || '@voordeur.example'
  join neighbourhood n on n.slug = 'ruwaard'
on conflict do nothing;

update question set accepted_answer = '9c1f1003-3a52-4d0e-8b51-0c3f1d0a0003'
 where question_id = '9c1f0004-3a52-4d0e-8b51-0c3f1d0a0004' and accepted_answer is null and version = 1;

insert into question_thanks (neighbourhood_id, question_answer_id, person_id)
select n.neighbourhood_id, '9c1f1003-3a52-4d0e-8b51-0c3f1d0a0003', p.person_id
  from neighbourhood n join person p on p.email in ('casusregisseur@voordeur.example', 'beheer-beroepskrachten@voordeur.example')
 where n.slug = 'ruwaard'
on conflict do nothing;

insert into question_reader (neighbourhood_id, person_id, themes)
select n.neighbourhood_id, p.person_id, r.themes::text[]
  from (values ('beroepskracht', '{money,language}'), ('beheer-beroepskrachten', '{sports}')) as r (account, themes)
  join person p on p.email = r.account || '@voordeur.example'
  join neighbourhood n on n.slug = 'ruwaard'
on conflict do nothing;

insert into knowledge_item (neighbourhood_id, knowledge_item_id, title, text, html, themes, question_id, owner_id, owner_name, demonstration,
                            created_at, changed_at, confirmed_at, confirmed_by_name, confirmed_how)
select n.neighbourhood_id, k.id::uuid, k.title, k.text, '<p>' || replace(k.text, E'\n\n', E'</p>\n<p>') || '</p>', k.themes::text[],
       k.question::uuid, p.person_id, p.name, true, date_trunc('second', clock_now()) - k.days * interval '1 day',
       clock_now() - k.days * interval '1 day', clock_now() - k.days * interval '1 day', p.name, 'owner'
  from (values
    ('9c1f2001-3a52-4d0e-8b51-0c3f1d0a0001', 'beroepskracht', 'Hulp bij brieven en formulieren zonder wachttijd',
     'In De Haard zit elke dinsdagochtend een vrijwilliger met een laptop. Een afspraak is niet nodig.

Neem mee: de brief, en DigiD als iemand die heeft. Voor schulden is er een andere weg: het wijkteam.',
     '{money}', '9c1f0004-3a52-4d0e-8b51-0c3f1d0a0004', 8),
    ('9c1f2002-3a52-4d0e-8b51-0c3f1d0a0002', 'casusregisseur', 'Wat te doen als iemand in de winter op straat staat',
     'Bel eerst de maatschappelijke opvang. Onder nul graden mag iedereen binnen, ook zonder papieren.

Is er geen plek? Dan kan De Haard tot elf uur ''s avonds warm zitten regelen.', '{health,money}', null, 40),
    ('9c1f2003-3a52-4d0e-8b51-0c3f1d0a0003', 'beheer-beroepskrachten', 'Een zaaltje lenen zonder kosten',
     'Groepen van bewoners kunnen de kleine zaal van De Haard gratis gebruiken, doordeweeks tot vijf uur. Vraag het twee weken van tevoren.',
     '{coffee}', null, 372)) as k (id, account, title, text, themes, question, days)
  join person p on p.email = k.account || '@voordeur.example'
  join neighbourhood n on n.slug = 'ruwaard'
on conflict do nothing;
