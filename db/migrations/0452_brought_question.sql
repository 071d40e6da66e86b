-- A professional brings a question to the neighbourhood for somebody without an account, quietly, and hears who answers (decision 0452).

-- Hosts and connectors enter for others as they did; professionals do so quietly alone.
drop policy exchange_party_add on exchange_party;
create policy exchange_party_add on exchange_party for insert
    with check (neighbourhood_id = (select current_neighbourhood())
                and created_by is not distinct from (select current_person())
                and (person_id is not distinct from (select current_person()) and not on_behalf
                     or on_behalf and ((select has_role('host')) or (select has_role('connector')))
                     or on_behalf and quiet and ((select has_role('professional')) or (select has_role('case_lead')))));

-- As in 0233; also the professional who brought it.
create or replace function conversation_part(nb uuid, conversation uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine text := (select p.part from conversation_person p
                   where p.neighbourhood_id = nb and p.conversation_id = conversation
                     and p.person_id = current_person());
begin
    if mine is null and (has_role('connector') or has_role('host') or has_role('professional') or has_role('case_lead'))
       and nb = current_neighbourhood()
       and exists (select from conversation c join exchange_party p using (neighbourhood_id, exchange_item_id)
                    where c.neighbourhood_id = nb and c.conversation_id = conversation and p.person_id is null
                      and (has_role('connector') or p.created_by = current_person() or has_role('host') and exchange_of_desk(p))) then
        mine := 'owner';
    end if;
    return mine;
end $$;

-- Who brought it hears of each answer, as they chose to hear of messages.  What was said is read at the desk.
create function message_tell_bringer() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform notice_add('message:' || new.message_id, a.person_id, 'message', jsonb_build_object(
                'subject', w.subject || i.title, 'language', a.language, 'open', w.path,
                'blocks', jsonb_build_array(jsonb_build_object('heading', w.subject || i.title), jsonb_build_object('text', w.text),
                                            jsonb_build_object('action', w.action, 'path', w.path))), new.neighbourhood_id)
       from conversation c
       join exchange_item i using (neighbourhood_id, exchange_item_id)
       join exchange_party p using (neighbourhood_id, exchange_item_id)
       join person a on a.person_id = p.created_by
       join neighbourhood n using (neighbourhood_id)
      cross join lateral (
        select case a.language when 'en' then 'An answer to: ' else 'Een antwoord op: ' end as subject,
               case a.language when 'en' then 'Somebody answers what you asked for somebody else.'
                               else 'Iemand antwoordt op wat u voor een ander vroeg.' end as text,
               case a.language when 'en' then 'Read the answer' else 'Lees het antwoord' end as action,
               '/werk/' || n.slug || case i.kind when 'ask' then '/vragen/vragen/' else '/vragen/aanbod/' end || i.exchange_item_id as path) w
      where c.neighbourhood_id = new.neighbourhood_id and c.conversation_id = new.conversation_id
        and p.on_behalf and p.person_id is null
        and exists (select from person_role r
                     where r.person_id = p.created_by and r.neighbourhood_id = p.neighbourhood_id and r.role in ('professional', 'case_lead'));
    return null;
end $$;
create trigger tell_bringer after insert on message for each row when (new.part = 'responder') execute function message_tell_bringer();
revoke execute on function message_tell_bringer from public;
