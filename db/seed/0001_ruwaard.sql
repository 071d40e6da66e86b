-- The Ruwaard in Oss: the neighbourhood, its nine buurten, postcode areas, school holidays, modules and categories.
-- Can be run again: what is there stays as it is.
-- Figures: CBS 2024 (WK082806, rounded by CBS to fives).

insert into neighbourhood (slug, name, municipality, cbs_code, residents, households, latitude, longitude,
                           holiday_region, is_default, brand, languages)
values ('ruwaard', 'De Ruwaard', 'Oss', 'WK082806', 13595, 6385, 51.7523, 5.5090, 'zuid', true, 'ruwaard', '{nl,en}')
on conflict do nothing;

-- The middle of each buurt is that of its outline in the map of CBS and PDOK (CC-BY 4.0), within some 200 metres.
insert into area (neighbourhood_id, cbs_code, name, residents, households, latitude, longitude)
select n.neighbourhood_id, a.code, a.name, a.residents, a.households, a.latitude, a.longitude
  from neighbourhood n,
       (values ('BU08280600', 'Staatsliedenbuurt', 2050, 830, 51.7557, 5.5043),
               ('BU08280601', 'Van Hogendorplaan-West', 1640, 770, 51.7519, 5.4948),
               ('BU08280602', 'Dichtersbuurt', 2205, 1230, 51.7523, 5.5080),
               ('BU08280603', 'Wagenaarstraat en omgeving', 2120, 975, 51.7523, 5.5219),
               ('BU08280604', 'Vondellaan-Zuid', 2200, 1010, 51.7481, 5.5112),
               ('BU08280605', 'Euterpelaan-Noord', 115, 45, 51.7588, 5.5136),
               ('BU08280606', 'Beethovengaarde en Lisztgaarde', 1265, 600, 51.7562, 5.5179),
               ('BU08280607', 'Witte Hoef', 675, 285, 51.7492, 5.5268),
               ('BU08280608', 'Het Woud', 1340, 630, 51.7474, 5.5008))
           as a (code, name, residents, households, latitude, longitude)
 where n.slug = 'ruwaard'
on conflict do nothing;

-- Centres of the postcode areas of the municipality of Oss.
insert into postcode_area (postcode4, locality, latitude, longitude) values
    ('5340', 'Oss', 51.7729, 5.5236), ('5341', 'Oss', 51.7681, 5.5201), ('5342', 'Oss', 51.7553, 5.5374),
    ('5343', 'Oss', 51.7488, 5.5159), ('5344', 'Oss', 51.7530, 5.5051), ('5345', 'Oss', 51.7668, 5.5011),
    ('5346', 'Oss', 51.7763, 5.5148), ('5347', 'Oss', 51.7798, 5.5416), ('5348', 'Oss', 51.7706, 5.5387),
    ('5349', 'Oss', 51.7612, 5.5528), ('5350', 'Berghem', 51.7700, 5.5730), ('5351', 'Berghem', 51.7697, 5.5740),
    ('5366', 'Megen', 51.8201, 5.5632), ('5367', 'Macharen', 51.8032, 5.5428), ('5368', 'Haren', 51.8025, 5.5838),
    ('5370', 'Ravenstein', 51.7974, 5.6534), ('5371', 'Ravenstein', 51.7938, 5.6470),
    ('5373', 'Herpen', 51.7709, 5.6369), ('5386', 'Geffen', 51.7404, 5.4663), ('5394', 'Oijen', 51.8195, 5.5051),
    ('5395', 'Teeffelen', 51.7978, 5.4961), ('5396', 'Lithoijen', 51.7987, 5.4636), ('5397', 'Lith', 51.8046, 5.4376),
    ('5398', 'Maren-Kessel', 51.7889, 5.3891)
on conflict do nothing;

-- School holidays of region south, where there are none yet: what an administrator changed or took away stays so.  Estimated is what
-- was written down without the government's list at hand; of the school year 2027-2028, which was not fixed yet, after the pattern
-- of the years before.
insert into holiday (region, name, start_date, end_date, estimated)
select 'zuid', h.name, h.start_date::date, h.end_date::date, h.start_date >= '2027-02'
  from (values ('Herfstvakantie', '2025-10-11', '2025-10-19'),
               ('Kerstvakantie', '2025-12-20', '2026-01-04'),
               ('Voorjaarsvakantie', '2026-02-14', '2026-02-22'),
               ('Meivakantie', '2026-04-25', '2026-05-03'),
               ('Zomervakantie', '2026-07-11', '2026-08-23'),
               ('Herfstvakantie', '2026-10-17', '2026-10-25'),
               ('Kerstvakantie', '2026-12-19', '2027-01-03'),
               ('Voorjaarsvakantie', '2027-02-13', '2027-02-21'),
               ('Meivakantie', '2027-04-24', '2027-05-02'),
               ('Zomervakantie', '2027-07-24', '2027-09-05'),
               ('Herfstvakantie', '2027-10-23', '2027-10-31'),
               ('Kerstvakantie', '2027-12-25', '2028-01-09'),
               ('Voorjaarsvakantie', '2028-02-26', '2028-03-05'),
               ('Meivakantie', '2028-04-22', '2028-04-30'),
               ('Zomervakantie', '2028-07-22', '2028-09-03')) as h (name, start_date, end_date)
 where not exists (select from holiday where region = 'zuid');

-- A new season of series begins after the summer.
update freshness_term set seasons = '{09-01}' where kind = 'series' and changed_at is null
   and neighbourhood_id = (select neighbourhood_id from neighbourhood where slug = 'ruwaard');

-- The switches as a new neighbourhood gets them.
insert into module_switch (neighbourhood_id, module, for_residents, for_professionals)
select n.neighbourhood_id, m.module, m.residents, m.professionals
  from neighbourhood n,
       (values ('activities', true, true), ('exchange', true, true), ('directory', true, true),
               ('projects', true, true), ('groups', true, true), ('news', true, true), ('messages', true, true),
               ('colleagues', true, true), ('questions', false, true), ('referrals', false, true),
               ('plans', true, true), ('round', true, true), ('desk', true, true), ('outlets', true, true),
               ('results', true, true), ('elsewhere', true, true)) as m (module, residents, professionals)
 where n.slug = 'ruwaard'
on conflict do nothing;

insert into category (neighbourhood_id, kind, slug, name, name_en, icon, ordinal)
select n.neighbourhood_id, 'activity', c.slug, c.name, c.name_en, c.icon, c.ordinal * 10
  from neighbourhood n,
       (values (1, 'coffee', 'Koffie en inloop', 'Coffee and drop-in', 'coffee'),
               (2, 'cooking', 'Samen koken en eten', 'Cooking and eating together', 'meal'),
               (3, 'games', 'Spel', 'Games', 'cards'),
               (4, 'crafts', 'Creatief en handwerk', 'Arts and crafts', 'craft'),
               (5, 'music', 'Muziek en zang', 'Music and singing', 'music'),
               (6, 'walking', 'Wandelen en bewegen', 'Walking and moving', 'walk'),
               (7, 'sports', 'Sport', 'Sports', 'bike'),
               (8, 'children', 'Kinderen en jongeren', 'Children and young people', 'people'),
               (9, 'seniors', 'Ouderen', 'Older people', 'person'),
               (10, 'language', 'Taal en leren', 'Language and learning', 'book'),
               (11, 'computer', 'Computer- en formulierenhulp', 'Help with computers and forms', 'computer'),
               (12, 'money', 'Geld en administratie', 'Money and paperwork', 'euro'),
               (13, 'health', 'Gezondheid', 'Health', 'help'),
               (14, 'green', 'Groen en schoon', 'Green and clean', 'green'),
               (15, 'participation', 'Meepraten over de wijk', 'Have your say', 'speaker'),
               (16, 'culture', 'Feest, markt en cultuur', 'Festivities, markets and culture', 'flag'),
               (17, 'meeting', 'Ontmoeten tussen culturen', 'Meeting across cultures', 'globe'))
           as c (ordinal, slug, name, name_en, icon)
 where n.slug = 'ruwaard'
on conflict do nothing;
