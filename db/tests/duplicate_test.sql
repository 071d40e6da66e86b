-- Doubles: which pairs are worth comparing, who decides, and what a decision does.
begin;
\ir fixture.sql

insert into named (name) values ('twin'), ('late'), ('sister'), ('pair'), ('own_pair');
insert into activity (neighbourhood_id, activity_id, title, organisation_id, starts_at, ends_at, calendar) values
    (id('dorp'), id('twin'), 'Koffie inloop', id('rucrea'), '2026-06-02T08:30Z', '2026-06-02T10:00Z', 'zaal'),
    (id('dorp'), id('late'), 'Koffie inloop', id('rucrea'), '2026-06-02T08:40Z', '2026-06-02T10:00Z', 'zaal'),
    (id('dorp'), id('sister'), 'Koffie', id('haard'), '2026-06-05T08:00Z', null, null);
insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
select neighbourhood_id, activity_id, starts_at, starts_at, ends_at from activity
 where activity_id in (id('twin'), id('late'), id('sister'));

-- The names of every pair that is to be judged where all is asked about.
create function pairs() returns text language sql as $$
    select coalesce(string_agg(pair, ' ' order by pair), '')
      from duplicate_candidates(id('dorp'), array(select activity_id from activity), 5000) c
     cross join lateral (select string_agg(n.name, '+' order by n.name) as pair
                           from named n where n.id in (c.one, c.other)) p $$;
create function keep_pair(pair uuid, a uuid, b uuid) returns void language sql as $$
    insert into duplicate (neighbourhood_id, duplicate_id, one, other, because)
    values (id('dorp'), pair, least(a, b), greatest(a, b), '{title}') $$;
create function seen_by(who text) returns text language plpgsql as $$
declare
    names text;
begin
    perform become(who);
    select coalesce(string_agg(n.name, ' ' order by n.name), '') into names from duplicate d join named n on n.id = d.duplicate_id;
    perform set_config('role', 'none', true);
    return names;
end $$;
create function decided(who text, version integer, verdict text, keep uuid) returns text language plpgsql as $$
declare
    outcome text;
begin
    perform become(who);
    outcome := duplicate_decide(id('dorp'), id('pair'), version, verdict, keep);
    perform set_config('role', 'none', true);
    return outcome;
end $$;
create function steps_seen_by(who text) returns text language plpgsql as $$
declare
    n text;
begin
    perform become(who);
    select count(*)::text into n from duplicate_decision;
    perform set_config('role', 'none', true);
    return n;
end $$;
create function told_by() returns text language plpgsql as $$
declare
    name text;
begin
    perform become('professional');
    name := current_name();
    perform set_config('role', 'none', true);
    return name;
end $$;
create function away() returns text language sql as $$
    select coalesce(string_agg(n.name || ': ' || a.archived_reason, ' ' order by n.name), '')
      from activity a join named n on n.id = a.activity_id where a.archived_at is not null $$;

select plan(26);

set constraints all immediate;
select is((select count(*)::integer from job where kind = 'duplicates' and payload->>'neighbourhood' = id('dorp')::text), 1,
    'what comes in asks for one look at its neighbourhood');
select is((select key from job_take('compare', '1 minute') where kind = 'duplicates'), null, 'there is nothing to do yet');
update job set run_after = clock_now() where payload->>'neighbourhood' = id('dorp')::text;
select is((select key from job_take('compare', '1 minute')), null, 'who takes it frees its key');
update activity set title = 'Koffie-inloop!' where activity_id = id('koffie');
select is((select count(*)::integer from job where kind = 'duplicates' and payload->>'neighbourhood' = id('dorp')::text), 2,
    'so a change meanwhile asks for another');

select is(pairs(), 'koffie+twin', 'what begins within 35 minutes and is not of one calendar is compared');
select is((select string_agg(n.name || ' ' || (select count(*) from duplicate_candidates(id('dorp'), array[n.id], 5000)), ', ' order by n.name)
             from named n where n.name in ('koffie', 'sister', 'twin')), 'koffie 1, sister 0, twin 1', 'whichever of the two was asked about');
delete from duplicate_ask;
update activity set title = 'Koffie en thee' where activity_id = id('koffie');
select is((select string_agg(n.name, ' ') from duplicate_ask d join named n on n.id = d.activity_id), 'koffie', 'what changed is asked about');
update activity set calendar = 'zaal', organisation_id = id('rucrea') where activity_id = id('koffie');
select is(pairs(), '', 'what is of one calendar is not');
update activity set calendar = null, organisation_id = id('haard') where activity_id = id('koffie');
update activity set status = 'cancelled' where activity_id = id('twin');
select is(pairs(), '', 'what is cancelled is not');
update activity set status = 'scheduled' where activity_id = id('twin');
select is(pairs(), 'koffie+twin', 'until it is on again');
select keep_pair(id('pair'), id('koffie'), id('twin'));
select is(pairs(), '', 'what was found is not asked again');
select keep_pair(id('own_pair'), id('koffie'), id('sister'));

select is(seen_by('professional'), 'own_pair pair', 'who may edit sees every pair');
select is(seen_by('organiser'), 'own_pair', 'an organiser sees those of which both are theirs');
select is(seen_by('rival') || seen_by('resident') || seen_by('visitor') || seen_by('client'), '', 'others see none');

select is(decided('organiser', 1, 'same', id('koffie')), 'stale', 'an organiser does not decide about another');
select is(decided('professional', 1, 'same', id('koffie')), 'ok', 'a professional does');
select is(away(), 'twin: Stond er dubbel in.', 'and the other one is put away');
select is(decided('professional', 1, 'open', null), 'stale', 'an old version decides nothing');
select is(decided('professional', 2, 'open', null), 'ok', 'the new one takes it back');
select is(away(), '', 'and the other one is there again');
select is((select string_agg(verdict || ' ' || decided_by_name, ', ' order by version) from duplicate_decision
            where duplicate_id = id('pair')), 'same ' || told_by() || ', open ' || told_by(), 'the trail says who did what');
select is(steps_seen_by('professional') || steps_seen_by('organiser') || steps_seen_by('resident') || steps_seen_by('visitor'), '2000',
    'who does not see the double does not see its trail');
select throws_ok(format('select become(''professional''); update duplicate_decision set verdict = %L', 'different'), '42501', null,
    'a step of the trail is never changed');
select throws_ok('select decided(''professional'', 3, ''same'', id(''late''))', '23514', null, 'what is kept is one of the two');
update activity set archived_at = clock_now(), archived_reason = 'Gestopt.' where activity_id = id('koffie');
select is(decided('professional', 3, 'same', id('koffie')), 'gone', 'what is not there cannot be kept');
select is(jsonb_array_length(duplicate_trail(id('dorp'), id('pair'))::jsonb), 3, 'the trail is the list of steps');

select * from finish();
rollback;
