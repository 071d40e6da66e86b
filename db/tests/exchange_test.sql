-- Vraag en aanbod: who sees and changes what, who stands behind it, and who talks with whom.
begin;
\ir fixture.sql

insert into category (neighbourhood_id, kind, slug, name, name_en) values (id('dorp'), 'exchange', 'chores', 'Klusjes', 'Jobs');
insert into named (name) values ('report'), ('open'), ('members'), ('quiet'), ('waiting'), ('danger'), ('refused'), ('called'), ('elsewhere'), ('talk'), ('said'), ('about_said');
insert into exchange_item (neighbourhood_id, exchange_item_id, kind, title, visibility, first_name, state, danger)
select case name when 'elsewhere' then id('elders') else id('dorp') end, id, 'ask', name,
       case when name in ('members', 'quiet') then name else 'everyone' end, case when name <> 'quiet' then 'Rietje' end,
       case name when 'waiting' then 'waiting' when 'danger' then 'waiting' when 'refused' then 'refused' else 'open' end,
       case name when 'danger' then 'violence' end
  from named where name in ('open', 'members', 'quiet', 'waiting', 'danger', 'refused', 'called', 'elsewhere');
insert into exchange_party (neighbourhood_id, exchange_item_id, person_id, name, telephone, quiet, on_behalf, danger, consent, created_by)
select i.neighbourhood_id, i.exchange_item_id, case when i.title <> 'called' then id('resident') end,
       case i.title when 'called' then 'Truus' else '' end, case i.title when 'called' then '0412 123456' else '' end,
       i.title = 'quiet', i.title = 'called', i.title = 'danger', case i.title when 'called' then 'aan de balie' else '' end,
       case i.title when 'called' then id('host') else id('resident') end
  from exchange_item i;
insert into conversation (neighbourhood_id, conversation_id, exchange_item_id, responder_id, quiet)
values (id('dorp'), id('talk'), id('quiet'), id('case_lead'), true);
insert into conversation_person (neighbourhood_id, conversation_id, person_id, part, first_name)
values (id('dorp'), id('talk'), id('case_lead'), 'responder', 'Helper'), (id('dorp'), id('talk'), id('resident'), 'owner', 'Rietje');
insert into message (neighbourhood_id, message_id, conversation_id, part, person_id, text)
values (id('dorp'), id('said'), id('talk'), 'responder', id('case_lead'), 'Ik kan helpen.');
insert into report (neighbourhood_id, report_id, kind, item_id, reason, reporter_id, outcome, decision, decided_by, decided_at)
values (id('dorp'), id('report'), 'ask', id('open'), 'advertising', id('case_lead'), 'refused', 'Reclame.', id('moderator'), clock_now());
grant select on named to public;

create function seen_by(who text, what text) returns text language plpgsql as $$
declare
    names text;
begin
    perform become(who);
    execute format('select coalesce(string_agg(n.name, '' '' order by n.name), '''') from %s x join named n on n.id = x.%s',
                   what, case what when 'message' then 'conversation_id' when 'conversation' then 'conversation_id'
                              else 'exchange_item_id' end) into names;
    perform set_config('role', 'none', true);
    return names;
end $$;
grant select on named to public;
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

select plan(71);

select is(seen_by('visitor', 'exchange_item'), 'called open quiet', 'a visitor sees what is open and for everyone');
select is(seen_by('steering', 'exchange_item'), 'called open quiet', 'so does who is no member');
select is(seen_by(who, 'exchange_item'), 'called members open quiet', who || ' sees also what is for members')
  from unnest(array['organiser', 'host', 'professional', 'case_lead', 'admin_residents', 'admin_professionals']) who;
select is(seen_by(who, 'exchange_item'), 'called danger members open quiet refused waiting', who || ' sees also what waits')
  from unnest(array['connector', 'moderator', 'resident']) who;

select is(seen_by(who, 'exchange_party'), '', who || ' sees of nobody who stands behind it')
  from unnest(array['visitor', 'organiser', 'professional', 'case_lead', 'moderator', 'admin_residents', 'admin_professionals',
                    'steering', 'operator', 'privacy_officer', 'client']) who;
select is(seen_by('resident', 'exchange_party'), 'danger members open quiet refused waiting', 'who placed it does');
select is(seen_by('host', 'exchange_party'), 'called', 'who entered it for somebody else does');
select is(seen_by('connector', 'exchange_party'), 'called danger quiet', 'a connector only of quiet asks, of those on behalf and where there is danger');

select is(tried('organiser', 'update exchange_item set title = ''x'''), '0', 'nobody changes what is another''s');
select is(tried('resident', 'update exchange_item set title = ''x'' where exchange_item_id = id(''open'')'), '1', 'the own one is changed');
select is(tried('resident', 'update exchange_item set state = ''open'' where exchange_item_id = id(''waiting'')'), 'refused',
    'who waits does not open it');
select is(tried('resident', 'update exchange_item set state = ''open'' where exchange_item_id = id(''refused'')'), 'refused',
    'nor who was refused');
select is(tried('connector', 'update exchange_item set state = ''open'' where exchange_item_id = id(''waiting'')'), '1', 'a connector does');
select is(tried('resident', 'update exchange_item set neighbourhood_id = id(''elders'') where exchange_item_id = id(''open'')'), 'refused',
    'nothing moves to another neighbourhood');
select is(tried('visitor', 'insert into exchange_item (neighbourhood_id, kind, title, visibility) values (id(''dorp''), ''ask'', ''x'', ''everyone'')'),
    'refused', 'a visitor asks quietly only');
select is(tried('visitor', 'insert into exchange_item (neighbourhood_id, kind, title, visibility) values (id(''dorp''), ''ask'', ''x'', ''quiet'')'),
    '1', 'and may');
select is(tried('visitor', 'insert into exchange_item (neighbourhood_id, kind, title, visibility) values (id(''dorp''), ''offer'', ''x'', ''everyone'')'),
    'refused', 'offers are of members');
select is(tried('resident', 'insert into exchange_item (neighbourhood_id, kind, title, organisation_id) values (id(''dorp''), ''offer'', ''x'', id(''haard''))'),
    'refused', 'nobody offers in the name of an organisation that is not theirs');
select is(tried('resident', 'insert into exchange_item (neighbourhood_id, kind, title) values (id(''elders''), ''ask'', ''x'')'), 'refused',
    'nor asks in another neighbourhood');
select is(tried('professional', 'insert into exchange_party (neighbourhood_id, exchange_item_id, person_id) values (id(''dorp''), id(''open''), id(''resident''))'),
    'refused', 'nobody speaks as somebody else');

select is(seen_by(who, 'message') || seen_by(who, 'conversation'), 'talktalk', who || ' takes part')
  from unnest(array['resident', 'case_lead']) who;
select is(seen_by(who, 'message') || seen_by(who, 'conversation'), '', who || ' does not')
  from unnest(array['visitor', 'organiser', 'connector', 'host', 'professional', 'moderator', 'admin_residents', 'operator',
                    'privacy_officer', 'client']) who;
select is(tried('moderator', 'insert into message (neighbourhood_id, conversation_id, part, person_id, text) values (id(''dorp''), id(''talk''), ''owner'', id(''moderator''), ''x'')'),
    'refused', 'who does not take part says nothing');
select is(tried('case_lead', 'insert into message (neighbourhood_id, conversation_id, part, person_id, text) values (id(''dorp''), id(''talk''), ''owner'', id(''case_lead''), ''x'')'),
    'refused', 'nobody says anything in the other''s part');
select is(tried('case_lead', 'insert into message (neighbourhood_id, conversation_id, part, person_id, text) values (id(''dorp''), id(''talk''), ''responder'', id(''case_lead''), ''x'')'),
    '1', 'who takes part does');
select is(tried('resident', 'update conversation_person set outcome = ''helped'''), 'refused', 'an outcome is a move, not a column');
create function told_by(who text) returns text language plpgsql as $$
declare
    parts text;
begin
    perform become(who);
    parts := (select coalesce(string_agg(h.part, ' ' order by h.part), '') from report_heard(id('dorp'), id('report')) h);
    perform set_config('role', 'none', true);
    return parts;
end $$;
select is(told_by('moderator'), 'owner reporter', 'who decided has both told');
select is(told_by(who), '', who || ' learns of nobody whom a decision is told')
  from unnest(array['visitor', 'resident', 'case_lead', 'connector', 'admin_residents', 'operator']) who;
create function read_by(who text) returns text language plpgsql as $$
declare
    words text;
begin
    perform become(who);
    words := coalesce((select text from report_about(id('dorp'), 'message', id('said'))), '-')
             || coalesce(report_messages(id('dorp'), id('about_said')) #>> '{0,text}', '-');
    perform set_config('role', 'none', true);
    return words;
end $$;
select is(read_by('moderator'), '--', 'a moderator reads no message that nobody reported');
select is(tried('case_lead', 'select where report_may(id(''dorp''), ''message'', id(''said''), ''scam'')'), '0', 'nobody reports what they said');
select is(tried('moderator', 'select where report_may(id(''dorp''), ''message'', id(''said''), ''scam'')'), '0', 'nor what was not said to them');
select is(tried('resident', 'select where report_may(id(''dorp''), ''message'', id(''said''), ''scam'')'), '1', 'to whom it was said does');
insert into report (neighbourhood_id, report_id, kind, item_id, reason) values (id('dorp'), id('about_said'), 'message', id('said'), 'scam');
select is(read_by('moderator'), 'Ik kan helpen.Ik kan helpen.', 'then a moderator reads it, with what is around it');
select is(read_by(who), '--', who || ' does not') from unnest(array['visitor', 'resident', 'connector', 'admin_residents', 'operator']) who;
update report set outcome = 'kept', decision = 'Gezien.' where report_id = id('about_said');
select is(read_by('moderator'), 'Ik kan helpen.-', 'and once it was decided only what it was about');
select * from finish();
rollback;
