-- It did not become help: who asked sees at once who else fits.

-- The offers (of an ask) or asks (of an offer) that need not be shown again to whoever placed this: what they answered
-- themselves, and of an ask also their own offers and those of who answered it.  Of an offer not all of somebody's asks,
-- for that would tell whose a quiet one is; nor of a quiet ask before both may know each other, for the same reason.
create function exchange_tried(nb uuid, item uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
return array(
    select c.exchange_item_id
      from exchange_party mine
      join conversation_person v on v.person_id = mine.person_id and v.neighbourhood_id = nb and v.part = 'responder'
      join conversation c on (c.neighbourhood_id, c.conversation_id) = (v.neighbourhood_id, v.conversation_id)
     where mine.neighbourhood_id = nb and mine.exchange_item_id = item
    union
    select o.exchange_item_id
      from exchange_item i
      join exchange_party mine using (neighbourhood_id, exchange_item_id)
      join exchange_party o
        on o.neighbourhood_id = nb
       and (o.person_id = mine.person_id
            or o.person_id in (select c.responder_id from conversation c
                                where c.neighbourhood_id = nb and c.exchange_item_id = item and c.accepted_at is not null))
     where i.neighbourhood_id = nb and i.exchange_item_id = item and i.kind = 'ask');

-- Where whoever just pressed a button in a letter goes on, as a path under the neighbourhood: who was helped to the
-- conversation, to say thank you; who asked and was not, to who else fits.  link_act said who that is.
create function link_next(purpose text, of_id uuid) returns text
language sql stable security definer set search_path = public, pg_temp
return (select case when purpose = 'helped' and thanks_may(p.neighbourhood_id, p.conversation_id)
                    then '/gesprekken/' || p.conversation_id
                    when purpose = 'not-helped' and p.part = 'owner' and i.kind = 'ask' and i.state = 'open'
                    then '/vragen/' || i.exchange_item_id end
          from conversation_person p
          join conversation c using (neighbourhood_id, conversation_id)
          join exchange_item i using (neighbourhood_id, exchange_item_id)
         where p.reply_id = of_id and p.person_id = current_person());

revoke execute on function exchange_tried, link_next from public;
grant execute on function exchange_tried to voordeur_api, voordeur_work;
grant execute on function link_next to voordeur_api;
