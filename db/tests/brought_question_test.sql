-- A question that somebody brings for another: who may, how quietly, who speaks for them, and who hears of an answer.
begin;
\ir fixture.sql
create function brings(quietly boolean) returns text language plpgsql as $$
declare
    who text;
    yes text[] := '{}';
begin
    foreach who in array array['admin_professionals', 'admin_residents', 'case_lead', 'connector', 'host', 'moderator', 'organiser', 'professional', 'resident', 'visitor'] loop
        perform become(who);
        begin
            insert into exchange_party (neighbourhood_id, exchange_item_id, name, telephone, quiet, on_behalf, consent)
            values (id('dorp'), id('koffie'), 'Truus', '0412 123456', quietly, true, 'in een gesprek');
            yes := yes || who;
            raise sqlstate 'P0099';
        exception when sqlstate 'P0099' or insufficient_privilege then null;
        end;
    end loop;
    perform become('owner');
    return array_to_string(yes, ' ');
end $$;
create function speaks(who text) returns text language plpgsql as $$
declare
    part text;
begin
    perform become(who);
    part := conversation_part(id('dorp'), id('naaien'));
    perform become('owner');
    return part;
end $$;
insert into exchange_item (neighbourhood_id, exchange_item_id, kind, title, visibility, state)
values (id('dorp'), id('koffie'), 'ask', 'Wie leest een brief voor', 'quiet', 'open');
select plan(8);

select is(brings(true), 'case_lead connector host professional', 'a professional brings a quiet question');
select is(brings(false), 'connector host', 'and no other');

insert into exchange_party (neighbourhood_id, exchange_item_id, name, telephone, quiet, on_behalf, consent, created_by)
values (id('dorp'), id('koffie'), 'Truus', '0412 123456', true, true, 'in een gesprek', id('professional'));
insert into conversation (neighbourhood_id, conversation_id, exchange_item_id, responder_id, quiet)
values (id('dorp'), id('naaien'), id('koffie'), id('resident'), true);
select is(speaks('professional'), 'owner', 'who brought it speaks for who asked');
select is(speaks('connector'), 'owner', 'as a connector does');
select is(speaks('case_lead'), null, 'another professional does not');
select is(speaks('host'), null, 'nor the desk');
insert into message (neighbourhood_id, conversation_id, part, person_id, text) values (id('dorp'), id('naaien'), 'responder', id('resident'), 'Ik kom voorlezen.');
select is((select count(*)::int from notice where person_id = id('professional') and kind = 'message'), 1, 'they hear that somebody answered');
select is((select count(*)::int from notice where content::text like '%voorlezen%') + (select count(*)::int from mail where payload::text like '%Ik kom%'), 0, 'and not what was said');
select * from finish();
rollback;
