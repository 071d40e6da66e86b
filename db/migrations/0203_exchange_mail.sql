-- What is said in a conversation also goes by mail, and comes back by it: each of the two has an id of their own that
-- answers come in with.  Nobody learns the other's address: the API says what is to be told, and the database to whom.
alter table conversation_person add column reply_id uuid not null default gen_random_uuid();
create unique index conversation_person_reply on conversation_person (reply_id);

-- What a letter to the other one says, when this part has said something: no name before both may know it.
create function conversation_told(nb uuid, conversation uuid, said_by text)
returns table (title text, kind text, slug text, from_name text, language text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select i.title, i.kind, n.slug,
           case when c.accepted_at is not null then sender.first_name end, coalesce(a.language, 'nl')
      from conversation c
      join exchange_item i using (neighbourhood_id, exchange_item_id)
      join neighbourhood n using (neighbourhood_id)
      left join conversation_person sender
        on (sender.neighbourhood_id, sender.conversation_id) = (c.neighbourhood_id, c.conversation_id)
       and sender.part = said_by
      left join conversation_person other
        on (other.neighbourhood_id, other.conversation_id) = (c.neighbourhood_id, c.conversation_id)
       and other.part <> said_by
      left join person a on a.person_id = other.person_id
     where c.neighbourhood_id = nb and c.conversation_id = conversation;
end;

-- Adds the letter to the other one, if they have an address and are not blocked from having one.
create function conversation_tell(nb uuid, conversation uuid, said_by text, cause text, of_kind text, content jsonb)
returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform mail_add(conversation_tell.cause || ':' || p.person_id, a.email, of_kind,
                     content || jsonb_build_object('reply', p.reply_id), nb)
       from conversation_person p join person a using (person_id)
      where p.neighbourhood_id = nb and p.conversation_id = conversation and p.part <> said_by
        and a.blocked_at is null;
end $$;

-- An answer that came by mail, for the one with this reply id.  Null: nothing is to be answered there, or somebody else
-- wrote it than the one whom the letter went to.
create function conversation_receive(reply uuid, sender text, message uuid, words text)
returns table (neighbourhood uuid, conversation uuid, part text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    mine record;
begin
    select p.neighbourhood_id, p.conversation_id, p.part, p.person_id into mine
      from conversation_person p
      join conversation c using (neighbourhood_id, conversation_id)
      join person a using (person_id)
     where p.reply_id = reply and c.ended_at is null and a.blocked_at is null and lower(a.email) = lower(sender);
    if not found then
        return;
    end if;
    insert into message (neighbourhood_id, message_id, conversation_id, part, person_id, text)
    values (mine.neighbourhood_id, message, mine.conversation_id, mine.part, mine.person_id, words);
    return query select mine.neighbourhood_id, mine.conversation_id, mine.part;
end $$;

revoke execute on function conversation_told, conversation_tell, conversation_receive from public;
grant execute on function conversation_told, conversation_tell to voordeur_api, voordeur_work;
grant execute on function conversation_receive to voordeur_work;
