-- A new ask is mailed to the few helpers who fit best, and to some more when nobody has answered after two days.
alter table exchange_item add column match_round integer not null default 0;
create index exchange_item_to_match on exchange_item (published_at)
 where kind = 'ask' and state = 'open' and archived_at is null and match_round < 2;
-- Having been mailed about is no change of the item.
drop trigger version_raise on exchange_item;
create trigger version_raise
    before update of title, text, category, moment, times, area, street, languages, visibility, organisation_id, form, needs,
                     radius, mail, paused_until, danger, state, confirmed_at, due_at, archived_at, pictures
    on exchange_item for each row execute function version_raise();
grant update (match_round) on exchange_item to voordeur_work;
grant execute on function exchange_candidates to voordeur_work;

-- The asks whose next round is due, the oldest first.
create function exchange_to_match(most integer)
returns table (nb uuid, id uuid, slug text, round integer, card jsonb)
language sql stable as $$
    select i.neighbourhood_id, i.exchange_item_id, n.slug, i.match_round + 1, exchange_card(i, n.slug)
      from exchange_item i join neighbourhood n using (neighbourhood_id)
     where i.kind = 'ask' and i.state = 'open' and i.archived_at is null and i.match_round < 2 and i.danger is null
       and (i.match_round = 0
            or i.published_at < clock_now() - interval '2 days'
               and not exists (select from conversation c
                                where c.neighbourhood_id = i.neighbourhood_id
                                  and c.exchange_item_id = i.exchange_item_id))
     order by i.published_at limit most
$$;

-- Tells who stands behind an offer of an ask that fits, as often as they chose and at most once per ask.  A day and a
-- week end in the morning: at seven, the next day or on Monday.
create function exchange_tell_helper(nb uuid, ask uuid, offer uuid, content jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    local constant timestamp := clock_now() at time zone 'Europe/Amsterdam';
begin
    perform mail_add('match:' || ask || ':' || a.person_id, a.email, 'match',
                     content || jsonb_build_object('unsubscribe', offer), nb,
                     case i.mail when 'daily' then (local::date + 1 + time '07:00') at time zone 'Europe/Amsterdam'
                                 when 'weekly' then (date_trunc('week', local) + interval '7 days 7 hours')
                                                    at time zone 'Europe/Amsterdam' end)
       from exchange_item i
       join exchange_party p using (neighbourhood_id, exchange_item_id)
       join person a on a.person_id = p.person_id
      where i.neighbourhood_id = nb and i.exchange_item_id = offer and i.kind = 'offer' and i.mail <> 'never'
        and a.blocked_at is null
        and not exists (select from exchange_party q
                         where q.neighbourhood_id = nb and q.exchange_item_id = ask
                           and (q.person_id = a.person_id or q.created_by = a.person_id
                                or exists (select from person_block b
                                            where b.person_id = q.person_id and b.blocked_id = a.person_id)));
end $$;

-- A first post that nobody has looked at goes live by itself: a day later, labelled as new.  Not one that speaks of
-- danger, and not one without an account.
create function exchange_open_waiting() returns void
language sql volatile as $$
    update exchange_item i set state = 'open', published_at = date_trunc('second', clock_now())
     where i.state = 'waiting' and i.first and i.danger is null and i.archived_at is null
       and i.created_at < clock_now() - interval '24 hours'
       and exists (select from exchange_party p
                    where p.neighbourhood_id = i.neighbourhood_id and p.exchange_item_id = i.exchange_item_id
                      and p.person_id is not null)
$$;
revoke execute on function exchange_to_match, exchange_tell_helper, exchange_open_waiting from public;
grant execute on function exchange_to_match, exchange_tell_helper, exchange_open_waiting to voordeur_work;
