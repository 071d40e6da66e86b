-- The kinds of asks and offers, and examples of both.  The people are invented.

insert into category (neighbourhood_id, kind, slug, name, name_en, icon, ordinal)
select n.neighbourhood_id, 'exchange', c.slug, c.name, c.name_en, c.icon, c.ordinal * 10
  from neighbourhood n,
       (values (1, 'groceries', 'Boodschappen', 'Shopping', 'bag'),
               (2, 'chores', 'Klusjes in en om huis', 'Jobs around the house', 'tool'),
               (3, 'garden', 'Tuin', 'Garden', 'green'),
               (4, 'company', 'Gezelschap', 'Company', 'coffee'),
               (5, 'transport', 'Vervoer en meegaan', 'Transport and going along', 'bike'),
               (6, 'babysitting', 'Oppas', 'Babysitting', 'people'),
               (7, 'pets', 'Huisdier', 'Pets', 'walk'),
               (8, 'computer', 'Computer en telefoon', 'Computer and telephone', 'computer'),
               (9, 'language-buddy', 'Taalmaatje', 'Language buddy', 'book'),
               (10, 'paperwork', 'Formulieren en administratie', 'Forms and paperwork', 'euro'),
               (11, 'goods', 'Spullen lenen of weggeven', 'Lending and giving', 'offer'),
               (12, 'together', 'Samen iets doen', 'Doing something together', 'people'),
               (13, 'space', 'Ruimte', 'Space', 'door'),
               (14, 'volunteering', 'Vrijwilligerswerk', 'Volunteering', 'speaker'))
           as c (ordinal, slug, name, name_en, icon)
 where n.slug = 'ruwaard'
on conflict do nothing;

-- An example of what neighbours ask and offer.  Nobody is behind it whom anybody could call.
with example (id, kind, first_name, title, text, category, moment, times, cbs_code, form, needs, days) as (values
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0001', 'ask', 'Riet', 'Wie gaat met mij mee naar het ziekenhuis?',
     'Ik moet naar de oogarts en mag daarna niet fietsen. Met de bus is ook goed. Ik trakteer op koffie.', 'transport',
     'dinsdag, half tien', '{tue-morning}', 'BU08280602', 'help', '', 2),
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0002', 'ask', 'Kees', 'Wie helpt mijn schutting zetten?',
     'Het hout en het gereedschap staan klaar. Met twee paar handen erbij is het in een ochtend gebeurd.', 'garden',
     'een zaterdag', '{sat-morning}', 'BU08280607', 'help', '', 5),
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0003', 'ask', null, 'Hulp bij een moeilijke brief',
     'Wie leest samen met mij een brief over de huur?', 'paperwork', 'deze week', '{}', null, 'help', '', 1),
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0004', 'ask', 'Samira', 'Nederlands praten bij een kop thee',
     'Ik woon hier een jaar. Lezen gaat goed, praten durf ik nog niet zo. Mijn dochter van drie is erbij.', 'language-buddy',
     'overdag, als zij niet slaapt', '{mon-morning,wed-morning,fri-morning}', 'BU08280603', 'help', '', 3),
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0005', 'ask', 'Toon', 'Wie wil er met mij schaken?',
     'Ik speel al veertig jaar, maar van een beginner word ik net zo blij.', 'together', 'een avond', '{tue-evening,thu-evening}',
     'BU08280608', 'help', '', 6),
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0006', 'ask', 'Els', 'Mijn telefoon is vol en ik weet niet wat weg mag',
     'De foto''s van de kleinkinderen wil ik houden.', 'computer', null, '{}', 'BU08280600', 'help', '', 4),
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0011', 'offer', 'Fatma', 'Een maaltijd over op woensdag',
     'Ik kook voor zes en wij eten met vier. U haalt het op of ik breng het om de hoek.', 'groceries', 'elke woensdag, zes uur',
     '{wed-evening}', 'BU08280608', 'help', '', 8),
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0012', 'offer', 'Henk', 'Aanhanger te leen',
     'Voor een middag. Ik help met koppelen.', 'goods', 'in het weekend', '{sat-afternoon,sun-afternoon}', 'BU08280607', 'lend',
     'een trekhaak', 20),
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0013', 'offer', 'Marjan', 'Ik lees graag mee met brieven en formulieren',
     'Dertig jaar op een kantoor gezeten. Wat ik lees blijft bij mij.', 'paperwork', 'overdag',
     '{mon-morning,tue-morning,wed-morning,thu-morning}', 'BU08280602', 'help', '', 12),
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0014', 'offer', 'Ad', 'Ik rijd u graag naar het ziekenhuis of de dokter',
     'En ik blijf wachten. Een rollator past achterin.', 'transport', 'doordeweeks',
     '{mon-morning,tue-morning,wed-morning,thu-morning,fri-morning}', 'BU08280604', 'help', '', 15),
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0015', 'offer', 'Wim', 'Klein onderhoud aan uw fiets',
     'Band plakken, remmen, licht. U betaalt alleen wat ik moet kopen.', 'chores', 'zaterdag', '{sat-morning}', 'BU08280600',
     'help', '', 9),
    ('5b0a3b52-6c0e-4f0e-9a51-0c3f1d0a0016', 'offer', 'Jolanda', 'Uw hond mag met ons mee',
     'Wij lopen iedere ochtend een uur door het Sterrebos. Er kan er best een bij.', 'pets', 'iedere ochtend',
     '{mon-morning,tue-morning,wed-morning,thu-morning,fri-morning}', 'BU08280601', 'help', '', 30)),
placed as (
    insert into exchange_item (neighbourhood_id, exchange_item_id, kind, title, text, category, moment, times, area, visibility,
                               first_name, form, needs, state, published_at, created_at, confirmed_at, confirmed_by_name,
                               demonstration, match_round)
    select n.neighbourhood_id, e.id::uuid, e.kind, e.title, e.text, e.category, coalesce(e.moment, ''), e.times::text[],
           e.cbs_code, case when e.first_name is null then 'quiet' else 'everyone' end, e.first_name, e.form, e.needs, 'open',
           date_trunc('second', clock_now() - e.days * interval '1 day'), clock_now() - e.days * interval '1 day',
           clock_now() - e.days * interval '1 day', e.first_name, true, 2
      from neighbourhood n cross join example e
     where n.slug = 'ruwaard'
    on conflict do nothing
    returning neighbourhood_id, exchange_item_id)
insert into exchange_party (neighbourhood_id, exchange_item_id, name, telephone, quiet, on_behalf, consent, consent_at)
select p.neighbourhood_id, p.exchange_item_id, coalesce(e.first_name, 'Joke') || ' (voorbeeld)', '0412 00 00 00',
       e.first_name is null, true, 'voorbeeld', clock_now()
  from placed p join example e on e.id::uuid = p.exchange_item_id;
