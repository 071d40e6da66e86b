-- What the tests of the rights and of the lists start from: two small neighbourhoods, one person per role in the
-- first, two organisations with an organiser each.  become('organiser') asks as that person through the API's login,
-- become('visitor') as nobody, become('owner') as the owner of everything.
-- The clock stands at Monday 1 June 2026, 10:00 in Amsterdam.

set client_min_messages = warning;
select set_config('voordeur.now', '2026-06-01T08:00:00Z', false);
set timezone = 'UTC';

create table named (name text primary key, id uuid not null default gen_random_uuid());
insert into named (name) values
    ('dorp'), ('elders'), ('haard'), ('rucrea'), ('verweg'), ('house'), ('garden'), ('other_house'),
    ('koffie'), ('computer'), ('naaien'), ('elders_koffie'), ('client');
create function id(n text) returns uuid language sql stable as 'select id from named where name = n';

insert into neighbourhood (neighbourhood_id, slug, name, municipality, latitude, longitude) values
    (id('dorp'), 'dorp', 'Dorp', 'Oss', 51.765, 5.505), (id('elders'), 'elders', 'Elders', 'Oss', 51.8, 5.6);
insert into postcode_area values ('5344', 'Oss', 51.770, 5.510);
insert into module_switch (neighbourhood_id, module, for_residents, for_professionals)
values (id('dorp'), 'activities', true, true);
insert into category (neighbourhood_id, slug, name, name_en)
select n.id, c.slug, c.name, c.name_en
  from named n,
       (values ('coffee', 'Koffie en inloop', 'Coffee'), ('computer', 'Computer- en formulierenhulp', 'Computer help'),
               ('crafts', 'Creatief en handwerk', 'Crafts')) as c (slug, name, name_en)
 where n.name in ('dorp', 'elders');
insert into synonym (neighbourhood_id, word, means) values
    (id('dorp'), 'pc', '{computer,computerhulp}'), (id('dorp'), 'naaimachine', '{naaien}');

insert into organisation (neighbourhood_id, organisation_id, name, kind) values
    (id('dorp'), id('haard'), 'Stichting De Haard', 'foundation'),
    (id('dorp'), id('rucrea'), 'Rucrea', 'foundation'),
    (id('elders'), id('verweg'), 'Verweg', 'foundation');
insert into place (neighbourhood_id, place_id, name, also_known_as, street_address, postal_code, latitude, longitude,
                   wheelchair, organisation_id) values
    (id('dorp'), id('house'), 'Wijkhuis De Haard', '{Iemhof}', 'Brederostraat 46', '5344 VA', 51.765, 5.505, 'yes',
     id('haard')),
    (id('dorp'), id('garden'), 'Wijktuin', '{}', '', '', 51.768, 5.505, 'no', null),
    (id('elders'), id('other_house'), 'Dorpshuis', '{}', '', '', 51.8, 5.6, 'yes', null);

insert into person (person_id, email, name)
select gen_random_uuid(), role || '@voordeur.example', initcap(role)
  from unnest(array['resident', 'organiser', 'connector', 'host', 'professional', 'case_lead', 'moderator',
                    'admin_residents', 'admin_professionals', 'steering', 'operator', 'privacy_officer',
                    'rival']) as role;
insert into named select name, person_id from (select lower(name) as name, person_id from person) p;
insert into person_role (person_id, neighbourhood_id, role, organisation_id)
select n.id, case when n.name not in ('operator', 'privacy_officer') then id('dorp') end,
       case when n.name = 'rival' then 'organiser' else n.name end,
       case n.name when 'organiser' then id('haard') when 'rival' then id('rucrea') end
  from named n join person p on p.person_id = n.id;
insert into client (neighbourhood_id, client_id, name, secret_hash, scopes)
values (id('dorp'), id('client'), 'Agenda van Oss', 'x', '{activities:read,activities:write}');

insert into activity (neighbourhood_id, activity_id, title, summary, text, organisation_id, place_id, categories,
                      audience, free, starts_at, ends_at, rrule) values
    (id('dorp'), id('koffie'), 'Koffie-inloop', 'Een bakje en een praatje', 'Iedereen is welkom.', id('haard'),
     id('house'), '{coffee}', '{everyone}', true, '2026-06-02T08:00Z', '2026-06-02T10:00Z', 'FREQ=WEEKLY'),
    (id('dorp'), id('computer'), 'Computerhulp', '', 'Vrijwilligers helpen met formulieren.', id('rucrea'),
     id('house'), '{computer}', '{seniors,adults}', false, '2026-06-03T08:00Z', '2026-06-03T10:00Z', null),
    (id('dorp'), id('naaien'), 'Samen naaien', '', 'Neem een naaimachine mee, of leen er een van ons.', null,
     id('garden'), '{crafts,coffee}', '{women}', null, '2026-06-04T08:00Z', null, null),
    (id('elders'), id('elders_koffie'), 'Koffie elders', '', '', id('verweg'), id('other_house'), '{coffee}', '{}',
     true, '2026-06-02T08:00Z', '2026-06-02T10:00Z', null);
insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
select a.neighbourhood_id, a.activity_id, a.starts_at + week * interval '7 days',
       a.starts_at + week * interval '7 days', a.ends_at + week * interval '7 days'
  from activity a cross join generate_series(0, case when a.rrule is null then 0 else 3 end) week;

-- become(NAME) - asks as that person, as 'client', 'visitor' or 'owner'; says what set_identity says.
create function become(who text) returns text
language plpgsql as $$
declare
    roles text;
    outcome text;
begin
    perform set_config('role', 'none', true);
    if who = 'owner' then
        perform set_config('role', 'voordeur_owner', true);
        return 'ok';
    end if;
    select string_agg(distinct r.role, ',') into roles from person_role r
     where r.person_id = id(who) and (r.neighbourhood_id is null or r.neighbourhood_id = id('dorp'));
    outcome := set_identity(
        case when who <> 'visitor' then id(who) end, id('dorp'),
        case who when 'client' then 'integrator,activities:read,activities:write' else coalesce(roles, '') end,
        (select p.standing from person p where p.person_id = id(who)));
    perform set_config('role', 'voordeur_api', true);
    return outcome;
end $$;
grant select on named to public;
