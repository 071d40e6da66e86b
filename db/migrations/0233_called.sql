-- Who has no account is called: an answer to what was entered for them stands on the connector's worklist.  And what one
-- host entered for a caller is found by the next one at the same desk.

-- Entered at the desk of this neighbourhood by a host, for somebody who does not ask quietly?
create function exchange_of_desk(p exchange_party) returns boolean
language sql stable security definer set search_path = public, pg_temp
return p.on_behalf and not p.quiet and p.neighbourhood_id = current_neighbourhood()
       and exists (select from person_role r
                    where r.person_id = p.created_by and r.neighbourhood_id = p.neighbourhood_id and r.role = 'host');

drop policy exchange_party_read on exchange_party;
create policy exchange_party_read on exchange_party for select
    using (neighbourhood_id = (select current_neighbourhood())
           and (person_id = (select current_person()) or created_by = (select current_person())
                or (quiet or on_behalf or danger) and (select has_role('connector'))
                or on_behalf and (select has_role('host')) and exchange_of_desk(exchange_party)));
drop policy exchange_party_change on exchange_party;
create policy exchange_party_change on exchange_party for update
    using (neighbourhood_id = (select current_neighbourhood())
           and (person_id = (select current_person()) or created_by = (select current_person())
                or (quiet or on_behalf or danger) and (select has_role('connector'))
                or on_behalf and (select has_role('host')) and exchange_of_desk(exchange_party)));

-- The asker's part in a conversation: one of the two, or who speaks for somebody without an account: a connector, the host
-- who entered it or another of the same desk.  Null: none.
create or replace function conversation_part(nb uuid, conversation uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine text := (select p.part from conversation_person p
                   where p.neighbourhood_id = nb and p.conversation_id = conversation
                     and p.person_id = current_person());
begin
    if mine is null and (has_role('connector') or has_role('host'))
       and nb = current_neighbourhood()
       and exists (select from conversation c join exchange_party p using (neighbourhood_id, exchange_item_id)
                    where c.neighbourhood_id = nb and c.conversation_id = conversation and p.person_id is null
                      and (has_role('connector') or p.created_by = current_person() or exchange_of_desk(p))) then
        mine := 'owner';
    end if;
    return mine;
end $$;

-- The answers that somebody without an account has not heard of: nobody said anything for them since.
create function exchange_unheard(i exchange_item) returns bigint
language sql stable
return (select count(*)
          from exchange_party p
          join conversation c using (neighbourhood_id, exchange_item_id)
         where p.neighbourhood_id = i.neighbourhood_id and p.exchange_item_id = i.exchange_item_id
           and p.person_id is null and c.ended_at is null and c.helped_at is null
           and (select m.part from message m
                 where m.neighbourhood_id = c.neighbourhood_id and m.conversation_id = c.conversation_id
                 order by m.created_at desc, m.message_id desc limit 1) = 'responder');

revoke execute on function exchange_of_desk, exchange_unheard from public;
grant execute on function exchange_of_desk, exchange_unheard to voordeur_api;
