-- Asks and offers of who has no account: who has an address is written to, who has a number is called, and nothing is put away before
-- (decision 0340).
begin;
\ir fixture.sql
insert into module_switch (neighbourhood_id, module, for_residents, for_professionals) values (id('dorp'), 'exchange', true, true);

create function at(moment text) returns void language sql volatile
as $$ select set_config('voordeur.now', (moment::timestamp at time zone 'Europe/Amsterdam')::text, true) $$;
create function place(of_name text, of_kind text, number text, address text, entered text default 'host', of_visibility text default 'everyone') returns void language plpgsql as $$
begin
    insert into named (name) values (of_name);
    insert into exchange_item (neighbourhood_id, exchange_item_id, kind, title, state, visibility) values (id('dorp'), id(of_name), of_kind, of_name, 'open', of_visibility);
    insert into exchange_party (neighbourhood_id, exchange_item_id, name, telephone, email, on_behalf, quiet, consent, created_by)
    values (id('dorp'), id(of_name), 'Truus', number, address, true, of_visibility = 'quiet', 'aan de balie', id(entered));
end $$;
-- As the job does: who is written to, the second time with "again".
create function ask() returns text language sql volatile as $$
    select exchange_put_away(50);
    select exchange_ask_by_telephone(50);
    select coalesce(string_agg(email || ': ' || title || case what when 'due-again' then ' again' else '' end, ', ' order by title), '') from exchange_to_ask(50)
$$;
create function as_who(who text, statement text) returns text language plpgsql as $$
declare
    answer text;
begin
    perform become(who);
    begin
        execute statement into answer;
    exception when insufficient_privilege then answer := 'refused';
    end;
    perform set_config('role', 'none', true);
    return answer;
end $$;
create function calls(who text) returns text language sql as
    $$ select as_who(who, 'select coalesce(string_agg(title, '', '' order by title), '''') from calls_to_make(id(''dorp''))') $$;
create function answer(who text, about text, said text) returns text language sql as
    $$ select as_who(who, format('select call_answer(id(''dorp''), c.id, c.version, %L) from calls_to_make(id(''dorp'')) c where c.title = %L', said, about)) $$;
create function stands(of_name text) returns text language sql volatile
return (select case when state = 'closed' then state when archived_at is not null then 'away' when due_at > clock_now() then 'fresh'
                    when doubtful_at > clock_now() then 'due' else 'doubtful' end
          from exchange_item where exchange_item_id = id(of_name));

select plan(35);

select at('2026-06-01 10:00'); -- a Monday; an ask holds until the fifteenth, an offer until the thirty-first of July
select place('brief', 'ask', '0412 000001', ''), place('mail', 'ask', '', 'truus@elders.example'), place('beide', 'ask', '0412 000002', 'toon@elders.example'),
       place('tuin', 'offer', '0412 000003', '', 'connector'), place('stil', 'ask', '0412 000004', '', 'host', 'quiet');

-- In time.
select at('2026-06-10 08:00');
select is(ask() || calls('connector'), '', 'five days before it is due nobody is asked');
select at('2026-06-11 12:00');
select is(ask(), 'toon@elders.example: beide, truus@elders.example: mail', 'four days before who left an address is written to');
select is(calls('host'), 'brief', 'and who did not is called, from the desk where it was entered');
select is(calls('connector'), 'brief, stil', 'a connector calls about all of it');
select is(calls(who), '', who || ' calls nobody') from unnest(array['organiser', 'professional', 'resident', 'visitor', 'moderator', 'admin_residents', 'client']) who;
select is(ask(), '', 'once');
select is((select done from link_about('still-right', id('mail'))), false, 'the button in the letter waits');
select ok(link_act('still-right', id('mail')), 'whoever presses it without an account');
select is(stands('mail') || (select done from link_about('still-right', id('mail'))), 'freshtrue', 'has confirmed it');

-- Answered.
select is(answer('organiser', 'brief', 'right'), null, 'who has nothing to call about answers nothing');
select is(answer('host', 'brief', 'not-home'), 'done', 'nobody was home');
select is(calls('host'), '', 'it rests');
select at('2026-06-12 00:01');
select is(calls('host'), 'brief', 'until tomorrow');
select is(answer('host', 'brief', 'right'), 'done', 'who answers says that it is right');
select is((select confirmed_how || ' ' || confirmed_by_name || ' ' || (due_at = clock_now() + interval '14 days') from exchange_item where exchange_item_id = id('brief')),
    'connector Host true', 'it holds for another fortnight');
select is((select event || ' ' || how || ' ' || role from life_event where item_id = id('brief') order by at desc limit 1), 'confirmed connector host', 'its history knows');
select is(answer('connector', 'stil', 'later'), 'done', 'later');
select at('2026-06-14 23:59');
select is(calls('connector'), '', 'is');
select at('2026-06-15 00:01');
select is(calls('connector'), 'stil', 'next Monday');
select is(answer('connector', 'stil', 'stopped') || ' ' || stands('stil'), 'done closed', 'what has stopped is closed');

-- Who does not answer letters and has a number is called before it is put away.
select at('2026-06-15 12:00');
select is(ask(), 'toon@elders.example: beide again', 'a second letter');
select at('2026-06-19 12:00');
select is(ask() || calls('host'), 'beide', 'then somebody calls');
select at('2026-07-10 20:00');
select ask(), items_age(50);
select is(stands('beide'), 'doubtful', 'and nothing is put away for not answering letters');

-- What goes overdue all at once is not put away before somebody was asked to call.
select at('2026-07-20 09:00');
update exchange_item set due_at = '2026-06-01', doubtful_at = '2026-06-02' where exchange_item_id = id('brief');
select items_age(50);
select is(stands('brief'), 'doubtful', 'it stays until it stood on the list');
select ask();
select ok(calls('host') like '%brief%', 'it stands there');
select at('2026-08-03 08:59');
select items_age(50);
select is(stands('brief'), 'doubtful', 'for two weeks');
select at('2026-08-03 09:01');
select items_age(50);
select is(stands('brief'), 'away', 'and then it goes as anything does');

-- Whose it is.
update module_switch set for_residents = false, for_professionals = false where module = 'exchange';
select is(calls('connector'), '', 'where there is no asking and offering nobody is called about it');
select is(as_who('host', 'select exchange_ask_by_telephone(1)'), 'refused', 'the API asks nobody');

select * from finish();
rollback;
