-- Letters per street: who sees and makes them, and what a code opens.
begin;
\ir fixture.sql

insert into invitation (neighbourhood_id, street, code) values
    (id('dorp'), 'Dorpsstraat', 'BCDF2345'), (id('elders'), 'Verderweg', 'GHJK6789');

create function streets_seen(who text) returns text language plpgsql as $$
declare
    streets text;
begin
    perform become(who);
    select coalesce(string_agg(street, ' '), '') into streets from invitation;
    perform set_config('role', 'none', true);
    return streets;
end $$;
create function may_make(who text) returns boolean language plpgsql as $$
begin
    perform become(who);
    begin
        insert into invitation (neighbourhood_id, street) values (id('dorp'), 'Kerkstraat');
        raise sqlstate 'P0099';
    exception when sqlstate 'P0099' then perform set_config('role', 'none', true); return true;
              when insufficient_privilege then perform set_config('role', 'none', true); return false;
    end;
end $$;

select plan(33);

select is(streets_seen(who), 'Dorpsstraat', who || ' sees those of the own neighbourhood') || E'\n' || ok(may_make(who), who || ' makes one')
  from unnest(array['connector', 'host', 'admin_residents']) who;
select is(streets_seen(who), '', who || ' sees none') || E'\n' || ok(not may_make(who), who || ' makes none')
  from unnest(array['visitor', 'resident', 'organiser', 'professional', 'case_lead', 'moderator', 'admin_professionals',
                    'operator', 'privacy_officer', 'client']) who;

select matches(invitation_code(), '^[BCDFGHJKMNPQRSTVWXYZ2-9]{8}$', 'a code has eight that are not taken for each other');
select is((select count(distinct invitation_code()) from generate_series(1, 1000)), 1000::bigint, 'a thousand codes are a thousand');

select isnt(invitation_by_code(id('dorp'), typed), null, format('"%s" is known', typed))
  from unnest(array['BCDF2345', 'bcdf-2345', ' BCDF 2345 ']) typed;
select is(invitation_by_code(id('elders'), 'BCDF2345'), null, 'not in another neighbourhood');
select is(invitation_by_code(id('dorp'), null), null, 'none is none');
select * from finish();
rollback;
