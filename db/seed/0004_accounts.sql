-- One account per role, for demonstration.  Their password is set by `voordeur person demo-passwords`; a production
-- start refuses while one of them can sign in.  All of them are invented.

insert into person (email, name, demonstration)
select a.local || '@voordeur.example', a.name, true
  from (values
    ('bewoner', 'Noor Verbeek'),
    ('organisator', 'Kees van Lith'),
    ('buurtverbinder', 'Ans Peters'),
    ('gastvrouw', 'Fatima Aydin'),
    ('beroepskracht', 'Joris de Wit'),
    ('casusregisseur', 'Marloes Smits'),
    ('moderator', 'Tim Hendriks'),
    ('beheer-bewoners', 'Els van den Berg'),
    ('beheer-beroepskrachten', 'Rachid Bouali'),
    ('steungroep', 'Hanneke Vos'),
    ('operator', 'Victor Maas'),
    ('fg', 'Sanne Kuijpers')) as a (local, name)
on conflict do nothing;

insert into person_role (person_id, neighbourhood_id, role, organisation_id)
select p.person_id, n.neighbourhood_id, a.role, o.organisation_id
  from (values
    ('bewoner', 'resident', 'ruwaard', null),
    ('organisator', 'organiser', 'ruwaard', 'Wij(k)huis De Haard'),
    ('buurtverbinder', 'connector', 'ruwaard', null),
    ('gastvrouw', 'host', 'ruwaard', null),
    ('beroepskracht', 'professional', 'ruwaard', null),
    ('casusregisseur', 'case_lead', 'ruwaard', null),
    ('moderator', 'moderator', 'ruwaard', null),
    ('beheer-bewoners', 'admin_residents', 'ruwaard', null),
    ('beheer-beroepskrachten', 'admin_professionals', 'ruwaard', null),
    ('steungroep', 'steering', 'ruwaard', null),
    ('operator', 'operator', null, null),
    ('fg', 'privacy_officer', null, null)) as a (local, role, slug, organisation)
  join person p on p.email = a.local || '@voordeur.example'
  left join neighbourhood n on n.slug = a.slug
  left join organisation o on o.neighbourhood_id = n.neighbourhood_id and o.name = a.organisation
on conflict do nothing;

-- Who looks around in the evening gets the letters at once, too.
update notice_person s set quiet_from = null, quiet_until = null
  from person p where p.person_id = s.person_id and p.demonstration and s.version = 1;
