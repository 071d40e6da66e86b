-- What a link in a notice does, what is kept of notices for the person they are about, and how long.

-- Whom no more is to be told of what, when this link is pressed: all that its letter told.  Links of older letters stand for
-- an offer.
create function link_unsubscribes(of_id uuid) returns table (person_id uuid, kind text)
language sql stable
begin atomic
    select n.person_id, n.kind from notice n where n.letter_id = of_id
    union
    select p.person_id, 'match' from exchange_item i join exchange_party p using (neighbourhood_id, exchange_item_id)
     where i.exchange_item_id = of_id and i.kind = 'offer' and p.person_id is not null;
end;

-- The neighbourhood of a person, or else the one that everybody comes to.
create function person_home(who uuid) returns text
language sql stable
return (select n.slug from neighbourhood n
          left join person_role r on r.neighbourhood_id = n.neighbourhood_id and r.person_id = who
         order by r.person_id is null, n.is_default desc, n.slug limit 1);

create or replace function link_about(purpose text, of_id uuid)
returns table (title text, slug text, language text, done boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    case
    when purpose = 'unsubscribe' then
        return query
        select string_agg(case a.language when 'en' then k.name_en else k.name end, ', ' order by k.ordinal), person_home(a.person_id),
               a.language, bool_and(c.mail = 'never')
          from link_unsubscribes(of_id) u
          join person a using (person_id)
          join notice_kind k using (kind)
          join notice_choices(a.person_id) c using (kind)
         group by a.person_id;
    when purpose in ('still-right', 'stop') then
        return query
        select i.title, n.slug, a.language,
               case purpose when 'stop' then i.state = 'closed' else i.due_at > clock_now() end
          from exchange_item i
          join exchange_party p using (neighbourhood_id, exchange_item_id)
          join person a on a.person_id = p.person_id
          join neighbourhood n using (neighbourhood_id)
         where i.exchange_item_id = of_id and (i.state = 'open' or i.state = 'closed' and purpose = 'stop');
    else
        return query
        select i.title, n.slug, a.language, coalesce(p.outcome = purpose, false)
          from conversation_person p
          join conversation c using (neighbourhood_id, conversation_id)
          join exchange_item i using (neighbourhood_id, exchange_item_id)
          join neighbourhood n using (neighbourhood_id)
          join person a on a.person_id = p.person_id
         where p.reply_id = of_id and c.accepted_at is not null;
    end case;
end $$;

create or replace function link_act(purpose text, of_id uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    mine conversation_person;
begin
    case purpose
    when 'unsubscribe' then
        insert into notice_choice as c (person_id, kind, mail, push)
        select u.person_id, u.kind, 'never', o.push
          from link_unsubscribes(of_id) u cross join lateral notice_choices(u.person_id) o where o.kind = u.kind
        on conflict (person_id, kind) do update set mail = 'never';
        return found;
    when 'still-right' then
        update exchange_item
           set confirmed_at = clock_now(), confirmed_how = 'owner', archived_at = null, archived_reason = null
         where exchange_item_id = of_id and state = 'open';
        return found;
    when 'stop' then
        update exchange_item set state = 'closed', changed_at = clock_now() where exchange_item_id = of_id and state = 'open';
        return exists (select from exchange_item where exchange_item_id = of_id and state = 'closed');
    else
        null;
    end case;
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

-- What a person chose, and what they were told or still will be.
create function notice_export(who uuid) returns jsonb
language sql stable
return jsonb_build_object(
    'quietFrom', (select to_char(s.quiet_from, 'HH24:MI') from notice_person s where s.person_id = who),
    'quietUntil', (select to_char(s.quiet_until, 'HH24:MI') from notice_person s where s.person_id = who),
    'choices', (select jsonb_object_agg(c.kind, jsonb_build_object('mail', c.mail, 'push', c.push)) from notice_choices(who) c),
    'notices', (select coalesce(jsonb_agg(jsonb_build_object(
                           'kind', n.kind, 'channel', n.channel, 'often', n.often, 'createdAt', rfc3339(n.created_at),
                           'subject', coalesce(n.content ->> 'subject', n.content ->> 'title'),
                           'text', coalesce(n.content ->> 'text', (
                               select string_agg(coalesce(b ->> 'heading', b ->> 'text', b ->> 'quote', b ->> 'small'), E'\n')
                                 from jsonb_array_elements(n.content -> 'blocks') b))) order by n.created_at), '[]')
                  from notice n where n.person_id = who));

create or replace function work_tidy() returns void
language sql volatile
begin atomic
    select listing_tidy();
    delete from sign_in_try where tried_at < clock_now() - interval '1 day';
    delete from idempotency_key where created_at < clock_now() - interval '24 hours';
    delete from job where done_at < clock_now() - interval '30 days';
    delete from account_letter where expires_at < clock_now();
    delete from notice where content is null and created_at < clock_now() - interval '1 year';
end;

revoke execute on function link_unsubscribes, person_home, notice_export from public;
