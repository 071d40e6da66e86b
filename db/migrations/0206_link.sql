-- Links of letters that act with one press and no session: whether it became real help, and no more mail about an offer.
-- The token of the link was checked before any of these is asked.
alter table conversation_person
    add column asked_at timestamptz, -- when they were last asked whether it became help
    add column asked integer not null default 0;
create index conversation_to_ask on conversation (last_at) where accepted_at is not null and ended_at is null and helped_at is null;

-- What a link is about, for the page that it opens.  No row: it is no more.
create function link_about(purpose text, of_id uuid)
returns table (title text, slug text, language text, done boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if purpose = 'unsubscribe' then
        return query
        select i.title, n.slug, coalesce(a.language, 'nl'), i.mail = 'never'
          from exchange_item i
          join neighbourhood n using (neighbourhood_id)
          left join exchange_party p using (neighbourhood_id, exchange_item_id)
          left join person a on a.person_id = p.person_id
         where i.exchange_item_id = of_id and i.kind = 'offer';
    else
        return query
        select i.title, n.slug, a.language, coalesce(p.outcome = purpose, false)
          from conversation_person p
          join conversation c using (neighbourhood_id, conversation_id)
          join exchange_item i using (neighbourhood_id, exchange_item_id)
          join neighbourhood n using (neighbourhood_id)
          join person a on a.person_id = p.person_id
         where p.reply_id = of_id and c.accepted_at is not null;
    end if;
end $$;

create function link_act(purpose text, of_id uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    mine conversation_person;
begin
    if purpose = 'unsubscribe' then
        update exchange_item set mail = 'never' where exchange_item_id = of_id and kind = 'offer' and mail <> 'never';
        return exists (select from exchange_item where exchange_item_id = of_id and kind = 'offer');
    end if;
    select * into mine from conversation_person p where p.reply_id = of_id;
    if not found then
        return false;
    end if;
    if purpose = 'not-yet' then
        update conversation_person set asked_at = clock_now() where reply_id = of_id;
        return true;
    end if;
    perform set_config('voordeur.person', mine.person_id::text, true),
            set_config('voordeur.neighbourhood', mine.neighbourhood_id::text, true);
    return conversation_move(mine.neighbourhood_id, mine.conversation_id, purpose);
end $$;

-- Whom to ask whether it became help: four days after the last word, and once more a week later.
create function conversations_to_ask(most integer)
returns table (nb uuid, conversation uuid, person uuid, reply uuid, email text, language text, title text, kind text,
               slug text, part text, other text)
language sql volatile as $$
    with due as (
        select p.neighbourhood_id, p.conversation_id, p.person_id
          from conversation c join conversation_person p using (neighbourhood_id, conversation_id)
         where c.accepted_at is not null and c.ended_at is null and c.helped_at is null and p.outcome is null
           and c.last_at < clock_now() - interval '4 days' and p.asked < 2
           and coalesce(p.asked_at < clock_now() - interval '7 days', true)
         order by c.last_at limit most)
    update conversation_person p set asked_at = clock_now(), asked = p.asked + 1
      from due d, conversation c, exchange_item i, neighbourhood n, person a
     where (p.neighbourhood_id, p.conversation_id, p.person_id) = (d.neighbourhood_id, d.conversation_id, d.person_id)
       and (c.neighbourhood_id, c.conversation_id) = (p.neighbourhood_id, p.conversation_id)
       and (i.neighbourhood_id, i.exchange_item_id) = (c.neighbourhood_id, c.exchange_item_id)
       and n.neighbourhood_id = p.neighbourhood_id and a.person_id = p.person_id and a.blocked_at is null
    returning p.neighbourhood_id, p.conversation_id, p.person_id, p.reply_id, a.email, a.language, i.title, i.kind, n.slug,
              p.part, (select o.first_name from conversation_person o
                        where (o.neighbourhood_id, o.conversation_id) = (p.neighbourhood_id, p.conversation_id)
                          and o.part <> p.part)
$$;
grant update (asked_at, asked) on conversation_person to voordeur_work;
grant select (person_id, email, language, blocked_at) on person to voordeur_work;
create policy person_work on person for select to voordeur_work using (true);

revoke execute on function link_about, link_act, conversations_to_ask from public;
grant execute on function link_about, link_act to voordeur_api;
grant execute on function conversations_to_ask to voordeur_work;
