-- Drafts: who sees and writes them; and what has been.
begin;
\ir fixture.sql

insert into named (name) values ('of_haard'), ('of_rucrea'), ('of_nobody');
insert into activity_draft (neighbourhood_id, activity_draft_id, content, created_by) values
    (id('dorp'), id('of_haard'), jsonb_build_object('title', 'Zingen', 'organisation', id('haard')), null),
    (id('dorp'), id('of_rucrea'), jsonb_build_object('title', 'Dansen', 'organisation', id('rucrea')), null),
    (id('dorp'), id('of_nobody'), '{"title": "Iets"}', id('organiser'));

create function seen_by(who text) returns text language plpgsql as $$
declare
    names text;
begin
    perform become(who);
    select coalesce(string_agg(n.name, ' ' order by n.name), '') into names
      from activity_draft d join named n on n.id = d.activity_draft_id;
    perform set_config('role', 'none', true);
    return names;
end $$;
create function tried(who text, statement text) returns text language plpgsql as $$
declare
    n bigint;
begin
    perform become(who);
    begin
        execute statement;
        get diagnostics n = row_count;
        raise sqlstate 'P0099';
    exception when sqlstate 'P0099' then null;
              when insufficient_privilege then n := -1;
    end;
    perform set_config('role', 'none', true);
    return case n when -1 then 'refused' else n::text end;
end $$;
grant select on named to public;

select plan(18);

select is(seen_by('organiser'), 'of_haard of_nobody', 'an organiser sees the drafts of the own organisation, and her own');
select is(seen_by('rival'), 'of_rucrea', 'another one those of the other');
select is(seen_by(who), 'of_haard of_nobody of_rucrea', who || ' keeps the neighbourhood, so sees all')
  from unnest(array['connector', 'host', 'professional', 'admin_residents', 'admin_professionals']) who;
select is(seen_by('resident') || seen_by('visitor') || seen_by('steering') || seen_by('client'), '', 'nobody else sees any');
select is(tried('organiser', 'delete from activity_draft'), '2', 'an organiser throws away what she sees');
select is(tried('organiser', 'update activity_draft set content = ''{}'' where activity_draft_id = id(''of_rucrea'')'), '0', 'and does not touch what she does not');
select is(tried('organiser', 'update activity_draft set content = ''{}'' where activity_draft_id = id(''of_haard'')'), 'refused', 'nor writes one out of everybody''s sight');
select is(tried('organiser', 'insert into activity_draft (neighbourhood_id, content, created_by_name) values (id(''dorp''), ''{}'', ''Ad'')'), 'refused', 'nobody writes in another name');
select is(tried('organiser', 'insert into activity_draft (neighbourhood_id, content) values (id(''elders''), ''{}'')'), 'refused', 'nor in another neighbourhood');
select is((select count(*)::integer from search_all(id('dorp'), 'zingen', '{activity}', 20)), 0, 'no search finds a draft');

-- What has been.
create function past(organisation uuid, words text) returns text language sql as $$
    select coalesce(string_agg(n.name, ' ' order by p.at desc), '')
      from activities_past(id('dorp'), organisation, words, null, null, 20) p join named n on n.id = p.id $$;
select is(past(null, null), '', 'nothing has been yet');
select set_config('voordeur.now', '2026-06-10T08:00:00Z', true);
select is(past(null, null), 'naaien computer', 'what is over has been; a series that goes on has not');
select is(past(id('rucrea'), 'COMPUTER'), 'computer', 'of one organisation, by a word of its name');
update activity set archived_at = clock_now() where activity_id = id('koffie');
select is(past(null, null), 'naaien computer koffie', 'and so has what is in the archive');

select * from finish();
rollback;
