-- Thanks: who sees, gives and moves them, and what of them is public.
begin;
\ir fixture.sql

insert into named (name) values ('ask'), ('talk'), ('other_talk'), ('quiet'), ('hush');
insert into exchange_item (neighbourhood_id, exchange_item_id, kind, title, visibility, first_name, state)
select id('dorp'), id(name), 'ask', name, case name when 'quiet' then 'quiet' else 'everyone' end,
       case name when 'ask' then 'Rietje' end, 'open' from named where name in ('ask', 'quiet');
insert into exchange_party (neighbourhood_id, exchange_item_id, person_id, quiet, created_by)
select id('dorp'), id(name), id('resident'), name = 'quiet', id('resident') from named where name in ('ask', 'quiet');
insert into conversation (neighbourhood_id, conversation_id, exchange_item_id, responder_id, quiet, accepted_at)
values (id('dorp'), id('talk'), id('ask'), id('case_lead'), false, clock_now()),
       (id('dorp'), id('other_talk'), id('ask'), id('professional'), false, clock_now()),
       (id('dorp'), id('hush'), id('quiet'), id('case_lead'), true, clock_now());
insert into conversation_person (neighbourhood_id, conversation_id, person_id, part, first_name)
select id('dorp'), id(talk), id(who), part, name
  from (values ('talk', 'resident', 'owner', 'Rietje'), ('talk', 'case_lead', 'responder', 'Helper'),
               ('other_talk', 'resident', 'owner', 'Rietje'), ('other_talk', 'professional', 'responder', 'Joris'),
               ('hush', 'resident', 'owner', 'Rietje'), ('hush', 'case_lead', 'responder', 'Helper')) as p (talk, who, part, name);
update conversation set helped_at = clock_now() where conversation_id in (id('talk'), id('hush'));

-- What somebody gets to hear of a question, or "refused".
create function told(who text, question text) returns text language plpgsql as $$
declare
    heard text;
begin
    perform become(who);
    begin
        execute question into heard;
    exception when insufficient_privilege then heard := 'refused';
    end;
    perform set_config('role', 'none', true);
    return coalesce(heard, '');
end $$;
grant select on named to public;
create function given(who text, talk text) returns text language sql as
$$ select told(who, format('select (thanks_give(id(''dorp''), id(%L), ''Dank je wel.'', null) is not null)::text', talk)) $$;
create function moved(who text, talk text, step text) returns text language sql as
$$ select told(who, format('select thanks_move(id(''dorp''), %L, %L)::text', (select thanks_id from thanks where conversation_id = id(talk)), step)) $$;
create function public_names() returns text language sql as
$$ select told('visitor', 'select string_agg(coalesce(card->>''from'', ''-'') || ''>'' || coalesce(card->>''to'', ''-''), '' '' order by card->>''from'') from thanks_newest(id(''dorp''), null, null, 10)') $$;

select plan(33);

select is(given(who, 'talk'), 'false', who || ' has nothing to thank for in a conversation of others')
  from unnest(array['case_lead', 'professional', 'connector', 'moderator', 'admin_residents', 'operator']) who;
select is(given('resident', 'other_talk'), 'false', 'nor has who was not helped there');
select is(given('resident', 'talk'), 'true', 'who was helped thanks');
select is(given('resident', 'talk'), 'false', 'once');
select is(given('resident', 'hush'), 'true', 'also after a quiet ask');

select is(told(who, 'select count(*)::text from thanks'), '2', who || ' keeps it') from unnest(array['resident', 'case_lead']) who;
select is(told(who, 'select count(*)::text from thanks'), '0', who || ' sees none')
  from unnest(array['visitor', 'organiser', 'connector', 'host', 'professional', 'moderator', 'admin_residents', 'operator',
                    'privacy_officer']) who;
select is(told('resident', 'with x as (update thanks set giver_agrees = true returning 1) select count(*)::text from x'), 'refused',
    'agreeing is a move, not a column');
select is(told('resident', 'with x as (insert into thanks (neighbourhood_id, giver_id, giver_name, visibility, text) values (id(''dorp''), id(''resident''), ''x'', ''everyone'', ''x'') returning 1) select count(*)::text from x'),
    'refused', 'and so is giving');

select is(moved('moderator', 'talk', 'agree'), '', 'nobody agrees for another');
select is(moved('resident', 'talk', 'agree'), 'true', 'one of the two agrees');
select is(public_names(), '', 'which is not enough');
select is(moved('case_lead', 'talk', 'agree'), 'true', 'the other does, too');
select is(public_names(), 'Rietje>Helper', 'now everybody reads it');
select is(moved('resident', 'hush', 'agree') || moved('case_lead', 'hush', 'agree') || public_names(), 'truetrue' || 'Rietje>Helper ->-',
    'that of a quiet ask without any name');

select is(told('resident', 'select thanks_refuse(id(''dorp''), (select thanks_id from thanks where conversation_id = id(''talk'')), ''Nee.'')::text') || public_names(),
    'Rietje>Helper ->-', 'who is no moderator takes nothing off');
delete from person where person_id = id('case_lead');
select is(public_names(), '', 'who leaves is not named any more');
select is((select string_agg(giver_name || coalesce(receiver_name, '-') || receiver_agrees, ' ') from thanks), 'Rietje-false Rietje-false',
    'and takes the yes along; the other keeps what they said');
delete from person where person_id = id('resident');
select is((select count(*) from thanks), 0::bigint, 'the words go with who said them');
select * from finish();
rollback;
