-- The page of the letter that asks whether it became help lists at once who else fits.

-- Where whoever just pressed a button in a letter goes on, as a path under the neighbourhood: who was helped to the
-- conversation, to say thank you; who asked and was not, to who else fits, with for which ask.  link_act said who that is.
drop function link_next;
create function link_next(purpose text, of_id uuid) returns table (next text, neighbourhood_id uuid, ask uuid)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select case when purpose = 'helped' and thanks_may(p.neighbourhood_id, p.conversation_id)
                then '/gesprekken/' || p.conversation_id
                when u.unhelped then '/vragen/' || i.exchange_item_id end,
           p.neighbourhood_id, case when u.unhelped then i.exchange_item_id end
      from conversation_person p
      join conversation c using (neighbourhood_id, conversation_id)
      join exchange_item i using (neighbourhood_id, exchange_item_id)
     cross join lateral (select purpose = 'not-helped' and p.part = 'owner' and i.kind = 'ask' and i.state = 'open' as unhelped) u
     where p.reply_id = of_id and p.person_id = current_person();
end;

revoke execute on function link_next from public;
grant execute on function link_next to voordeur_api;
