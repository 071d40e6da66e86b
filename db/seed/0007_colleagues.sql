-- Wie is wie: invented people of organisations that are there, for demonstration.  Three have an account; the others are named by a list.

insert into colleague (neighbourhood_id, person_id, organisation_id, name, job_title, themes, expertise, areas, days, languages, telephone,
                       email, confirmed_at, confirmed_by_name, confirmed_how, demonstration)
select n.neighbourhood_id, p.person_id, o.organisation_id, c.name, c.job_title, c.themes::text[], c.expertise, c.areas::text[],
       c.days::text[], c.languages::text[], c.telephone, c.email, clock_now() - c.days_ago * interval '1 day', c.name,
       case when p.person_id is null then 'feed' else 'owner' end, true
  from neighbourhood n,
       (values
    ('beroepskracht', 'ONS welzijn', 'Joris de Wit', 'Sociaal werker', '{meeting,coffee,participation}',
     'Eenzaamheid, mantelzorg, en bewoners die samen iets willen beginnen. Weet wie er in De Haard te vinden is.',
     '{BU08280602,BU08280604}', '{mon,tue,thu}', '{nl,en}', '0412 000101', 'joris.dewit@onswelzijn.example', 20),
    ('casusregisseur', 'Gemeente Oss', 'Marloes Smits', 'Casusregisseur', '{money,health}',
     'Gezinnen met veel hulpverleners. Brengt iedereen aan één tafel, met het gezin erbij.',
     '{}', '{mon,tue,wed,fri}', '{nl}', '0412 000102', 'm.smits@oss.example', 35),
    ('beheer-beroepskrachten', 'Gemeente Oss', 'Rachid Bouali', 'Wijkadviseur', '{participation,green}',
     'Plannen voor de wijk, subsidies voor bewoners, en wie waarover gaat bij de gemeente.',
     '{}', '{mon,tue,wed,thu}', '{nl,ar,ber}', '0412 000103', 'r.bouali@oss.example', 12),
    (null, 'ONS welzijn', 'Agnieszka Nowak', 'Schuldhulpmaatje-coördinator', '{money,language}',
     'Schulden, brieven van de deurwaarder, en toeslagen. Helpt ook bij de eerste weken in Nederland.',
     '{}', '{tue,wed,thu}', '{nl,pl,en}', '0412 000104', 'a.nowak@onswelzijn.example', 40),
    (null, 'Gemeente Oss', 'Peter van den Akker', 'Consulent schuldhulpverlening', '{money}',
     'Schulden en beslag op inkomen. Doet de aanvraag voor schuldhulp.',
     '{}', '{mon,tue,fri}', '{nl}', '0412 000105', 'p.vandenakker@oss.example', 60),
    (null, 'BrabantZorg', 'Truus Hermans', 'Wijkverpleegkundige', '{health,seniors}',
     'Zorg thuis, dementie en valgevaar. Komt langs bij wie de deur niet meer uit durft.',
     '{BU08280600,BU08280601,BU08280608}', '{mon,tue,wed,thu,fri}', '{nl}', '0412 000106', 't.hermans@brabantzorg.example', 90),
    (null, 'BrabantWonen', 'Dennis Kuijpers', 'Wijkbeheerder', '{green}',
     'Overlast, reparaties, huurachterstand, en ruzie tussen buren.',
     '{BU08280602,BU08280603}', '{mon,wed,fri}', '{nl,de}', '0412 000107', 'd.kuijpers@brabantwonen.example', 75),
    (null, 'BrabantWonen', 'Yasmin El Idrissi', 'Medewerker huur en woonlasten', '{money}',
     'Huurachterstand en het eerste gesprek over geld. Maakt regelingen voor er een deurwaarder komt.',
     '{}', '{tue,thu}', '{nl,ar,fr}', '0412 000108', 'y.elidrissi@brabantwonen.example', 30),
    (null, 'ONS welzijn', 'Sevda Yılmaz', 'Jongerenwerker', '{children,sports}',
     'Jongeren op straat, schoolverzuim, en een eerste bijbaan. Staat op het veldje bij de Euterpelaan.',
     '{BU08280605,BU08280606}', '{wed,thu,fri,sat}', '{nl,tr}', '0412 000109', 's.yilmaz@onswelzijn.example', 15),
    (null, 'Sport Expertise Centrum', 'Bram Verhoeven', 'Buurtsportcoach', '{sports,walking}',
     'Bewegen voor wie lang niets deed, ook met een beperking. Kent elke club en de regelingen voor contributie.',
     '{}', '{mon,tue,wed,thu}', '{nl,en}', '0412 000110', 'bram@sec.example', 185),
    (null, 'Wij(k)huis De Haard', 'Olena Kovalenko', 'Taalcoördinator', '{language,computer}',
     'Nederlands leren, taalmaatjes en hulp met DigiD. Ook voor mensen uit Oekraïne.',
     '{}', '{mon,tue,thu}', '{nl,uk,ru,en}', '0412 000111', 'taal@dehaard.example', 25),
    (null, 'ONS welzijn', 'Ellen van Rooij', 'Mantelzorgconsulent', '{health,seniors}',
     'Mantelzorgers die het zwaar hebben: vervanging, geld en een luisterend oor.',
     '{}', '{mon,tue,thu}', '{nl}', '0412 000112', 'e.vanrooij@onswelzijn.example', 50)) as c
       (account, organisation, name, job_title, themes, expertise, areas, days, languages, telephone, email, days_ago)
  left join person p on p.email = c.account || '@voordeur.example'
  join organisation o on o.name = c.organisation
 where n.slug = 'ruwaard' and o.neighbourhood_id = n.neighbourhood_id
   and not exists (select from colleague x where x.neighbourhood_id = n.neighbourhood_id and x.demonstration and x.email = c.email);

-- One is away, and somebody stands in.
update colleague c set absent_until = (clock_now() at time zone 'Europe/Amsterdam')::date + 10, replaced_by = r.colleague_id
  from colleague r
 where c.demonstration and c.email = 'p.vandenakker@oss.example' and r.neighbourhood_id = c.neighbourhood_id
   and r.email = 'a.nowak@onswelzijn.example' and c.version = 1;

-- Two can be walked in to.
update colleague c set shown_to_residents = true, walk_in_for = w.what, walk_in_place = p.place_id,
       walk_in_hours = jsonb_build_array(jsonb_build_object('frequency', 'weekly', 'interval', 1, 'byDay', w.days, 'opens', w.opens, 'closes', w.closes,
                                                            'from', null, 'until', null, 'place', null, 'note', null))
  from (values ('joris.dewit@onswelzijn.example', 'Vragen over uw buurt, eenzaamheid, of zelf iets beginnen', array['TU', 'TH'], '10:00', '12:00'),
               ('r.bouali@oss.example', 'Plannen voor de wijk en subsidies voor bewoners', array['MO'], '13:30', '15:00')) w (email, what, days, opens, closes),
       place p
 where c.demonstration and c.email = w.email and c.person_id is not null and not c.shown_to_residents and c.version = 1
   and p.neighbourhood_id = c.neighbourhood_id and p.name = 'Wijkhuis De Haard';
